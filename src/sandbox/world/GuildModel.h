// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "sandbox/world/CircleModel.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>

// The things that only Fanbook has: a guild ("server" in its documents) and what lives in it.
namespace botdeck::sandbox {

struct Role
{
    core::Id id;
    QString name;
    int position = 0;
    quint64 permissions = 0;
    qint64 color = 0;
    bool hoist = false;
    bool mentionable = false;
    /// A bot's own role, which nobody else may wear; 0 = an ordinary role.
    core::Id managedBy;
};

/// One row of a channel's permission_overwrites.
struct Overwrite
{
    core::Id id;
    bool isRole = true;
    quint64 deny = 0;
    quint64 allows = 0;
    /// Members that nobody knows, as they were sent.
    QJsonObject more = {};
};

/// A guild's channel. Where people can write there is a Chat with the same id beside it.
struct Channel
{
    core::Id id;
    /// The number of the vendor's table: 0 text, 1 voice, 4 category, 5 circle …
    int type = 0;
    QString name;
    QString topic;
    QString icon;
    QString link;
    /// The category, 0 = none.
    core::Id parent;
    QList<Overwrite> overwrites;
};

struct GuildMember
{
    core::Id user;
    QString nick;
    QList<core::Id> roles;
    qint64 joined = 0;
    /// Unix time until which the member may not speak, 0 = may.
    qint64 mutedUntil = 0;
    /// Honours by card id, each a GuildCredit (or GameCredit) as it was given.
    std::map<QString, QJsonObject> credits;
};

struct Emoji
{
    QString name;
    QString avatar;
    int position = 0;
    core::Id user;
    int width = 0;
    int height = 0;
};

struct Invite
{
    QString code;
    core::Id listId;
    core::Id inviter;
    core::Id channel;
    QString remark;
    /// As the vendor's table has them: -1 = without limit, 0 = used up or over.
    qint64 secondsLeft = -1;
    qint64 usesLeft = -1;
    qint64 uses = 0;
    qint64 timeLimit = -1;
    qint64 useLimit = -1;
};

struct Guild
{
    core::Id id;
    QString name;
    QString icon;
    QString banner;
    QString description;
    core::Id owner;
    /// What everybody may.
    quint64 permissions = 0;
    QList<Role> roles;
    QList<Channel> channels;
    /// Sorted by user.
    QList<GuildMember> members;
    QList<int> bots;
    QList<Emoji> emoji;
    QList<Invite> invites;
    QList<CirclePost> posts;

    [[nodiscard]] const GuildMember *member(core::Id user) const;
    [[nodiscard]] GuildMember *member(core::Id user);
    /// The new or the old one.
    GuildMember &addMember(core::Id user, qint64 joined);
    void removeMember(core::Id user);
    [[nodiscard]] Role *role(core::Id role);
    [[nodiscard]] const Role *role(core::Id role) const;
    [[nodiscard]] Channel *channel(core::Id channel);
    [[nodiscard]] const Channel *channel(core::Id channel) const;
    [[nodiscard]] CirclePost *post(core::Id post);
    [[nodiscard]] qsizetype countWithRole(core::Id role) const;
};

} // namespace botdeck::sandbox
