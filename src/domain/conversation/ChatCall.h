// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "domain/PlatformId.h"

#include <QByteArray>
#include <QStringList>

namespace botdeck::domain {

/// A call that the console made, as far as conversations ask.
struct ChatCall
{
    /// Of the store's log.
    qint64 id = 0;
    QString method;
    /// JSON.
    QByteArray parameters;
    QByteArray answer;
    /// Wall time in ms since 1970.
    qint64 startedMs = 0;
    /// A sentence; empty where it succeeded.
    QString error = {};
    /// With an error: the request left and no answer came.
    bool outcomeUnknown = false;
};

/// What a call does to a conversation; History tells what was said earlier.
enum class ChatDeed { None, Send, Edit, Delete, Pin, Unpin, Answer, History };

/// What a call said and did, by its parameters and its answer.
struct ReadCall
{
    ChatDeed deed = ChatDeed::None;
    /// The messages it names; none where an unpin means all.
    QStringList messageIds = {};
    /// Of a send or an edit what the server answered, else what was asked for (never empty then); of history
    /// what the server answered.
    QList<ChatMessage> messages = {};
    /// Whether `messages` are the server's.
    bool isAnswered = false;
    /// The query it answers.
    QString queryId = {};
    /// Why it failed; empty where it succeeded.
    core::Phrase trouble = {};
};

/// What a method does; None for those that change no conversation.
ChatDeed deedOf(const QString &method);

/// Never fails: what cannot be read of a call is left out. Times and states of the messages are set.
ReadCall readCall(const ChatCall &call, PlatformId platform);

} // namespace botdeck::domain
