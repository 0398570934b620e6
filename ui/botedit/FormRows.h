// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
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

/// Gives labels of forms that stand below each other one width, so that their fields stand below each other,
/// too.
void alignLabels(const QList<QFormLayout *> &forms);

/// A row without label, as wide as the fields.
void addField(QFormLayout &form, QWidget *field);

/// Words that are hidden while there are none; at the end of a column, or not placed yet.
look::Sentence *addWords(QVBoxLayout &column, const look::Theme &theme, const char *name);
look::Sentence *makeWords(QWidget *parent, const look::Theme &theme, const char *name);

} // namespace botdeck::ui::botedit
