// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/Guild.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

template <typename Value>
const Value *withId(const QList<Value> &values, core::Id id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.end() ? nullptr : &*found;
}

/// A server that writes the highest bit as a sign gets it back as one.
void setMask(JsonRecord &record, QStringView name, PermissionMask mask)
{
    const bool isSigned = record.value(name).startsWith(u'-');
    record.setDigits(name, isSigned ? QString::number(qint64(mask.bits())) : mask.decimal());
}

} // namespace

void GuildRole::setPermissions(PermissionMask mask)
{
    if (mask == permissions)
        return;
    permissions = mask;
    setMask(record, u"permissions", mask);
}

PermissionOverwrite PermissionOverwrite::made(Kind kind, core::Id id)
{
    PermissionOverwrite overwrite{id, kind, {}, {}, {}};
    overwrite.record.setText(u"id", id.toString());
    overwrite.record.setText(
        u"action_type", kind == Kind::Role ? QStringLiteral("role") : QStringLiteral("user"));
    overwrite.record.setJson(u"deny", "0");
    overwrite.record.setJson(u"allows", "0");
    return overwrite;
}

void PermissionOverwrite::setMasks(PermissionMask newDeny, PermissionMask newAllows)
{
    if (newDeny != deny)
        setMask(record, u"deny", newDeny);
    if (newAllows != allows)
        setMask(record, u"allows", newAllows);
    deny = newDeny;
    allows = newAllows;
}

void GuildChannel::setOverwrites(const QList<PermissionOverwrite> &changed)
{
    if (changed == overwrites)
        return;
    overwrites = changed;
    record.setJson(u"permission_overwrites", overwritesJson(changed));
}

void Guild::setPermissions(PermissionMask mask)
{
    if (mask == permissions)
        return;
    permissions = mask;
    setMask(record, u"permissions", mask);
}

QByteArray overwritesJson(const QList<PermissionOverwrite> &overwrites)
{
    QByteArrayList written;
    for (const PermissionOverwrite &overwrite : overwrites)
        written += overwrite.record.toJson();
    return '[' + written.join(',') + ']';
}

const GuildRole *Guild::role(core::Id role) const
{
    return withId(roles, role);
}

const GuildMember *Guild::member(core::Id member) const
{
    return withId(members, member);
}

const GuildChannel *Guild::channel(core::Id channel) const
{
    return withId(channels, channel);
}

} // namespace botdeck::domain
