// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardJson.h"

namespace botdeck::domain {

namespace {

constexpr QByteArrayView markupName = "inline_keyboard";

ReadKeyboard faulty(KeyboardFaultKind kind, qsizetype row = -1, qsizetype column = -1)
{
    return {{}, KeyboardFault{kind, JsonFault::None, row, column}};
}

ReadKeyboard readRows(const JsonValue &rows)
{
    ReadKeyboard result;
    for (JsonElements row(rows); row; row.next()) {
        const qsizetype number = result.keyboard.rows.size();
        if (!row.value().isArray())
            return faulty(KeyboardFaultKind::NoRow, number);
        KeyboardRow buttons;
        for (JsonElements button(row.value()); button; button.next()) {
            if (!button.value().isObject())
                return faulty(KeyboardFaultKind::NoButton, number, buttons.size());
            buttons.append({readRecord(button.value())});
        }
        result.keyboard.rows.append(buttons);
    }
    return result;
}

ReadKeyboard readInlineKeyboard(const JsonValue &markup)
{
    if (!markup[markupName].isArray())
        return faulty(KeyboardFaultKind::NoKeyboard);
    ReadKeyboard result = readRows(markup[markupName]);
    bool isFirst = true;
    for (JsonMembers member(markup); member && result; member.next()) {
        const bool isRows = member.isNamed(markupName) && isFirst;
        isFirst = isFirst && !isRows;
        if (!isRows)
            result.keyboard.others.append({member.name(), member.value().raw().toByteArray()});
    }
    return result;
}

/// The object with the markup: itself, or the message in it; of an update the first member with one.
JsonValue holderOf(const JsonValue &root)
{
    if (root["reply_markup"])
        return root;
    for (JsonMembers member(root); member; member.next()) {
        if (member.value()["reply_markup"])
            return member.value();
        if (member.value()["message"]["reply_markup"])
            return member.value()["message"];
    }
    return {};
}

} // namespace

ReadKeyboard readKeyboard(QByteArrayView json)
{
    const JsonText text(json);
    if (text.fault() != JsonFault::None)
        return {{}, KeyboardFault{KeyboardFaultKind::BrokenJson, text.fault(), -1, -1}};
    const JsonValue root = text.root();
    if (root.isArray())
        return readRows(root);
    if (root[markupName])
        return readInlineKeyboard(root);
    const JsonValue markup = holderOf(root)["reply_markup"];
    if (!markup.isString())
        return readInlineKeyboard(markup);
    const QByteArray inner = markup.text().toUtf8();
    const JsonText innerText(inner);
    return innerText.fault() == JsonFault::None ? readInlineKeyboard(innerText.root())
                                                : faulty(KeyboardFaultKind::NoKeyboard);
}

QByteArray keyboardRowJson(const KeyboardRow &row)
{
    QByteArrayList buttons;
    for (const KeyboardButton &button : row)
        buttons += button.toJson();
    return '[' + buttons.join(',') + ']';
}

QByteArray keyboardJson(const Keyboard &keyboard)
{
    QByteArrayList rows;
    for (const KeyboardRow &row : keyboard.rows)
        rows += keyboardRowJson(row);
    QByteArray out = "{\"" + markupName.toByteArray() + "\":[" + rows.join(',') + ']';
    for (const JsonField &field : keyboard.others)
        out += ',' + quotedJson(field.name) + ':' + field.json;
    return out + '}';
}

} // namespace botdeck::domain
