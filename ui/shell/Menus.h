// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspaces.h"

#include <QMenu>
#include <QObject>

#include <functional>
#include <map>
#include <optional>

class QMenuBar;

namespace botdeck::ui::bots {
class BotsPane;
}
namespace botdeck::ui::monitor {
class Inspector;
class MonitorPage;
} // namespace botdeck::ui::monitor

namespace botdeck::ui::shell {

class Commands;
class Docks;
class PollingActions;
class WorkspaceBar;

/// The menu bar: everything that can be done stands in one of its menus.
class Menus final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        QMenuBar &bar;
        Commands &commands;
        PollingActions &polling;
        Docks &docks;
        WorkspaceBar &workspaces;
        bots::BotsPane &bots;
        monitor::MonitorPage &monitor;
        monitor::Inspector &inspector;
        QMenu &scheme;
        /// Puts what can be done to the chosen bot into an empty menu.
        std::function<void(QMenu &)> fillBot;
        /// The same with what can be done in a workspace; each that has a menu.
        std::map<Workspace, std::function<void(QMenu &)>> fillWorkspace;
        /// What sends updates once more.
        QList<QAction *> replays;
    };

    explicit Menus(const Parts &parts, QObject *parent = nullptr);

    /// In the order of the bar, with what can be done now.
    [[nodiscard]] QList<QMenu *> menus();
    struct Runnable
    {
        /// Of one in a menu within a menu: "Columns: Age".
        QString words;
        QAction *action;
    };
    /// What can be done now; those of the chosen bot and message live until they are asked for again.
    [[nodiscard]] QList<Runnable> runnable();
    [[nodiscard]] QMenu &botMenu() const { return *m_bot; }
    /// Those that belong to one workspace only.
    [[nodiscard]] QList<QMenu *> menusOf(Workspace workspace) const;
    /// Menus that tell or do what the lock hides are shut.
    void setLocked(bool locked);
    /// What the window shows; none: no workspace. The menus of the others are shut.
    void setShown(const std::optional<Workspace> &workspace);
    void retranslate();

Q_SIGNALS:
    /// A menu has other actions than before.
    void filled();

private:
    void fillFile();
    void fillEdit();
    void fillView();
    void fillBot();
    /// One of m_work.
    void fillWorkspace(qsizetype at);
    void fillRest();
    QMenu *add(const char *name);
    QList<QMenu *> addWorkspaces();

    const Parts m_parts;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_bot;
    /// Of those workspaces that have one.
    const QList<QMenu *> m_work;
    QMenu *m_tools;
    QMenu *m_help;
};

} // namespace botdeck::ui::shell
