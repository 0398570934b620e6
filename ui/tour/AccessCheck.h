// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace botdeck::ui::tour {

/// What hinders those who hear the window instead of seeing it, or have no mouse: a sentence for each control
/// that can be seen in `shown` and has no name, cannot be reached by Tab, or keeps the Tab key. A button
/// whose action has a key or stands in a menu need not be reached; a part of another control, such as the
/// cross in a field, neither.
QStringList accessFlaws(const QWidget &shown);

} // namespace botdeck::ui::tour
