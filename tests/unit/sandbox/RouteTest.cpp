// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

namespace botdeck::test {

using namespace Qt::StringLiterals;

using RouteTest = SandboxTest;

TEST_F(RouteTest, EveryPathFormReachesItsPlatform)
{
    EXPECT_EQ(call(cloudChat, "getMe").json()["code"_L1].toInt(-1), 0);
    EXPECT_TRUE(call(fanbook, "getMe").json()["ok"_L1].toBool());
    EXPECT_TRUE(call(telegram, "getMe").json()["ok"_L1].toBool());
}

TEST_F(RouteTest, GetMeIsAnsweredByGetAndByPostOfAnyForm)
{
    for (const Bot &bot : {cloudChat, fanbook, telegram}) {
        SCOPED_TRACE(bot.path.toStdString());
        EXPECT_EQ(exchange(httpGet(bot.path + "getMe")).status, 200);
        EXPECT_EQ(exchange(httpPost(bot.path + "getMe", {}, {})).status, 200);
        EXPECT_EQ(exchange(httpPost(bot.path + "getMe", "application/json", "null")).status, 200);
    }
}

TEST_F(RouteTest, TokensMayBePercentEncoded)
{
    QByteArray token = telegram.token;
    EXPECT_EQ(exchange(httpGet("/bot" + token.replace(":", "%3A") + "/getMe")).status, 200);
}

TEST_F(RouteTest, MethodNamesOfTelegramAndCloudChatHaveNoCase)
{
    EXPECT_EQ(exchange(httpGet(telegram.path + "GETME")).status, 200);
    EXPECT_EQ(exchange(httpGet(cloudChat.path + "getme")).status, 200);
    EXPECT_EQ(exchange(httpGet(fanbook.path + "getme")).status, 404);
}

TEST_F(RouteTest, AMethodMayHaveSlashesAndVerbs)
{
    const RawReply reply =
        exchange(httpRequest("PATCH", fanbook.path + "guild/role", "application/json", "{}"));
    EXPECT_EQ(reply.status, 404) << reply.body.toStdString();
    const RawReply known =
        exchange(httpRequest("DELETE", fanbook.path + "guild/role", "application/json", "{}"));
    EXPECT_EQ(known.status, 400) << known.body.toStdString(); // reached, but guild and role are missing
    EXPECT_FALSE(known.json()["ok"_L1].toBool(true));
}

TEST_F(RouteTest, AnUnknownTokenIsUnauthorizedInThePlatformsEnvelope)
{
    const RawReply telegramReply = exchange(httpGet("/bot99999:wrong/getMe"));
    EXPECT_EQ(telegramReply.status, 401);
    EXPECT_EQ(telegramReply.body, R"({"description":"Unauthorized","error_code":401,"ok":false})");
    const RawReply cloudChatReply = exchange(httpGet("/99999:wrong/getMe"));
    EXPECT_EQ(cloudChatReply.status, 401);
    EXPECT_EQ(cloudChatReply.body, R"({"code":401,"result":"Unauthorized"})");
    const RawReply fanbookReply = exchange(httpGet("/api/bot/feed0f/getMe"));
    EXPECT_EQ(fanbookReply.status, 401);
    EXPECT_EQ(fanbookReply.json()["error_code"_L1].toInt(), 401);
}

TEST_F(RouteTest, AMalformedTelegramTokenIsNotFound)
{
    EXPECT_EQ(exchange(httpGet("/botnonsense/getMe")).status, 404);
}

TEST_F(RouteTest, ATokenOpensItsOwnPlatformOnly)
{
    EXPECT_EQ(exchange(httpGet("/bot" + cloudChat.token + "/getMe")).status, 401);
    EXPECT_EQ(exchange(httpGet('/' + telegram.token + "/getMe")).status, 401);
}

TEST_F(RouteTest, AnUnknownMethodIsNotFoundInThePlatformsEnvelope)
{
    const RawReply reply = call(telegram, "sendNothing");
    EXPECT_EQ(reply.status, 404);
    EXPECT_EQ(reply.json()["error_code"_L1].toInt(), 404);
    EXPECT_EQ(call(cloudChat, "sendNothing").json()["code"_L1].toInt(), 404);
    EXPECT_EQ(call(fanbook, "channel/nothing").json()["error_code"_L1].toInt(), 404);
}

TEST_F(RouteTest, APathThatMeansNothingIsNotFound)
{
    for (const char *path : {"/", "/favicon.ico", "/bot", "/bot1:a", "/api/bot/", "/file/bot1:a/"})
        EXPECT_EQ(exchange(httpGet(path)).status, 404) << path;
}

TEST_F(RouteTest, AnOverlongPathIsRefusedAndTheServerLives)
{
    EXPECT_EQ(exchange(httpGet("/" + QByteArray(7000, 'a') + "/getMe")).status, 414);
    EXPECT_EQ(exchange(httpGet(telegram.path + "getMe")).status, 200);
}

} // namespace botdeck::test
