// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Error.h"
#include "domain/BotKey.h"
#include "storage/StoredTypes.h"

#include <QObject>

namespace botdeck::api {
class BotClient;
class Job;
struct Reply;
} // namespace botdeck::api

namespace botdeck::storage {
class UpdateStore;
}

namespace botdeck::services {

/// Finds out which bot a token belongs to: from its prefix, from what was remembered, or by asking getMe
/// once. (Fanbook's tokens carry no id. Every getMe there issues a new user token, so it is not asked again:
/// platform document, gateway.)
class BotIdentifier : public QObject
{
    Q_OBJECT

public:
    BotIdentifier(
        api::BotClient &client, core::Clock &clock, storage::UpdateStore &store, QObject *parent = nullptr);

    /// Ends with one of the two signals, always after control returned to the event loop or at once where
    /// nothing needs asking.
    void identify();

Q_SIGNALS:
    void identified(const botdeck::domain::BotKey &bot);
    void failed(const botdeck::core::Error &error);

private:
    void ask();
    void answered(const api::Reply &reply);

    api::BotClient &m_client;
    core::Clock &m_clock;
    storage::UpdateStore &m_store;
    QByteArray m_fingerprint;
    domain::BotKey m_found;
};

} // namespace botdeck::services
