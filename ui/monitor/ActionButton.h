// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace botdeck::ui::monitor {

/// A push button that is an action: its words, icon, tooltip, whether it can be pressed and is down. (A tool
/// button would do the same without an edge.)
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Shown { Always, WhileEnabled };

    /// Gone with the action.
    ActionButton(QAction &action, Shown shown, QWidget *parent = nullptr);

private:
    void refresh();

    QAction &m_action;
    Shown m_shown;
};

} // namespace botdeck::ui::monitor
