// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/SandboxTarget.h"

#include <QList>
#include <QString>

namespace botdeck::core {
class Clock;
}
namespace botdeck::security {
class Redactor;
}
namespace botdeck::services {
class BotRegistry;
class Workbench;
} // namespace botdeck::services
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::replay {

/// What the dialog works with; all of it outlives it.
struct ReplayParts
{
    const look::Theme &theme;
    core::Clock &clock;
    const services::Workbench &workbench;
    /// Knows the operator's proxy.
    const services::BotRegistry &registry;
    const security::Redactor &redactor;
    services::InSandbox inSandbox;
    /// The webhook that was used last. It may have a secret path, so it is kept nowhere but here.
    QString &lastAddress;
};

enum class ReplayWay { Sandbox, Webhook };

/// What could be replayed at the moment the dialog was opened.
struct ReplayChoice
{
    ReplayWay way = ReplayWay::Sandbox;
    /// What the table shows, and what of it is selected; seqs, ascending.
    QList<qint64> shown = {};
    QList<qint64> selected = {};
    /// The one that is selected is edited before.
    bool edits = false;
};

} // namespace botdeck::ui::replay
