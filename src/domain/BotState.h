// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace botdeck::domain {

/// The states of a bot; the command line prints `botStateName`, `ui` has the words.
enum class BotState {
    Stopped,
    Connecting,
    Live,
    BackingOff,
    Conflict,
    Unauthorised,
    WebhookSet,
    Peeking,
    StoreFailed,
};

/// Who else receives a bot's updates, where that is known.
enum class ConflictCause {
    Unknown,
    OtherProgram, ///< the server says so
    OtherBotdeck, ///< on this computer
    WebhookSet,   ///< while the bot was polled
};

/// "stopped", "connecting", "live", "backing_off", "conflict", "unauthorised", "webhook_set", "peeking",
/// "store_failed".
QString botStateName(BotState state);

/// What the server says of a bot's webhook. Its address is no part of it: whoever knows the path may post.
struct WebhookFacts
{
    /// Empty where the address has none.
    QString host = {};
    /// How many updates wait for delivery; none: it did not say.
    std::optional<qint64> pending = {};
    /// Why the last delivery failed, in the server's words; empty where it did not say.
    QString lastError = {};

    bool operator==(const WebhookFacts &) const = default;
};

/// A bot's state and why. `reason` is a sentence without secrets, empty where there is nothing to say.
struct BotStatus
{
    BotState state = BotState::Stopped;
    core::Phrase reason = {};
    /// How long the bot waits before it tries again, counted from the moment of this status.
    std::optional<std::chrono::milliseconds> retryIn = {};
    /// The server answers at once instead of holding the poll: asked once a second.
    bool serverDoesNotHold = false;
    /// Only with BotState::Conflict.
    ConflictCause conflict = ConflictCause::Unknown;
    /// Only with BotState::Peeking: how many updates wait at the server, as far as it showed them, and
    /// whether it may have more.
    int pending = 0;
    bool morePending = false;
    /// Only with BotState::WebhookSet, once the server was asked.
    std::optional<WebhookFacts> webhook = {};
    /// Only with BotState::Stopped, where an error that no waiting mends ended it.
    std::optional<core::ErrorKind> endedBy = {};

    bool operator==(const BotStatus &) const = default;
};

} // namespace botdeck::domain

Q_DECLARE_METATYPE(botdeck::domain::BotStatus)
