// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What real client libraries put on the wire, written by hand after what was seen of each.
#include "SandboxFixture.h"

#include <QJsonDocument>
#include <QUrl>

namespace botdeck::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto form = "application/x-www-form-urlencoded";

QByteArray chatId(const QJsonObject &message)
{
    return QByteArray::number(message["chat"_L1]["id"_L1].toInteger());
}

QString sentText(const RawReply &reply)
{
    return reply.json()["result"_L1]["text"_L1].toString();
}

} // namespace

class ClientHabitsTest : public SandboxTest
{
protected:
    void SetUp() override
    {
        SandboxTest::SetUp();
        chat = chatId(say(telegram, QStringLiteral("/start")));
    }

    /// By telegram's sendMessage with this body.
    [[nodiscard]] RawReply send(const QByteArray &contentType, const QByteArray &body) const
    {
        return exchange(httpPost(telegram.path + "sendMessage", contentType, body));
    }

    QByteArray chat;
};

TEST_F(ClientHabitsTest, GrammyStartsAndStops)
{
    EXPECT_EQ(exchange(httpPost(telegram.path + "deleteWebhook", "application/json", "{}")).status, 200);
    const RawReply polled = exchange(httpPost(
        telegram.path + "getUpdates", "application/json",
        R"({"offset":1,"limit":100,"timeout":30,"allowed_updates":[]})"));
    ASSERT_EQ(polled.json()["result"_L1].toArray().size(), 1);
    const qint64 last = polled.json()["result"_L1][0]["update_id"_L1].toInteger();
    const QByteArray stop = R"({"offset":)" + QByteArray::number(last + 1) + R"(,"limit":1})";
    EXPECT_TRUE(
        exchange(httpPost(telegram.path + "getUpdates", "application/json", stop)).json()["ok"_L1].toBool());
    EXPECT_EQ(pendingCount(telegram), 0);
}

TEST_F(ClientHabitsTest, TelegrafAddsAnUnknownKeyToButtons)
{
    const RawReply reply = send("application/json", R"({"chat_id":)" + chat + R"(,"text":"Pick",
        "reply_markup":{"inline_keyboard":[[{"text":"A","callback_data":"a","hide":false}]]}})");
    EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
    EXPECT_EQ(
        reply.json()["result"_L1]["reply_markup"_L1]["inline_keyboard"_L1][0][0]["callback_data"_L1], "a"_L1);
}

TEST_F(ClientHabitsTest, NodeTelegramBotApiSendsFormsWithTheKeyboardAsJsonText)
{
    const QByteArray keyboard =
        QUrl::toPercentEncoding(uR"({"inline_keyboard":[[{"text":"A","callback_data":"a"}]]})"_s);
    const RawReply reply = send(form, "chat_id=" + chat + "&text=a+b%26c&reply_markup=" + keyboard);
    EXPECT_EQ(sentText(reply), "a b&c"_L1) << reply.body.toStdString();
    EXPECT_EQ(reply.json()["result"_L1]["reply_markup"_L1]["inline_keyboard"_L1][0][0]["text"_L1], "A"_L1);
}

TEST_F(ClientHabitsTest, NodeTelegramBotApiPollsFirstWithNothingButATimeout)
{
    const RawReply reply = exchange(httpPost(telegram.path + "getUpdates", form, "timeout=10"));
    EXPECT_EQ(reply.json()["result"_L1].toArray().size(), 1);
}

TEST_F(ClientHabitsTest, AFormOfChineseText)
{
    const QString text(4000, u'好'); // 36,000 bytes once encoded; cpp-httplib's own form reader stops at 8192
    const RawReply reply = send(form, "chat_id=" + chat + "&text=" + QUrl::toPercentEncoding(text));
    EXPECT_EQ(sentText(reply), text) << reply.status;
}

TEST_F(ClientHabitsTest, PythonTelegramBotSendsStringsAndJsonTextInsideJson)
{
    const RawReply reply =
        send("application/json", R"({"chat_id":")" + chat + R"(","text":"hi","disable_notification":"True",
        "reply_markup":"{\"inline_keyboard\":[[{\"text\":\"A\",\"callback_data\":\"a\"}]]}"})");
    EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
    EXPECT_TRUE(reply.json()["result"_L1]["reply_markup"_L1].isObject());
}

TEST_F(ClientHabitsTest, TelebotSendsNullAndNumbersAsStringsAndAFormFeedInCallbackData)
{
    EXPECT_EQ(exchange(httpPost(telegram.path + "getMe", "application/json", "null")).status, 200);
    const RawReply polled = exchange(
        httpPost(telegram.path + "getUpdates", "application/json", R"({"offset":"1","timeout":"10"})"));
    EXPECT_EQ(polled.json()["result"_L1].toArray().size(), 1);
    const RawReply reply = send("application/json", R"({"chat_id":")" + chat + R"(","text":"Pick",
        "reply_markup":"{\"inline_keyboard\":[[{\"text\":\"A\",\"callback_data\":\"\fpick\"}]]}"})");
    const QJsonValue data =
        reply.json()["result"_L1]["reply_markup"_L1]["inline_keyboard"_L1][0][0]["callback_data"_L1];
    EXPECT_EQ(data.toString(), "\fpick"_L1) << reply.body.toStdString();
}

