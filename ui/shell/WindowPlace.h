// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace botdeck::ui::bots {
class BotsPane;
}
namespace botdeck::ui::monitor {
class MonitorPage;
}

namespace botdeck::ui::shell {

class Centre;
class Commands;
class Docks;
class Menus;
class StatusLine;
class WindowDialogs;
class WorkspaceBar;

/// Where a window is: in its workspaces, at the first start or locked; what can be done there, and its title.
class WindowPlace final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        QMainWindow &window;
        Centre &centre;
        WorkspaceBar &bar;
        Docks &docks;
        StatusLine &status;
        Commands &commands;
        Menus &menus;
        WindowDialogs &dialogs;
        bots::BotsPane &bots;
        monitor::MonitorPage &monitor;
    };

    explicit WindowPlace(const Parts &parts, QObject *parent = nullptr);

    /// Locked tells nothing, without bots there is nothing to tell.
    void find();
    /// What is about something that is not shown cannot be done, and its key is free for another.
    void findPossible();
    void setHasBots(bool hasBots);
    /// Bot, workspace or language is another.
    void retitle();

private:
    void connectLock();

    const Parts m_parts;
    bool m_hasBots = false;
    /// What had the keyboard before the lock.
    QPointer<QWidget> m_focus;
};

} // namespace botdeck::ui::shell
