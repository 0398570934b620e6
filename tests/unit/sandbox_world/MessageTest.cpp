// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

namespace {

QJsonObject keyboard(const QString &label, const QString &data)
{
    const QJsonObject button{{u"text"_s, label}, {u"callback_data"_s, data}};
    return {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{button})}}};
}

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1StringView(key), value);
    return object;
}

QJsonObject toAda(const QString &text)
{
    return {{u"chat_id"_s, adaAtReleases}, {u"text"_s, text}};
}

QJsonObject toTom(const QString &text)
{
    return {
        {u"chat_id"_s, tomAtSupport},
        {u"chat_type"_s, 2},
        {u"text"_s, text},
    };
}

} // namespace

TEST(Message, sentEditedAndDeletedOnTelegram)
{
    Stage stage;
    const QJsonValue sent = stage.result(
        "Release Notes", "sendMessage", with(toAda(u"one"_s), "reply_markup", keyboard(u"Go"_s, u"go"_s)));
    EXPECT_EQ(sent["text"_L1].toString(), u"one"_s);
    EXPECT_EQ(sent["date"_L1].toInteger(), stage.clock.wallMs() / 1000);
    EXPECT_TRUE(sent.toObject().contains("reply_markup"_L1));
    const QJsonValue id = sent["message_id"_L1];
    const QJsonValue edited =
        stage.result("Release Notes", "editMessageText", with(toAda(u"two"_s), "message_id", id));
    EXPECT_EQ(edited["text"_L1].toString(), u"two"_s);
    EXPECT_TRUE(edited.toObject().contains("edit_date"_L1));
    EXPECT_FALSE(edited.toObject().contains("reply_markup"_L1));
    const QJsonObject one{{u"chat_id"_s, adaAtReleases}, {u"message_id"_s, id}};
    EXPECT_TRUE(stage.result("Release Notes", "deleteMessage", one).toBool());
    EXPECT_EQ(
        stage.refusal("Release Notes", "deleteMessage", one), u"Bad Request: message to delete not found"_s);
}

TEST(Message, cloudChatShowsAKeyboardByEditing)
{
    Stage stage;
    // sendTextMessage knows no reply_markup; the key is ignored like every unknown one.
    const QJsonValue sent = stage.result(
        "Support Desk", "sendTextMessage",
        with(toTom(u"pick"_s), "reply_markup", keyboard(u"Go"_s, u"go"_s)));
    EXPECT_FALSE(sent.toObject().contains("reply_markup"_L1));
    QJsonObject edit = with(toTom(u"pick"_s), "message_id", sent["message_id"_L1]);
    const QJsonValue edited = stage.result(
        "Support Desk", "editMessageText", with(edit, "reply_markup", keyboard(u"Go"_s, u"go"_s)));
    EXPECT_TRUE(edited.toObject().contains("reply_markup"_L1));
}

TEST(Message, fanbookHistoryShowsWhatWasSent)
{
    Stage stage;
    const QJsonObject said = stage.say("Guild Warden", u"在吗"_s);
    const qint64 chat = said["message"_L1]["chat"_L1]["id"_L1].toInteger();
    const QJsonValue sent =
        stage.result("Guild Warden", "sendMessage", {{u"chat_id"_s, chat}, {u"text"_s, u"在的"_s}});
    const qint64 id = sent["message_id"_L1].toInteger();
    EXPECT_GT(id, qint64(1) << 53);
    const QJsonArray list =
        stage
            .result(
                "Guild Warden", "message/getList", {{u"channel_id"_s, QString::number(chat)}, {u"size"_s, 2}})
            .toArray();
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0]["message_id"_L1].toString(), QString::number(id));
    EXPECT_EQ(parsed(list[0]["content"_L1].toString().toUtf8())["text"_L1].toString(), u"在的"_s);
    const QJsonObject one{{u"chat_id"_s, chat}, {u"message_id"_s, id}};
    EXPECT_EQ(stage.result("Guild Warden", "getMessage", one)["text"_L1].toString(), u"在的"_s);
    EXPECT_TRUE(stage.result("Guild Warden", "deleteMessage", one).toBool());
    EXPECT_FALSE(stage.result("Guild Warden", "deleteMessage", one).toBool());
}

