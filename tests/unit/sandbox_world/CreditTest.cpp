// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuildStage.h"

namespace botdeck::test {

namespace {

class CreditTest : public GuildStage
{
protected:
    static QJsonObject credit(const char *json) { return parsed(json).toObject(); }
    QJsonObject card(const QJsonObject &credit) const
    {
        return texts({{u"card_id"_s, u"card"_s}, {u"guild_credit"_s, credit}});
    }
    sandbox::Answer give(const char *json)
    {
        return stage.call(warden, "PUT v2/guild/credit", card(credit(json)));
    }
    qsizetype given()
    {
        return stage.result(warden, "getGuildCredit", numbers())[0]["credits"_L1].toObject().size();
    }
};

} // namespace

TEST_F(CreditTest, WhatTheDocumentsAskOfACreditIsAsked)
{
    for (const char *wrong :
         {R"({"slots":[[{"value":"1"}]]})", R"({"slots":[[{"label":"x","img":"https://e.org/i"}]]})",
          R"({"slots":["x"]})", R"({"authority":"me"})", R"({"type":4})",
          R"({"type":4,"main_info":{"title":"t"}})", R"({"type":5,"game_name":"g","widget_data":"d"})"}) {
        const sandbox::Answer answer = give(wrong);
        EXPECT_EQ(answer.errorCode, 1001) << wrong;
    }
    EXPECT_EQ(given(), 0);
    EXPECT_TRUE(stage.refusal(warden, "PUT guild/credit", card(credit(R"({"slots":[[{}]]})")))
                    .startsWith(u"guild_credit.slots[0][0].label: "_s));
}

TEST_F(CreditTest, BothKindsAreTakenAndStayAsTheyWereGiven)
{
    for (const char *fine :
         {R"({"slots":[[{"label":"x","value":"1","badge":"https://e.org/b"}]],"type":2})",
          R"({"type":4,"main_info":{"title":"t"},"text_info":[{"name":"n","value":"v"}]})",
          R"({"type":5,"game_name":"g","game_icon":"https://e.org/g","widget_data":"{}"})"}) {
        EXPECT_EQ(give(fine).errorCode, 0) << fine;
        const QJsonValue shown =
            stage.result(warden, "getGuildCredit", numbers())[0]["credits"_L1]["card"_L1]["content"_L1];
        EXPECT_EQ(parsed(shown.toString().toUtf8()).toObject(), credit(fine));
    }
    EXPECT_EQ(given(), 1);
}

TEST_F(CreditTest, NobodyGetsOneWhoIsNotThere)
{
    QJsonObject stranger = card(credit("{}"));
    stranger["user_id"_L1] = u"12"_s;
    EXPECT_EQ(stage.call(warden, "PUT v2/guild/credit", stranger).errorCode, 1007);
    QJsonObject nowhere = card(credit("{}"));
    nowhere["guild_id"_L1] = u"12"_s;
    EXPECT_NE(stage.call(warden, "DELETE v2/guild/credit", nowhere).errorCode, 0);
}

} // namespace botdeck::test
