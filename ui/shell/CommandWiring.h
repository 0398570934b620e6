// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"

#include <QObject>

namespace botdeck::ui::botedit {
class BotDialogs;
}
namespace botdeck::ui::bots {
class BotsPane;
}

namespace botdeck::ui::shell {

class Centre;
class Commands;
class Docks;
class GoToField;
class MainWindow;
class PaneCycle;
class WindowDialogs;

/// Joins the window's commands with those who carry them out, and the buttons that ask for one with it.
class CommandWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        Commands &commands;
        Centre &centre;
        bots::BotsPane &bots;
        Docks &docks;
        PaneCycle &panes;
        GoToField &goTo;
        botedit::BotDialogs &botDialogs;
        WindowDialogs &dialogs;
        MainWindow &window;
    };

    explicit CommandWiring(const Parts &parts, QObject *parent = nullptr);

private:
    void connectWindow();
    void connectPanes();
    void connectDialogs();
    void connectButtons();
    [[nodiscard]] QString manualPageAtHand() const;
    void switchScheme();

    const Parts m_parts;
};

} // namespace botdeck::ui::shell
