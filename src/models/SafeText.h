// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::models {

/// Text of strangers, made safe to show: what cannot be seen (control characters, bidirectional overrides,
/// byte order marks, line separators, halves of surrogate pairs) is written as \uXXXX, and no more than eight
/// combining marks stay on one letter, the rest is written out too. Line feeds and tabs stay.
QString visibleText(QStringView text);

/// The same in one line for a table's cell: white space becomes single blanks, at most `cap` characters and
/// an ellipsis.
QString oneLine(QStringView text, qsizetype cap = 300);

} // namespace botdeck::models
