// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "domain/conversation/ChatMessage.h"
#include "domain/conversation/SendingOrder.h"

#include <QMetaType>

namespace botdeck::domain {

enum class SendingPhase {
    Queued,    ///< others of the same chat go first, or the token is being fetched
    Waiting,   ///< the server asked to wait: waitMs
    Uploading, ///< sentBytes of totalBytes
    Sending,   ///< the answer is waited for
    Sent,
    Failed,    ///< refused, or never left: `trouble`; it may be sent again
    Unknown,   ///< a call left and no answer came: it may have had its effect. Not to be sent again
    Cancelled, ///< given up before anything of it stood: nothing is left to show
};

/// What one of the calls does that a sending takes.
enum class SendingStep {
    FindChat,
    Text,
    Media,
    Keyboard,
    Edit,
    Delete,
    Forward,
    Copy,
    Pin,
    Unpin,
    Answer,
    ChangeChat,
};

/// Everything about one sending, as it is now.
struct SendingState
{
    /// ChatMessage::sendingId of its first message; further ones have the numbers that follow.
    qint64 id = 0;
    BotKey bot;
    SendingOrder order;
    SendingPhase phase = SendingPhase::Queued;
    /// The messages it makes, one bubble each. Of an edit it is the new content of the old one.
    QList<OutgoingMessage> parts = {};
    /// Of those that stand by now, in order; an empty text where the server did not tell it.
    QStringList messageIds = {};
    /// The call that is made, was made last or failed: from 1, of `steps`; 0 before the first one.
    int step = 0;
    int steps = 0;
    SendingStep kind = SendingStep::Text;
    /// Which of the parts it belongs to.
    int part = 0;
    qint64 waitMs = 0;
    qint64 sentBytes = 0;
    qint64 totalBytes = 0;
    /// Why it failed, what is not known, or that it was given up.
    core::Phrase trouble = {};
    /// Wall time in ms since 1970 at which it was ordered.
    qint64 orderedMs = 0;

    bool operator==(const SendingState &) const = default;
};

/// It ended, well or badly.
bool isOver(SendingPhase phase);

/// The bubbles of the messages that a sending makes; none for edits and whatever else concerns a message that
/// stands.
QList<ChatMessage> chatMessages(const SendingState &state);

/// A message while it is being edited and where that failed: the new content until it is known to be refused.
/// What became of it after a success is told by the log of calls.
ChatMessage beingEdited(ChatMessage message, const SendingState &state);

} // namespace botdeck::domain

Q_DECLARE_METATYPE(botdeck::domain::SendingState)
