// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/Cryptography.h"
#include "security/SecretKeeper.h"
#include "services/BackgroundWork.h"
#include "services/BotRegistry.h"
#include "services/BotStarter.h"
#include "services/CallCollections.h"
#include "services/Outbox.h"
#include "services/PassportInbox.h"
#include "services/PassportKeys.h"
#include "services/SettingsKeeper.h"
#include "services/WebhookReceivers.h"
#include "services/Workbench.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/services/MemorySecrets.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/preferences/AppliedSettings.h"
#include "ui/secrets/SecretClipboard.h"
#include "ui/secrets/SecretsDoor.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Language.h"

#include <QApplication>
#include <QTemporaryDir>

namespace botdeck::test {

/// Everything that a window works with, real, on a profile of its own; only time stands still and the
/// keychain is in memory.
struct TestDesk
{
    TestDesk();

    /// Until the list of bots was read and it is known where secrets are kept.
    void begin();
    void choose(security::SecretBackend backend);
    /// The vault is there, counts and is open.
    void makeVault(const QByteArray &passphrase);
    [[nodiscard]] ui::shell::Desk desk(bool readOnly = false, const QString &cause = {});

    const security::Cryptography cryptography;
    const QTemporaryDir folder;
    FakeClock clock;
    ui::shell::Language language;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    services::Platforms platforms;
    MemorySecrets keychain;
    security::Redactor redactor;
    services::BackgroundWork background;
    services::SettingsKeeper settings;
    security::VaultStore vault;
    security::SecretKeeper secrets;
    services::Workbench workbench;
    services::BotRegistry registry;
    services::BotStarter starter;
    services::Outbox outbox;
    services::PassportKeys passportKeys;
    services::PassportInbox passportInbox;
    services::WebhookReceivers receivers;
    services::CallCollections collections;
    ui::secrets::SecretsDoor door;
    ui::secrets::SecretClipboard clipboard;
    ui::preferences::AppliedSettings applied;
};

} // namespace botdeck::test