// Going on from a message means its neighbours, newest first either way.
TEST(Message, getListGoesOnBeforeAndAfter)
{
    Stage stage;
    QList<qint64> ids;
    qint64 chat = 0;
    for (int i = 0; i < 5; ++i) {
        const QJsonValue message = stage.say("客服小助手", QString::number(i))["message"_L1];
        ids.append(message["message_id"_L1].toInteger());
        chat = message["chat"_L1]["id"_L1].toInteger();
    }
    const auto list = [&](const QString &behavior) {
        QList<qint64> found;
        const QJsonValue answer = stage.result(
            "客服小助手", "message/getList",
            {{u"channel_id"_s, QString::number(chat)},
             {u"message_id"_s, QString::number(ids[2])},
             {u"behavior"_s, behavior},
             {u"size"_s, 1}});
        for (const QJsonValue &one : answer.toArray())
            found.append(idOf(one["message_id"_L1]).value());
        return found;
    };
    EXPECT_EQ(list(u"before"_s), QList<qint64>{ids[1]});
    EXPECT_EQ(list(u"after"_s), QList<qint64>{ids[3]});
}

TEST(Message, forwardedWithItsOrigin)
{
    Stage stage;
    const QJsonValue said = stage.say("Release Notes", u"look at this"_s)["message"_L1];
    const QJsonObject forward{
        {u"chat_id"_s, releaseRoom},
        {u"from_chat_id"_s, adaAtReleases},
        {u"message_id"_s, said["message_id"_L1]},
    };
    const QJsonValue forwarded = stage.result("Release Notes", "forwardMessage", forward);
    EXPECT_EQ(forwarded["text"_L1].toString(), u"look at this"_s);
    EXPECT_EQ(forwarded["forward_from"_L1]["id"_L1].toInteger(), adaAtReleases);
    const QJsonValue copied = stage.result("Release Notes", "copyMessage", forward);
    EXPECT_EQ(copied.toObject().keys(), QStringList{u"message_id"_s});
}

// A reply holds the original, which holds no further one.
TEST(Message, replyHoldsTheOriginalOnce)
{
    Stage stage;
    const auto reply = [&](const QJsonValue &to) {
        return stage.result("Release Notes", "sendMessage", with(toAda(u"re"_s), "reply_to_message_id", to));
    };
    const QJsonValue first = stage.say("Release Notes", u"question"_s)["message"_L1];
    const QJsonValue second = reply(first["message_id"_L1]);
    const QJsonValue third = reply(second["message_id"_L1]);
    const QJsonObject inside = third["reply_to_message"_L1].toObject();
    EXPECT_EQ(inside["message_id"_L1], second["message_id"_L1]);
    EXPECT_FALSE(inside.contains("reply_to_message"_L1));
}

TEST(Message, pinnedShowsInTheChat)
{
    Stage stage;
    const QJsonValue said = stage.say("Release Notes", u"rules"_s, core::Id(releaseRoom))["message"_L1];
    const QJsonObject one{{u"chat_id"_s, releaseRoom}, {u"message_id"_s, said["message_id"_L1]}};
    EXPECT_TRUE(stage.result("Release Notes", "pinChatMessage", one).toBool());
    const QJsonObject chat{{u"chat_id"_s, releaseRoom}};
    EXPECT_EQ(
        stage.result("Release Notes", "getChat", chat)["pinned_message"_L1]["text"_L1].toString(),
        u"rules"_s);
    EXPECT_TRUE(stage.result("Release Notes", "unpinChatMessage", chat).toBool());
    EXPECT_FALSE(stage.result("Release Notes", "getChat", chat).toObject().contains("pinned_message"_L1));
}

// An ephemeral message is answered and never found again.
TEST(Message, ephemeralIsNotStored)
{
    Stage stage;
    const QJsonValue said = stage.say("Guild Warden", u"x"_s)["message"_L1];
    const QJsonValue chat = said["chat"_L1]["id"_L1];
    const QJsonObject message{{u"chat_id"_s, chat}, {u"text"_s, u"only you"_s}, {u"ephemeral"_s, true}};
    EXPECT_TRUE(stage.refusal("Guild Warden", "sendMessage", message).contains("users"_L1));
    const QJsonValue sent =
        stage.result("Guild Warden", "sendMessage", with(message, "users", QJsonArray{u"all"_s}));
    stage.refusal(
        "Guild Warden", "getMessage", {{u"chat_id"_s, chat}, {u"message_id"_s, sent["message_id"_L1]}});
}

} // namespace botdeck::test
