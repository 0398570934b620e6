// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credits/CreditChecks.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

/// "field" of an error, "field?" of what is only worth knowing.
QStringList objections(QByteArrayView json)
{
    QStringList fields;
    for (const CreditObjection &each : checkCredit(readCredit(json).value())) {
        EXPECT_FALSE(each.words.isEmpty());
        fields += each.isError ? each.field : each.field + u'?';
    }
    return fields;
}

QStringList fields(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST(CreditChecksTest, ASlotHasALabelOrAnImage)
{
    EXPECT_EQ(
        objections(
            R"({"authority":{"name":"A"},"slots":[[{"label":"x","value":"1"},{"img":"https://e.org/i.png"}]]})"),
        QStringList());
    EXPECT_EQ(
        objections(
            R"({"authority":{"name":"A"},"slots":[[{"label":"x"},{"value":"1"}],[{"label":"x","img":"http://e.org/i"}],[{"label":"","img":null}]]})"),
        fields("slots[0][1].label slots[1][0].img slots[2][0].label"));
}

TEST(CreditChecksTest, WhatIsOnlyOddIsNoError)
{
    EXPECT_EQ(objections("{}"), fields("authority.name? slots?"));
    EXPECT_EQ(
        objections(
            R"({"authority":{"name":"A","icon":"a.png"},"title":{"img":"/t.png"},"slots":[[],[{"img":"ftp://e.org/i"}]]})"),
        fields("authority.icon? title.img? slots[0]? slots[1][0].img?"));
    EXPECT_FALSE(creditError(GuildCredit()));
}

TEST(CreditChecksTest, EachTypeOfAGameCreditNeedsItsOwn)
{
    EXPECT_EQ(objections(R"({"type":4})"), fields("main_info text_info"));
    EXPECT_EQ(
        objections(R"({"type":4,"main_info":{"title":""},"text_info":[]})"), fields("main_info text_info"));
    EXPECT_EQ(objections(R"({"type":5})"), fields("game_name game_icon widget_data"));
    EXPECT_EQ(
        objections(
            R"({"type":4,"main_info":{"text":"x"},"text_info":[{"name":"a","value":"b"}],"image":"https://e.org/b"})"),
        QStringList());
    EXPECT_EQ(
        objections(R"({"type":5,"game_name":"g","game_icon":"https://e.org/g","widget_data":"{}"})"),
        QStringList());
    EXPECT_EQ(
        objections(
            R"({"type":4,"main_info":{"text":"x"},"text_info":[{"name":"a"},{"name":"","value":null}]})"),
        fields("text_info[1].name"));
    EXPECT_EQ(checkCredit(GameCredit()).first().field, QStringLiteral("type"));
}

TEST(CreditChecksTest, WhatTheTypeDoesNotUseIsSaid)
{
    EXPECT_EQ(
        objections(
            R"({"type":5,"game_name":"g","game_icon":"https://e.org/g","widget_data":"d","image":"https://e.org/b","main_info":{"title":"t"},"text_info":[{"name":"n"}]})"),
        fields("image? main_info? text_info?"));
    EXPECT_EQ(
        objections(R"({"type":4,"widget_data":"d","main_info":{"title":"t"},"text_info":[{"name":"n"}]})"),
        fields("widget_data?"));
}

TEST(CreditChecksTest, TheFirstErrorIsWhyItIsNotSent)
{
    GameCredit credit = GameCredit::made(GameCredit::dataType);
    EXPECT_EQ(creditError(credit)->field, QStringLiteral("game_name"));
    EXPECT_EQ(creditError(credit)->words.english(), QStringLiteral("A game credit of type 5 needs this."));
    for (const QStringView name :
         {QStringView(u"game_name"), QStringView(u"game_icon"), QStringView(u"widget_data")})
        credit.record.write(name, QStringLiteral("x"));
    EXPECT_FALSE(creditError(credit)) << "an odd address is no error";
}
