// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Puppet.h"

namespace botdeck::test {

/// An operator without a mouse: every key goes to the window, and nothing is done in any other way.
class Keyboard
{
public:
    /// The console outlives it.
    explicit Keyboard(Puppet &console);

    /// "Ctrl+1"
    void press(const QString &keys);
    /// Letter by letter, to who has the keyboard; Latin-1.
    void write(const QString &text);
    /// In place of what stands there.
    void writeAnew(const QString &text);
    /// Whether the widget has the keyboard; a popup has it before all others.
    [[nodiscard]] bool isAt(const QString &name);
    /// Until it has it.
    void awaitsAt(const QString &name);
    /// Presses Tab until the widget has the keyboard; a failure of the test where that never comes to it.
    void tabTo(const QString &name);
    /// Goes to a button and presses it.
    void pushes(const QString &name);
    /// Takes what "Go to or run" finds first.
    void goTo(const QString &words);
    /// Goes down a list or tree until a cell of its current row says this.
    void downTo(const QString &view, const QString &row);

private:
    Puppet &m_console;
};

} // namespace botdeck::test
