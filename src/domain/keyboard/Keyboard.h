// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace botdeck::domain {

/// One member of a button, as it came.
struct KeyboardField
{
    QString name;
    /// The value's JSON byte for byte: 18-digit numbers, escapes and unknown objects stay what they are.
    QByteArray json;

    bool operator==(const KeyboardField &) const = default;
};

/// An inline button: its members in their order. Known or unknown, nothing is dropped.
struct KeyboardButton
{
    QList<KeyboardField> fields;

    [[nodiscard]] bool has(QStringView name) const { return indexOf(name) >= 0; }
    /// The first member of that name as text: a string decoded, everything else as its JSON; empty where
    /// there is none.
    [[nodiscard]] QString value(QStringView name) const;
    /// Whether the first member of that name is a string.
    [[nodiscard]] bool isText(QStringView name) const;
    /// The member's JSON; empty where there is none.
    [[nodiscard]] QByteArray json(QStringView name) const;
    [[nodiscard]] QString label() const { return value(u"text"); }

    /// Changes this member alone, or adds it at the end.
    void setText(QStringView name, const QString &value);
    void setJson(QStringView name, const QByteArray &json);
    void remove(QStringView name);

    bool operator==(const KeyboardButton &) const = default;

private:
    [[nodiscard]] qsizetype indexOf(QStringView name) const;
};

using KeyboardRow = QList<KeyboardButton>;

struct Keyboard
{
    QList<KeyboardRow> rows;
    /// What stands beside "inline_keyboard".
    QList<KeyboardField> others = {};

    bool operator==(const Keyboard &) const = default;
};

/// A string of JSON, in quotes; only what must be escaped is. Half a surrogate pair is written as \uXXXX.
QByteArray quotedJson(QStringView text);

} // namespace botdeck::domain
