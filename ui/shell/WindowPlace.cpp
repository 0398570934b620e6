// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowPlace.h"

#include "models/SafeText.h"
#include "security/SecretKeeper.h"
#include "services/BotRegistry.h"
#include "ui/bots/BotsPane.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/secrets/SecretsDoor.h"
#include "ui/shell/Centre.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Docks.h"
#include "ui/shell/Menus.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/WindowDialogs.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/shell/Workspaces.h"

#include <QMainWindow>

namespace botdeck::ui::shell {

WindowPlace::WindowPlace(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.desk.registry, &services::BotRegistry::loaded, this, &WindowPlace::find);
    connectLock();
}

void WindowPlace::connectLock()
{
    secrets::SecretsDoor *door = &m_parts.desk.door;
    connect(door, &secrets::SecretsDoor::lockedChanged, this, &WindowPlace::find);
    connect(door, &secrets::SecretsDoor::lockLineChanged, &m_parts.bots, &bots::BotsPane::setLockLine);
    m_parts.bots.setLockLine(door->timeLeftLine());
    const auto tell = [this] {
        m_parts.commands.setPossible(Command::LockNow, m_parts.desk.secrets.canLock());
    };
    connect(&m_parts.desk.secrets, &security::SecretKeeper::chosen, this, tell);
    connect(&m_parts.desk.secrets, &security::SecretKeeper::lockedChanged, this, tell);
    connect(&m_parts.desk.vault, &security::VaultStore::stateChanged, this, tell);
    tell();
}

void WindowPlace::setHasBots(bool hasBots)
{
    const bool isFirst = !m_hasBots && hasBots && m_parts.centre.place() == Place::Welcome;
    m_hasBots = hasBots;
    if (isFirst)
        m_parts.bar.choose(Workspace::Monitor);
    find();
}

void WindowPlace::find()
{
    const bool locked = m_parts.desk.door.isLocked();
    const bool empty = !m_hasBots && m_parts.desk.registry.isLoaded();
    const Place before = m_parts.centre.place();
    const Place place = locked ? Place::Locked : empty ? Place::Welcome : Place::Work;
    if (locked && before != Place::Locked)
        m_focus = m_parts.window.focusWidget();
    if (locked)
        m_parts.dialogs.closeAll();
    m_parts.docks.setCovered(place != Place::Work);
    m_parts.bar.setVisible(place == Place::Work);
    m_parts.status.setVisible(place != Place::Locked);
    m_parts.commands.setLocked(locked);
    m_parts.menus.setLocked(locked);
    m_parts.commands.setPossible(Command::ExportBots, m_hasBots);
    m_parts.centre.open(place);
    findPossible();
    if (before == Place::Locked && place == Place::Work)
        (m_focus ? m_focus.data() : &m_parts.bots)->setFocus();
    // Else it goes to whatever comes next to the welcome's button.
    if (before == Place::Welcome && place == Place::Work)
        m_parts.monitor.table().setFocus();
    retitle();
}

void WindowPlace::findPossible()
{
    const bool works = m_parts.centre.place() == Place::Work;
    for (const Command command : {Command::GoTo, Command::ResetPanes})
        m_parts.commands.setPossible(command, works);
    m_parts.monitor.filterAction().setEnabled(works && m_parts.bar.current() == Workspace::Monitor);
    m_parts.menus.setShown(works ? std::optional(m_parts.bar.current()) : std::nullopt);
}

void WindowPlace::retitle()
{
    const QString program = QStringLiteral("Botdeck");
    if (m_parts.centre.place() == Place::Locked) {
        m_parts.window.setWindowTitle(QStringLiteral("%1 · %2").arg(tr("Locked"), program));
        return;
    }
    if (m_parts.centre.place() == Place::Welcome) {
        m_parts.window.setWindowTitle(program);
        return;
    }
    const auto bot = m_parts.bots.view().chosenBot();
    QStringList parts{
        workspaceName(m_parts.bar.current()), bot ? models::oneLine(bot->name, 60) : tr("All bots")};
    if (bot && bot->production)
        parts.append(tr("Production"));
    parts.append(program);
    m_parts.window.setWindowTitle(parts.join(QStringLiteral(" · ")));
}

} // namespace botdeck::ui::shell

#include "moc_WindowPlace.cpp"
