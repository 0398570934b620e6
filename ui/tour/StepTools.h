// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "domain/BotState.h"
#include "ui/tour/Steps.h"

class QMenu;

namespace botdeck::ui::tour {

// What steps are made of: how a state is known, and the hand that brings it about.

using Act = std::function<void(shell::MainWindow &)>;
using Ready = std::function<bool(shell::MainWindow &)>;
using Picture = std::function<QWidget *(shell::MainWindow &)>;

constexpr int rowsOfAFullTable = 20;

bool everyBot(shell::MainWindow &window, domain::BotState state);
bool someBot(shell::MainWindow &window, domain::BotState state);
void chooseBotWith(shell::MainWindow &window, domain::BotState state);
void chooseAllBots(shell::MainWindow &window);
/// The first bot of the list; an empty key where there is none.
domain::BotKey firstBot(shell::MainWindow &window);

bool rowLoaded(shell::MainWindow &window, int row);
/// So many updates at least, and the newest of them with their words.
bool newestLoaded(shell::MainWindow &window, int atLeast = rowsOfAFullTable);
void selectRow(shell::MainWindow &window, int row);
/// The newest row that can be inspected; -1 where there is none.
int newestUpdate(shell::MainWindow &window);
bool inspected(shell::MainWindow &window);

/// A widget of the window by its name that can be seen; null where there is none.
QWidget *seen(shell::MainWindow &window, const char *name);
/// Of a list or a table by its name; 0 where it cannot be seen.
int rowsOf(shell::MainWindow &window, const char *name);
Ready isSeen(const char *name);
Picture pictureOf(const char *name);
/// As a person would; a button that nobody sees is left alone.
Act clickOn(const char *name);

/// The menu that is open, of those that belong to the window.
QWidget *openMenu(shell::MainWindow &window);
/// Opens it where it belongs, without waiting for it.
void popUp(QMenu &menu, QWidget &below);

} // namespace botdeck::ui::tour
