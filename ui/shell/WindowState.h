// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/BotKey.h"
#include "storage/SettingsValue.h"

#include <QByteArray>
#include <QObject>

#include <optional>

class QMainWindow;

namespace botdeck::services {
class BotRegistry;
class SettingsKeeper;
} // namespace botdeck::services
namespace botdeck::ui::bots {
class BotsView;
}
namespace botdeck::ui::monitor {
class Inspector;
class MonitorPage;
} // namespace botdeck::ui::monitor

namespace botdeck::ui::shell {

class ConverseWiring;
class Docks;
class GuildWiring;
class WorkspaceBar;

/// What a window remembers between two starts: where it stands, its panes in each workspace, the chosen bot
/// and each bot's open chat and guild, the monitor's columns, row, place, filter and inspector. Of several
/// windows the one that changed last is remembered, but for where it stands: the others stand aside of the
/// first one. The operator's own filters are the same in all windows at any moment.
class WindowState final : public QObject
{
    Q_OBJECT

public:
    /// Changes that come together are kept together.
    static constexpr core::Clock::Milliseconds pause{2'000};

    /// All of it outlives this.
    struct Parts
    {
        QMainWindow &window;
        WorkspaceBar &workspaces;
        Docks &docks;
        bots::BotsView &bots;
        monitor::MonitorPage &monitor;
        monitor::Inspector &inspector;
        ConverseWiring &converse;
        GuildWiring &guild;
        services::SettingsKeeper &settings;
        const services::BotRegistry &registry;
        core::Clock &clock;
    };

    explicit WindowState(const Parts &parts, QObject *parent = nullptr);

    /// Whatever is damaged or missing is left as it begins. The bot is chosen once it is listed, unless the
    /// operator chose another meanwhile; one that the registry does not know holds up nothing.
    void restore();
    /// Whether the next start's window is to stand where this one does. It is, unless it is said otherwise.
    void setPlaceKept(bool kept) { m_placeKept = kept; }
    /// A moment later.
    void keepSoon();
    void keepNow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseWanted();
    [[nodiscard]] bool isBotToCome() const;
    void restoreParts(const QByteArray &kept);
    [[nodiscard]] QByteArray saveParts() const;
    void keepFilters();
    void takeFilters(storage::Setting changed);
    void keep(storage::Setting setting, const storage::SettingValue &value);

    const Parts m_parts;
    std::optional<domain::BotKey> m_wantedBot;
    /// The place in its updates.
    QByteArray m_wantedView;
    bool m_waiting = false;
    bool m_placeKept = true;
};

} // namespace botdeck::ui::shell
