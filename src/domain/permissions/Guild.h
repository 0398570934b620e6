// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "domain/JsonRecord.h"
#include "domain/permissions/PermissionMask.h"

#include <QList>
#include <QString>

#include <optional>

namespace botdeck::domain {

// What rules need of a guild, read from the objects of Fanbook's Bot API; `record` is the object as it came,
// which is what is written back.

struct GuildRole
{
    core::Id id;
    QString name;
    /// Higher is mightier; @everyone has 0.
    qint64 position = 0;
    PermissionMask permissions;
    /// 0xRRGGBB, and whatever else a server puts above it.
    quint64 color = 0;
    /// A bot's own role: it cannot be deleted or given.
    bool isManaged = false;
    std::optional<qint64> memberCount = {};
    JsonRecord record = {};

    /// Here and in the record.
    void setPermissions(PermissionMask mask);

    bool operator==(const GuildRole &) const = default;
};

struct PermissionOverwrite
{
    enum class Kind { Role, User, Unknown };

    /// Without one the overwrite is kept and applies to nobody.
    std::optional<core::Id> id = {};
    Kind kind = Kind::Unknown;
    PermissionMask deny;
    PermissionMask allows;
    JsonRecord record = {};

    /// One that a person adds, in the words of channel/edit.
    static PermissionOverwrite made(Kind kind, core::Id id);
    /// Here and in the record.
    void setMasks(PermissionMask newDeny, PermissionMask newAllows);

    bool operator==(const PermissionOverwrite &) const = default;
};

struct GuildChannel
{
    core::Id id;
    QString name;
    /// The number of Fanbook's table "Channel Type".
    qint64 type = 0;
    std::optional<core::Id> parent = {};
    QList<PermissionOverwrite> overwrites = {};
    JsonRecord record = {};

    /// Here and in the record: the others in it stay as they came.
    void setOverwrites(const QList<PermissionOverwrite> &changed);

    bool operator==(const GuildChannel &) const = default;
};

struct GuildMember
{
    core::Id id;
    QString name;
    QList<core::Id> roles = {};
    JsonRecord record = {};
    /// What the platform calls the user's username: digits that people tell each other. Empty: not told.
    QString shortId = {};

    bool operator==(const GuildMember &) const = default;
};

struct Guild
{
    core::Id id;
    QString name;
    std::optional<core::Id> owner = {};
    /// The base for everybody.
    PermissionMask permissions;
    QList<GuildRole> roles;
    QList<GuildMember> members;
    QList<GuildChannel> channels;
    JsonRecord record = {};

    /// Here and in the record.
    void setPermissions(PermissionMask mask);

    [[nodiscard]] const GuildRole *role(core::Id role) const;
    [[nodiscard]] const GuildMember *member(core::Id member) const;
    [[nodiscard]] const GuildChannel *channel(core::Id channel) const;

    bool operator==(const Guild &) const = default;
};

/// The array that channel/edit takes.
QByteArray overwritesJson(const QList<PermissionOverwrite> &overwrites);

} // namespace botdeck::domain
