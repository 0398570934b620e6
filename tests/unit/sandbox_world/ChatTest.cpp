// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

TEST(Chat, cloudChatNamesAChatByItsUsername)
{
    Stage stage;
    const QJsonObject floor{{u"chat_id"_s, u"shop_floor"_s}};
    EXPECT_EQ(stage.result("Support Desk", "getChat", floor)["id"_L1].toInteger(), shopFloor);
    EXPECT_EQ(
        stage.result("Support Desk", "getChat", {{u"chat_id"_s, shopFloor}})["id"_L1].toInteger(), shopFloor);
    EXPECT_GE(stage.result("Support Desk", "getChatMembersCount", floor).toInteger(), 9);
}

TEST(Chat, titleAndDescriptionChange)
{
    Stage stage;
    stage.result(
        "Support Desk", "setChatTitle", {{u"chat_id"_s, u"shop_floor"_s}, {u"title"_s, u"新标题"_s}});
    stage.result(
        "Support Desk", "setDescription", {{u"chat_id"_s, u"shop_floor"_s}, {u"description"_s, u"New"_s}});
    const QJsonValue chat = stage.result("Support Desk", "getChat", {{u"chat_id"_s, u"shop_floor"_s}});
    EXPECT_EQ(chat["title"_L1].toString(), u"新标题"_s);
    EXPECT_EQ(chat["description"_L1].toString(), u"New"_s);
    // The bot hears nothing of its own doings, the other one in the chat does.
    EXPECT_TRUE(stage.pending("Support Desk").isEmpty());
    const QList<QJsonObject> other = stage.pending("Price Alerts");
    ASSERT_EQ(other.size(), 1);
    EXPECT_EQ(other[0]["message"_L1]["new_chat_title"_L1].toString(), u"新标题"_s);
}

TEST(Chat, aPrivateChatHasNoTitle)
{
    Stage stage;
    EXPECT_EQ(
        stage.call("Support Desk", "setChatTitle", {{u"chat_id"_s, u"tom_ashworth"_s}, {u"title"_s, u"x"_s}})
            .errorCode,
        400);
}

TEST(Chat, administratorsWithoutOtherBots)
{
    Stage stage;
    const QJsonArray found =
        stage.result("Support Desk", "getChatAdministrators", {{u"chat_id"_s, shopFloor}}).toArray();
    QStringList statuses;
    for (const QJsonValue &member : found) {
        EXPECT_NE(member["user"_L1]["id"_L1].toInteger(), stage.bot("Price Alerts").id.value());
        statuses.append(member["status"_L1].toString());
    }
    EXPECT_EQ(statuses.count(u"creator"_s), 1);
    EXPECT_EQ(statuses.count(u"administrator"_s), 2);
}

TEST(Chat, kickedAndUnbanned)
{
    Stage stage;
    const QJsonObject member{{u"chat_id"_s, releaseRoom}, {u"user_id"_s, adaAtReleases}};
    const auto status = [&] {
        return stage.result("Release Notes", "getChatMember", member)["status"_L1].toString();
    };
    EXPECT_EQ(status(), u"member"_s);
    stage.result("Release Notes", "banChatMember", member);
    EXPECT_EQ(status(), u"kicked"_s);
    EXPECT_FALSE(
        stage.world.say(stage.bot("Release Notes"), core::Id(releaseRoom), core::Id(adaAtReleases), u"x"_s)
            .has_value());
    stage.result("Release Notes", "unbanChatMember", member);
    EXPECT_EQ(status(), u"left"_s);
    EXPECT_EQ(
        stage.refusal("Release Notes", "getChatMember", {{u"chat_id"_s, releaseRoom}, {u"user_id"_s, 5}}),
        u"Bad Request: user not found"_s);
}

TEST(Chat, restrictedMayNotSpeak)
{
    Stage stage;
    QJsonObject member{{u"chat_id"_s, releaseRoom}, {u"user_id"_s, adaAtReleases}};
    const auto speaks = [&] {
        return stage.world
            .say(stage.bot("Release Notes"), core::Id(releaseRoom), core::Id(adaAtReleases), u"x"_s)
            .has_value();
    };
    member.insert("permissions"_L1, QJsonObject{{u"can_send_messages"_s, false}});
    stage.result("Release Notes", "restrictChatMember", member);
    EXPECT_FALSE(speaks());
    member.insert("permissions"_L1, QJsonObject{{u"can_send_messages"_s, true}});
    stage.result("Release Notes", "restrictChatMember", member);
    EXPECT_TRUE(speaks());
}

TEST(Chat, whoLeftIsForbidden)
{
    Stage stage;
    stage.result("Release Notes", "leaveChat", {{u"chat_id"_s, releaseRoom}});
    const sandbox::Answer answer =
        stage.call("Release Notes", "sendMessage", {{u"chat_id"_s, releaseRoom}, {u"text"_s, u"x"_s}});
    EXPECT_EQ(answer.errorCode, 403);
    EXPECT_EQ(answer.description, u"Forbidden: bot is not a member of the supergroup chat"_s);
}

TEST(Chat, getMeTellsWhoItIs)
{
    Stage stage;
    for (const sandbox::BotAccount &bot : stage.world.bots()) {
        const QJsonValue me = stage.result(bot.name.toUtf8().constData(), "getMe");
        EXPECT_EQ(me["id"_L1].toInteger(), bot.id.value());
        EXPECT_TRUE(me["is_bot"_L1].toBool());
        EXPECT_EQ(me["username"_L1].toString(), bot.username);
    }
}

// Every getMe issues a new token for the gateway, and nowhere else does one stand.
TEST(Chat, fanbookGetMeHasANewUserTokenEachTime)
{
    Stage stage;
    const QString first = stage.result("Guild Warden", "getMe")["user_token"_L1].toString();
    const QString second = stage.result("Guild Warden", "getMe")["user_token"_L1].toString();
    EXPECT_FALSE(first.isEmpty());
    EXPECT_NE(first, second);
    EXPECT_FALSE(stage.result("Support Desk", "getMe").toObject().contains("user_token"_L1));
}

TEST(Chat, commandsAreKept)
{
    Stage stage;
    const QJsonArray commands{QJsonObject{{u"command"_s, u"now"_s}, {u"description"_s, u"At once"_s}}};
    stage.result("Release Notes", "setMyCommands", {{u"commands"_s, commands}});
    EXPECT_EQ(stage.result("Release Notes", "getMyCommands").toArray(), commands);
    stage.result("Release Notes", "deleteMyCommands");
    EXPECT_TRUE(stage.result("Release Notes", "getMyCommands").toArray().isEmpty());
    EXPECT_FALSE(stage.result("Guild Warden", "getMyCommands").toArray().isEmpty());
}

// A channel of CloudChat or Telegram speaks itself: no sender.
TEST(Chat, channelPostsHaveNoSender)
{
    Stage stage;
    const QJsonObject update = stage.say("Price Alerts", u"closed early today"_s, core::Id(dailyClose));
    const QJsonObject post = update["channel_post"_L1].toObject();
    EXPECT_FALSE(post.contains("from"_L1));
    EXPECT_EQ(post["sender_chat"_L1]["id"_L1].toInteger(), dailyClose);
}

} // namespace botdeck::test
