// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardFormats.h"

#include "core/Id.h"

#include <algorithm>
#include <array>

namespace botdeck::domain::card {

namespace {

bool isScalar(const JsonValue &value)
{
    return value && !value.isObject() && !value.isArray();
}

/// A line of a scalar; anything else is noted.
void scalar(CardReader &card, const FieldRow &row, CardForm form, const JsonValue &value)
{
    if (!isScalar(value))
        card.unexpected(value);
    else if (!value.isVoid())
        card.add(row.words, form, value);
}

/// A line of a whole number in a unit; what is no whole number is shown as it came.
void amount(CardReader &card, const FieldRow &row, CardForm form, const JsonValue &value, qint64 unit = 1)
{
    const std::optional<core::Id> number = core::Id::fromText(value.text());
    if (!isScalar(value))
        card.unexpected(value);
    else if (number)
        card.add({row.words, form, value.text(), {}, {}, number->value() * unit});
    else if (!value.isVoid())
        card.add(row.words, CardForm::Text, value);
}

/// An object's line: its first two members, in the table's order, that are there.
void oneOfList(CardReader &card, const FieldRow &row, const JsonValue &element, const JsonValue &object)
{
    if (!element.isObject() || row.inside == nullptr) {
        code(card, row, element, object);
        return;
    }
    QStringList parts;
    for (const FieldRow &member : row.inside()) {
        if (const QString said = element[member.key].text(); !said.isEmpty() && parts.size() < 2)
            parts += said;
    }
    card.add({row.words, CardForm::Text, parts.value(0), parts.value(1)});
    card.walkQuietly(element, row.inside());
}

bool isTrue(const JsonValue &value)
{
    const QString text = value.text();
    return text == u"true" || text == u"1";
}

} // namespace

void text(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    scalar(card, row, CardForm::Text, value);
}

void id(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    scalar(card, row, CardForm::Id, value);
}

void number(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    scalar(card, row, CardForm::Number, value);
}

void time(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    constexpr qint64 lastSecond = 100'000'000'000;
    // Beyond the year 9999 there is nothing to write as a date; the number is shown.
    constexpr qint64 lastMillisecond = 253'402'300'799'999;
    const std::optional<core::Id> moment = core::Id::fromText(value.text());
    const qint64 number = moment ? moment->value() : -1;
    if (number < 0 || number > lastMillisecond)
        scalar(card, row, CardForm::Text, value);
    else
        amount(card, row, CardForm::Time, value, number > lastSecond ? 1 : 1'000);
}

void duration(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    amount(card, row, CardForm::Duration, value);
}

void bytes(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    amount(card, row, CardForm::Bytes, value);
}

void flag(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    if (!isScalar(value) || isTrue(value))
        choice(card, row, value, object);
}

void choice(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    if (isScalar(value))
        card.add({row.words, CardForm::Flag, value.text(), {}, {}, isTrue(value) ? 1 : 0});
    else
        card.unexpected(value);
}

void word(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    scalar(card, row, CardForm::Word, value);
}

void link(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    scalar(card, row, CardForm::Link, value);
}

void code(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    if (isScalar(value))
        scalar(card, row, CardForm::Code, value);
    else if (!value.isVoid())
        card.add({row.words, CardForm::Code, QString::fromUtf8(value.raw())});
}

void event(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    if (!value.isObject()) {
        flag(card, row, value, object);
        return;
    }
    card.add({row.words, CardForm::Event});
    card.indented([&] { card.walk(value, row.inside ? row.inside() : FieldTable()); });
}

void dimensions(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    const JsonValue height = object["height"];
    if (!isScalar(value) || !isScalar(height))
        card.unexpected(value);
    else
        card.add({row.words, CardForm::Number, value.text() + QStringLiteral(" × ") + height.text()});
}

void place(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    const JsonValue longitude = object["longitude"];
    if (!isScalar(value) || !isScalar(longitude))
        card.unexpected(value);
    else
        card.add({row.words, CardForm::Number, value.text() + QStringLiteral(", ") + longitude.text()});
}

void money(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    if (isScalar(value))
        card.add({row.words, CardForm::Number, value.text(), object["currency"].text()});
    else
        card.unexpected(value);
}

void told(CardReader &, const FieldRow &, const JsonValue &, const JsonValue &) {}

void toldInside(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    if (value.isObject())
        card.walkQuietly(value, row.inside());
    else
        card.forEach(value, [&](const JsonValue &element) { card.walkQuietly(element, row.inside()); });
}

void members(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    if (value.isArray())
        card.forEach(value, [&](const JsonValue &element) { card.walk(element, row.inside()); });
    else
        card.walk(value, row.inside());
}

void group(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    if (value.isObject())
        card.add({row.words, CardForm::Event});
    card.indented([&] { card.walk(value, row.inside()); });
}

void section(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    if (value.isArray()) {
        card.forEach(value, [&](const JsonValue &element) { section(card, row, element, object); });
        return;
    }
    card.inSection(row.words, [&] { card.walk(value, row.inside()); });
}

void list(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    if (value.isArray())
        card.forEach(value, [&](const JsonValue &element) { oneOfList(card, row, element, object); });
    else
        oneOfList(card, row, value, object);
}

void joined(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    if (!value.isArray()) {
        scalar(card, row, CardForm::Code, value);
        return;
    }
    QStringList parts;
    card.forEach(value, [&](const JsonValue &element) {
        if (isScalar(element))
            parts += element.text();
        else
            card.unexpected(element);
    });
    card.add({row.words, CardForm::Code, parts.join(QStringLiteral(", "))});
}

} // namespace botdeck::domain::card
