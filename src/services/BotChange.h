// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/BotKey.h"

#include <QObject>

namespace botdeck::services {

/// One change of the list of bots under way. The contract is that of api::Job: `finished` exactly once, never
/// before control returned to the event loop; directly after it `succeeded` or `failed`; then it deletes
/// itself. It cannot be cancelled: what was asked happens.
class BotChange final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// For the service that makes the change; once.
    void conclude(const core::Result<domain::BotKey> &outcome);

Q_SIGNALS:
    /// Only of a check: the token is there, and the server is asked.
    void asking();
    void finished(botdeck::services::BotChange *change);
    /// The bot's key as it is now.
    void succeeded(const botdeck::domain::BotKey &bot);
    /// Nothing was changed, unless the sentence says so.
    void failed(const botdeck::core::Error &error);
};

} // namespace botdeck::services
