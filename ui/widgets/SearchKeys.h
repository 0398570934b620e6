// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QKeyEvent;
class QLineEdit;

// The keys between a line to search with and the list of what it finds.
namespace botdeck::ui::widgets {

/// Up and Down in the field, which keeps the focus, move the list's current row. Both live equally long.
void steerList(QLineEdit &field, QAbstractItemView &list);

/// Of the widget around both: Escape clears the field and Down leaves it, each for the list. False: the key
/// is another one, or has nothing to do.
bool takeSearchKey(const QKeyEvent &event, QLineEdit &field, QAbstractItemView &list);

} // namespace botdeck::ui::widgets
