// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/BotClient.h"

class QUrl;

namespace botdeck::api {

/// POSTs these bytes, as they are, as application/json to an address that is no bot's API, such as an
/// operator's own webhook. It is sent at most once and no redirect is followed. succeeded() brings whatever
/// answer came whole, whatever its status; failed() means that none came: ErrorKind::UnknownOutcome where the
/// request had left, TooLarge, else what kept it here. Whether the address may be spoken to is the caller's
/// to know; nothing said holds it. `transport` and `clock` outlive the job. Never null.
Job *postBody(
    Transport &transport, core::Clock &clock, const QUrl &address, const QByteArray &body,
    const CallOptions &options, QObject *parent);

} // namespace botdeck::api
