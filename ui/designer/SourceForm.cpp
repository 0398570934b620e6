// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/SourceForm.h"

#include "domain/JsonIndent.h"
#include "domain/JsonMistake.h"
#include "domain/keyboard/KeyboardJson.h"
#include "domain/keyboard/KeyboardNotation.h"
#include "ui/look/FieldText.h"
#include "ui/widgets/MistakeWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::designer {

namespace {

struct FaultRow
{
    int kind;
    /// English, context "KeyboardFault".
    const char *words;
};

constexpr std::array jsonFaultRows{
    FaultRow{
        int(domain::KeyboardFaultKind::BrokenJson),
        QT_TRANSLATE_NOOP("KeyboardFault", "This is no sound JSON.")},
    FaultRow{
        int(domain::KeyboardFaultKind::NoKeyboard),
        QT_TRANSLATE_NOOP("KeyboardFault", "No inline keyboard is in this.")},
    FaultRow{
        int(domain::KeyboardFaultKind::NoRow),
        QT_TRANSLATE_NOOP("KeyboardFault", "A row has to be a list of buttons.")},
    FaultRow{
        int(domain::KeyboardFaultKind::NoButton),
        QT_TRANSLATE_NOOP("KeyboardFault", "A button has to be an object.")},
};

constexpr std::array notationFaultRows{
    FaultRow{
        int(domain::NotationFaultKind::UnclosedValue),
        QT_TRANSLATE_NOOP("KeyboardFault", "This value is not closed with ].")},
    FaultRow{
        int(domain::NotationFaultKind::StrayBracket),
        QT_TRANSLATE_NOOP("KeyboardFault", "A bracket of the label is written \\[ or \\].")},
    FaultRow{
        int(domain::NotationFaultKind::StrayBackslash),
        QT_TRANSLATE_NOOP("KeyboardFault", "A backslash stands only before | [ ] and another backslash.")},
    FaultRow{
        int(domain::NotationFaultKind::NoObject),
        QT_TRANSLATE_NOOP("KeyboardFault", "The value of this kind has to be an object of JSON.")},
    FaultRow{
        int(domain::NotationFaultKind::NoValueTaken),
        QT_TRANSLATE_NOOP("KeyboardFault", "This kind takes no value.")},
};

template <typename Rows, typename Kind>
QString faultWords(const Rows &rows, Kind kind)
{
    const auto row = std::find_if(
        rows.begin(), rows.end(), [kind](const FaultRow &each) { return each.kind == int(kind); });
    return QCoreApplication::translate("KeyboardFault", row->words);
}

/// The line that the mistake stands in.
WrittenKeyboard brokenJson(const QString &text, const domain::JsonMistake &mistake)
{
    const QStringList lines = text.split(u'\n').first(mistake.line);
    const qsizetype begin = lines.join(u'\n').size() - lines.last().size();
    return {{}, widgets::mistakeWords(mistake), begin, lines.last().size()};
}

WrittenKeyboard readJson(const QString &text, const domain::KeyboardRules &)
{
    const QByteArray json = text.toUtf8();
    const domain::ReadKeyboard read = domain::readKeyboard(json);
    if (read)
        return {read.keyboard};
    const auto mistake =
        read.fault->kind == domain::KeyboardFaultKind::BrokenJson ? domain::jsonMistake(json) : std::nullopt;
    if (mistake && mistake->line > 0)
        return brokenJson(text, *mistake);
    return {{}, faultWords(jsonFaultRows, read.fault->kind)};
}

std::optional<QString> writeJson(const domain::Keyboard &keyboard, const domain::KeyboardRules &)
{
    const QString text =
        look::typableJson(domain::indentedJson(QString::fromUtf8(domain::keyboardJson(keyboard))));
    const bool fits = text.size() <= look::mostTyped && !look::hasLineTooLong(text);
    return fits ? std::optional(text) : std::nullopt;
}

WrittenKeyboard readText(const QString &text, const domain::KeyboardRules &rules)
{
    const domain::ReadNotation read = domain::readNotation(text, rules);
    if (read)
        return {read.keyboard};
    return {{}, faultWords(notationFaultRows, read.fault->kind), read.fault->position, read.fault->length};
}

/// What cannot be seen has no escape in the notation.
std::optional<QString> writeText(const domain::Keyboard &keyboard, const domain::KeyboardRules &rules)
{
    const std::optional<QString> text = domain::notationText(keyboard, rules);
    const bool fits = text && text->size() <= look::mostTyped && !look::hasLineTooLong(*text);
    return fits && look::typableText(*text) == *text ? text : std::nullopt;
}

} // namespace

const SourceForm jsonForm{"keyboardJson", true, readJson, writeJson};
const SourceForm notationForm{"keyboardText", false, readText, writeText};

std::optional<domain::Keyboard> keyboardIn(const QString &text)
{
    const domain::ReadKeyboard read = domain::readKeyboard(text.toUtf8());
    const bool hasButton =
        std::any_of(read.keyboard.rows.begin(), read.keyboard.rows.end(), [](const domain::KeyboardRow &row) {
            return !row.isEmpty();
        });
    return read && hasButton ? std::optional(read.keyboard) : std::nullopt;
}

} // namespace botdeck::ui::designer
