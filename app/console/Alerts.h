// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "services/MatchWatch.h"
#include "ui/alerts/FilterAlerts.h"

#include <QObject>

#include <memory>
#include <optional>

namespace botdeck::security {
class Redactor;
class SecretKeeper;
} // namespace botdeck::security
namespace botdeck::services {
class SettingsKeeper;
class Workbench;
} // namespace botdeck::services
namespace botdeck::ui::alerts {
class Notifier;
class TrayIcon;
} // namespace botdeck::ui::alerts
namespace botdeck::ui::look {
class Theme;
}
namespace botdeck::ui::secrets {
class SecretsDoor;
}

namespace botdeck::app {

class Windows;

/// Tray and notifications, joined with what they are about. Without a filter that notifies and without a tray
/// nothing of them is made.
class Alerts final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        core::Clock &clock;
        const ui::look::Theme &theme;
        services::Workbench &workbench;
        services::SettingsKeeper &settings;
        security::SecretKeeper &secrets;
        security::Redactor &redactor;
        ui::secrets::SecretsDoor &door;
        Windows &windows;
    };

    explicit Alerts(const Parts &parts);
    ~Alerts() override;

private:
    void watchFilters();
    void makeAlerts();
    void applyTray();
    void makeTray();
    void countUnread();
    void refreshLock();
    void beQuietUntil(std::optional<qint64> ms);

    const Parts m_parts;
    services::MatchWatch m_watch;
    std::unique_ptr<ui::alerts::Notifier> m_notifier;
    std::unique_ptr<ui::alerts::FilterAlerts> m_alerts;
    std::unique_ptr<ui::alerts::TrayIcon> m_tray;
    std::optional<qint64> m_quietUntil;
};

} // namespace botdeck::app
