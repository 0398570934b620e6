// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/SendingOrder.h"
#include "platform/Request.h"

// What is known about a message to send, under the names that the platforms' tables have for it.
namespace botdeck::platform {

/// Names and values; a method takes those that its table names.
using Facts = QList<Argument>;

/// A chat as the methods of a platform name it.
struct ChatFacts
{
    /// Decimal, or @name.
    QString id;
    QString type = {};
    QString username = {};
};

/// "chat_id", "channel_id", and the platform's number of the chat's type.
Facts chatFacts(const Platform &platform, const Method &method, const ChatFacts &chat);
/// The text, as `parameter` ("text" or "caption"), with its parse_mode and, where there is something to tell,
/// the mentions in it and `desc`. ErrorKind::Refused for what the platform does not take.
core::Result<Facts> textFacts(
    const Platform &platform, const Method &method, const QString &parameter,
    const domain::OutgoingMessage &message, const domain::SendOptions &options);
/// The reply in the way that this method takes it.
Facts replyFacts(const Method &method, const QString &replyToId);
Facts keyboardFacts(const domain::OutgoingMessage &message);
/// ErrorKind::Refused where the method cannot show a message to some only.
core::Result<Facts> ephemeralFacts(const Method &method, const domain::SendOptions &options);

/// Those that the method has a parameter for, in the table's order.
QList<Argument> argumentsFor(const Method &method, const Facts &facts);

/// Whether this text may stand in the parameter: measured as its readers see it where the server does so.
core::Result<void>
checkLength(const Method &method, const QString &parameter, const domain::OutgoingMessage &message);

core::Error refusedPlan(const QString &words);

} // namespace botdeck::platform
