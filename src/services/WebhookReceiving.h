// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/HttpReceiver.h"
#include "core/Secret.h"

#include <QByteArray>

namespace botdeck::services {

/// How a bot's updates are received here, by a receiver of our own. It holds secrets.
struct WebhookReceiving
{
    api::ReceiverOptions listen = {};
    /// What a request is answered with once its update is on disk.
    int status = 200;
    /// The header that each request must carry with this value; empty: none.
    QByteArray secretHeader = {};
    core::Secret secretToken = {};
};

} // namespace botdeck::services
