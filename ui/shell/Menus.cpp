// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Menus.h"

#include "ui/bots/BotsPane.h"
#include "ui/monitor/Inspector.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/RemarkPane.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Docks.h"
#include "ui/shell/PollingActions.h"
#include "ui/shell/WorkspaceBar.h"

#include <QMenuBar>

namespace botdeck::ui::shell {

namespace {

void collect(const QMenu &menu, const QString &above, QList<Menus::Runnable> &into)
{
    for (QAction *action : menu.actions()) {
        const QString words =
            above.isEmpty() ? action->iconText() : QStringLiteral("%1: %2").arg(above, action->iconText());
        if (action->menu() != nullptr)
            collect(*action->menu(), words, into);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            into.append({words, action});
    }
}

} // namespace

Menus::Menus(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_file(add("fileMenu"))
    , m_edit(add("editMenu"))
    , m_view(add("viewMenu"))
    , m_bot(add("botMenu"))
    , m_message(add("messagesMenu"))
    , m_guild(add("guildMenu"))
    , m_tools(add("toolsMenu"))
    , m_help(add("helpMenu"))
{
    fillFile();
    fillEdit();
    fillView();
    fillBot();
    fillRest();
    // What can be done depends on the bot and the message; words and marks are those of the moment.
    connect(m_bot, &QMenu::aboutToShow, this, &Menus::fillBot);
    connect(m_message, &QMenu::aboutToShow, this, &Menus::fillMessage);
    connect(m_guild, &QMenu::aboutToShow, this, &Menus::fillGuild);
    setShown(std::nullopt);
    retranslate();
}

QMenu *Menus::add(const char *name)
{
    QMenu *menu = m_parts.bar.addMenu(QString());
    menu->setObjectName(QLatin1StringView(name));
    return menu;
}

void Menus::fillFile()
{
    const Commands &commands = m_parts.commands;
    m_file->addAction(&commands.at(Command::NewWindow));
    m_file->addSeparator();
    m_file->addActions(
        {&commands.at(Command::AddBot), &commands.at(Command::ImportBots),
         &commands.at(Command::ExportBots)});
    m_file->addSeparator();
    m_file->addActions({&commands.at(Command::ExportUpdates), &commands.at(Command::ImportCapture)});
    m_file->addSeparator();
    m_file->addAction(&commands.at(Command::TrySandbox));
    m_file->addSeparator();
    m_file->addActions({&commands.at(Command::CloseWindow), &commands.at(Command::Quit)});
}

void Menus::fillEdit()
{
    m_edit->addActions(m_parts.inspector.copyActions());
    m_edit->addSeparator();
    m_edit->addActions(m_parts.inspector.remarks().rowActions());
    m_edit->addSeparator();
    m_edit->addActions(m_parts.replays);
    m_edit->addSeparator();
    m_edit->addAction(&m_parts.bots.searchAction());
}

void Menus::fillView()
{
    const Commands &commands = m_parts.commands;
    m_view->addActions(m_parts.workspaces.workspaceActions());
    m_view->addSeparator();
    m_view->addAction(&commands.at(Command::GoTo));
    m_view->addSeparator();
    m_view->addActions(m_parts.docks.toggles());
    m_view->addActions(
        {&commands.at(Command::ResetPanes), &commands.at(Command::NextPane),
         &commands.at(Command::PreviousPane), &m_parts.inspector.nextTabAction()});
    m_view->addSeparator();
    m_view->addActions(
        {&commands.at(Command::AllBots), &m_parts.monitor.filterAction(), &m_parts.monitor.jumpAction(),
         &m_parts.monitor.pauseAction(), &m_parts.monitor.columnsAction()});
    m_view->addSeparator();
    m_view->addMenu(&m_parts.scheme);
}

void Menus::fillBot()
{
    m_bot->clear();
    m_parts.fillBot(*m_bot);
    Q_EMIT filled();
}

void Menus::fillMessage()
{
    m_message->clear();
    m_parts.fillMessage(*m_message);
    Q_EMIT filled();
}

void Menus::fillGuild()
{
    m_guild->clear();
    m_parts.fillGuild(*m_guild);
    Q_EMIT filled();
}

void Menus::fillRest()
{
    const Commands &commands = m_parts.commands;
    m_tools->addActions({&commands.at(Command::LockNow), &commands.at(Command::Settings)});
    m_help->addActions({&commands.at(Command::Manual), &commands.at(Command::Shortcuts)});
    m_help->addSeparator();
    m_help->addActions({&commands.at(Command::ShowLog), &commands.at(Command::CopyDiagnostics)});
    m_help->addSeparator();
    m_help->addAction(&commands.at(Command::About));
}

QList<QMenu *> Menus::menus()
{
    fillBot();
    fillMessage();
    fillGuild();
    return {m_file, m_edit, m_view, m_bot, m_message, m_guild, m_tools, m_help};
}

QList<QMenu *> Menus::menusOf(Workspace workspace) const
{
    if (workspace == Workspace::Converse)
        return {m_message};
    return workspace == Workspace::Guild ? QList<QMenu *>{m_guild} : QList<QMenu *>();
}

QList<Menus::Runnable> Menus::runnable()
{
    QList<Runnable> all;
    for (const QMenu *menu : menus()) {
        if (menu->menuAction()->isEnabled())
            collect(*menu, {}, all);
    }
    return all;
}

void Menus::setLocked(bool locked)
{
    // The keys of a menu that is shut do nothing either. File and Help keep what tells nothing.
    for (QMenu *menu : {m_edit, m_view, m_bot, m_tools})
        menu->menuAction()->setEnabled(!locked);
}

void Menus::setShown(const std::optional<Workspace> &workspace)
{
    m_message->menuAction()->setEnabled(workspace == Workspace::Converse);
    m_guild->menuAction()->setEnabled(workspace == Workspace::Guild);
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_bot->setTitle(tr("&Bot"));
    m_message->setTitle(tr("&Message"));
    m_guild->setTitle(tr("&Guild"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
}

} // namespace botdeck::ui::shell

#include "moc_Menus.cpp"
