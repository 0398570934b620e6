// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace botdeck::ui::widgets {

/// What is asked once more before something is done that cannot be taken back.
struct Question
{
    /// The dialog's objectName; its buttons are "yes" and "cancel".
    const char *name;
    QString title;
    QString text;
    /// What follows from it.
    QString detail;
    /// The word on the button that does it.
    QString yes;
    /// What must be ticked before the button can be used ("tick"); empty: nothing.
    QString tick = {};
};

/// Opens the question before `parent` and returns at once; `done` is called where the operator says so. Enter
/// and Escape do nothing. Texts are plain text.
void askFirst(const Question &question, QWidget &parent, const std::function<void()> &done);

} // namespace botdeck::ui::widgets
