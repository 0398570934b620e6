// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credits/Credit.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;
using botdeck::core::ErrorKind;
using botdeck::core::Id;

namespace {

// Escapes, numbers that no double holds, members that nobody knows, at every depth.
constexpr QByteArrayView guildJson =
    R"({"type":2,"moon":1e400,"authority":{"icon":"https:\/\/cdn.example\/a.png","name":"守卫","x":null},"title":{"img":"https://cdn.example/t.png","w":9007199254740993},"slots":[[{"label":"\u8d5b\u5b63","value":7,"badge":"https://cdn.example/b.png"},{"img":"https://cdn.example/i.png","value":"3"}],[],[{"label":"x"}]]})";
constexpr QByteArrayView gameJson =
    R"({"game_name":"星海","type":"4","main_info":{"title":"Rank","sub_title":"","text":"\u4e09","y":[1,2]},"text_info":[{"name":"a","value":"b","z":-0.0},{"name":"c"}],"later":{"q":18446744073709551615}})";

GuildCredit guildCredit()
{
    return std::get<GuildCredit>(readCredit(guildJson).value());
}

GameCredit gameCredit()
{
    return std::get<GameCredit>(readCredit(gameJson).value());
}

} // namespace

TEST(CreditTest, IsReadByItsType)
{
    const GuildCredit guild = guildCredit();
    EXPECT_EQ(guild.authority.text(u"name"), QStringLiteral("守卫"));
    EXPECT_EQ(guild.authority.text(u"x"), QString());
    EXPECT_EQ(guild.title.text(u"img"), QStringLiteral("https://cdn.example/t.png"));
    ASSERT_EQ(guild.slotRows.size(), 3);
    EXPECT_EQ(guild.slotRows.at(0).at(0).text(u"label"), QStringLiteral("赛季"));
    EXPECT_EQ(guild.slotRows.at(0).at(0).text(u"value"), QStringLiteral("7"));
    EXPECT_TRUE(guild.slotRows.at(1).isEmpty());
    const GameCredit game = gameCredit();
    EXPECT_EQ(game.type(), GameCredit::linesType);
    EXPECT_EQ(game.mainInfo.text(u"text"), QStringLiteral("三"));
    ASSERT_EQ(game.textInfo.size(), 2);
    EXPECT_EQ(game.textInfo.at(1).text(u"value"), QString());
    EXPECT_TRUE(std::holds_alternative<GameCredit>(readCredit(R"({"type":5})").value()));
    EXPECT_TRUE(std::holds_alternative<GuildCredit>(readCredit(R"({"type":3})").value()));
    EXPECT_TRUE(std::holds_alternative<GuildCredit>(readCredit("{}").value()));
}

TEST(CreditTest, WhatNobodyChangedGoesBackByteForByte)
{
    for (const QByteArrayView json :
         {guildJson, gameJson, QByteArrayView(R"({"slots":null,"authority":{},"title":""})"),
          QByteArrayView(R"({"type":5,"text_info":[],"main_info":null})"), QByteArrayView("{}")})
        EXPECT_EQ(creditJson(readCredit(json).value()), json);
}

TEST(CreditTest, AChangeTouchesItsOwnTextAlone)
{
    GuildCredit guild = guildCredit();
    guild.slotRows[0][1].write(u"value", QStringLiteral("4"));
    EXPECT_EQ(
        creditJson(guild), QByteArray(guildJson.toByteArray()).replace(R"("value":"3")", R"("value":"4")"));
    guild = guildCredit();
    guild.title.write(u"img", QString());
    guild.slotRows[0][0].write(u"value", QStringLiteral("7"));
    EXPECT_EQ(
        creditJson(guild),
        QByteArray(guildJson.toByteArray()).replace(R"("img":"https://cdn.example/t.png","w")", R"("w")"));
    GameCredit game = gameCredit();
    game.setType(GameCredit::dataType);
    game.textInfo.removeLast();
    EXPECT_EQ(
        creditJson(game), QByteArray(gameJson.toByteArray())
                              .replace(R"("type":"4")", R"("type":"5")")
                              .replace(R"(,{"name":"c"})", ""));
}

TEST(CreditTest, ANewOneHasOnlyWhatWasFilledIn)
{
    GuildCredit guild;
    EXPECT_EQ(creditJson(guild), "{}");
    guild.authority.write(u"name", QStringLiteral("A \"B\""));
    guild.slotRows = {{CreditPart{}}};
    guild.slotRows[0][0].write(u"label", QStringLiteral("x"));
    EXPECT_EQ(creditJson(guild), R"({"authority":{"name":"A \"B\""},"slots":[[{"label":"x"}]]})");
    guild.authority.write(u"name", {});
    EXPECT_EQ(creditJson(guild), R"({"slots":[[{"label":"x"}]]})");
    GameCredit game = GameCredit::made(GameCredit::linesType);
    game.mainInfo.write(u"title", QStringLiteral("t"));
    game.textInfo = {CreditPart{}};
    game.textInfo[0].write(u"name", QStringLiteral("n"));
    EXPECT_EQ(creditJson(game), R"({"type":4,"main_info":{"title":"t"},"text_info":[{"name":"n"}]})");
}

