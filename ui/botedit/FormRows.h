// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QVBoxLayout;
class QWidget;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

// Forms whose labels are said anew when the language changes.
namespace botdeck::ui::botedit {

/// A form at the end of a column.
QFormLayout &addForm(QVBoxLayout &column, const look::Theme &theme);

/// A row with a label that has no words yet; its key leads to `buddy`, where that is not the field itself.
void addRow(QFormLayout &form, QWidget *field, QWidget *buddy = nullptr);
void setRowLabel(const QFormLayout &form, QWidget *field, const QString &words);

/// Words at the end of a column, hidden while there are none.
look::Sentence *addWords(QVBoxLayout &column, const look::Theme &theme, const char *name);

} // namespace botdeck::ui::botedit
