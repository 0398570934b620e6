// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/OutgoingMessage.h"

#include <QStringList>

#include <variant>

namespace botdeck::domain {

/// What only some platforms have beside a message itself.
struct SendOptions
{
    /// Not empty: only these users see it (decimal ids, or "all"), it is not stored and cannot be recalled
    /// (Fanbook). Refused where the platform cannot do that.
    QStringList ephemeralTo = {};
    /// Plain text for lists of chats, where rich text cannot be shown (Fanbook); empty: the text itself.
    QString desc = {};
    /// The message to edit is a file: its caption is changed.
    bool editsCaption = false;

    bool operator==(const SendOptions &) const = default;
};

/// Something done to a message that stands.
struct MessageAction
{
    enum class Kind { Delete, Forward, Copy, Pin, Unpin };

    Kind kind = Kind::Delete;
    /// Where it stands; type and user name as in ChatEntry.
    QString chatId;
    QString chatType = {};
    QString chatUsername = {};
    QString messageId = {};
    /// Forward and Copy: where to.
    QString toChatId = {};
    QString toChatType = {};

    bool operator==(const MessageAction &) const = default;
};

/// The answer to a pressed button.
struct PressAnswer
{
    QString queryId;
    QString chatId;
    /// Who pressed.
    QString userId;
    QString text = {};
    /// Shown until it is closed, instead of for a moment (Telegram).
    bool isAlert = false;

    bool operator==(const PressAnswer &) const = default;
};

/// Something done to a chat itself, where a platform's bots can do that (ChatAbilities).
struct ChatChange
{
    enum class Kind { Title, Description, RemoveMember, Leave };

    Kind kind = Kind::Title;
    /// Type and user name as in ChatEntry.
    QString chatId;
    QString chatType = {};
    QString chatUsername = {};
    /// The new title or description, or the decimal id of who is removed.
    QString text = {};

    bool operator==(const ChatChange &) const = default;
};

/// Something to send, before anybody knows which calls it takes.
struct SendingOrder
{
    std::variant<OutgoingMessage, MessageAction, PressAnswer, ChatChange> what;
    /// For an OutgoingMessage.
    SendOptions options = {};

    bool operator==(const SendingOrder &) const = default;
};

/// The chat where it shows.
QString targetChat(const SendingOrder &order);

} // namespace botdeck::domain