TEST_F(ClientHabitsTest, AQueryStringIsEnough)
{
    const RawReply reply = exchange(httpGet(telegram.path + "sendMessage?chat_id=" + chat + "&text=a+b%20c"));
    EXPECT_EQ(sentText(reply), "a b c"_L1) << reply.body.toStdString();
}

TEST_F(ClientHabitsTest, ThePublicCloudChatClientAddsTheMethodToItsBody)
{
    const QJsonObject message = say(cloudChat, QStringLiteral("/start"));
    const RawReply reply = exchange(httpPost(
        cloudChat.path + "sendTextMessage", "application/json",
        R"({"method":"sendTextMessage","chat_id":)" + chatId(message) + R"(,"chat_type":2,"text":"hi"})"));
    EXPECT_EQ(reply.json()["code"_L1].toInt(-1), 0) << reply.body.toStdString();
    EXPECT_EQ(sentText(reply), "hi"_L1);
}

TEST_F(ClientHabitsTest, TheFanbookSdkSendsBareNumbersOfEighteenDigitsAndKeysOfItsOwn)
{
    const QJsonObject message = say(fanbook, QStringLiteral("hello"));
    const RawReply reply = exchange(httpPost(
        fanbook.path + "sendMessage", "application/json",
        R"({"chat_id":)" + chatId(message) + R"(,"text":"hi","unreactive":0,"desc":"hi","nobody_knows":1})"));
    EXPECT_TRUE(reply.json()["ok"_L1].toBool()) << reply.body.toStdString();
    EXPECT_EQ(reply.header("Content-Type"), "text/plain");
}

TEST_F(ClientHabitsTest, FanbookInsistsOnNumbersForIds)
{
    const QJsonObject message = say(fanbook, QStringLiteral("hello"));
    const RawReply reply = exchange(httpPost(
        fanbook.path + "sendMessage", "application/json",
        R"({"chat_id":")" + chatId(message) + R"(","text":"hi"})"));
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(reply.json()["description"_L1], "Body contents error"_L1);
}

TEST_F(ClientHabitsTest, AFanbookFormHasNoTypesToInsistOn)
{
    const QJsonObject message = say(fanbook, QStringLiteral("hello"));
    const RawReply sent =
        exchange(httpPost(fanbook.path + "sendMessage", form, "chat_id=" + chatId(message) + "&text=hi"));
    EXPECT_TRUE(sent.json()["ok"_L1].toBool()) << sent.body.toStdString();
    const RawReply list = exchange(
        httpPost(fanbook.path + "message/getList", form, "channel_id=" + chatId(message) + "&size=2"));
    EXPECT_TRUE(list.json()["status"_L1].toBool()) << list.body.toStdString();
    EXPECT_TRUE(list.json()["data"_L1].isArray());
}

TEST_F(ClientHabitsTest, AnUploadAsMultipart)
{
    const QByteArray body =
        "--xx\r\ncontent-disposition:form-data;name=\"chat_id\"\r\n\r\n" + chat +
        "\r\n--xx\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.txt\"\r\n"
        "Content-Type: text/plain\r\n\r\nline one\r\nline two\r\n--xx--\r\n";
    const RawReply reply =
        exchange(httpPost(telegram.path + "sendDocument", "multipart/form-data; boundary=xx", body));
    ASSERT_EQ(reply.status, 200) << reply.body.toStdString();
    const QString id = reply.json()["result"_L1]["document"_L1]["file_id"_L1].toString();
    const QJsonObject file = call(telegram, "getFile", {{"file_id"_L1, id}}).json()["result"_L1].toObject();
    EXPECT_EQ(file["file_size"_L1].toInt(), 18);
    const RawReply bytes =
        exchange(httpGet("/file" + telegram.path + file["file_path"_L1].toString().toUtf8()));
    EXPECT_EQ(bytes.body, "line one\r\nline two");
}

TEST_F(ClientHabitsTest, ABodyThatIsNoJsonIsRefusedInWords)
{
    for (const char *body : {"{", "[1]", "\"text\"", "{\"a\":}"}) {
        const RawReply reply = send("application/json", body);
        EXPECT_EQ(reply.status, 400) << body;
        EXPECT_EQ(reply.json()["description"_L1], "Bad Request: can't parse the body as a JSON object"_L1)
            << body;
    }
}

TEST_F(ClientHabitsTest, AConnectionIsKeptForTheNextRequest)
{
    RawClient client(port);
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(client.exchange(httpGet(telegram.path + "getMe")).status, 200);
}

TEST_F(ClientHabitsTest, AnAnswerIsNeverCompressed)
{
    QByteArray request = httpGet(telegram.path + "getMe");
    request.insert(request.indexOf("Host"), "Accept-Encoding: gzip, deflate, br\r\n");
    const RawReply reply = exchange(request);
    EXPECT_TRUE(reply.header("Content-Encoding").isEmpty());
    EXPECT_TRUE(reply.json()["ok"_L1].toBool());
}

} // namespace botdeck::test
