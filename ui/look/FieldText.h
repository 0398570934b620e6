// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace botdeck::ui::look {

/// UTF-16 units that a field takes; more would make each key slow.
inline constexpr qsizetype mostTyped = qsizetype(256) * 1024;
/// Of one line, which is laid out as a whole: 64,000 take a second.
inline constexpr qsizetype longestTypedLine = 8'000;

bool hasLineTooLong(QStringView text);

/// JSON for a field of several lines: what the field takes for its own, and what cannot be seen or turns the
/// line around, as \uXXXX. Within quotes an escape says the same; outside of them such a character is no JSON
/// anyway.
QString typableJson(const QString &json);

/// Plain text for a field: the same and control characters too, but for those that are `kept`.
QString typableText(QStringView text, QStringView kept = u"\n\t");

/// What typableText() was given.
QString typedText(QStringView field);

/// Whether a field gives the text back as it was: not where it is too long, nor where it has in so many
/// letters what typableText() would write.
bool isTypable(QStringView text);

/// What stands in a field of several lines, as it is: toPlainText() makes blanks of what is none.
QString fieldText(const QTextDocument &field);

} // namespace botdeck::ui::look