TEST(CreditTest, ThePartOfAnotherShapeIsNamed)
{
    struct Row
    {
        QByteArrayView json;
        const char *place = nullptr;
    };
    for (const Row &row :
         {Row{R"({"authority":"me"})", "authority"}, Row{R"({"title":[1]})", "title"},
          Row{R"({"slots":{"a":1}})", "slots"}, Row{R"({"slots":[[],{"label":"x"}]})", "slots[1]"},
          Row{R"({"slots":[[{}, 7]]})", "slots[0][1]"}, Row{R"({"type":4,"main_info":"x"})", "main_info"},
          Row{R"({"type":4,"text_info":[{"name":"x"},"y"]})", "text_info[1]"}, Row{"[1]", "guild_credit"},
          Row{"{", ""}}) {
        const auto read = readCredit(row.json);
        ASSERT_FALSE(read) << row.json.data();
        EXPECT_EQ(read.error().kind, ErrorKind::BadReply);
        EXPECT_TRUE(read.error().detail.english().endsWith(QLatin1String(row.place)))
            << qPrintable(read.error().detail.english());
    }
}

TEST(CreditTest, APartIsBlankWhereNothingInItSaysAnything)
{
    EXPECT_TRUE(CreditPart().isBlank());
    const GameCredit game = std::get<GameCredit>(
        readCredit(R"({"type":4,"main_info":{"title":"","text":null},"text_info":[{"w":0}]})").value());
    EXPECT_TRUE(game.mainInfo.isBlank());
    EXPECT_FALSE(game.textInfo.at(0).isBlank());
}

TEST(CreditTest, TheCreditsOfAMemberAreThoseOfTheAnswer)
{
    const QByteArray answer =
        R"([{"user_id":"9007199254740993","credits":{"raid":{"bot_id":"519830224417128449","card_id":"raid","content":"{\"slots\":[[{\"label\":\"x\"}]]}","index":0},"odd":{"content":"none"},"whole":{"bot_id":"?","content":{"type":5}}}},{"user_id":"9007199254740994","credits":{"other":{"content":"{}"}}}])";
    const QList<GivenCredit> credits = readGivenCredits(answer, Id(9007199254740993)).value();
    ASSERT_EQ(credits.size(), 3);
    EXPECT_EQ(credits.at(0).card, QStringLiteral("raid"));
    EXPECT_EQ(credits.at(0).bot, Id(519830224417128449));
    ASSERT_TRUE(credits.at(0).credit);
    EXPECT_EQ(creditJson(*credits.at(0).credit), R"({"slots":[[{"label":"x"}]]})");
    EXPECT_FALSE(credits.at(1).credit) << "it cannot be read, and is there all the same";
    EXPECT_FALSE(credits.at(2).bot);
    EXPECT_TRUE(std::holds_alternative<GameCredit>(*credits.at(2).credit));
    for (const QByteArrayView nothing : {QByteArrayView("[]"), QByteArrayView("null")})
        EXPECT_TRUE(readGivenCredits(nothing, Id(1)).value().isEmpty());
    for (const QByteArrayView wrong : {QByteArrayView("7"), QByteArrayView("[")})
        EXPECT_EQ(readGivenCredits(wrong, Id(1)).error().kind, ErrorKind::BadReply);
}
