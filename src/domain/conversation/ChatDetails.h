// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/conversation/ChatFacts.h"

#include <QList>
#include <QMetaType>

// What a server of CloudChat's or Telegram's kind says about a chat and about who is in it.
namespace botdeck::domain {

/// What is asked about a chat, a call each.
enum class ChatStep { Chat, MemberCount, Administrators, Member };

/// A member of an object that has no place of its own here.
struct ToldMember
{
    /// Its key as it came: "slow_mode_delay".
    QString name;
    /// A string decoded, anything else as its JSON.
    QString text;

    bool operator==(const ToldMember &) const = default;
};

/// A yes or no that a server told of somebody in a chat.
struct ChatRight
{
    /// Its key as it came: "can_pin_messages".
    QString name;
    /// For cardWord(); empty: nobody has told us what it is.
    QByteArray words;
    bool isGranted = false;

    bool operator==(const ChatRight &) const = default;
};

/// Somebody in a chat (ChatMember).
struct ChatMember
{
    /// Decimal.
    QString userId;
    /// First and last name; empty where there is none.
    QString name = {};
    QString username = {};
    bool isBot = false;
    /// The server's word: "creator", "administrator", "member", "restricted", "left", "kicked" …
    QString status = {};
    /// In their order. A right that was not told is not here.
    QList<ChatRight> rights = {};
    QList<ToldMember> more = {};

    bool operator==(const ChatMember &) const = default;
};

/// Everything that was told about a chat.
struct ChatDetails
{
    ChatFacts facts;
    /// How it was asked for: decimal, or @ and a name; empty: nobody asked.
    QString asked = {};
    QString description = {};
    QList<ToldMember> more = {};
    std::optional<qint64> memberCount = {};
    /// None: nobody asked, as of a private chat, or it was not told.
    std::optional<QList<ChatMember>> administrators = {};
    /// Sentences: what of it could not be read, and why.
    QList<core::Phrase> troubles = {};
    /// Wall time in ms since 1970.
    qint64 readMs = 0;

    bool operator==(const ChatDetails &) const = default;
};

/// What a platform lets its bots do to chats.
struct ChatAbilities
{
    /// In characters; 0: it has no call for it.
    qint64 longestTitle = 0;
    qint64 longestDescription = 0;
    bool canPin = false;
    bool canUnpin = false;
    /// It takes the message's number; else it is the pinned one, whichever that is.
    bool unpinsByNumber = false;
    bool canRemoveMembers = false;
    bool canLeave = false;

    bool operator==(const ChatAbilities &) const = default;
};

/// None where it has no user's number.
std::optional<ChatMember> readChatMember(const JsonValue &member);
/// What getChat answers; none where it has no number. Members and administrators are told by other calls.
std::optional<ChatDetails> readChatDetails(const JsonValue &chat);

} // namespace botdeck::domain

Q_DECLARE_METATYPE(botdeck::domain::ChatDetails)
Q_DECLARE_METATYPE(botdeck::domain::ChatMember)
