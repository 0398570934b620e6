// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardFormats.h"
#include "domain/CardTables.h"

#include <algorithm>

namespace botdeck::domain::card {

namespace {

/// How much of a quoted message stands in one line.
constexpr qsizetype quotedText = 80;

QString withAt(const QString &username)
{
    return username.isEmpty() || username.startsWith(u'@') ? username : u'@' + username;
}

QByteArray idWords(const FieldRow &row)
{
    return QByteArray(row.words) + "_id";
}

void onePerson(CardReader &card, const FieldRow &row, const JsonValue &who)
{
    if (!who.isObject()) {
        card.unexpected(who);
        return;
    }
    const QString name = nameOf(who);
    const QString username = withAt(who["username"].text());
    card.add({row.words, CardForm::Name, name, username == withAt(name) ? QString() : username});
    // The gateway's frames say user_id.
    const JsonValue number = who["id"] ? who["id"] : who["user_id"];
    if (!number.isVoid())
        card.add({idWords(row), CardForm::Id, number.text()});
    card.indented([&] { card.walk(who, personFields()); });
}

/// What a message says, in a few words: its text, or the name of its content.
QString said(const JsonValue &message)
{
    for (const QByteArrayView name : {QByteArrayView("text"), QByteArrayView("caption")}) {
        if (const QString words = message[name].text().simplified(); !words.isEmpty())
            return words.size() > quotedText ? words.left(quotedText) + QChar(0x2026) : words;
    }
    return {};
}

/// A side in pixels; a stranger's number, so it is kept where it can be multiplied.
qint64 side(const JsonValue &length)
{
    return std::clamp<qint64>(length.text().toLongLong(), 0, 1'000'000'000);
}

qint64 area(const JsonValue &size)
{
    return side(size["width"]) * side(size["height"]);
}

} // namespace

QString nameOf(const JsonValue &who)
{
    for (const QByteArrayView name :
         {QByteArrayView("title"), QByteArrayView("first_name"), QByteArrayView("nickname"),
          QByteArrayView("name"), QByteArrayView("username"), QByteArrayView("id")}) {
        const JsonValue value = who[name];
        if (value.isVoid() || value.text().isEmpty())
            continue;
        const QString last = name == "first_name" ? who["last_name"].text() : QString();
        return last.isEmpty() || last == u"null" ? value.text() : value.text() + u' ' + last;
    }
    return {};
}

void person(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    // Fanbook: left_chat_member "can hold several" (its type list), so a list is taken everywhere.
    if (value.isArray())
        card.forEach(value, [&](const JsonValue &who) { onePerson(card, row, who); });
    else if (!value.isVoid())
        onePerson(card, row, value);
}

void chat(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    if (value.isArray()) {
        card.forEach(value, [&](const JsonValue &one) { chat(card, row, one, object); });
        return;
    }
    if (!value.isObject()) {
        card.unexpected(value);
        return;
    }
    const QString type = value["type"].text();
    card.add(
        {row.words, CardForm::Name, nameOf(value), type,
         type.isEmpty() ? QByteArray() : QByteArray("chat_type")});
    if (const JsonValue number = value["id"]; !number.isVoid())
        card.add({idWords(row), CardForm::Id, number.text()});
    card.indented([&] { card.walk(value, chatFields()); });
}

void reference(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    if (!value.isObject()) {
        id(card, row, value, value);
        return;
    }
    card.add({row.words, CardForm::Id, value["message_id"].text(), said(value)});
    if (const JsonValue from = value["from"]; from.isObject())
        card.indented([&] { card.add({"from", CardForm::Name, nameOf(from)}); });
    card.walkQuietly(value, messageFields());
}

void body(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    if (!value.isString()) {
        card.unexpected(value);
        return;
    }
    if (!card.isMain()) {
        text(card, row, value, object);
        return;
    }
    const QByteArray entities = row.key == "text" ? "entities" : row.key.toByteArray() + "_entities";
    card.card().text = textWithEntities(value.text(), object[entities]);
}

void messageId(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    id(card, row, value, object);
    if (card.isMain())
        card.card().messageId = value.text();
}

void thumbnail(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    if (value.isObject())
        card.add(
            {row.words, CardForm::Number,
             value["width"].text() + QStringLiteral(" × ") + value["height"].text()});
    card.walkQuietly(value, fileFields());
}

void picture(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &object)
{
    if (!value.isArray()) {
        section(card, row, value, object);
        return;
    }
    JsonValue largest;
    card.forEach(value, [&](const JsonValue &size) {
        if (!largest || area(size) >= area(largest))
            largest = size;
    });
    const auto isLargest = [&](const JsonValue &size) { return size.raw().data() == largest.raw().data(); };
    card.inSection(row.words, [&] {
        card.forEach(value, [&](const JsonValue &size) {
            if (isLargest(size))
                card.walk(size, fileFields());
        });
        card.forEach(value, [&](const JsonValue &size) {
            if (!isLargest(size))
                thumbnail(card, {row.key, "other_size", nullptr}, size, object);
        });
    });
}

void buttons(CardReader &card, const FieldRow &row, const JsonValue &value, const JsonValue &)
{
    card.forEach(value, [&](const JsonValue &line) {
        card.forEach(line, [&](const JsonValue &button) {
            if (!button.isObject()) {
                text(card, row, button, line);
                return;
            }
            CardField field{row.words, CardForm::Text, button["text"].text()};
            for (JsonMembers member(button); member && field.aside.isEmpty(); member.next()) {
                if (!member.isNamed("text") && !member.value().isVoid())
                    field.aside = member.name() + QStringLiteral(": ") + member.value().text();
            }
            card.add(std::move(field));
            card.walkQuietly(button, row.inside());
        });
    });
}

} // namespace botdeck::domain::card
