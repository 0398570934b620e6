// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "security/SecretName.h"
#include "services/ReceiverBook.h"

#include <QHash>
#include <QObject>

namespace botdeck::security {
class SecretStore;
}

namespace botdeck::services {

class BotRegistry;
class SettingsKeeper;

/// What is kept of bots' receivers over the program's end: how they are set up in the settings, their secrets
/// in the store of secrets. Of demo bots nothing is. Lives in the user interface's thread and never waits
/// there.
class ReceiverMemory final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this. `readOnly`: nothing is written.
    ReceiverMemory(BotRegistry &registry, SettingsKeeper &settings, bool readOnly, QObject *parent = nullptr);

    [[nodiscard]] ReceiverBook book() const;
    void remember(const domain::BotKey &bot, const KeptReceiver &receiver);
    /// Its secrets go with those of the bot (SecretForgetter).
    void forget(const domain::BotKey &bot);
    /// Before remember(): secrets that the receiver had until now, and has no more, are removed.
    void keepSecrets(const domain::BotKey &bot, const ReceiverPlan &plan);

    /// fetched() or notFetched() follows, unless the bot is not in the book, or cancel() comes first.
    void fetch(const domain::BotKey &bot);
    void cancel(const domain::BotKey &bot);

Q_SIGNALS:
    void fetched(const botdeck::domain::BotKey &bot, const botdeck::services::ReceiverPlan &plan);
    void notFetched(const botdeck::domain::BotKey &bot, const botdeck::core::Error &why);
    /// Something could not be written; once for each keepSecrets().
    void notKept(const botdeck::core::Error &why);

private:
    struct Fetch;

    void read(const domain::BotKey &bot, security::SecretKind kind, core::Secret Fetch::*place);
    void end(const domain::BotKey &bot);
    void write(const ReceiverBook &book);
    void sayNotKept(const core::Error &why);

    BotRegistry &m_registry;
    SettingsKeeper &m_settings;
    security::SecretStore &m_secrets;
    const bool m_readOnly;
    /// Secrets that are being read; what is under way hangs on the object.
    QHash<domain::BotKey, Fetch *> m_fetches;
    bool m_saysNotKept = false;
};

} // namespace botdeck::services
