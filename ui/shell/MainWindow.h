// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "models/ConsoleData.h"
#include "ui/shell/Centre.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Workspaces.h"

#include <QMainWindow>

#include <optional>

namespace botdeck::ui::botedit {
class BotDialogs;
}
namespace botdeck::ui::bots {
class BotsPane;
class BotsView;
} // namespace botdeck::ui::bots
namespace botdeck::ui::monitor {
class Inspector;
class MonitorPage;
} // namespace botdeck::ui::monitor

namespace botdeck::ui::shell {

class ApiWiring;
class BotsWiring;
class CapturesWiring;
class Commands;
class ConverseWiring;
class Docks;
class GoToField;
class GuildWiring;
class InspectorWiring;
class Keys;
class Menus;
class Notices;
class PaneCycle;
class PassportWiring;
class PollingActions;
class ReceivingWiring;
class ReplayWiring;
class StatusLine;
class WebhookWiring;
class WindowDialogs;
class WindowPlace;
class WindowState;
class WorkspaceBar;

/// The frame: it puts the parts together and connects them. What they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `console` belongs to this window alone and outlives it.
    MainWindow(models::ConsoleData &console, const Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A sentence above the pages, until it is closed.
    void say(const QString &words);

    [[nodiscard]] bots::BotsPane &botsPane() { return *m_pane; }
    [[nodiscard]] bots::BotsView &bots();
    [[nodiscard]] monitor::MonitorPage &monitor() { return *m_monitor; }
    [[nodiscard]] monitor::Inspector &inspector() { return *m_inspector; }
    [[nodiscard]] PollingActions &polling() { return *m_polling; }
    [[nodiscard]] Commands &commands() { return *m_commands; }
    [[nodiscard]] Menus &menus() { return *m_menus; }
    [[nodiscard]] Keys &keys() { return *m_keys; }
    [[nodiscard]] Notices &notices() { return m_centre->notices(); }
    [[nodiscard]] WorkspaceBar &workspaces() { return *m_bar; }
    [[nodiscard]] botedit::BotDialogs &botDialogs() { return *m_botDialogs; }
    [[nodiscard]] WindowDialogs &dialogs() { return *m_dialogs; }
    [[nodiscard]] WindowState &state() { return *m_state; }
    /// Something in it is edited and not saved: close() asks first.
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] Place place() const { return m_centre->place(); }

Q_SIGNALS:
    void newWindowAsked();
    void sandboxAsked();
    void quitAsked();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void mention(const QString &words);
    void buildBars();
    void buildKeys(GoToField &goTo);
    void connectBots();
    void connectStatus();
    void choose(const std::optional<domain::BotKey> &bot);
    void openWorkspace(Workspace workspace);
    void applyReadOnly();
    void refreshBot();
    void retranslate();

    const Desk m_desk;
    models::ConsoleData &m_console;
    bots::BotsPane *m_pane;
    monitor::MonitorPage *m_monitor;
    monitor::Inspector *m_inspector;
    Centre *m_centre;
    WorkspaceBar *m_bar;
    StatusLine *m_status;
    Commands *m_commands;
    PollingActions *m_polling;
    Docks *m_docks = nullptr;
    botedit::BotDialogs *m_botDialogs;
    WindowDialogs *m_dialogs;
    BotsWiring *m_botsWiring;
    InspectorWiring *m_inspectorWiring;
    ReceivingWiring *m_receiving;
    CapturesWiring *m_captures;
    ReplayWiring *m_replay;
    ConverseWiring *m_converse;
    GuildWiring *m_guild;
    PassportWiring *m_passport;
    /// It closes whatever is edited.
    bool m_givesUpEdits = false;
    WebhookWiring *m_webhook;
    ApiWiring *m_api;
    PaneCycle *m_panes;
    Menus *m_menus = nullptr;
    Keys *m_keys = nullptr;
    WindowState *m_state;
    WindowPlace *m_place = nullptr;
};

} // namespace botdeck::ui::shell
