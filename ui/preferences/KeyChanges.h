// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/KeyRows.h"

#include <QMap>

namespace botdeck::ui::preferences {

/// The operator's own keys by the name of what they do; an empty one: it has none.
using KeyChanges = QMap<QString, QKeySequence>;

/// As settings.ini keeps them: "settings=Ctrl+, goTo=", by their names.
QString keyChangesText(const KeyChanges &changes);
/// What cannot be read is passed over.
KeyChanges keyChangesFrom(const QString &text);

/// Ctrl, Alt or Meta is held, or it is F1 and so on: nothing that is typed into a field.
bool isHeldKey(const QKeySequence &key);

/// What the key belongs to where `row` is to have it: other rows that it would be pressed for, too.
QList<KeyRow> keyHolders(const QList<KeyGroup> &groups, const KeyRow &row, const QKeySequence &key);

/// As people read them: "Ctrl+Z, F2".
QString keyWords(const QList<QKeySequence> &keys);

/// Without what has no key; what two views of a group have alike, such as undo, once.
QList<KeyGroup> keySheet(const QList<KeyGroup> &groups);

/// The groups as lines of text, what is done before its keys.
QString keySheetText(const QList<KeyGroup> &groups);

} // namespace botdeck::ui::preferences
