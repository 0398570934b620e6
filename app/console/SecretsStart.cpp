// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/SecretsStart.h"

#include "services/SettingsKeeper.h"
#include "storage/ProfileFolder.h"
#include "ui/preferences/MovePanel.h"
#include "ui/secrets/StoreWords.h"

#include <array>

namespace botdeck::app {

using security::SecretBackend;
using security::SecretKeeper;
using storage::Setting;

namespace {

struct BackendName
{
    SecretBackend backend;
    const char *name;
};

/// As the settings call them; they have one more, "automatic", for none.
constexpr std::array backendNames{
    BackendName{SecretBackend::Keychain, "keychain"},
    BackendName{SecretBackend::Vault, "vault"},
};

std::optional<SecretBackend> backendFrom(const QString &name)
{
    for (const BackendName &each : backendNames) {
        if (name == QLatin1StringView(each.name))
            return each.backend;
    }
    return std::nullopt;
}

QString nameOf(SecretBackend backend)
{
    for (const BackendName &each : backendNames) {
        if (backend == each.backend)
            return QString::fromLatin1(each.name);
    }
    return {};
}

} // namespace

SecretsStart::SecretsStart(const Parts &parts)
    : m_settings(parts.settings)
    , m_keychain(QUuid::fromString(parts.profile.uuid()), parts.clock)
    , m_vault(parts.profile.vaultFile(), parts.clock)
    , m_keeper(
          m_keychain, m_vault, parts.redactor, parts.clock,
          [this](SecretBackend backend, const security::SecretMove::Committed &done) {
              m_settings.setDurably(Setting::SecretBackend, nameOf(backend), done);
          })
{
    if (parts.readOnly) {
        m_keeper.refuseChanges(
            {core::ErrorKind::Locked,
             QStringLiteral("Nothing was changed: this profile is open for reading only.")});
    }
    connectWords();
}

void SecretsStart::connectWords()
{
    using ui::preferences::MovePanel;
    connect(&m_keeper, &SecretKeeper::slow, this, [this] { Q_EMIT said(ui::secrets::slowWords()); });
    connect(&m_keeper, &SecretKeeper::notRemembered, this, [this](const core::Error &error) {
        Q_EMIT said(ui::secrets::notRememberedWords(error));
    });
    // The dialog that a move was begun in may be closed when it ends.
    connect(&m_keeper, &SecretKeeper::notMoved, this, [this](const core::Error &error) {
        Q_EMIT said(MovePanel::notMovedWords(error));
    });
    connect(&m_keeper, &SecretKeeper::moved, this, [this](const security::MoveReport &report) {
        if (!report.leftBehind.isEmpty())
            Q_EMIT said(MovePanel::movedWords(report, *m_keeper.backend()));
    });
}

bool SecretsStart::asksKeychain() const
{
    const auto remembered = backendFrom(m_settings.settings().text(Setting::SecretBackend));
    return remembered ? *remembered == SecretBackend::Keychain
                      : m_vault.state() == security::VaultStore::State::Absent;
}

void SecretsStart::begin()
{
    m_keeper.choose(backendFrom(m_settings.settings().text(Setting::SecretBackend)));
}

} // namespace botdeck::app

#include "moc_SecretsStart.cpp"
