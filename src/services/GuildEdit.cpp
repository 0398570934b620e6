// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildEdit.h"

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using platform::Argument;

namespace {

using EditArguments = QList<Argument>;
using EditCall = Result<ServerCalls::Question>;

Argument idArgument(const char *name, core::Id value)
{
    return textArgument(name, value.toString());
}

Argument flagArgument(const char *name, bool value)
{
    return textArgument(name, value ? QStringLiteral("true") : QStringLiteral("false"));
}

Argument idsArgument(const char *name, const QList<core::Id> &values)
{
    QStringList texts;
    for (const core::Id value : values)
        texts += value.toString();
    return textArgument(name, texts.join(u','));
}

ServerCalls::Question
editQuestion(const GuildPlace &place, const char *method, const EditArguments &arguments)
{
    return {place.bot, QString::fromLatin1(method), arguments};
}

EditCall callFor(const GuildPlace &place, const RoleCreation &edit)
{
    EditArguments arguments{
        idArgument("guild_id", place.guild), textArgument("name", edit.name),
        textArgument("color", QString::number(edit.color)), flagArgument("hoist", edit.isHoisted),
        flagArgument("mentionable", edit.isMentionable)};
    if (edit.position)
        arguments += textArgument("position", QString::number(*edit.position));
    return editQuestion(place, "PUT guild/role", arguments);
}

EditCall callFor(const GuildPlace &place, const RoleChange &edit)
{
    EditArguments changed;
    for (const QString &name :
         {QStringLiteral("name"), QStringLiteral("permissions"), QStringLiteral("mentionable"),
          QStringLiteral("hoist"), QStringLiteral("color")}) {
        const QByteArray json = edit.after.record.json(name);
        if (!json.isEmpty() && json != edit.before.record.json(name))
            changed += {name, Argument::Kind::Json, json};
    }
    if (changed.isEmpty())
        return Error{ErrorKind::WrongUse, QT_TRANSLATE_NOOP("Phrase", "Nothing of this role was changed.")};
    return editQuestion(
        place, "v2/guild/role",
        EditArguments{idArgument("guild_id", place.guild), idArgument("id", edit.before.id)} + changed);
}

EditCall callFor(const GuildPlace &place, const RoleDeletion &edit)
{
    return editQuestion(
        place, "DELETE guild/role", {idArgument("guild_id", place.guild), idArgument("id", edit.role)});
}

EditCall callFor(const GuildPlace & /*place*/, const RoleOrder & /*edit*/)
{
    return Error{
        ErrorKind::NotFound,
        QT_TRANSLATE_NOOP(
            "Phrase", "Fanbook's API has no method that moves a role: only a new one is given a place. "
                      "Move it in Fanbook itself.")};
}

EditCall callFor(const GuildPlace & /*place*/, const GuildBase & /*edit*/)
{
    return Error{
        ErrorKind::NotFound,
        QT_TRANSLATE_NOOP(
            "Phrase", "Fanbook's API has no method that changes what a guild allows everybody. Change it in "
                      "Fanbook itself, or in the role that everybody has.")};
}

EditCall callFor(const GuildPlace &place, const MemberRoles &edit)
{
    return editQuestion(
        place, "setMemberRoles",
        {idArgument("guild_id", place.guild), idArgument("user_id", edit.member),
         idsArgument("roles", edit.after)});
}

EditCall callFor(const GuildPlace &place, const RoleGift &edit)
{
    const QString operation = edit.isGiven ? QStringLiteral("add") : QStringLiteral("del");
    return editQuestion(
        place, "v2/setMemberRoles",
        {idArgument("guild_id", place.guild), idArgument("user_id", edit.member),
         idsArgument("roles", {edit.role}), textArgument("operation", operation)});
}

EditCall callFor(const GuildPlace &place, const MemberKick &edit)
{
    return editQuestion(
        place, "kickChatMember", {idArgument("guild_id", place.guild), idArgument("user_id", edit.member)});
}

EditCall callFor(const GuildPlace &place, const MemberMute &edit)
{
    return editQuestion(
        place, "forbidUserSpeaking",
        {idArgument("target_guild_id", place.guild), idArgument("target_uid", edit.member),
         textArgument("duration_in_second", QString::number(edit.time.count()))});
}

EditCall callFor(const GuildPlace &place, const BotNickname &edit)
{
    return editQuestion(
        place, "robot/setGuildNick",
        {idArgument("guild_id", place.guild), idArgument("bot_id", place.self),
         textArgument("nickname", edit.nickname)});
}

EditCall callFor(const GuildPlace &place, const ChannelOverwrites &edit)
{
    const Argument overwrites{
        QStringLiteral("permission_overwrites"), Argument::Kind::Json,
        domain::overwritesJson(edit.after.overwrites)};
    return editQuestion(
        place, "channel/edit",
        {idArgument("channel_id", edit.before.id), idArgument("user_id", place.self),
         idArgument("guild_id", place.guild), overwrites});
}

} // namespace

core::Result<ServerCalls::Question> editCall(const GuildPlace &place, const GuildEdit &edit)
{
    return std::visit([&place](const auto &each) { return callFor(place, each); }, edit);
}

} // namespace botdeck::services
