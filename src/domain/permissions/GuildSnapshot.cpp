// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/GuildSnapshot.h"

#include "domain/permissions/GuildReader.h"

#include <QtGlobal>

namespace botdeck::domain {

namespace {

using core::Phrase;
using core::Result;

core::Error refusal(const Phrase &words)
{
    return {core::ErrorKind::Refused, words};
}

/// Another file's first member, or a version that is not ours.
std::optional<core::Error> headFault(const JsonValue &root)
{
    const JsonValue kind = root["botdeck"];
    if (kind && kind.text() != u"snapshot")
        return refusal(
            {QT_TRANSLATE_NOOP("Phrase", "This is a %1 and no snapshot of a guild."), {kind.text()}});
    const JsonValue version = root["version"];
    if (version && version.text() != u"1")
        return refusal(
            {QT_TRANSLATE_NOOP("Phrase", "This snapshot has version %1; only version 1 is known."),
             {version.text()}});
    if (!root["guild"].isObject())
        return refusal(QT_TRANSLATE_NOOP("Phrase", "This is no snapshot: it has no guild."));
    return std::nullopt;
}

template <typename Value>
std::optional<core::Error> readAll(
    const JsonValue &root, const char *name, Result<Value> (*read)(const JsonValue &, const QString &),
    QList<Value> &into)
{
    const Result<QList<Value>> values = readEach(root[name], QString::fromLatin1(name), read);
    if (!values)
        return values.error();
    into = *values;
    return std::nullopt;
}

template <typename Value>
QByteArray lines(const char *name, const QList<Value> &values)
{
    QByteArrayList objects;
    for (const Value &value : values)
        objects += value.record.toJson();
    return ",\n\"" + QByteArray(name) + "\":[\n" + objects.join(",\n") + "\n]";
}

} // namespace

Result<Guild> readGuildSnapshot(QByteArrayView json)
{
    const JsonText text(json);
    if (text.fault() != JsonFault::None)
        return refusal({QT_TRANSLATE_NOOP("Phrase", "This is no JSON: %1"), {jsonFaultText(text.fault())}});
    const JsonValue root = text.root();
    if (const std::optional<core::Error> fault = headFault(root))
        return *fault;
    Result<Guild> guild = readGuild(root["guild"], QStringLiteral("guild"));
    if (!guild)
        return refusal(guild.error().detail);
    std::optional<core::Error> fault = readAll(root, "roles", readRole, guild->roles);
    if (!fault)
        fault = readAll(root, "members", readMember, guild->members);
    if (!fault)
        fault = readAll(root, "channels", readChannel, guild->channels);
    if (fault)
        return refusal(fault->detail);
    return guild;
}

QByteArray guildSnapshot(const Guild &guild)
{
    return R"({"botdeck":"snapshot","version":1,"guild":)" + guild.record.toJson() +
           lines("roles", guild.roles) + lines("members", guild.members) + lines("channels", guild.channels) +
           "}\n";
}

} // namespace botdeck::domain
