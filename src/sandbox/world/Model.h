// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "domain/PlatformId.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <deque>

// The things of the demo world that every platform has.
namespace botdeck::sandbox {

struct User
{
    core::Id id;
    bool isBot = false;
    QString firstName;
    QString lastName;
    QString username;
    QString language;
    QString avatar;
};

enum class ChatKind { Private, Group, Supergroup, Channel };

/// Who is in a chat. Status: "creator", "administrator", "member", "restricted", "left", "kicked".
struct Membership
{
    core::Id user;
    QString status = QStringLiteral("member");

    [[nodiscard]] bool isInside() const;
    /// Its creator counts as one.
    [[nodiscard]] bool isAdministrator() const;
};

struct Message
{
    core::Id id;
    core::Id from;
    /// Unix time in seconds.
    qint64 date = 0;
    /// 0 = never edited.
    qint64 editDate = 0;
    QString text;
    /// An inline keyboard; empty = none.
    QJsonObject replyMarkup;
    /// 0 = no reply.
    core::Id replyTo;
    /// Whatever else the message holds, as it stands on the wire: photo, document, caption, entities …
    QJsonObject more;
};

struct Chat
{
    core::Id id;
    domain::PlatformId platform = domain::PlatformId::CloudChat;
    ChatKind kind = ChatKind::Private;
    QString title;
    QString username;
    QString description;
    /// What invented people talk about in here: a topic of the phrases.
    QString topic;
    /// The other side of a private chat.
    core::Id peer;
    /// Fanbook: the guild of a guild's channel, 0 elsewhere; and the channel type of the vendor's table.
    core::Id guild;
    int channelType = 0;
    /// The bots in it, as indices of World::bots(), and those that were and are not any more.
    QList<int> bots;
    QList<int> formerBots;
    /// Sorted by user; empty for a guild's channel, whose members are the guild's.
    QList<Membership> members;
    /// Ascending ids. Only the newest are kept.
    std::deque<Message> messages;
    qint64 lastMessageId = 0;
    core::Id pinned;

    [[nodiscard]] Message *message(core::Id wanted);
    [[nodiscard]] const Message *message(core::Id wanted) const;
    [[nodiscard]] const Membership *member(core::Id user) const;
    /// Adds the user or changes the status.
    void setMember(core::Id user, const QString &status);
    [[nodiscard]] qsizetype memberCount() const;
    [[nodiscard]] bool has(int bot) const { return bots.contains(bot); }
};

} // namespace botdeck::sandbox
