// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace botdeck::domain {

/// Texts as literals of a language's source code. Whatever a reader of the code would not see, or would see
/// elsewhere than it stands (control characters, white space but the blank, directions of writing, what is no
/// character), is written as an escape; so is half a surrogate pair.
QString javaScriptLiteral(QStringView text, QChar quote = u'"');
QString pythonLiteral(QStringView text, QChar quote = u'"');

/// R"json(…)json" of C++, with another word where the text holds the end of it.
QString cppRawLiteral(QStringView text);

/// The same JSON in one line, with such characters as escapes of JSON. It may stand in the code of JavaScript
/// as it is.
QString visibleJson(const QByteArray &json);

} // namespace botdeck::domain
