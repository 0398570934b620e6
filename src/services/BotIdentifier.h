// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Endpoint.h"
#include "core/Error.h"
#include "domain/BotKey.h"

#include <QObject>

namespace botdeck::storage {
class UpdateStore;
}

namespace botdeck::services {

class BotLogin;
struct CheckedBot;

/// Finds out which bot a token belongs to: from its prefix, from what was remembered, or by asking getMe
/// once. (Fanbook's tokens carry no id. Every getMe there issues a new user token, so it is not asked again:
/// platform document, gateway.)
class BotIdentifier : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the identifier.
    BotIdentifier(
        const api::Endpoint &endpoint, BotLogin &login, storage::UpdateStore &store,
        QObject *parent = nullptr);

    /// Ends with one of the two signals, always after control returned to the event loop or at once where
    /// nothing needs asking. One question at a time: what was asked before is given up.
    void identify();
    /// Gives up what is being asked; no signal follows.
    void cancel();

Q_SIGNALS:
    void identified(const botdeck::domain::BotKey &bot);
    /// `requestLeft`: as api::Exchange has it.
    void failed(const botdeck::core::Error &error, bool requestLeft);

private:
    void giveUp(const core::Error &error) { Q_EMIT failed(error, false); }
    void answered(const CheckedBot &me);

    const api::Endpoint &m_endpoint;
    BotLogin &m_login;
    storage::UpdateStore &m_store;
    QByteArray m_fingerprint;
    /// The login's answer is for us.
    bool m_asking = false;
};

} // namespace botdeck::services
