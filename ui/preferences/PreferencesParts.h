// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/preferences/KeyRows.h"

#include <QString>

#include <functional>

class QWidget;

namespace botdeck::security {
class SecretKeeper;
class VaultStore;
} // namespace botdeck::security
namespace botdeck::services {
class BackgroundWork;
class SettingsKeeper;
class Workbench;
} // namespace botdeck::services
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::preferences {

/// Asks the operator for something before `parent`; `then` hears whether it was given.
using Ask = std::function<void(QWidget *parent, const std::function<void(bool)> &then)>;

/// What the settings work with; all of it outlives them.
struct PreferencesParts
{
    core::Clock &clock;
    const look::Theme &theme;
    services::SettingsKeeper &settings;
    security::SecretKeeper &secrets;
    security::VaultStore &vault;
    services::Workbench &workbench;
    services::BackgroundWork &background;
    QString profileFolder = {};
    /// Nothing here may change the profile.
    bool readOnly = false;
    /// Brings the store of secrets to where it can be used.
    Ask openSecrets = {};
    /// The same for the vault, even while the keychain counts.
    Ask openVault = {};
    Ask changePassphrase = {};
    /// What can have a key.
    KeyGroups keys = {};
};

} // namespace botdeck::ui::preferences
