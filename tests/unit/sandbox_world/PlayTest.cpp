// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

namespace {

/// A message of the bot to Ada with one callback and one url button.
core::Id sendKeyboard(Stage &stage)
{
    const QJsonArray row{
        QJsonObject{{u"text"_s, u"Go"_s}, {u"callback_data"_s, u"go:1"_s}},
        QJsonObject{{u"text"_s, u"Site"_s}, {u"url"_s, u"https://site.example"_s}},
    };
    const QJsonValue sent = stage.result(
        "Release Notes", "sendMessage",
        {{u"chat_id"_s, adaAtReleases},
         {u"text"_s, u"pick"_s},
         {u"reply_markup"_s, QJsonObject{{u"inline_keyboard"_s, QJsonArray{QJsonValue(row)}}}}});
    return idOf(sent["message_id"_L1]);
}

core::Result<QByteArray> press(Stage &stage, core::Id message, const QJsonValue &button)
{
    return stage.world.press(stage.bot("Release Notes"), {}, {}, message, button);
}

core::Result<QByteArray> event(
    Stage &stage, const char *bot, const QString &kind, const QJsonObject &extra = {},
    std::optional<core::Id> chat = {}, std::optional<core::Id> user = {})
{
    return stage.world.event(stage.bot(bot), chat, user, kind, extra);
}

} // namespace

TEST(Play, sayingMakesAMessageWithItsCommand)
{
    Stage stage;
    const QJsonObject update = stage.say("Release Notes", u"please /start now"_s);
    EXPECT_EQ(stage.pending("Release Notes"), QList<QJsonObject>{update});
    const QJsonValue message = update["message"_L1];
    EXPECT_EQ(message["text"_L1].toString(), u"please /start now"_s);
    EXPECT_EQ(message["from"_L1]["id"_L1].toInteger(), adaAtReleases);
    EXPECT_EQ(message["chat"_L1]["id"_L1].toInteger(), adaAtReleases);
    const QJsonObject entity{{u"type"_s, u"bot_command"_s}, {u"offset"_s, 7}, {u"length"_s, 6}};
    EXPECT_EQ(message["entities"_L1].toArray(), QJsonArray{entity});
}

TEST(Play, theBotsStayWhereTheyAreThoughSomebodyHoldsACopyOfTheirList)
{
    Stage stage;
    const sandbox::BotAccount *first = &stage.world.bots().first();
    const QList<sandbox::BotAccount> copy = stage.world.bots();
    stage.say("Release Notes", u"hello"_s);
    EXPECT_EQ(first, &stage.world.bots().first()) << "polls that are held know them by their place";
}

TEST(Play, entitiesCountUtf16Units)
{
    Stage stage;
    const QJsonArray entities =
        stage.say("Support Desk", u"😀 /help@support_desk_bot a/b @mei_chen"_s)["message"_L1]["entities"_L1]
            .toArray();
    ASSERT_EQ(entities.size(), 2);
    EXPECT_EQ(entities[0]["offset"_L1].toInteger(), 3);
    EXPECT_EQ(entities[0]["length"_L1].toInteger(), 22);
    EXPECT_EQ(entities[1]["type"_L1].toString(), u"mention"_s);
}

TEST(Play, fanbookSpeaksInPrivateAndInChannels)
{
    Stage stage;
    const QJsonObject inside = stage.say("Guild Warden", u"在吗"_s);
    EXPECT_TRUE(inside.contains("message"_L1));
    EXPECT_FALSE(inside["message"_L1].toObject().contains("entities"_L1));
    const auto joined = event(stage, "Guild Warden", u"join"_s);
    const QJsonValue welcome = parsed(*joined)["channel_post"_L1];
    EXPECT_TRUE(welcome["new_join_members"_L1].isArray());
    const QJsonObject post = stage.say("Guild Warden", u"大家好"_s, idOf(welcome["chat"_L1]["id"_L1]));
    EXPECT_EQ(post["channel_post"_L1]["chat"_L1]["type"_L1].toString(), u"channel"_s);
    EXPECT_GT(post["channel_post"_L1]["chat"_L1]["guild_id"_L1].toInteger(), qint64(1) << 53);
}

