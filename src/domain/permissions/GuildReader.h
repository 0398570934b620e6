// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/JsonText.h"
#include "domain/permissions/Guild.h"

namespace botdeck::domain {

// Fanbook's objects as values (seed: Guild, GuildRole, ChatMember, Channel, PermissionOverwrite). Ids and
// masks are numbers or strings. `place` says where the object stands, for the sentence of a fault (BadReply):
// an id that is none, a mask that does not fit. What is not there keeps its default.

/// roles, members and channels are not read.
core::Result<Guild> readGuild(const JsonValue &guild, const QString &place);
core::Result<GuildRole> readRole(const JsonValue &role, const QString &place);
/// A ChatMember, or {user_id, roles} of a snapshot; roles are ids or objects with one.
core::Result<GuildMember> readMember(const JsonValue &member, const QString &place);
core::Result<GuildChannel> readChannel(const JsonValue &channel, const QString &place);

/// All of an array called `name`, or the fault of the first that cannot be read. What is no array has none.
template <typename Value>
core::Result<QList<Value>> readEach(
    const JsonValue &array, const QString &name,
    core::Result<Value> (*read)(const JsonValue &, const QString &))
{
    QList<Value> values;
    for (JsonElements element(array); element; element.next()) {
        const core::Result<Value> value =
            read(element.value(), QStringLiteral("%1[%2]").arg(name).arg(values.size()));
        if (!value)
            return value.error();
        values += *value;
    }
    return values;
}

} // namespace botdeck::domain
