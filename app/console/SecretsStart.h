// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/KeychainStore.h"
#include "security/SecretKeeper.h"

namespace botdeck::services {
class SettingsKeeper;
}
namespace botdeck::storage {
class ProfileFolder;
}

namespace botdeck::app {

/// The profile's secrets: keychain and vault, and which of them counts, as the settings remember it.
class SecretsStart final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const storage::ProfileFolder &profile;
        core::Clock &clock;
        services::SettingsKeeper &settings;
        security::Redactor &redactor;
        bool readOnly;
    };

    explicit SecretsStart(const Parts &parts);

    /// Whether begin() asks the system's keychain; what else may count lies in the profile.
    [[nodiscard]] bool asksKeychain() const;
    /// Finds out which place counts; the keeper's chosen() follows.
    void begin();
    [[nodiscard]] security::SecretKeeper &keeper() { return m_keeper; }
    [[nodiscard]] security::VaultStore &vault() { return m_vault; }

Q_SIGNALS:
    /// A sentence to show.
    void said(const QString &words);

private:
    void connectWords();

    services::SettingsKeeper &m_settings;
    security::KeychainStore m_keychain;
    security::VaultStore m_vault;
    security::SecretKeeper m_keeper;
};

} // namespace botdeck::app