TEST(Play, everyBotOfTheChatIsTold)
{
    Stage stage;
    const QJsonObject update = stage.say("Support Desk", u"hello both"_s, core::Id(shopFloor));
    const QList<QJsonObject> other = stage.pending("Price Alerts");
    ASSERT_EQ(other.size(), 1);
    EXPECT_EQ(other[0]["message"_L1], update["message"_L1]);
}

TEST(Play, whoCannotSpeakIsToldWhy)
{
    Stage stage;
    const sandbox::BotAccount &bot = stage.bot("Release Notes");
    const auto why = [&](std::optional<core::Id> chat, std::optional<core::Id> user, const QString &text) {
        const auto said = stage.world.say(bot, chat, user, text);
        return said ? QString() : said.error().detail.english();
    };
    EXPECT_TRUE(why(core::Id(5), {}, u"x"_s).contains(u"Its chats are"_s));
    EXPECT_TRUE(why({}, core::Id(5), u"x"_s).contains(u"not in"_s));
    EXPECT_TRUE(why({}, {}, u" "_s).contains(u"empty"_s));
    EXPECT_TRUE(why({}, {}, QString(4097, u'x')).contains(u"longer"_s));
    EXPECT_TRUE(why(core::Id(releaseRoom), bot.id, u"x"_s).contains(u"is a bot"_s));
    EXPECT_TRUE(why({}, {}, QString(4096, u'x')).isEmpty());
    EXPECT_EQ(stage.world.pending(bot).size(), 1);
}

TEST(Play, aPressedButtonSpinsUntilTheBotAnswers)
{
    Stage stage;
    const core::Id message = sendKeyboard(stage);
    const auto raw = press(stage, message, u"Go"_s);
    ASSERT_TRUE(raw.has_value());
    const QJsonValue query = parsed(*raw)["callback_query"_L1];
    EXPECT_EQ(query["data"_L1].toString(), u"go:1"_s);
    EXPECT_EQ(query["message"_L1]["message_id"_L1].toInteger(), message.value());
    const QString id = query["id"_L1].toString();
    EXPECT_EQ(stage.world.spinning(stage.bot("Release Notes")), QStringList{id});
    EXPECT_TRUE(stage.world.press(stage.bot("Release Notes"), id).isSpinning);
    const QJsonObject answer{{u"callback_query_id"_s, id}, {u"text"_s, u"Done"_s}, {u"show_alert"_s, true}};
    EXPECT_TRUE(stage.result("Release Notes", "answerCallbackQuery", answer).toBool());
    EXPECT_TRUE(stage.world.spinning(stage.bot("Release Notes")).isEmpty());
    const sandbox::PressView seen = stage.world.press(stage.bot("Release Notes"), id);
    EXPECT_FALSE(seen.isSpinning);
    EXPECT_EQ(seen.text, u"Done"_s);
    EXPECT_TRUE(seen.isAlert);
    EXPECT_EQ(
        stage.refusal("Release Notes", "answerCallbackQuery", answer),
        u"Bad Request: query is too old and response timeout expired or query ID is invalid"_s);
}

TEST(Play, membersSeeTheNewestMessagesAsTheyStandNow)
{
    Stage stage;
    const sandbox::BotAccount &bot = stage.bot("Release Notes");
    const core::Id chat(adaAtReleases);
    const QJsonValue before = parsed(stage.world.messages(bot, chat).constLast());
    EXPECT_EQ(before["text"_L1].toString(), u"Short and clear, thank you."_s);
    const core::Id sent = sendKeyboard(stage);
    const QJsonObject edit{
        {u"chat_id"_s, adaAtReleases}, {u"message_id"_s, sent.value()}, {u"text"_s, u"picked"_s}};
    stage.result("Release Notes", "editMessageText", edit);
    const QJsonValue now = parsed(stage.world.messages(bot, chat).constLast());
    EXPECT_EQ(idOf(now["message_id"_L1]), sent);
    EXPECT_EQ(now["text"_L1].toString(), u"picked"_s);
    for (int at = 0; at < 60; ++at)
        stage.say("Release Notes", u"more"_s);
    EXPECT_EQ(stage.world.messages(bot, chat).size(), sandbox::World::messagesSeen);
    EXPECT_TRUE(stage.world.messages(stage.bot("Support Desk"), chat).isEmpty());
}

