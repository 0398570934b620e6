// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that change a chat, with their exact bytes; written by hand from the vendors' descriptions.
#include "platform/ChatPlan.h"
#include "SendPlanFixture.h"

using namespace botdeck;
using namespace botdeck::test;
using namespace Qt::StringLiterals;
using domain::ChatAbilities;
using domain::ChatChange;
using domain::PlatformId;
using domain::SendingOrder;
using ChangeKind = domain::ChatChange::Kind;

namespace {

SendingOrder shopFloor(ChangeKind kind, const QString &text = {})
{
    return {ChatChange{kind, u"20000001"_s, u"group"_s, u"shop_floor"_s, text}};
}

SendingOrder releases(ChangeKind kind, const QString &text = {})
{
    return {ChatChange{kind, u"-1001234567890"_s, u"supergroup"_s, u"releases"_s, text}};
}

} // namespace

TEST(SendPlanChat, CloudChatNamesTheChatByItsUsername)
{
    EXPECT_EQ(
        cloudChat(shopFloor(ChangeKind::Title, u"新 title"_s)),
        Lines{R"(setChatTitle {"chat_id":"shop_floor","title":"新 title"})"});
    EXPECT_EQ(
        cloudChat(shopFloor(ChangeKind::Description, u"a\nb"_s)),
        Lines{R"(setDescription {"chat_id":"shop_floor","description":"a\nb"})"});
    EXPECT_EQ(
        cloudChat(shopFloor(ChangeKind::Description)),
        Lines{R"(setDescription {"chat_id":"shop_floor","description":""})"});
    EXPECT_EQ(
        cloudChat(shopFloor(ChangeKind::RemoveMember, u"10001093"_s)),
        Lines{R"(kickChatMember {"chat_id":"shop_floor","user_id":10001093})"});
    EXPECT_EQ(cloudChat(shopFloor(ChangeKind::Leave)), Lines{R"(leaveChat {"chat_id":"shop_floor"})"});
}

TEST(SendPlanChat, TelegramNamesItByItsNumberAndCallsThingsOtherwise)
{
    EXPECT_EQ(
        telegram(releases(ChangeKind::Title, u"x"_s)),
        Lines{R"(setChatTitle {"chat_id":-1001234567890,"title":"x"})"});
    EXPECT_EQ(
        telegram(releases(ChangeKind::Description, u"x"_s)),
        Lines{R"(setChatDescription {"chat_id":-1001234567890,"description":"x"})"});
    EXPECT_EQ(
        telegram(releases(ChangeKind::RemoveMember, u"7"_s)),
        Lines{R"(banChatMember {"chat_id":-1001234567890,"user_id":7})"});
    EXPECT_EQ(telegram(releases(ChangeKind::Leave)), Lines{R"(leaveChat {"chat_id":-1001234567890})"});
}

TEST(SendPlanChat, WhatIsTooLongOrNobodysIsRefused)
{
    EXPECT_TRUE(isRefusal(telegram(releases(ChangeKind::Title, QString(129, u'x'))), "128 characters"));
    EXPECT_TRUE(isRefusal(cloudChat(shopFloor(ChangeKind::Title)), "at least 1 character"));
    EXPECT_TRUE(isRefusal(telegram(releases(ChangeKind::RemoveMember, u"mara"_s)), "user_id"));
    EXPECT_TRUE(isRefusal(fanbook(shopFloor(ChangeKind::Title, u"x"_s)), "setChatTitle"));
}

TEST(SendPlanChat, AChatIsAskedForWhereItsNameIsWantedAndNotKnown)
{
    const platform::Platform &platform = builtIn(PlatformId::CloudChat);
    EXPECT_FALSE(platform::chatQuestion(platform, shopFloor(ChangeKind::Leave)));
    const SendingOrder nameless{ChatChange{ChangeKind::Leave, u"20000001"_s}};
    const auto question = platform::chatQuestion(platform, nameless);
    ASSERT_TRUE(question);
    EXPECT_EQ(question->method, u"getChat"_s);
    const SendingOrder named =
        platform::withChat(nameless, R"({"id":20000001,"type":"group","username":"shop_floor"})");
    EXPECT_EQ(named, shopFloor(ChangeKind::Leave));
    EXPECT_EQ(domain::targetChat(named), u"20000001"_s);
    EXPECT_FALSE(platform::chatQuestion(builtIn(PlatformId::Telegram), nameless));
}

TEST(SendPlanChat, WhatAPlatformCanDoStandsInItsTable)
{
    EXPECT_EQ(
        platform::chatAbilities(builtIn(PlatformId::CloudChat)),
        (ChatAbilities{255, 255, true, true, false, true, true}));
    EXPECT_EQ(
        platform::chatAbilities(builtIn(PlatformId::Telegram)),
        (ChatAbilities{128, 255, true, true, true, true, true}));
    EXPECT_EQ(
        platform::chatAbilities(builtIn(PlatformId::Fanbook)),
        (ChatAbilities{0, 0, true, true, true, true, false}));
}
