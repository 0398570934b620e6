// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotIdentifier.h"

#include "services/BotLogin.h"
#include "services/PollLock.h"
#include "storage/UpdateStore.h"

#include <utility>

namespace botdeck::services {

BotIdentifier::BotIdentifier(
    const api::Endpoint &endpoint, BotLogin &login, storage::UpdateStore &store, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_login(login)
    , m_store(store)
    , m_fingerprint(tokenFingerprint(endpoint.server, endpoint.token))
{
    connect(&m_login, &BotLogin::answered, this, [this](const CheckedBot &me) {
        if (std::exchange(m_asking, false))
            answered(me);
    });
    connect(&m_login, &BotLogin::failed, this, [this](const core::Error &error, bool requestLeft) {
        if (std::exchange(m_asking, false))
            Q_EMIT failed(error, requestLeft);
    });
}

void BotIdentifier::cancel()
{
    if (std::exchange(m_asking, false))
        m_login.cancel();
}

void BotIdentifier::identify()
{
    cancel();
    const QString prefix = domain::idFromToken(m_endpoint.token.reveal());
    if (!prefix.isEmpty()) {
        Q_EMIT identified(domain::BotKey(m_endpoint.platform, m_endpoint.server, prefix));
        return;
    }
    const core::Result<std::optional<storage::BotIdentity>> remembered = m_store.identity(m_fingerprint);
    if (!remembered) {
        giveUp(remembered.error());
    } else if (*remembered) {
        Q_EMIT identified((*remembered)->bot);
    } else {
        m_asking = true;
        m_login.ask();
    }
}

void BotIdentifier::answered(const CheckedBot &me)
{
    const domain::BotKey found(m_endpoint.platform, m_endpoint.server, me.facts.id);
    const core::Result<void> kept =
        m_store.rememberIdentity({m_fingerprint, found, me.facts.name, me.facts.username, me.facts.askedMs});
    if (!kept)
        giveUp(kept.error());
    else
        Q_EMIT identified(found);
}

} // namespace botdeck::services

#include "moc_BotIdentifier.cpp"
