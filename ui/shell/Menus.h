// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>

#include <functional>

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
        /// What sends updates once more.
        QList<QAction *> replays;
    };

    explicit Menus(const Parts &parts, QObject *parent = nullptr);

    /// In the order of the bar.
    [[nodiscard]] QList<QMenu *> menus() const;
    struct Runnable
    {
        /// Of one in a menu within a menu: "Columns: Age".
        QString words;
        QAction *action;
    };
    /// What can be done now; those of the chosen bot live until they are asked for again.
    [[nodiscard]] QList<Runnable> runnable();
    /// Menus that tell or do what the lock hides are shut.
    void setLocked(bool locked);
    void retranslate();

private:
    void fillFile();
    void fillEdit();
    void fillView();
    void fillBot();
    void fillRest();
    QMenu *add(const char *name);

    const Parts m_parts;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_bot;
    QMenu *m_tools;
    QMenu *m_help;
};

} // namespace botdeck::ui::shell
