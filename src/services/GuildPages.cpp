// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildPages.h"

#include "domain/permissions/GuildReader.h"

#include <array>

namespace botdeck::services {

using core::Error;
using core::Result;
using domain::JsonElements;
using domain::JsonValue;
using platform::Argument;

Error notWhatWasAsked()
{
    return {
        core::ErrorKind::BadReply,
        QT_TRANSLATE_NOOP("Phrase", "The server answered something else than what was asked for.")};
}

namespace {

QList<Argument> guildAndUser(const GuildAsk &ask)
{
    return {textArgument("guild_id", ask.guild.toString()), textArgument("user_id", ask.user)};
}

QList<Argument> guildAlone(const GuildAsk &ask)
{
    return {textArgument("guild_id", ask.guild.toString())};
}

QList<Argument> rolesAfter(const GuildAsk &ask)
{
    QList<Argument> arguments = guildAlone(ask);
    if (ask.after)
        arguments += textArgument("last_id", ask.after->toString());
    return arguments;
}

QList<Argument> membersAfter(const GuildAsk &ask)
{
    QList<Argument> arguments = guildAlone(ask);
    if (ask.after)
        arguments += textArgument("after", ask.after->toString());
    arguments += textArgument("limit", QString::number(guildPageSize));
    return arguments;
}

QList<Argument> membersInRange(const GuildAsk &ask)
{
    const QByteArray start = QByteArray::number(ask.start);
    const QByteArray end = QByteArray::number(ask.start + guildPageSize - 1);
    return guildAndUser(ask) + QList<Argument>{
                                   textArgument("channel_id", ask.channel.toString()),
                                   {QStringLiteral("ranges"), Argument::Kind::Json,
                                    R"([{"start":)" + start + R"(,"end":)" + end + "}]"}};
}

Result<GuildPage> guildIn(const JsonValue &result)
{
    const Result<domain::Guild> guild = domain::readGuild(result, QStringLiteral("guild"));
    if (!guild)
        return guild.error();
    return GuildPage{*guild};
}

/// Servers write null, false or "" for an empty list.
template <typename Value>
Result<GuildPage> listIn(
    const JsonValue &result, const char *name, Result<Value> (*read)(const JsonValue &, const QString &),
    QList<Value> GuildPage::*into)
{
    if (!result.isArray() && !result.isVoid())
        return notWhatWasAsked();
    const Result<QList<Value>> values = domain::readEach(result, QString::fromLatin1(name), read);
    if (!values)
        return values.error();
    GuildPage page;
    page.*into = *values;
    return page;
}

Result<GuildPage> rolesIn(const JsonValue &result)
{
    return listIn(result, "roles", domain::readRole, &GuildPage::roles);
}

Result<GuildPage> channelsIn(const JsonValue &result)
{
    return listIn(result, "channels", domain::readChannel, &GuildPage::channels);
}

Result<GuildPage> membersIn(const JsonValue &result)
{
    return listIn(result, "members", domain::readMember, &GuildPage::members);
}

std::optional<qint64> countIn(const JsonValue &value)
{
    bool isNumber = false;
    const qint64 count = value.text().toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

Result<GuildPage> memberCountIn(const JsonValue &result)
{
    const std::optional<qint64> count = countIn(result);
    if (!count)
        return notWhatWasAsked();
    GuildPage page;
    page.memberCount = count;
    return page;
}

/// {ops: [{items: [{Group}, {User}, …]}], member_count}; sources spell the key of an item in two ways.
Result<GuildPage> rangesIn(const JsonValue &result)
{
    if (!result["ops"].isArray())
        return notWhatWasAsked();
    GuildPage page;
    page.memberCount = countIn(result["member_count"]);
    for (JsonElements op(result["ops"]); op; op.next()) {
        for (JsonElements item(op.value()["items"]); item; item.next()) {
            const JsonValue capital = item.value()["User"];
            const JsonValue user = capital ? capital : item.value()["user"];
            if (!user)
                continue;
            const Result<domain::GuildMember> member =
                domain::readMember(user, QStringLiteral("members[%1]").arg(page.members.size()));
            if (!member)
                return member.error();
            page.members += *member;
        }
    }
    return page;
}

struct QuestionRow
{
    const char *method = nullptr;
    QList<Argument> (*arguments)(const GuildAsk &) = nullptr;
    Result<GuildPage> (*read)(const JsonValue &) = nullptr;
};

/// In the order of GuildQuestion.
constexpr std::array questionRows{
    QuestionRow{"guild", guildAndUser, guildIn},
    QuestionRow{"getGuildRoles", rolesAfter, rolesIn},
    QuestionRow{"channel/list", guildAndUser, channelsIn},
    QuestionRow{"getGuildMembersCount", guildAlone, memberCountIn},
    QuestionRow{"getGuildMembers", membersAfter, membersIn},
    QuestionRow{"v2/guild/members", membersInRange, rangesIn},
};

const QuestionRow &questionRow(GuildQuestion question)
{
    return questionRows.at(size_t(question));
}

} // namespace

ServerCalls::Question guildCall(const domain::BotKey &bot, const GuildAsk &ask)
{
    const QuestionRow &row = questionRow(ask.question);
    return {bot, QString::fromLatin1(row.method), row.arguments(ask)};
}

Result<GuildPage> readGuildPage(GuildQuestion question, QByteArrayView result)
{
    const domain::JsonText json(result);
    return json.fault() == domain::JsonFault::None ? questionRow(question).read(json.root())
                                                   : notWhatWasAsked();
}

} // namespace botdeck::services
