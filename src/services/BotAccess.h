// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SecretStore.h"
#include "services/BotRoute.h"

#include <QMetaType>
#include <QObject>

namespace botdeck::services {

/// Fetches what it takes to speak for a bot from the store of secrets: its token, and its proxy's password
/// where the proxy wants one. Once asked, exactly one of ready() and failed() follows, and it deletes itself;
/// with its parent gone it says nothing.
class BotAccess final : public QObject
{
    Q_OBJECT

public:
    /// `platform` and `secrets` outlive it. `usual` is the program's own proxy.
    BotAccess(
        domain::BotProfile profile, const platform::Platform &platform, std::optional<QNetworkProxy> usual,
        security::SecretStore &secrets, QObject *parent);

    void ask();

Q_SIGNALS:
    void ready(const botdeck::services::BotRoute &route);
    /// Kinds as of SecretStore; NotFound where no token is kept for the bot.
    void failed(const botdeck::core::Error &error);

private:
    void askForPassword(const core::Secret &token);
    void give(const core::Secret &token, const core::Secret &password);
    void refuse(const core::Error &error);

    const domain::BotProfile m_profile;
    const platform::Platform &m_platform;
    const std::optional<QNetworkProxy> m_usual;
    security::SecretStore &m_secrets;
};

} // namespace botdeck::services

Q_DECLARE_METATYPE(botdeck::services::BotRoute)
