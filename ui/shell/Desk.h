// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Phrase.h"
#include "services/BotRoute.h"
#include "services/PassportGuest.h"
#include "services/SandboxGuest.h"
#include "services/SandboxTarget.h"

#include <QString>

namespace botdeck::log {
class LogRing;
}
namespace botdeck::security {
class Redactor;
class SecretKeeper;
class VaultStore;
} // namespace botdeck::security
namespace botdeck::services {
class BackgroundWork;
class BotRegistry;
class BotStarter;
class CallCollections;
class Outbox;
class PassportInbox;
class PassportKeys;
class SettingsKeeper;
class WebhookReceivers;
class Workbench;
} // namespace botdeck::services
namespace botdeck::ui::look {
class ColorScheme;
class Theme;
} // namespace botdeck::ui::look
namespace botdeck::ui::secrets {
class SecretClipboard;
class SecretsDoor;
} // namespace botdeck::ui::secrets

namespace botdeck::ui::shell {

/// What every window works with; all of it outlives them.
struct Desk
{
    core::Clock &clock;
    const look::Theme &theme;
    look::ColorScheme &scheme;
    services::Workbench &workbench;
    services::BotRegistry &registry;
    services::BotStarter &starter;
    services::SettingsKeeper &settings;
    services::BackgroundWork &background;
    services::Outbox &outbox;
    services::PassportKeys &passportKeys;
    services::PassportInbox &passportInbox;
    services::WebhookReceivers &receivers;
    services::CallCollections &collections;
    const services::Platforms &platforms;
    security::SecretKeeper &secrets;
    security::VaultStore &vault;
    /// Told of every secret before it is used for the first time.
    security::Redactor &redactor;
    /// One of each for the whole program.
    secrets::SecretsDoor &door;
    secrets::SecretClipboard &clipboard;
    /// Shown where data are spoken of.
    QString profileFolder = {};
    /// Nothing here may change the profile.
    bool readOnly = false;
    /// Why not, in words; empty where another console has the profile and does not answer.
    core::Phrase readOnlyCause = {};
    /// Empty where there is no sandbox in the program.
    services::InSandbox inSandbox = {};
    services::SandboxSide sandboxSide = {};
    /// When the outbox began to tell of what it sends, wall time in ms since 1970.
    qint64 startedMs = 0;
    /// Empty where there is no sandbox in the program.
    services::PassportSide passportSide = {};
    /// The newest lines of this run's log; null where none are kept.
    const log::LogRing *log = nullptr;
    /// Started with --safe-mode.
    bool safeMode = false;
};

} // namespace botdeck::ui::shell
