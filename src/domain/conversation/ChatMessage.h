// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/keyboard/Keyboard.h"
#include "domain/markdown/FormattedText.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace botdeck::domain {

/// How far a message of the bot's own has come; what others wrote is Received.
enum class MessageState {
    Received,
    Sending,
    Sent,
    Failed,  ///< the server refused it, or it never left: `trouble` says why, and it may be sent again
    Unknown, ///< it left and no answer came: it may stand in the chat. Never sent again by itself
};

/// A photo, a document, a voice message. Nothing of it is ever fetched unasked.
struct MessageMedia
{
    /// The member that holds it: "photo", "document", "voice".
    QString kind;
    /// As received; empty where there is none.
    QString fileName;
    QString fileId;
    /// 0: not told.
    qint64 bytes = 0;
    qint64 seconds = 0;
    int width = 0;
    int height = 0;

    bool operator==(const MessageMedia &) const = default;
};

/// A press of one of the keyboard's buttons.
struct ButtonPress
{
    /// The callback query's id, which an answer names.
    QString queryId;
    QByteArray data;
    QString fromId;
    QString fromName;
    qint64 pressedMs = 0;
    bool isAnswered = false;

    bool operator==(const ButtonPress &) const = default;
};

/// What a message that is being sent waits for.
struct SendingProgress
{
    /// Of its file; total 0 where none is on its way.
    qint64 sentBytes = 0;
    qint64 totalBytes = 0;
    /// The server asked for that much patience; 0: it did not.
    qint64 waitMs = 0;

    bool operator==(const SendingProgress &) const = default;
};

/// An earlier state of an edited message.
struct MessageVersion
{
    FormattedText text;
    qint64 dateMs = 0;

    bool operator==(const MessageVersion &) const = default;
};

/// One message of a conversation, as its bubble shows it. All texts are strangers', as received.
struct ChatMessage
{
    /// Decimal, or as it came; empty while it is being sent.
    QString messageId;
    QString fromId;
    QString fromName;
    /// The bot's own.
    bool isOwn = false;
    MessageState state = MessageState::Received;
    /// Why it failed or what is unknown.
    core::Phrase trouble = {};
    /// Wall time in ms since 1970.
    qint64 dateMs = 0;
    /// 0: never edited.
    qint64 editedMs = 0;
    /// Text or caption.
    FormattedText text = {};
    QList<MessageMedia> media = {};
    Keyboard keyboard = {};
    QList<ButtonPress> presses = {};
    /// What it replies to; empty where to nothing.
    QString replyToId = {};
    QString replyName = {};
    QString replyText = {};
    QString forwardedFrom = {};
    /// For a service message its content ("new_chat_members"), for one that nobody knows too; else empty.
    QString service = {};
    /// Earlier states, oldest first, where they were stored.
    QList<MessageVersion> earlier = {};
    bool isPinned = false;
    bool isDeleted = false;
    /// The update it came with; 0 for what the console itself sent.
    qint64 seq = 0;
    /// The console's own number of a sending; 0 for others.
    qint64 sendingId = 0;
    /// When it was read from the server's history, wall time in ms since 1970; 0: it came by itself.
    qint64 historyMs = 0;
    SendingProgress progress = {};

    bool operator==(const ChatMessage &) const = default;
};

/// One line of the list of chats.
struct ChatEntry
{
    /// As the platform writes it: decimal, or @name for one opened by hand.
    QString chatId;
    QString title;
    QString username = {};
    /// The platform's word: "private", "group", "supergroup", "channel", Fanbook's "guild" …; empty: not
    /// known.
    QString type = {};
    /// What the last message says in one line, or its file's name; without line ends, at most 200 characters.
    QString lastText = {};
    QString lastFrom = {};
    bool lastIsOwn = false;
    qint64 lastMs = 0;
    int unread = 0;
    /// Text begun and not sent; kept over a restart.
    QString draft = {};
    /// The last call's error in this chat; empty where it went well.
    QString trouble = {};
    /// What the last message holds beside text: MessageMedia::kind or ChatMessage::service; empty: nothing.
    QString lastKind = {};
    /// What calls name it by beside its id: "@ops".
    QStringList otherIds = {};
    /// Of Fanbook: the guild that the chat belongs to, decimal; empty: none, or it is not known.
    QString guildId = {};

    bool operator==(const ChatEntry &) const = default;
};

} // namespace botdeck::domain
