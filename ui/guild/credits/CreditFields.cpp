// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/credits/CreditFields.h"

#include <QtGlobal>

#include <array>

namespace botdeck::ui::guild {

namespace {

using domain::Credit;
using domain::CreditPart;
using domain::GameCredit;
using domain::GuildCredit;

CreditPart &creditAuthority(Credit &credit)
{
    return std::get<GuildCredit>(credit).authority;
}

CreditPart &creditTitle(Credit &credit)
{
    return std::get<GuildCredit>(credit).title;
}

CreditPart &gameRecord(Credit &credit)
{
    return std::get<GameCredit>(credit).record;
}

CreditPart &gameMainInfo(Credit &credit)
{
    return std::get<GameCredit>(credit).mainInfo;
}

constexpr qint64 linesCard = GameCredit::linesType;
constexpr qint64 dataCard = GameCredit::dataType;

constexpr std::array creditFieldTable{
    CreditField{"authority.name", QT_TRANSLATE_NOOP("Credit", "Given by"), creditAuthority, u"name"},
    CreditField{
        "authority.icon", QT_TRANSLATE_NOOP("Credit", "Giver's icon (address)"), creditAuthority, u"icon"},
    CreditField{
        "title.img", QT_TRANSLATE_NOOP("Credit", "Image beside the name (address)"), creditTitle, u"img"},
    CreditField{"game_name", QT_TRANSLATE_NOOP("Credit", "Game"), gameRecord, u"game_name", true},
    CreditField{
        "game_icon", QT_TRANSLATE_NOOP("Credit", "Game's icon (address)"), gameRecord, u"game_icon", true},
    CreditField{
        "image", QT_TRANSLATE_NOOP("Credit", "Background (address)"), gameRecord, u"image", true, linesCard},
    CreditField{"tap_info", QT_TRANSLATE_NOOP("Credit", "Link's words"), gameRecord, u"tap_info", true},
    CreditField{"tap_url", QT_TRANSLATE_NOOP("Credit", "Link's address"), gameRecord, u"tap_url", true},
    CreditField{
        "widget_data", QT_TRANSLATE_NOOP("Credit", "Game's data"), gameRecord, u"widget_data", true, dataCard,
        true},
    CreditField{
        "main_info.title", QT_TRANSLATE_NOOP("Credit", "Title"), gameMainInfo, u"title", true, linesCard},
    CreditField{
        "main_info.sub_title", QT_TRANSLATE_NOOP("Credit", "Beside the title"), gameMainInfo, u"sub_title",
        true, linesCard},
    CreditField{
        "main_info.text", QT_TRANSLATE_NOOP("Credit", "Text"), gameMainInfo, u"text", true, linesCard},
};

} // namespace

bool CreditField::isOf(const domain::Credit &credit) const
{
    return isGame == std::holds_alternative<GameCredit>(credit);
}

bool CreditField::isShown(domain::Credit &credit) const
{
    if (!isOf(credit))
        return false;
    const bool isUsed = type == 0 || type == std::get<GameCredit>(credit).type();
    return isUsed || !part(credit).text(member).isEmpty();
}

bool CreditField::isMeant(const domain::CreditObjection &objection) const
{
    const QLatin1StringView name(field);
    return objection.field == name ||
           (objection.field == u"main_info" && name == QLatin1StringView("main_info.title"));
}

std::span<const CreditField> creditFields()
{
    return creditFieldTable;
}

} // namespace botdeck::ui::guild
