// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credits/CreditChecks.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

using CreditObjections = QList<CreditObjection>;

/// Which type needs a member of a game credit, and which leaves it unused; 0: none.
struct GameFieldRule
{
    QStringView field;
    qint64 neededBy = 0;
    qint64 unusedBy = 0;
};

constexpr qint64 linesCard = GameCredit::linesType;
constexpr qint64 dataCard = GameCredit::dataType;

constexpr std::array gameFieldRules{
    GameFieldRule{u"game_name", dataCard},
    GameFieldRule{u"game_icon", dataCard},
    GameFieldRule{u"image", 0, dataCard},
    GameFieldRule{u"widget_data", dataCard, linesCard},
    GameFieldRule{u"main_info", linesCard, dataCard},
    GameFieldRule{u"text_info", linesCard, dataCard},
};

CreditObjection
creditWarning(const QString &field, const char *pattern, const QList<core::Phrase> &arguments = {})
{
    return {field, core::Phrase(pattern, arguments), false};
}

bool isWebAddress(const QString &text)
{
    return text.startsWith(u"https://", Qt::CaseInsensitive) ||
           text.startsWith(u"http://", Qt::CaseInsensitive);
}

void checkImage(CreditObjections &objections, const CreditPart &part, QStringView name, const QString &field)
{
    const QString address = part.text(name);
    if (!address.isEmpty() && !isWebAddress(address))
        objections += creditWarning(
            field, QT_TRANSLATE_NOOP("Phrase", "An image is the address of one, with http:// or https://."));
}

void checkSlot(CreditObjections &objections, const CreditPart &slot, const QString &place)
{
    const bool hasLabel = !slot.text(u"label").isEmpty();
    const bool hasImage = !slot.text(u"img").isEmpty();
    if (!hasLabel && !hasImage) {
        objections += CreditObjection{
            place + QStringLiteral(".label"),
            QT_TRANSLATE_NOOP("Phrase", "A slot has a label or an image; this one has neither.")};
    } else if (hasLabel && hasImage) {
        objections += CreditObjection{
            place + QStringLiteral(".img"),
            QT_TRANSLATE_NOOP("Phrase", "A slot has a label or an image, not both.")};
    }
    checkImage(objections, slot, u"img", place + QStringLiteral(".img"));
}

void checkSlots(CreditObjections &objections, const QList<CreditRow> &rows)
{
    if (rows.isEmpty())
        objections += creditWarning(
            QStringLiteral("slots"),
            QT_TRANSLATE_NOOP("Phrase", "Without a slot the profile shows nothing of this credit."));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString place = QStringLiteral("slots[%1]").arg(row);
        if (rows.at(row).isEmpty())
            objections += creditWarning(place, QT_TRANSLATE_NOOP("Phrase", "There is no slot in this row."));
        for (qsizetype slot = 0; slot < rows.at(row).size(); ++slot)
            checkSlot(objections, rows.at(row).at(slot), QStringLiteral("%1[%2]").arg(place).arg(slot));
    }
}

CreditObjections objectionsTo(const GuildCredit &credit)
{
    CreditObjections objections;
    if (credit.authority.text(u"name").isEmpty())
        objections += creditWarning(
            QStringLiteral("authority.name"),
            QT_TRANSLATE_NOOP("Phrase", "It does not say who gives the credit."));
    checkImage(objections, credit.authority, u"icon", QStringLiteral("authority.icon"));
    checkImage(objections, credit.title, u"img", QStringLiteral("title.img"));
    checkSlots(objections, credit.slotRows);
    return objections;
}

bool isFilled(const GameCredit &credit, QStringView field)
{
    if (field == u"main_info")
        return !credit.mainInfo.isBlank();
    if (field == u"text_info")
        return !credit.textInfo.isEmpty();
    return !credit.record.text(field).isEmpty();
}

void checkGameField(CreditObjections &objections, const GameCredit &credit, const GameFieldRule &rule)
{
    const bool filled = isFilled(credit, rule.field);
    const qint64 type = credit.type();
    if (type == rule.neededBy && !filled)
        objections += CreditObjection{
            rule.field.toString(),
            {QT_TRANSLATE_NOOP("Phrase", "A game credit of type %1 needs this."), {type}}};
    if (type == rule.unusedBy && filled)
        objections += creditWarning(
            rule.field.toString(),
            QT_TRANSLATE_NOOP("Phrase", "A game credit of type %1 does not use this; it is sent with it."),
            {type});
}

CreditObjections objectionsTo(const GameCredit &credit)
{
    CreditObjections objections;
    if (credit.type() != linesCard && credit.type() != dataCard)
        objections += CreditObjection{
            QStringLiteral("type"),
            QT_TRANSLATE_NOOP("Phrase", "The type of a game credit is 4 (lines) or 5 (the game's data).")};
    for (const GameFieldRule &rule : gameFieldRules)
        checkGameField(objections, credit, rule);
    for (const QStringView name : {QStringView(u"game_icon"), QStringView(u"image")})
        checkImage(objections, credit.record, name, name.toString());
    for (qsizetype line = 0; line < credit.textInfo.size(); ++line) {
        if (credit.textInfo.at(line).isBlank())
            objections += CreditObjection{
                QStringLiteral("text_info[%1].name").arg(line),
                QT_TRANSLATE_NOOP("Phrase", "This line says nothing.")};
    }
    return objections;
}

} // namespace

QList<CreditObjection> checkCredit(const Credit &credit)
{
    return std::visit([](const auto &each) { return objectionsTo(each); }, credit);
}

std::optional<CreditObjection> creditError(const Credit &credit)
{
    const CreditObjections objections = checkCredit(credit);
    const auto error = std::ranges::find(objections, true, &CreditObjection::isError);
    return error == objections.end() ? std::nullopt : std::optional(*error);
}

} // namespace botdeck::domain
