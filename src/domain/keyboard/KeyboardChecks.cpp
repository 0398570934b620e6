// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardChecks.h"

#include "domain/keyboard/KeyboardKinds.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace botdeck::domain {

namespace {

constexpr QStringView labelField = u"text";
constexpr QStringView dataField = u"callback_data";
constexpr QStringView urlField = u"url";

/// One button where it stands, and what the platform wants.
struct CheckedButton
{
    const KeyboardButton &button;
    const KeyboardRules &rules;
    bool isFirst = false;

    [[nodiscard]] QStringList kinds() const
    {
        QStringList found;
        for (const JsonField &field : button.fields) {
            if (rules.kinds.contains(field.name) && !found.contains(field.name))
                found += field.name;
        }
        return found;
    }
    [[nodiscard]] qsizetype callbackBytes() const { return textLength(button.value(dataField)).utf8Bytes; }
};

/// The member that breaks the rule; none where nothing does.
using ButtonRule = std::optional<QString> (*)(const CheckedButton &place);
using ButtonFix = void (*)(Keyboard &keyboard, const KeyboardObjection &objection);

std::optional<QString> brokenIf(bool broken, QStringView field)
{
    return broken ? std::optional(field.toString()) : std::nullopt;
}

std::optional<QString> labelMissing(const CheckedButton &place)
{
    return brokenIf(!place.button.isText(labelField) || place.button.label().isEmpty(), labelField);
}

std::optional<QString> kindMissing(const CheckedButton &place)
{
    return brokenIf(place.kinds().isEmpty(), {});
}

std::optional<QString> kindsTooMany(const CheckedButton &place)
{
    const QStringList kinds = place.kinds();
    return kinds.size() > 1 && place.rules.exactlyOne ? std::optional(kinds.at(1)) : std::nullopt;
}

std::optional<QString> kindsUnclear(const CheckedButton &place)
{
    const QStringList kinds = place.kinds();
    return kinds.size() > 1 && !place.rules.exactlyOne ? std::optional(kinds.at(1)) : std::nullopt;
}

std::optional<QString> valueOfWrongType(const CheckedButton &place)
{
    for (const QString &kind : place.kinds()) {
        const QByteArray json = place.button.json(kind);
        const KeyboardValue wanted = keyboardValue(kind);
        const bool fits = wanted == KeyboardValue::Text   ? json.startsWith('"')
                          : wanted == KeyboardValue::True ? json == "true"
                                                          : json.startsWith('{');
        if (!fits)
            return kind;
    }
    return {};
}

std::optional<QString> kindReserved(const CheckedButton &place)
{
    for (const QString &kind : place.kinds()) {
        if (place.rules.reserved.contains(kind))
            return kind;
    }
    return {};
}

std::optional<QString> kindNotFirst(const CheckedButton &place)
{
    for (const QString &kind : place.kinds()) {
        if (place.rules.firstOfFirstRow.contains(kind) && !place.isFirst)
            return kind;
    }
    return {};
}

std::optional<QString> dataTooLong(const CheckedButton &place)
{
    const auto maximum = place.rules.callbackData.maximum;
    return brokenIf(maximum && place.callbackBytes() > *maximum, dataField);
}

std::optional<QString> dataTooShort(const CheckedButton &place)
{
    return brokenIf(
        place.button.isText(dataField) && place.callbackBytes() < place.rules.callbackData.minimum,
        dataField);
}

std::optional<QString> dataVeryLong(const CheckedButton &place)
{
    const auto most = place.rules.callbackDataWarning;
    return brokenIf(most && place.callbackBytes() > *most, dataField);
}

std::optional<QString> dataUnseen(const CheckedButton &place)
{
    const QString data = place.button.value(dataField);
    return brokenIf(
        std::any_of(data.begin(), data.end(), [](QChar c) { return c.category() == QChar::Other_Control; }),
        dataField);
}

QString schemeOf(const QString &url)
{
    const qsizetype end = url.indexOf(u':');
    // "www.example.org:80" has a port, not a scheme.
    const bool isScheme =
        end > 0 && !QStringView(url).first(end).contains(u'.') && !QStringView(url).first(end).contains(u'/');
    return isScheme ? url.first(end).toLower() : QString();
}

std::optional<QString> urlEmpty(const CheckedButton &place)
{
    return brokenIf(place.button.isText(urlField) && place.button.value(urlField).isEmpty(), urlField);
}

std::optional<QString> urlWithoutScheme(const CheckedButton &place)
{
    const QString url = place.button.value(urlField);
    return brokenIf(place.button.isText(urlField) && !url.isEmpty() && schemeOf(url).isEmpty(), urlField);
}

std::optional<QString> urlOfOtherScheme(const CheckedButton &place)
{
    const QString scheme = schemeOf(place.button.value(urlField));
    const QStringList &known = place.rules.urlSchemes;
    return brokenIf(
        place.button.isText(urlField) && !scheme.isEmpty() && !known.isEmpty() && !known.contains(scheme),
        urlField);
}

std::optional<QString> fieldUnknown(const CheckedButton &place)
{
    for (const JsonField &field : place.button.fields) {
        const QString &name = field.name;
        if (name != labelField && !place.rules.kinds.contains(name) &&
            !place.rules.extraFields.contains(name))
            return name;
    }
    return {};
}

std::optional<QString> fieldRepeated(const CheckedButton &place)
{
    QSet<QString> seen;
    for (const JsonField &field : place.button.fields) {
        if (seen.contains(field.name))
            return field.name;
        seen.insert(field.name);
    }
    return {};
}

void moveToFront(Keyboard &keyboard, const KeyboardObjection &objection)
{
    const KeyboardButton button = keyboard.rows[objection.row].takeAt(objection.column);
    if (keyboard.rows.at(objection.row).isEmpty())
        keyboard.rows.removeAt(objection.row);
    if (keyboard.rows.isEmpty())
        keyboard.rows.append(KeyboardRow());
    keyboard.rows.first().prepend(button);
}

void prependHttps(Keyboard &keyboard, const KeyboardObjection &objection)
{
    KeyboardButton &button = keyboard.rows[objection.row][objection.column];
    button.setText(urlField, QStringLiteral("https://") + button.value(urlField));
}

/// A number becomes the text of its digits.
void quoteValue(Keyboard &keyboard, const KeyboardObjection &objection)
{
    KeyboardButton &button = keyboard.rows[objection.row][objection.column];
    button.setText(objection.field, button.value(objection.field));
}

bool isPlainNumber(const KeyboardButton &button, const QString &field)
{
    const QByteArray json = button.json(field);
    return !json.isEmpty() && (json.front() == '-' || (json.front() >= '0' && json.front() <= '9'));
}

/// From the button on that is left out.
void breakRow(Keyboard &keyboard, const KeyboardObjection &objection)
{
    KeyboardRow &row = keyboard.rows[objection.row];
    const KeyboardRow rest = row.sliced(objection.column);
    row.resize(objection.column);
    keyboard.rows.insert(objection.row + 1, rest);
}

void removeRow(Keyboard &keyboard, const KeyboardObjection &objection)
{
    keyboard.rows.removeAt(objection.row);
}

struct KeyboardRuleRow
{
    const char *name = {};
    KeyboardSeverity severity = {};
    ButtonRule breaks = {};
    const char *text = {};
    ButtonFix fix = nullptr;
};

constexpr std::array buttonRules{
    KeyboardRuleRow{"label_missing", KeyboardSeverity::Error, labelMissing, "The button has no label."},
    KeyboardRuleRow{
        "kind_missing", KeyboardSeverity::Error, kindMissing, "The button does nothing: it has no kind."},
    KeyboardRuleRow{
        "kinds_too_many", KeyboardSeverity::Error, kindsTooMany, "The button has more than one kind."},
    KeyboardRuleRow{
        "kinds_unclear", KeyboardSeverity::Warning, kindsUnclear,
        "The button has more than one kind; which of them counts is not documented."},
    KeyboardRuleRow{
        "value_type", KeyboardSeverity::Error, valueOfWrongType, "The value is of the wrong type of JSON.",
        quoteValue},
    KeyboardRuleRow{
        "kind_reserved", KeyboardSeverity::Warning, kindReserved,
        "The platform has reserved this kind and does not use it yet."},
    KeyboardRuleRow{
        "kind_not_first", KeyboardSeverity::Error, kindNotFirst,
        "A button of this kind must be the first of the first row.", moveToFront},
    KeyboardRuleRow{
        "callback_data_long", KeyboardSeverity::Error, dataTooLong,
        "The callback data has more bytes than the platform takes."},
    KeyboardRuleRow{
        "callback_data_short", KeyboardSeverity::Error, dataTooShort,
        "The callback data has fewer bytes than the platform takes."},
    KeyboardRuleRow{
        "callback_data_large", KeyboardSeverity::Warning, dataVeryLong,
        "The callback data is very long; nobody says how much the platform takes."},
    KeyboardRuleRow{
        "callback_data_control", KeyboardSeverity::Note, dataUnseen,
        "The callback data has control characters in it."},
    KeyboardRuleRow{"url_empty", KeyboardSeverity::Error, urlEmpty, "The address is empty."},
    KeyboardRuleRow{
        "url_scheme_missing", KeyboardSeverity::Warning, urlWithoutScheme,
        "The address has no scheme and may not open.", prependHttps},
    KeyboardRuleRow{
        "url_scheme", KeyboardSeverity::Warning, urlOfOtherScheme,
        "The platform does not list addresses with this scheme."},
    KeyboardRuleRow{
        "field_unknown", KeyboardSeverity::Note, fieldUnknown,
        "The button has a member that is not known; it is kept."},
    KeyboardRuleRow{
        "field_repeated", KeyboardSeverity::Warning, fieldRepeated,
        "The button has a member twice; the first one counts."},
};

constexpr KeyboardRuleRow longRowRule{
    "row_long", KeyboardSeverity::Warning, nullptr,
    "The row has more buttons than are shown: from this one on they are left out.", breakRow};
constexpr KeyboardRuleRow longKeyboardRule{
    "keyboard_long", KeyboardSeverity::Warning, nullptr,
    "The keyboard has more buttons than are shown: from this one on they are left out."};
constexpr KeyboardRuleRow emptyRowRule{
    "row_empty", KeyboardSeverity::Warning, nullptr, "The row has no buttons.", removeRow};
constexpr KeyboardRuleRow emptyKeyboardRule{
    "keyboard_empty", KeyboardSeverity::Note, nullptr,
    "The keyboard has no buttons; sending it takes the old one away."};

// Of rows and of the keyboard.
constexpr std::array otherRules{&longRowRule, &longKeyboardRule, &emptyRowRule, &emptyKeyboardRule};

const KeyboardRuleRow *ruleNamed(const QString &name)
{
    const auto isIt = [&name](const KeyboardRuleRow &rule) { return name == QLatin1String(rule.name); };
    const auto rule = std::find_if(buttonRules.begin(), buttonRules.end(), isIt);
    if (rule != buttonRules.end())
        return &*rule;
    const auto other =
        std::find_if(otherRules.begin(), otherRules.end(), [&isIt](const auto *each) { return isIt(*each); });
    return other == otherRules.end() ? nullptr : *other;
}

void checkButton(
    QList<KeyboardObjection> &objections, const CheckedButton &place, qsizetype row, qsizetype column)
{
    for (const KeyboardRuleRow &rule : buttonRules) {
        const std::optional<QString> field = rule.breaks(place);
        if (!field)
            continue;
        const bool fixable =
            rule.fix && (rule.fix != quoteValue || (isPlainNumber(place.button, *field) &&
                                                    keyboardValue(*field) == KeyboardValue::Text));
        objections.append({row, column, QString::fromLatin1(rule.name), rule.severity, *field, fixable});
    }
}

KeyboardObjection objectionOf(const KeyboardRuleRow &rule, qsizetype row, qsizetype column)
{
    return {row, column, QString::fromLatin1(rule.name), rule.severity, {}, rule.fix != nullptr};
}

/// The first button of a row that there is no room for; `before` it stand so many in other rows.
void checkRoom(
    QList<KeyboardObjection> &objections, const KeyboardRow &buttons, const KeyboardRules &rules,
    qsizetype row, qsizetype before)
{
    if (rules.mostInRow && buttons.size() > *rules.mostInRow)
        objections.append(objectionOf(longRowRule, row, *rules.mostInRow));
    if (rules.mostButtons && before <= *rules.mostButtons && before + buttons.size() > *rules.mostButtons)
        objections.append(objectionOf(longKeyboardRule, row, *rules.mostButtons - before));
}

} // namespace

