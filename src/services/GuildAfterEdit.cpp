// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildAfterEdit.h"

#include "domain/JsonText.h"
#include "domain/permissions/GuildReader.h"

#include <QHash>

#include <algorithm>

namespace botdeck::services {

using core::Id;
using domain::Guild;
using domain::GuildMember;
using domain::GuildRole;

namespace {

/// In a list of the guild's, to be changed; null where there is none.
template <typename Value>
Value *editedIn(QList<Value> &values, Id id)
{
    const auto found = std::ranges::find(std::as_const(values), id, &Value::id);
    return found == values.cend() ? nullptr : &values[found - values.cbegin()];
}

std::optional<GuildRole> roleIn(const QByteArray &json)
{
    const domain::JsonText text{QByteArrayView(json)};
    if (text.fault() != domain::JsonFault::None)
        return std::nullopt;
    const core::Result<GuildRole> role = domain::readRole(text.root(), QString());
    return role ? std::optional(*role) : std::nullopt;
}

/// A member's roles in the style in which they stood: ids as numbers or texts, or objects that have one.
QByteArray rolesInStyle(const QByteArray &before, const QList<Id> &after)
{
    QHash<Id, QByteArray> asTheyCame;
    bool isText = false;
    const domain::JsonText text{QByteArrayView(before)};
    if (text.fault() == domain::JsonFault::None) {
        for (domain::JsonElements element(text.root()); element; element.next()) {
            const domain::JsonValue value = element.value();
            const domain::JsonValue id = value.isObject() ? value["id"] : value;
            if (const std::optional<Id> read = Id::fromText(id.text()))
                asTheyCame.insert(*read, value.raw().toByteArray());
            isText = id.isString();
        }
    }
    QByteArrayList written;
    for (const Id role : after) {
        const QByteArray digits = role.toString().toLatin1();
        written += asTheyCame.value(role, isText ? '"' + digits + '"' : digits);
    }
    return '[' + written.join(',') + ']';
}

void countMembers(Guild &guild, Id role, int more)
{
    GuildRole *counted = editedIn(guild.roles, role);
    if (counted == nullptr || !counted->memberCount)
        return;
    counted->memberCount = *counted->memberCount + more;
    counted->record.setDigits(u"member_count", QString::number(*counted->memberCount));
}

void setRoles(Guild &guild, GuildMember &member, const QList<Id> &roles)
{
    for (const Id role : std::as_const(member.roles)) {
        if (!roles.contains(role))
            countMembers(guild, role, -1);
    }
    for (const Id role : roles) {
        if (!member.roles.contains(role))
            countMembers(guild, role, 1);
    }
    member.roles = roles;
    member.record.setJson(u"roles", rolesInStyle(member.record.json(u"roles"), roles));
}

void applyTo(Guild &guild, const RoleCreation & /*edit*/, const QByteArray &result)
{
    const std::optional<GuildRole> made = roleIn(result);
    if (made && guild.role(made->id) == nullptr)
        guild.roles += *made;
}

void applyTo(Guild &guild, const RoleChange &edit, const QByteArray & /*result*/)
{
    GuildRole *role = editedIn(guild.roles, edit.before.id);
    if (role == nullptr)
        return;
    domain::JsonRecord record = role->record;
    for (const domain::JsonField &field : edit.after.record.fields) {
        if (field.json != edit.before.record.json(field.name))
            record.setJson(field.name, field.json);
    }
    // Read anew, so that values and record say the same.
    if (const std::optional<GuildRole> changed = roleIn(record.toJson()))
        *role = *changed;
}

void applyTo(Guild &guild, const RoleDeletion &edit, const QByteArray & /*result*/)
{
    guild.roles.removeIf([&edit](const GuildRole &role) { return role.id == edit.role; });
    for (qsizetype at = 0; at < guild.members.size(); ++at) {
        QList<Id> left = guild.members.at(at).roles;
        if (left.removeAll(edit.role) > 0)
            setRoles(guild, guild.members[at], left);
    }
}

void applyTo(Guild &guild, const MemberRoles &edit, const QByteArray & /*result*/)
{
    if (GuildMember *member = editedIn(guild.members, edit.member))
        setRoles(guild, *member, edit.after);
}

void applyTo(Guild &guild, const RoleGift &edit, const QByteArray & /*result*/)
{
    GuildMember *member = editedIn(guild.members, edit.member);
    if (member == nullptr || member->roles.contains(edit.role) == edit.isGiven)
        return;
    QList<Id> roles = member->roles;
    if (edit.isGiven)
        roles += edit.role;
    else
        roles.removeAll(edit.role);
    setRoles(guild, *member, roles);
}

void applyTo(Guild &guild, const MemberKick &edit, const QByteArray & /*result*/)
{
    GuildMember *member = editedIn(guild.members, edit.member);
    if (member == nullptr)
        return;
    setRoles(guild, *member, {});
    countMembers(guild, guild.id, -1);
    guild.members.removeIf([&edit](const GuildMember &one) { return one.id == edit.member; });
}

void applyTo(Guild &guild, const ChannelOverwrites &edit, const QByteArray & /*result*/)
{
    if (domain::GuildChannel *channel = editedIn(guild.channels, edit.before.id))
        channel->setOverwrites(edit.after.overwrites);
}

// There is no method for these.
void applyTo(Guild & /*guild*/, const RoleOrder & /*edit*/, const QByteArray & /*result*/) {}

void applyTo(Guild & /*guild*/, const GuildBase & /*edit*/, const QByteArray & /*result*/) {}

// And nothing that is known of a guild tells of these.
void applyTo(Guild & /*guild*/, const MemberMute & /*edit*/, const QByteArray & /*result*/) {}

void applyTo(Guild & /*guild*/, const BotNickname & /*edit*/, const QByteArray & /*result*/) {}

} // namespace

Guild guildAfter(Guild guild, const GuildEdit &edit, const QByteArray &result)
{
    std::visit([&guild, &result](const auto &each) { applyTo(guild, each, result); }, edit);
    return guild;
}

} // namespace botdeck::services
