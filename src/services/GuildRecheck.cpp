// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildRecheck.h"

#include "domain/permissions/GuildReader.h"
#include "domain/permissions/OverwriteConflict.h"
#include "services/GuildPages.h"

#include <QHash>

#include <algorithm>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Id;
using core::Phrase;
using core::Result;

namespace {

using ClashAnswer = Result<std::optional<GuildClash>>;

ClashAnswer clashIn(const QByteArray &channels, const ChannelOverwrites &edit)
{
    const Result<GuildPage> page = readGuildPage(GuildQuestion::Channels, channels);
    if (!page)
        return page.error();
    const auto theirs = std::ranges::find(page->channels, edit.before.id, &domain::GuildChannel::id);
    if (theirs == page->channels.end())
        return Error{ErrorKind::NotFound, QT_TRANSLATE_NOOP("Phrase", "This channel is not there any more.")};
    if (domain::isSameOverwrites(edit.before.overwrites, theirs->overwrites))
        return std::optional<GuildClash>();
    return std::optional(GuildClash{
        QT_TRANSLATE_NOOP(
            "Phrase", "Somebody has changed this channel's overwrites since they were read: nothing "
                      "was written."),
        *theirs});
}

/// An answer that does not have the role says nothing against it.
ClashAnswer clashIn(const QByteArray &roles, const RoleChange &edit)
{
    const Result<GuildPage> page = readGuildPage(GuildQuestion::Roles, roles);
    if (!page)
        return page.error();
    const auto theirs = std::ranges::find(page->roles, edit.before.id, &domain::GuildRole::id);
    if (theirs == page->roles.end() || theirs->permissions == edit.before.permissions)
        return std::optional<GuildClash>();
    return std::optional(GuildClash{QT_TRANSLATE_NOOP(
        "Phrase", "Somebody has changed this role's permissions since they were read: nothing was "
                  "written. Read the guild again; what you edited stays.")});
}

using RoleNames = QHash<Id, QString>;

/// The names of those in `one` that are not in `other`; everybody's role is not told by all methods.
QString rolesOnlyIn(const QList<Id> &one, const QList<Id> &other, Id everybody, const RoleNames &names)
{
    QStringList only;
    for (const Id role : one) {
        if (role != everybody && !other.contains(role))
            only += names.value(role, role.toString());
    }
    return only.join(QStringLiteral(", "));
}

Phrase roleClashWords(const QString &given, const QString &taken)
{
    if (taken.isEmpty())
        return {
            QT_TRANSLATE_NOOP(
                "Phrase", "Somebody has given this member %1 since the roles were read: nothing was "
                          "written. Read the guild again."),
            {given}};
    if (given.isEmpty())
        return {
            QT_TRANSLATE_NOOP(
                "Phrase", "Somebody has taken %1 from this member since the roles were read: nothing was "
                          "written. Read the guild again."),
            {taken}};
    return {
        QT_TRANSLATE_NOOP(
            "Phrase", "Somebody has given this member %1 and taken %2 since the roles were read: nothing "
                      "was written. Read the guild again."),
        {given, taken}};
}

ClashAnswer clashIn(const QByteArray &member, const MemberRoles &edit, Id everybody, const RoleNames &names)
{
    const domain::JsonText json{QByteArrayView(member)};
    if (json.fault() != domain::JsonFault::None)
        return notWhatWasAsked();
    const Result<domain::GuildMember> theirs = domain::readMember(json.root(), QStringLiteral("member"));
    if (!theirs)
        return theirs.error();
    // Without its roles the answer says nothing of what would be replaced.
    const bool isSilent = !json.root()["roles"] && !edit.before.isEmpty();
    if (theirs->id != edit.member || isSilent)
        return notWhatWasAsked();
    const QString given = rolesOnlyIn(theirs->roles, edit.before, everybody, names);
    const QString taken = rolesOnlyIn(edit.before, theirs->roles, everybody, names);
    if (given.isEmpty() && taken.isEmpty())
        return std::optional<GuildClash>();
    return std::optional(GuildClash{roleClashWords(given, taken)});
}

ServerCalls::Question ofGuild(const GuildPlace &place, GuildQuestion question)
{
    return guildCall(place.bot, {question, place.guild, place.self.toString()});
}

std::optional<GuildRecheck>
recheckOf(const GuildPlace &place, const ChannelOverwrites &edit, const domain::Guild & /*guild*/)
{
    return GuildRecheck{ofGuild(place, GuildQuestion::Channels), [edit](const QByteArray &result) {
                            return clashIn(result, edit);
                        }};
}

/// Only the mask is replaced as a whole.
std::optional<GuildRecheck>
recheckOf(const GuildPlace &place, const RoleChange &edit, const domain::Guild & /*guild*/)
{
    if (edit.before.permissions == edit.after.permissions)
        return std::nullopt;
    return GuildRecheck{ofGuild(place, GuildQuestion::Roles), [edit](const QByteArray &result) {
                            return clashIn(result, edit);
                        }};
}

std::optional<GuildRecheck>
recheckOf(const GuildPlace &place, const MemberRoles &edit, const domain::Guild &guild)
{
    RoleNames names;
    for (const domain::GuildRole &role : guild.roles) {
        if (!role.name.trimmed().isEmpty())
            names.insert(role.id, role.name);
    }
    return GuildRecheck{
        {place.bot,
         QStringLiteral("getChatMember"),
         {textArgument("user_id", edit.member.toString()), textArgument("guild_id", place.guild.toString())}},
        [edit, everybody = place.guild, names](const QByteArray &result) {
            return clashIn(result, edit, everybody, names);
        }};
}

template <typename Edit>
std::optional<GuildRecheck>
recheckOf(const GuildPlace & /*place*/, const Edit & /*edit*/, const domain::Guild & /*guild*/)
{
    return std::nullopt;
}

} // namespace

std::optional<GuildRecheck>
recheckFor(const GuildPlace &place, const GuildEdit &edit, const domain::Guild &guild)
{
    return std::visit([&](const auto &each) { return recheckOf(place, each, guild); }, edit);
}

} // namespace botdeck::services
