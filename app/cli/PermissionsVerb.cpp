// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "domain/permissions/GuildSnapshot.h"
#include "domain/permissions/PermissionBits.h"
#include "domain/permissions/PermissionTrace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace botdeck::app {

namespace {

using domain::Guild;
using domain::PermissionTable;
using Effect = domain::PermissionTraceStep::Effect;

/// A guild of a hundred thousand members with everything that a server says of them.
constexpr qint64 mostSnapshotBytes = qint64(256) * 1024 * 1024;

core::Result<Guild> readSnapshot(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{
            core::ErrorKind::Storage, QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString())};
    const QByteArray bytes = file.read(mostSnapshotBytes + 1);
    if (bytes.size() > mostSnapshotBytes)
        return core::Error{
            core::ErrorKind::TooLarge, QStringLiteral("%1 is no snapshot: too large.").arg(path)};
    return domain::readGuildSnapshot(bytes);
}

/// The place of the value with this id, or what is wrong with it.
template <typename Value>
core::Result<int> placeOf(const QList<Value> &values, const QString &option, const QString &text)
{
    const std::optional<core::Id> id = core::Id::fromText(text);
    if (!id)
        return wrongUse(QStringLiteral("--%1 takes an id, not \"%2\".").arg(option, text));
    for (int place = 0; place < int(values.size()); ++place) {
        if (values.at(place).id == *id)
            return place;
    }
    return core::Error{
        core::ErrorKind::NotFound, QStringLiteral("The snapshot has no %1 %2.").arg(option, text)};
}

void printObject(Output &output, const QJsonObject &object)
{
    output.printLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QLatin1StringView effectName(Effect effect)
{
    static constexpr std::array names{
        QLatin1StringView("none"), QLatin1StringView("allow"), QLatin1StringView("deny")};
    return names.at(size_t(effect));
}

QJsonObject traceObject(const Guild &guild, int member, int channel, const domain::PermissionTrace &trace)
{
    QJsonArray steps;
    for (const domain::PermissionTraceStep &step : trace.steps)
        steps += QJsonObject{
            {QStringLiteral("step"), step.step},
            {QStringLiteral("subject"), step.subject ? step.subject->id.toString() : QString()},
            {QStringLiteral("effect"), effectName(step.effect)},
            {QStringLiteral("decides"), step.decides},
            {QStringLiteral("text"), step.text.english()}};
    return {
        {QStringLiteral("member"), guild.members.at(member).id.toString()},
        {QStringLiteral("channel"), guild.channels.at(channel).id.toString()},
        {QStringLiteral("bit"), domain::permissionName(trace.bit)},
        {QStringLiteral("raw"), trace.raw},
        {QStringLiteral("allowed"), trace.allowed},
        {QStringLiteral("steps"), steps}};
}

int printTrace(const Arguments &arguments, const PermissionTable &table, Output &output)
{
    const Guild &guild = table.guild();
    const core::Result<QString> memberId = arguments.required("member");
    if (!memberId)
        return output.fail(memberId.error());
    const core::Result<QString> channelId = arguments.required("channel");
    if (!channelId)
        return output.fail(channelId.error());
    const core::Result<int> member = placeOf(guild.members, QStringLiteral("member"), *memberId);
    if (!member)
        return output.fail(member.error());
    const core::Result<int> channel = placeOf(guild.channels, QStringLiteral("channel"), *channelId);
    if (!channel)
        return output.fail(channel.error());
    const QString name = arguments.text("bit");
    const std::optional<int> bit = domain::permissionBit(name);
    if (!bit)
        return output.fail(
            wrongUse(QStringLiteral("--bit takes a permission's name or a number from 0 to 63, not \"%1\".")
                         .arg(name)));
    const PermissionTable::Holder &holder = table.members().at(size_t(*member));
    printObject(
        output,
        traceObject(guild, *member, *channel, domain::tracePermission(table, holder, *channel, *bit)));
    return Done;
}

void printMasks(const PermissionTable &table, Output &output)
{
    const Guild &guild = table.guild();
    for (int member = 0; member < int(guild.members.size()); ++member) {
        for (int channel = 0; channel < int(guild.channels.size()); ++channel) {
            const domain::PermissionMask raw = table.raw(table.members().at(size_t(member)), channel);
            printObject(
                output, {{QStringLiteral("member"), guild.members.at(member).id.toString()},
                         {QStringLiteral("channel"), guild.channels.at(channel).id.toString()},
                         {QStringLiteral("raw"), raw.decimal()},
                         {QStringLiteral("usable"),
                          domain::usablePermissions(raw, guild.channels.at(channel).type).decimal()}});
        }
    }
}

} // namespace

int runPermissions(const QStringList &words, Output &output)
{
    static constexpr std::array options{
        Option{"snapshot", "FILE"}, Option{"member", "M"}, Option{"channel", "C"},
        Option{"bit", "NAME|NUMBER"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return output.fail(arguments.error());
    const core::Result<QString> path = arguments->required("snapshot");
    if (!path)
        return output.fail(path.error());
    const core::Result<Guild> guild = readSnapshot(*path);
    if (!guild)
        return output.fail(guild.error());
    const PermissionTable table(*guild);
    if (arguments->isSet("bit"))
        return printTrace(*arguments, table, output);
    if (arguments->isSet("member") || arguments->isSet("channel"))
        return output.fail(wrongUse(QStringLiteral("--member and --channel want --bit, too.")));
    printMasks(table, output);
    return Done;
}

} // namespace botdeck::app