TEST(Play, aButtonByItsPlace)
{
    Stage stage;
    const core::Id message = sendKeyboard(stage);
    EXPECT_TRUE(press(stage, message, QJsonArray{0, 0}).has_value());
    for (const QJsonArray &nowhere : {QJsonArray{0, 2}, QJsonArray{1, 0}, QJsonArray{-1, 0}, QJsonArray{}})
        EXPECT_FALSE(press(stage, message, nowhere).has_value());
}

TEST(Play, whatCannotBePressedSaysSo)
{
    Stage stage;
    const core::Id message = sendKeyboard(stage);
    EXPECT_TRUE(
        press(stage, message, u"Site"_s).error().detail.english().contains(u"https://site.example"_s));
    EXPECT_TRUE(press(stage, message, u"Gone"_s).error().detail.english().contains(u"no such button"_s));
    EXPECT_TRUE(press(stage, core::Id(999999), u"Go"_s).error().detail.english().contains(u"no message"_s));
    const core::Id own = idOf(stage.say("Release Notes", u"mine"_s)["message"_L1]["message_id"_L1]);
    EXPECT_TRUE(press(stage, own, u"Go"_s).error().detail.english().contains(u"not from"_s));
    EXPECT_TRUE(stage.world.spinning(stage.bot("Release Notes")).isEmpty());
}

// CloudChat has no method to answer a press: a message or an edit ends the spinning there.
TEST(Play, onCloudChatAMessageEndsTheSpinning)
{
    Stage stage;
    const QJsonObject chat{{u"chat_id"_s, tomAtSupport}, {u"chat_type"_s, 2}, {u"text"_s, u"pick"_s}};
    const QJsonValue id = stage.result("Support Desk", "sendTextMessage", chat)["message_id"_L1];
    QJsonObject edit = chat;
    edit.insert("message_id"_L1, id);
    const QJsonArray row{QJsonObject{{u"text"_s, u"Go"_s}, {u"callback_data"_s, u"go"_s}}};
    edit.insert("reply_markup"_L1, QJsonObject{{u"inline_keyboard"_s, QJsonArray{QJsonValue(row)}}});
    stage.result("Support Desk", "editMessageText", edit);
    const sandbox::BotAccount &bot = stage.bot("Support Desk");
    ASSERT_TRUE(stage.world.press(bot, core::Id(tomAtSupport), {}, idOf(id), u"Go"_s).has_value());
    ASSERT_EQ(stage.world.spinning(bot).size(), 1);
    const QString query = stage.world.spinning(bot).first();
    stage.result("Support Desk", "sendTextMessage", chat);
    EXPECT_TRUE(stage.world.spinning(bot).isEmpty());
    EXPECT_FALSE(stage.world.press(bot, query).isSpinning);
}

TEST(Play, fanbookAnswersItsOwnWay)
{
    Stage stage;
    const QJsonValue said = stage.say("客服小助手", u"hi"_s)["message"_L1];
    const QJsonArray row{QJsonObject{{u"text"_s, u"好"_s}, {u"callback_data"_s, QString(420, u'x')}}};
    const QJsonValue sent = stage.result(
        "客服小助手", "sendMessage",
        {{u"chat_id"_s, said["chat"_L1]["id"_L1]},
         {u"text"_s, u"选一个"_s},
         {u"reply_markup"_s, QJsonObject{{u"inline_keyboard"_s, QJsonArray{QJsonValue(row)}}}}});
    const auto raw = stage.world.press(stage.bot("客服小助手"), {}, {}, idOf(sent["message_id"_L1]), u"好"_s);
    ASSERT_TRUE(raw.has_value()) << qPrintable(raw.error().detail);
    const QJsonValue query = parsed(*raw)["callback_query"_L1];
    const QJsonObject answer{
        {u"callback_id"_s, query["id"_L1]},
        {u"user_id"_s, QString::number(query["from"_L1]["id"_L1].toInteger())},
        {u"channel_id"_s, QString::number(said["chat"_L1]["id"_L1].toInteger())},
    };
    stage.result("客服小助手", "v2/answerCallback", answer);
    EXPECT_TRUE(stage.world.spinning(stage.bot("客服小助手")).isEmpty());
    EXPECT_EQ(stage.call("客服小助手", "v2/answerCallback", answer).errorCode, 1001);
}

