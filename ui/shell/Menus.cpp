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

#include <algorithm>
#include <array>

namespace botdeck::ui::shell {

namespace {

/// The menu of one workspace, shut in all others.
struct WorkspaceMenu
{
    Workspace workspace;
    const char *name;
    /// English, to be translated in Menus.
    const char *title;
};

/// In the order of the bar.
constexpr std::array workspaceMenus{
    WorkspaceMenu{
        Workspace::Converse, "messagesMenu", QT_TRANSLATE_NOOP("botdeck::ui::shell::Menus", "&Message")},
    WorkspaceMenu{Workspace::Guild, "guildMenu", QT_TRANSLATE_NOOP("botdeck::ui::shell::Menus", "&Guild")},
    WorkspaceMenu{
        Workspace::Passport, "passportMenu", QT_TRANSLATE_NOOP("botdeck::ui::shell::Menus", "&Passport")},
    WorkspaceMenu{
        Workspace::Webhook, "webhookMenu", QT_TRANSLATE_NOOP("botdeck::ui::shell::Menus", "&Webhook")},
    WorkspaceMenu{Workspace::Api, "apiMenu", QT_TRANSLATE_NOOP("botdeck::ui::shell::Menus", "&API")},
};

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
    , m_work(addWorkspaces())
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
    for (qsizetype at = 0; at < m_work.size(); ++at)
        connect(m_work.at(at), &QMenu::aboutToShow, this, [this, at] { fillWorkspace(at); });
    setShown(std::nullopt);
    retranslate();
}

QMenu *Menus::add(const char *name)
{
    QMenu *menu = m_parts.bar.addMenu(QString());
    menu->setObjectName(QLatin1StringView(name));
    return menu;
}

QList<QMenu *> Menus::addWorkspaces()
{
    QList<QMenu *> menus;
    for (const WorkspaceMenu &row : workspaceMenus)
        menus += add(row.name);
    return menus;
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

void Menus::fillWorkspace(qsizetype at)
{
    m_work.at(at)->clear();
    m_parts.fillWorkspace.at(workspaceMenus.at(size_t(at)).workspace)(*m_work.at(at));
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
    for (qsizetype at = 0; at < m_work.size(); ++at)
        fillWorkspace(at);
    return QList<QMenu *>{m_file, m_edit, m_view, m_bot} + m_work + QList<QMenu *>{m_tools, m_help};
}

QList<QMenu *> Menus::menusOf(Workspace workspace) const
{
    const auto row = std::ranges::find(workspaceMenus, workspace, &WorkspaceMenu::workspace);
    return row == workspaceMenus.end() ? QList<QMenu *>()
                                       : QList<QMenu *>{m_work.at(row - workspaceMenus.begin())};
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
    for (qsizetype at = 0; at < m_work.size(); ++at)
        m_work.at(at)->menuAction()->setEnabled(workspace == workspaceMenus.at(size_t(at)).workspace);
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_bot->setTitle(tr("&Bot"));
    for (qsizetype at = 0; at < m_work.size(); ++at)
        m_work.at(at)->setTitle(tr(workspaceMenus.at(size_t(at)).title));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
}

} // namespace botdeck::ui::shell

#include "moc_Menus.cpp"
