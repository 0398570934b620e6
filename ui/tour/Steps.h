// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/Stage.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace botdeck::ui::shell {
class MainWindow;
}

namespace botdeck::ui::tour {

/// One picture: what must be so, what is done, when it is there, and which widget is shown.
struct Step
{
    /// Both together name the file, `NN-place-state.png`.
    QString place;
    QString state;
    std::optional<Situation> situation = {};
    std::function<void(shell::MainWindow &)> act = {};
    /// Asked again and again until it says yes; empty means at once.
    std::function<bool(shell::MainWindow &)> ready = {};
    /// What is pictured; the window where it is empty.
    std::function<QWidget *(shell::MainWindow &)> picture = {};
};

/// Every place and state of the window, in the order of their numbers.
std::vector<Step> allSteps();

} // namespace botdeck::ui::tour