TEST(Play, joiningAndLeavingChangesTheCount)
{
    Stage stage;
    const QJsonObject chat{{u"chat_id"_s, releaseRoom}};
    const auto count = [&] { return stage.result("Release Notes", "getChatMemberCount", chat).toInteger(); };
    const qint64 before = count();
    const auto joined = event(stage, "Release Notes", u"join"_s, {}, core::Id(releaseRoom));
    ASSERT_TRUE(joined.has_value());
    EXPECT_EQ(count(), before + 1);
    const core::Id user = idOf(parsed(*joined)["message"_L1]["new_chat_members"_L1].toArray().at(0)["id"_L1]);
    EXPECT_TRUE(
        stage.world.say(stage.bot("Release Notes"), core::Id(releaseRoom), user, u"hi"_s).has_value());
    EXPECT_FALSE(event(stage, "Release Notes", u"join"_s, {}, core::Id(releaseRoom), user).has_value());
    const auto left = event(stage, "Release Notes", u"leave"_s, {}, core::Id(releaseRoom), user);
    ASSERT_TRUE(left.has_value());
    EXPECT_EQ(idOf(parsed(*left)["message"_L1]["left_chat_member"_L1]["id"_L1]), user);
    EXPECT_EQ(count(), before);
    EXPECT_FALSE(
        stage.world.say(stage.bot("Release Notes"), core::Id(releaseRoom), user, u"hi"_s).has_value());
}

TEST(Play, editingAUsersOwnMessage)
{
    Stage stage;
    const QJsonValue id = stage.say("Release Notes", u"frist"_s)["message"_L1]["message_id"_L1];
    const auto edited =
        event(stage, "Release Notes", u"edit"_s, {{u"message_id"_s, id}, {u"text"_s, u"first"_s}});
    ASSERT_TRUE(edited.has_value());
    EXPECT_EQ(parsed(*edited)["edited_message"_L1]["text"_L1].toString(), u"first"_s);
    const QJsonObject botsOwn{{u"message_id"_s, sendKeyboard(stage).value()}, {u"text"_s, u"x"_s}};
    EXPECT_FALSE(event(stage, "Release Notes", u"edit"_s, botsOwn).has_value());
    EXPECT_FALSE(
        event(stage, "Release Notes", u"edit"_s, {{u"message_id"_s, 1}, {u"text"_s, u"x"_s}}).has_value());
}

TEST(Play, rolesOfAGuildMemberChange)
{
    Stage stage;
    const QJsonValue post = parsed(*event(stage, "Guild Warden", u"join"_s))["channel_post"_L1];
    const core::Id user = idOf(post["from"_L1]["id"_L1]);
    const qint64 guild = post["chat"_L1]["guild_id"_L1].toInteger();
    const QJsonArray roles =
        stage.result("Guild Warden", "getGuildRoles", {{u"guild_id"_s, guild}}).toArray();
    const QJsonValue role = roles.at(3)["id"_L1];
    const QJsonObject wanted{{u"roles"_s, QJsonArray{QString::number(role.toInteger())}}};
    const auto changed = event(stage, "Guild Warden", u"role"_s, wanted, {}, user);
    ASSERT_TRUE(changed.has_value()) << qPrintable(changed.error().detail);
    EXPECT_EQ(
        parsed(*changed)["chat_member"_L1]["new_chat_member"_L1]["roles"_L1].toArray(), QJsonArray{role});
    EXPECT_FALSE(
        event(stage, "Guild Warden", u"role"_s, {{u"roles"_s, QJsonArray{u"17"_s}}}, {}, user).has_value());
    EXPECT_FALSE(event(stage, "Guild Warden", u"role"_s, {}, {}, user).has_value());
}

TEST(Play, anEventNobodyKnowsIsRefused)
{
    Stage stage;
    EXPECT_TRUE(event(stage, "Release Notes", u"dance"_s)
                    .error()
                    .detail.english()
                    .contains(u"join, leave, edit and role"_s));
    EXPECT_FALSE(event(stage, "Release Notes", u"join"_s, {}, core::Id(adaAtReleases)).has_value());
}

} // namespace botdeck::test
