// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

namespace {

QJsonObject keyboardOf(const QJsonObject &button)
{
    return {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{button})}}};
}

QJsonObject textToAda(const QString &text, const QJsonObject &markup = {})
{
    QJsonObject message{{u"chat_id"_s, adaAtReleases}, {u"text"_s, text}};
    if (!markup.isEmpty())
        message.insert("reply_markup"_L1, markup);
    return message;
}

QJsonObject edit(qint64 message, const QString &text)
{
    return {{u"chat_id"_s, adaAtReleases}, {u"message_id"_s, message}, {u"text"_s, text}};
}

} // namespace

// The texts are Telegram's own: programs compare them.
TEST(Refusal, telegramTexts)
{
    Stage stage;
    const auto send = [&](const QJsonObject &parameters) {
        return stage.refusal("Release Notes", "sendMessage", parameters);
    };
    EXPECT_EQ(send({{u"chat_id"_s, 5}, {u"text"_s, u"x"_s}}), u"Bad Request: chat not found"_s);
    EXPECT_EQ(
        send({{u"chat_id"_s, u"@nobody_here"_s}, {u"text"_s, u"x"_s}}), u"Bad Request: chat not found"_s);
    EXPECT_EQ(send({{u"chat_id"_s, adaAtReleases}}), u"Bad Request: message text is empty"_s);
    EXPECT_EQ(send(textToAda(u""_s)), u"Bad Request: message text is empty"_s);
    EXPECT_EQ(send(textToAda(u" \n"_s)), u"Bad Request: message text is empty"_s);
    EXPECT_EQ(send(textToAda(QString(4097, u'x'))), u"Bad Request: message is too long"_s);
    const QJsonObject longData{{u"text"_s, u"b"_s}, {u"callback_data"_s, QString(65, u'x')}};
    EXPECT_EQ(send(textToAda(u"x"_s, keyboardOf(longData))), u"Bad Request: BUTTON_DATA_INVALID"_s);
}

TEST(Refusal, callbackDataIsCountedInBytes)
{
    Stage stage;
    const auto button = [](const QString &data) {
        return keyboardOf({{u"text"_s, u"b"_s}, {u"callback_data"_s, data}});
    };
    EXPECT_TRUE(stage.call("Release Notes", "sendMessage", textToAda(u"x"_s, button(QString(64, u'x')))).ok);
    // 22 Chinese characters are 66 bytes.
    EXPECT_EQ(
        stage.refusal("Release Notes", "sendMessage", textToAda(u"x"_s, button(QString(22, u'好')))),
        u"Bad Request: BUTTON_DATA_INVALID"_s);
}

TEST(Refusal, brokenKeyboards)
{
    Stage stage;
    const QJsonObject markups[] = {
        keyboardOf({{u"text"_s, u"no kind"_s}}),
        keyboardOf({{u"callback_data"_s, u"no label"_s}}),
        {{u"inline_keyboard"_s, QJsonArray{u"no row"_s}}},
    };
    for (const QJsonObject &markup : markups)
        EXPECT_EQ(stage.call("Release Notes", "sendMessage", textToAda(u"x"_s, markup)).errorCode, 400);
    EXPECT_EQ(
        stage.call("Release Notes", "sendMessage", textToAda(u"x"_s, {{u"remove_keyboard"_s, true}})).ok,
        true);
}

