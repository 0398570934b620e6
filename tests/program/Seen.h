// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAbstractItemModel;
class QWidget;

namespace botdeck::test {

/// The widget of this name (see Hands) that can be seen; null where there is none.
QWidget *findSeen(const QString &name);

/// What stands on a widget, without the mark of its mnemonic.
QString textOf(const QWidget &widget);

/// Every text of every widget and action, seen or not, of every model behind a view, and of the clipboard:
/// titles, tool tips, names for accessibility, object names. What a password field holds is not shown by it.
QStringList everyWord();

} // namespace botdeck::test
