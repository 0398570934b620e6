// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "models/ConsoleData.h"

#include <QMainWindow>

#include <optional>

class QAction;
class QDockWidget;
class QMenu;
class QToolBar;

namespace botdeck::ui::bots {
class BotsView;
}
namespace botdeck::ui::look {
class ColorScheme;
class Theme;
} // namespace botdeck::ui::look
namespace botdeck::ui::monitor {
class MonitorPage;
class RawJsonView;
} // namespace botdeck::ui::monitor

namespace botdeck::ui::shell {

class PollingActions;
class SchemeMenu;
class StatusLine;

/// What a window works with; all of it outlives the window.
struct WindowNeeds
{
    models::ConsoleData &data;
    look::Theme &theme;
    look::ColorScheme &scheme;
    core::Clock &clock;
};

/// The frame: it puts the parts together and connects them. What they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowNeeds &needs);

    [[nodiscard]] bots::BotsView &bots() { return *m_bots; }
    [[nodiscard]] monitor::MonitorPage &monitor() { return *m_monitor; }
    [[nodiscard]] monitor::RawJsonView &rawJson() { return *m_rawJson; }
    [[nodiscard]] PollingActions &polling() { return *m_polling; }
    /// Not modal; closed by its button or Escape.
    QWidget *showAbout();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildDocks(const look::Theme &theme);
    void buildMenus();
    void buildToolBar();
    void connectBots(models::ConsoleData &console);
    void connectUpdates(models::ConsoleData &console);
    void onBotChosen(const std::optional<domain::BotKey> &bot);
    void retranslate();
    void retitle();

    models::ConsoleData &m_data;
    bots::BotsView *m_bots;
    monitor::MonitorPage *m_monitor;
    monitor::RawJsonView *m_rawJson;
    PollingActions *m_polling;
    StatusLine *m_status;
    QDockWidget *m_botsDock;
    QDockWidget *m_rawDock;
    QToolBar *m_toolBar;
    SchemeMenu *m_schemeMenu;
    QMenu *m_fileMenu;
    QMenu *m_viewMenu;
    QMenu *m_botMenu;
    QMenu *m_helpMenu;
    QAction *m_allBots;
    QAction *m_quit;
    QAction *m_about;
};

} // namespace botdeck::ui::shell
