// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandWiring.h"

#include "services/SettingsKeeper.h"
#include "ui/botedit/BotDialogs.h"
#include "ui/botedit/WelcomePage.h"
#include "ui/bots/BotsPane.h"
#include "ui/look/ColorScheme.h"
#include "ui/secrets/SecretsDoor.h"
#include "ui/shell/Centre.h"
#include "ui/shell/Commands.h"
#include "ui/shell/DiagnosticsCopy.h"
#include "ui/shell/Docks.h"
#include "ui/shell/GoToField.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PaneCycle.h"
#include "ui/shell/WindowDialogs.h"
#include "ui/shell/WorkspaceBar.h"

#include <QAction>

#include <optional>

namespace botdeck::ui::shell {

CommandWiring::CommandWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectWindow();
    connectPanes();
    connectDialogs();
    connectButtons();
}

void CommandWiring::connectWindow()
{
    const auto run = [this](Command command, auto act) {
        connect(&m_parts.commands.at(command), &QAction::triggered, &m_parts.window, act);
    };
    run(Command::NewWindow, &MainWindow::newWindowAsked);
    run(Command::TrySandbox, &MainWindow::sandboxAsked);
    run(Command::Quit, &MainWindow::quitAsked);
    run(Command::CloseWindow, &QWidget::close);
}

void CommandWiring::connectPanes()
{
    const auto run = [this](Command command, auto act) {
        connect(&m_parts.commands.at(command), &QAction::triggered, this, act);
    };
    run(Command::GoTo, [this] { m_parts.goTo.enter(); });
    run(Command::AllBots, [this] { m_parts.bots.view().choose(std::nullopt); });
    run(Command::NextPane, [this] { m_parts.panes.go(1); });
    run(Command::PreviousPane, [this] { m_parts.panes.go(-1); });
    run(Command::ResetPanes, [this] { m_parts.docks.reset(); });
    run(Command::LockNow, [this] { m_parts.desk.door.lockNow(); });
    run(Command::SwitchScheme, [this] { switchScheme(); });
}

void CommandWiring::connectDialogs()
{
    const auto run = [this](Command command, auto act) {
        connect(&m_parts.commands.at(command), &QAction::triggered, this, act);
    };
    run(Command::AddBot, [this] { m_parts.botDialogs.add(); });
    run(Command::ImportBots, [this] { m_parts.botDialogs.importList(); });
    run(Command::ExportBots, [this] { m_parts.botDialogs.exportList(); });
    run(Command::Settings, [this] { m_parts.dialogs.openSettings(); });
    run(Command::Shortcuts, [this] { m_parts.dialogs.openShortcuts(); });
    run(Command::Manual, [this] { m_parts.dialogs.openManual(manualPageAtHand()); });
    run(Command::ShowLog, [this] { m_parts.dialogs.openLog(); });
    run(Command::CopyDiagnostics, [this] { m_parts.window.say(copyDiagnostics(m_parts.desk)); });
    connect(&m_parts.dialogs, &WindowDialogs::manualAsked, this, [this] {
        m_parts.commands.at(Command::Manual).trigger();
    });
    run(Command::About, [this] { m_parts.dialogs.openAbout(); });
}

void CommandWiring::connectButtons()
{
    const auto ask = [this](Command command) { m_parts.commands.at(command).trigger(); };
    const botedit::WelcomePage &welcome = m_parts.centre.welcome();
    connect(&welcome, &botedit::WelcomePage::addAsked, this, [ask] { ask(Command::AddBot); });
    connect(&welcome, &botedit::WelcomePage::importAsked, this, [ask] { ask(Command::ImportBots); });
    connect(&welcome, &botedit::WelcomePage::sandboxAsked, this, [ask] { ask(Command::TrySandbox); });
    connect(&m_parts.bots, &bots::BotsPane::addAsked, this, [ask] { ask(Command::AddBot); });
}

/// Of what the window shows now.
QString CommandWiring::manualPageAtHand() const
{
    switch (m_parts.centre.place()) {
    case Place::Welcome:
        return QStringLiteral("first-bot");
    case Place::Locked:
        return QStringLiteral("settings-and-secrets");
    case Place::Work:
        break;
    }
    return QLatin1StringView(workspaceTable.at(size_t(m_parts.window.workspaces().current())).manualPage);
}

void CommandWiring::switchScheme()
{
    const bool dark = m_parts.desk.scheme.current() == look::Scheme::Dark;
    [[maybe_unused]] const core::Result<void> set = m_parts.desk.settings.set(
        storage::Setting::Scheme, dark ? QStringLiteral("light") : QStringLiteral("dark"));
}

} // namespace botdeck::ui::shell

#include "moc_CommandWiring.cpp"
