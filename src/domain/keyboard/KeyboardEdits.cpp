// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardEdits.h"

#include "domain/keyboard/KeyboardKinds.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

/// What a kind begins with where nothing can be carried over.
QByteArray emptyValueOf(QStringView kind)
{
    switch (keyboardValue(kind)) {
    case KeyboardValue::True:
        return QByteArrayLiteral("true");
    case KeyboardValue::Object:
        return QByteArrayLiteral("{}");
    case KeyboardValue::Text:
        break;
    }
    return QByteArrayLiteral("\"\"");
}

ButtonPlace put(Keyboard &keyboard, ButtonDrop where, const KeyboardButton &button)
{
    const qsizetype rows = keyboard.rows.size();
    if (where.column < 0 || rows == 0) {
        const qsizetype row = std::clamp<qsizetype>(where.row, 0, rows);
        keyboard.rows.insert(row, KeyboardRow{button});
        return {row, 0};
    }
    const qsizetype row = std::clamp<qsizetype>(where.row, 0, rows - 1);
    const qsizetype column = std::clamp<qsizetype>(where.column, 0, keyboard.rows.at(row).size());
    keyboard.rows[row].insert(column, button);
    return {row, column};
}

ButtonPlace nearest(const Keyboard &keyboard, ButtonPlace place)
{
    if (keyboard.rows.isEmpty())
        return {};
    const qsizetype row = std::min(place.row, keyboard.rows.size() - 1);
    const qsizetype last = keyboard.rows.at(row).size() - 1;
    return {row, std::min(place.column, last)};
}

ButtonDrop dropOf(const Keyboard &keyboard, ButtonPlace place, Nudge direction)
{
    const qsizetype lastRow = keyboard.rows.size() - 1;
    const bool isAlone = keyboard.rows.at(place.row).size() == 1;
    const ButtonDrop stay{place.row, place.column};
    switch (direction) {
    case Nudge::Left:
        return {place.row, std::max<qsizetype>(0, place.column - 1)};
    case Nudge::Right:
        return {place.row, place.column + 2};
    case Nudge::Up:
        if (place.row > 0)
            return {place.row - 1, place.column};
        return isAlone ? stay : ButtonDrop{0, -1};
    case Nudge::Down:
        if (place.row < lastRow)
            return {place.row + 1, place.column};
        return isAlone ? stay : ButtonDrop{place.row + 1, -1};
    }
    return stay;
}

} // namespace

bool hasButton(const Keyboard &keyboard, ButtonPlace place)
{
    return !place.isNone() && place.row < keyboard.rows.size() &&
           place.column < keyboard.rows.at(place.row).size();
}

EditedKeyboard insertButton(const Keyboard &keyboard, ButtonDrop where, const KeyboardButton &button)
{
    EditedKeyboard edited{keyboard};
    edited.selected = put(edited.keyboard, where, button);
    return edited;
}

EditedKeyboard removeButton(const Keyboard &keyboard, ButtonPlace place)
{
    if (!hasButton(keyboard, place))
        return {keyboard};
    EditedKeyboard edited{keyboard};
    edited.keyboard.rows[place.row].removeAt(place.column);
    if (edited.keyboard.rows.at(place.row).isEmpty())
        edited.keyboard.rows.removeAt(place.row);
    edited.selected = nearest(edited.keyboard, place);
    return edited;
}

EditedKeyboard moveButton(const Keyboard &keyboard, ButtonPlace from, ButtonDrop to)
{
    if (!hasButton(keyboard, from))
        return {keyboard};
    EditedKeyboard edited{keyboard};
    const bool leavesEmptyRow = keyboard.rows.at(from.row).size() == 1;
    const KeyboardButton button = edited.keyboard.rows[from.row].takeAt(from.column);
    // The place was counted with the button in it.
    if (to.column > from.column && to.row == from.row)
        --to.column;
    if (leavesEmptyRow && to.row == from.row && to.column >= 0)
        to.column = -1;
    if (leavesEmptyRow) {
        edited.keyboard.rows.removeAt(from.row);
        if (to.row > from.row)
            --to.row;
    }
    edited.selected = put(edited.keyboard, to, button);
    return edited;
}

EditedKeyboard nudgeButton(const Keyboard &keyboard, ButtonPlace place, Nudge direction)
{
    if (!hasButton(keyboard, place))
        return {keyboard};
    return moveButton(keyboard, place, dropOf(keyboard, place, direction));
}

QString kindOf(const KeyboardButton &button, const KeyboardRules &rules)
{
    const auto field =
        std::find_if(button.fields.begin(), button.fields.end(), [&rules](const JsonField &candidate) {
            return rules.kinds.contains(candidate.name);
        });
    return field == button.fields.end() ? QString() : field->name;
}

KeyboardButton withKind(const KeyboardButton &button, const QString &kind, const KeyboardRules &rules)
{
    const QString before = kindOf(button, rules);
    if (before == kind &&
        std::count_if(button.fields.begin(), button.fields.end(), [&rules](const JsonField &field) {
            return rules.kinds.contains(field.name);
        }) == 1)
        return button;
    const bool carries = keyboardValue(kind) == KeyboardValue::Text && button.isText(before);
    const QByteArray value = button.has(kind) ? button.json(kind)
                             : carries        ? button.json(before)
                                              : emptyValueOf(kind);
    KeyboardButton changed;
    bool placed = false;
    for (const JsonField &field : button.fields) {
        if (!rules.kinds.contains(field.name)) {
            changed.fields += field;
        } else if (!placed) {
            changed.fields += JsonField{kind, value};
            placed = true;
        }
    }
    if (!placed)
        changed.fields += JsonField{kind, value};
    return changed;
}

} // namespace botdeck::domain
