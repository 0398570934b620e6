// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/SendingState.h"
#include "platform/Request.h"

#include <optional>

// Which calls a message takes, by the platforms' tables alone.
namespace botdeck::platform {

struct PlannedCall
{
    domain::SendingStep step = domain::SendingStep::Text;
    /// The method's key.
    QString method;
    /// In the table's order; without message_id where `completes`.
    QList<Argument> arguments;
    /// Which of the plan's parts it sends or completes.
    int part = 0;
    /// It changes the message that an earlier call for the same part sends: whose message_id is that one's.
    bool completes = false;
};

struct SendPlan
{
    /// As SendingState::parts.
    QList<domain::OutgoingMessage> parts;
    /// One after the other; each only once the one before it succeeded.
    QList<PlannedCall> calls;
};

/// The calls that an order takes, all of them checked against the tables: the text's length, the keyboard,
/// the files (they are looked at here, so not in the user interface's thread). ErrorKind::Refused or NotFound
/// with sentences that say why nothing is sent.
///
/// Attachments go first, each as a message of its own; the text is the last one's caption where it fits and
/// can carry the keyboard, else a message behind them. Where no sending method takes a keyboard the message
/// is sent and then edited.
core::Result<SendPlan> planSending(const Platform &platform, const domain::SendingOrder &order);

/// The question that must be answered before an order can be planned: a chat's id where only its name is
/// known, its type where the platform wants to be told. None where nothing has to be asked.
std::optional<PlannedCall> chatQuestion(const Platform &platform, const domain::SendingOrder &order);
/// The order with what getChat answered (its result).
domain::SendingOrder withChat(domain::SendingOrder order, const QByteArray &answer);

/// A call once the message that it completes is known.
PlannedCall withMessage(PlannedCall call, const QString &messageId);

/// The parameters of a call as they are logged: JSON, in the table's order, files by their names.
QByteArray loggedParameters(const Method &method, const QList<Argument> &arguments);

} // namespace botdeck::platform
