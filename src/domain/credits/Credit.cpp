// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credits/Credit.h"

#include "domain/JsonText.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace botdeck::domain {

using core::Result;

namespace {

constexpr QStringView typeName = u"type";
constexpr QStringView slotsName = u"slots";
constexpr QStringView textInfoName = u"text_info";

core::Error otherShape(const QString &place)
{
    return {
        core::ErrorKind::BadReply,
        {QT_TRANSLATE_NOOP("Phrase", "This part of the credit is of another shape than documented: %1"),
         {place}}};
}

QString elementPlace(QStringView name, qsizetype number)
{
    return QStringLiteral("%1[%2]").arg(name).arg(number);
}

Result<CreditPart> readPart(const JsonValue &value, const QString &place)
{
    if (!value.isObject() && !value.isVoid())
        return otherShape(place);
    return CreditPart{readRecord(value)};
}

Result<CreditRow> readCreditRow(const JsonValue &array, const QString &place)
{
    if (!array.isArray() && !array.isVoid())
        return otherShape(place);
    CreditRow parts;
    for (JsonElements element(array); element; element.next()) {
        const Result<CreditPart> part = readPart(element.value(), elementPlace(place, parts.size()));
        if (!part)
            return part.error();
        parts += *part;
    }
    return parts;
}

Result<QList<CreditRow>> readCreditRows(const JsonValue &array, const QString &place)
{
    if (!array.isArray() && !array.isVoid())
        return otherShape(place);
    QList<CreditRow> rows;
    for (JsonElements element(array); element; element.next()) {
        const Result<CreditRow> row = readCreditRow(element.value(), elementPlace(place, rows.size()));
        if (!row)
            return row.error();
        rows += *row;
    }
    return rows;
}

QByteArray rowJson(const CreditRow &row)
{
    QByteArrayList parts;
    for (const CreditPart &part : row)
        parts += part.toJson();
    return '[' + parts.join(',') + ']';
}

QByteArray rowsJson(const QList<CreditRow> &rows)
{
    QByteArrayList written;
    for (const CreditRow &row : rows)
        written += rowJson(row);
    return '[' + written.join(',') + ']';
}

/// What `read` makes of the member, where it is there and as documented.
template <typename Value>
Value memberOf(
    const CreditPart &record, QStringView name, Result<Value> (*read)(const JsonValue &, const QString &))
{
    const QByteArray json = record.json(name);
    const JsonText text{QByteArrayView(json)};
    return text.fault() == JsonFault::None ? read(text.root(), {}).value_or(Value()) : Value();
}

/// What nobody changed stays byte for byte.
void writePart(CreditPart &record, QStringView name, const CreditPart &part)
{
    if (part == memberOf(record, name, readPart))
        return;
    if (part.fields.isEmpty())
        record.remove(name);
    else
        record.setJson(name, part.toJson());
}

Result<Credit> readGuildCredit(const JsonValue &root)
{
    const Result<CreditPart> authority = readPart(root["authority"], QStringLiteral("authority"));
    const Result<CreditPart> title = readPart(root["title"], QStringLiteral("title"));
    const Result<QList<CreditRow>> rows = readCreditRows(root["slots"], slotsName.toString());
    if (!authority)
        return authority.error();
    if (!title)
        return title.error();
    if (!rows)
        return rows.error();
    return Credit(GuildCredit{*authority, *title, *rows, {readRecord(root)}});
}

Result<Credit> readGameCredit(const JsonValue &root)
{
    const Result<CreditPart> mainInfo = readPart(root["main_info"], QStringLiteral("main_info"));
    const Result<CreditRow> textInfo = readCreditRow(root["text_info"], textInfoName.toString());
    if (!mainInfo)
        return mainInfo.error();
    if (!textInfo)
        return textInfo.error();
    return Credit(GameCredit{*mainInfo, *textInfo, {readRecord(root)}});
}

QByteArray jsonFor(const GuildCredit &credit)
{
    CreditPart record = credit.record;
    writePart(record, u"authority", credit.authority);
    writePart(record, u"title", credit.title);
    if (credit.slotRows != memberOf(record, slotsName, readCreditRows))
        record.setJson(slotsName, rowsJson(credit.slotRows));
    return record.toJson();
}

QByteArray jsonFor(const GameCredit &credit)
{
    CreditPart record = credit.record;
    writePart(record, u"main_info", credit.mainInfo);
    if (credit.textInfo != memberOf(record, textInfoName, readCreditRow))
        record.setJson(textInfoName, rowJson(credit.textInfo));
    return record.toJson();
}

GivenCredit readGiven(const QString &card, const JsonValue &given)
{
    const JsonValue content = given["content"];
    const QByteArray json = content.isString() ? content.text().toUtf8() : content.raw().toByteArray();
    const Result<Credit> credit = readCredit(json);
    return {card, core::Id::fromText(given["bot_id"].text()), credit ? std::optional(*credit) : std::nullopt};
}

} // namespace

QString CreditPart::text(QStringView name) const
{
    return json(name) == "null" ? QString() : value(name);
}

void CreditPart::write(QStringView name, const QString &text)
{
    if (text == this->text(name))
        return;
    if (text.isEmpty())
        remove(name);
    else
        setText(name, text);
}

bool CreditPart::isBlank() const
{
    static constexpr std::array<QByteArrayView, 4> nothing{"null", "\"\"", "{}", "[]"};
    return std::ranges::all_of(fields, [](const JsonField &field) {
        return std::ranges::find(nothing, QByteArrayView(field.json)) != nothing.end();
    });
}

GameCredit GameCredit::made(qint64 type)
{
    GameCredit credit;
    credit.setType(type);
    return credit;
}

qint64 GameCredit::type() const
{
    return record.text(typeName).toLongLong();
}

void GameCredit::setType(qint64 type)
{
    if (type != this->type())
        record.setDigits(typeName, QString::number(type));
}

core::Result<Credit> readCredit(QByteArrayView json)
{
    const JsonText text(json);
    if (text.fault() != JsonFault::None)
        return core::Error{
            core::ErrorKind::BadReply,
            {QT_TRANSLATE_NOOP("Phrase", "The credit cannot be read: %1"), {jsonFaultText(text.fault())}}};
    const JsonValue root = text.root();
    if (!root.isObject())
        return otherShape(QStringLiteral("guild_credit"));
    const qint64 type = root[QByteArrayView("type")].text().toLongLong();
    const bool isGame = type == GameCredit::linesType || type == GameCredit::dataType;
    return isGame ? readGameCredit(root) : readGuildCredit(root);
}

QByteArray creditJson(const Credit &credit)
{
    return std::visit([](const auto &each) { return jsonFor(each); }, credit);
}

core::Result<QList<GivenCredit>> readGivenCredits(QByteArrayView result, core::Id member)
{
    const JsonText text(result);
    if (text.fault() != JsonFault::None)
        return otherShape(QStringLiteral("getGuildCredit"));
    const JsonValue root = text.root();
    if (!root.isArray() && !root.isVoid())
        return otherShape(QStringLiteral("getGuildCredit"));
    QList<GivenCredit> credits;
    for (JsonElements user(root); user; user.next()) {
        if (user.value()["user_id"].text() != member.toString())
            continue;
        for (JsonMembers card(user.value()["credits"]); card; card.next())
            credits += readGiven(card.name(), card.value());
    }
    return credits;
}

} // namespace botdeck::domain