TEST(Refusal, edits)
{
    Stage stage;
    const qint64 own =
        stage.result("Release Notes", "sendMessage", textToAda(u"one"_s))["message_id"_L1].toInteger();
    const qint64 others = stage.say("Release Notes", u"mine"_s)["message"_L1]["message_id"_L1].toInteger();
    EXPECT_TRUE(stage.refusal("Release Notes", "editMessageText", edit(own, u"one"_s))
                    .startsWith(u"Bad Request: message is not modified: "_s));
    EXPECT_EQ(
        stage.refusal("Release Notes", "editMessageText", edit(999'999, u"two"_s)),
        u"Bad Request: message to edit not found"_s);
    EXPECT_EQ(
        stage.refusal("Release Notes", "editMessageText", edit(others, u"two"_s)),
        u"Bad Request: message can't be edited"_s);
    EXPECT_EQ(
        stage.refusal("Release Notes", "editMessageText", edit(own, u" "_s)),
        u"Bad Request: message text is empty"_s);
}

TEST(Refusal, aRefusedCallChangesNothing)
{
    Stage stage;
    Stage untouched;
    const QJsonObject wrong{{u"text"_s, u"b"_s}, {u"callback_data"_s, QString(65, u'x')}};
    stage.refusal("Release Notes", "sendMessage", textToAda(u"x"_s, keyboardOf(wrong)));
    const QJsonValue next = stage.result("Release Notes", "sendMessage", textToAda(u"x"_s));
    EXPECT_EQ(next, untouched.result("Release Notes", "sendMessage", textToAda(u"x"_s)));
}

TEST(Refusal, aReplyToNothing)
{
    Stage stage;
    QJsonObject message = textToAda(u"re"_s);
    message.insert("reply_to_message_id"_L1, 999'999);
    EXPECT_EQ(
        stage.refusal("Release Notes", "sendMessage", message),
        u"Bad Request: message to be replied not found"_s);
    message.insert("allow_sending_without_reply"_L1, true);
    EXPECT_TRUE(stage.call("Release Notes", "sendMessage", message).ok);
}

TEST(Refusal, cloudChatTypesMustFit)
{
    Stage stage;
    QJsonObject message{{u"chat_id"_s, tomAtSupport}, {u"chat_type"_s, 4}, {u"text"_s, u"x"_s}};
    EXPECT_EQ(stage.call("Support Desk", "sendTextMessage", message).errorCode, 400);
    message.insert("chat_type"_L1, 3);
    EXPECT_EQ(stage.call("Support Desk", "sendTextMessage", message).errorCode, 400);
    message.insert("chat_type"_L1, 2);
    EXPECT_TRUE(stage.call("Support Desk", "sendTextMessage", message).ok);
}

// Fanbook checks the JSON type of ids: numbers for methods in camelCase, texts for those with a slash.
TEST(Refusal, fanbookIdsOfTheWrongJsonType)
{
    Stage stage;
    const QJsonObject asText{{u"guild_id"_s, u"520000000000000001"_s}};
    const sandbox::Answer roles = stage.call("Guild Warden", "getGuildRoles", asText);
    EXPECT_EQ(roles.errorCode, 1001);
    EXPECT_EQ(roles.description, u"Body contents error"_s);
    const QJsonObject asNumber{{u"guild_id"_s, qint64(520'000'000'000'000'001)}};
    EXPECT_EQ(stage.refusal("Guild Warden", "channel/list", asNumber), u"Body contents error"_s);
}

TEST(Refusal, fanbookNumbers)
{
    Stage stage;
    EXPECT_EQ(stage.call("Guild Warden", "getGuildRoles", {{u"guild_id"_s, 5}}).errorCode, 1011);
    EXPECT_EQ(
        stage.call("Guild Warden", "sendMessage", {{u"chat_id"_s, 5}, {u"text"_s, u"x"_s}}).errorCode, 1021);
    EXPECT_EQ(stage.call("Guild Warden", "sendMessage", {{u"text"_s, u"x"_s}}).errorCode, 1001);
    const QJsonValue joined = parsed(*stage.world.event(stage.bot("Guild Warden"), {}, {}, u"join"_s, {}));
    const QJsonValue guild = joined["channel_post"_L1]["chat"_L1]["guild_id"_L1];
    // The desk's bot is in no guild.
    EXPECT_EQ(stage.call("客服小助手", "getGuildRoles", {{u"guild_id"_s, guild}}).errorCode, 1008);
    EXPECT_EQ(
        stage.call("Guild Warden", "getChatMember", {{u"guild_id"_s, guild}, {u"user_id"_s, 5}}).errorCode,
        1007);
    EXPECT_EQ(stage.call("Guild Warden", "getPrivateChat", {{u"user_id"_s, 5}}).errorCode, 1007);
}

TEST(Refusal, fanbookRichTextMustBeJson)
{
    Stage stage;
    const QJsonValue chat = stage.say("Guild Warden", u"x"_s)["message"_L1]["chat"_L1]["id"_L1];
    QJsonObject message{{u"chat_id"_s, chat}, {u"parse_mode"_s, u"Fanbook"_s}, {u"text"_s, u"plain"_s}};
    EXPECT_EQ(stage.call("Guild Warden", "sendMessage", message).errorCode, 1001);
    message.insert("text"_L1, u"{\"type\":\"richText\",\"title\":\"t\",\"v\":2,\"v2\":\"[]\"}"_s);
    EXPECT_TRUE(stage.call("Guild Warden", "sendMessage", message).ok);
}

} // namespace botdeck::test
