// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace botdeck::domain {

class JsonValue;

/// One member of an object, as it came.
struct JsonField
{
    QString name;
    /// The value's JSON byte for byte: 18-digit numbers, escapes and unknown objects stay what they are.
    QByteArray json;

    bool operator==(const JsonField &) const = default;
};

/// An object that is changed and written back: its members in their order. Known or unknown, nothing is
/// dropped, and what nobody changes stays byte for byte (but for white space between its members).
struct JsonRecord
{
    QList<JsonField> fields;

    [[nodiscard]] bool has(QStringView name) const { return indexOf(name) >= 0; }
    /// The first member of that name as text: a string decoded, everything else as its JSON; empty where
    /// there is none.
    [[nodiscard]] QString value(QStringView name) const;
    /// Whether the first member of that name is a string.
    [[nodiscard]] bool isText(QStringView name) const;
    /// The member's JSON; empty where there is none.
    [[nodiscard]] QByteArray json(QStringView name) const;
    [[nodiscard]] QByteArray toJson() const;

    /// Changes this member alone, or adds it at the end.
    void setText(QStringView name, const QString &value);
    void setJson(QStringView name, const QByteArray &json);
    /// A number in the style that the member has, digits in quotes or without; a new one is a number.
    void setDigits(QStringView name, const QString &digits);
    void remove(QStringView name);

    bool operator==(const JsonRecord &) const = default;

private:
    [[nodiscard]] qsizetype indexOf(QStringView name) const;
};

/// An object's members, in their order; anything else has none.
JsonRecord readRecord(const JsonValue &object);

/// A string of JSON, in quotes; only what must be escaped is. Half a surrogate pair is written as \uXXXX.
QByteArray quotedJson(QStringView text);

} // namespace botdeck::domain
