// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "domain/BotKey.h"
#include "security/SecretName.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

namespace botdeck::services {

class DemoSecrets;
class SettingsKeeper;

/// Removes what is kept for bots that are in the list no more. A store that is locked or gone removes
/// nothing: the names of what is still to be removed, never the secrets, stand in the settings, so that this
/// is tried again, after a restart too.
class SecretForgetter final : public QObject
{
    Q_OBJECT

public:
    using IsOwned = std::function<bool(const domain::BotKey &)>;

    /// A bot that is owned keeps its secrets; it may have come back under its old key.
    SecretForgetter(
        DemoSecrets &secrets, SettingsKeeper &settings, IsOwned isOwned, QObject *parent = nullptr);

    void forget(const domain::BotKey &key);
    /// What could not be removed is tried again.
    void retry();

Q_SIGNALS:
    /// Something is still kept. Once for each bot.
    void failed(const botdeck::core::Error &error);

private:
    void remove(const security::SecretName &name);
    [[nodiscard]] QList<security::SecretName> waiting() const;
    void setWaiting(const QList<security::SecretName> &names);

    DemoSecrets &m_secrets;
    SettingsKeeper &m_settings;
    const IsOwned m_isOwned;
    QList<security::SecretName> m_underWay;
    QSet<domain::BotKey> m_told;
};

} // namespace botdeck::services