QList<KeyboardObjection> checkKeyboard(const Keyboard &keyboard, const KeyboardRules &rules)
{
    QList<KeyboardObjection> objections;
    qsizetype before = 0;
    for (qsizetype row = 0; row < keyboard.rows.size(); ++row) {
        const KeyboardRow &buttons = keyboard.rows.at(row);
        if (buttons.isEmpty())
            objections.append(objectionOf(emptyRowRule, row, -1));
        for (qsizetype column = 0; column < buttons.size(); ++column)
            checkButton(objections, {buttons.at(column), rules, row == 0 && column == 0}, row, column);
        checkRoom(objections, buttons, rules, row, before);
        before += buttons.size();
    }
    if (before == 0)
        objections.append(objectionOf(emptyKeyboardRule, -1, -1));
    return objections;
}

Keyboard withFix(const Keyboard &keyboard, const KeyboardObjection &objection)
{
    Keyboard fixed = keyboard;
    const KeyboardRuleRow *rule = ruleNamed(objection.rule);
    if (objection.hasFix && rule && rule->fix)
        rule->fix(fixed, objection);
    return fixed;
}

QStringList keyboardRuleNames()
{
    QStringList names;
    for (const KeyboardRuleRow &rule : buttonRules)
        names += QString::fromLatin1(rule.name);
    for (const KeyboardRuleRow *rule : otherRules)
        names += QString::fromLatin1(rule->name);
    return names;
}

QString keyboardRuleText(const QString &rule)
{
    const KeyboardRuleRow *row = ruleNamed(rule);
    return row ? QString::fromLatin1(row->text) : QString();
}

LengthUse callbackDataUse(const KeyboardButton &button, const KeyboardRules &rules)
{
    const qsizetype amount = textLength(button.value(dataField)).utf8Bytes;
    return {amount, lengthState(amount, rules.callbackData)};
}

} // namespace botdeck::domain
