// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MistakeWords.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::ui::widgets {

namespace {

// In the order of JsonMistake::Kind.
constexpr std::array mistakes{
    QT_TRANSLATE_NOOP("JsonMistake", "there is nothing yet"),
    QT_TRANSLATE_NOOP("JsonMistake", "an update is an object: it begins with { and ends with }"),
    QT_TRANSLATE_NOOP("JsonMistake", "a value is missing, or something that is none stands in its place"),
    QT_TRANSLATE_NOOP("JsonMistake", "a member's name in quotes belongs here; before a } stands no comma"),
    QT_TRANSLATE_NOOP("JsonMistake", "a colon is missing behind a member's name"),
    QT_TRANSLATE_NOOP("JsonMistake", "a comma is missing"),
    QT_TRANSLATE_NOOP("JsonMistake", "a } is missing"),
    QT_TRANSLATE_NOOP("JsonMistake", "a ] is missing"),
    QT_TRANSLATE_NOOP("JsonMistake", "a closing quote is missing"),
    QT_TRANSLATE_NOOP("JsonMistake", "this is no number as JSON writes it"),
    QT_TRANSLATE_NOOP("JsonMistake", "behind the backslash stands nothing that can be escaped"),
    QT_TRANSLATE_NOOP("JsonMistake", "the line ends, or a control character stands, within quotes"),
    QT_TRANSLATE_NOOP("JsonMistake", "half of a pair of \\u escapes stands alone"),
    QT_TRANSLATE_NOOP("JsonMistake", "it is nested too deep"),
    QT_TRANSLATE_NOOP("JsonMistake", "something stands behind the end"),
    QT_TRANSLATE_NOOP("JsonMistake", "this is no JSON"),
};

} // namespace

QString mistakeWords(const domain::JsonMistake &mistake)
{
    const QString what = QCoreApplication::translate("JsonMistake", mistakes.at(size_t(mistake.kind)));
    if (mistake.line == 0)
        //: %1 is what is wrong with a JSON text: "there is nothing yet"
        return QCoreApplication::translate("JsonMistake", "This cannot be sent: %1.").arg(what);
    //: %1 is a line's number, %2 what is wrong there: "a comma is missing"
    return QCoreApplication::translate("JsonMistake", "Line %1: %2.").arg(mistake.line).arg(what);
}

} // namespace botdeck::ui::widgets
