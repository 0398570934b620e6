// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Secret.h"
#include "services/BotRoute.h"

#include <functional>

class QWidget;

namespace botdeck::security {
class Redactor;
}
namespace botdeck::services {
class BackgroundWork;
class BotRegistry;
class BotStarter;
class Workbench;
} // namespace botdeck::services
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::botedit {

/// What the dialogs about bots work with; all of it outlives them.
struct BotParts
{
    services::BotRegistry &registry;
    services::BotStarter &starter;
    services::Workbench &workbench;
    services::BackgroundWork &background;
    const services::Platforms &platforms;
    /// Told of every secret before it is used for the first time.
    security::Redactor &redactor;
    core::Clock &clock;
    const look::Theme &theme;
    /// Brings the store of secrets to where it can be used: asks for a new vault's passphrase, or to unlock;
    /// `then` hears whether it can. Dialogs stand before `parent`.
    std::function<void(QWidget *parent, std::function<void(bool)> then)> openSecrets;
    /// Onto the clipboard, marked as secret, and off it after a while.
    std::function<void(const core::Secret &)> copySecret;
};

} // namespace botdeck::ui::botedit
