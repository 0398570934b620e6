// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

#include <QJsonDocument>

namespace botdeck::test {

using namespace Qt::StringLiterals;

class ControlTest : public SandboxTest
{
protected:
    [[nodiscard]] QString name(const Bot &bot) const { return QString::fromUtf8(bot.name); }

    [[nodiscard]] RawReply withHost(const QByteArray &host) const
    {
        QByteArray request = jsonPost("/_sandbox/calls", {{"since"_L1, 0}});
        return exchange(request.replace("Host: 127.0.0.1", host));
    }
};

TEST_F(ControlTest, TheFirstLineNamesEveryBot)
{
    const QByteArray line = server.botList();
    EXPECT_FALSE(line.contains('\n'));
    const QJsonObject list = QJsonDocument::fromJson(line).object();
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(port);
    EXPECT_EQ(list["url"_L1].toString(), url);
    EXPECT_GE(list["bots"_L1].toArray().size(), 5);
    for (const QJsonValue &bot : list["bots"_L1].toArray()) {
        EXPECT_FALSE(bot["name"_L1].toString().isEmpty());
        EXPECT_FALSE(bot["token"_L1].toString().isEmpty());
        EXPECT_EQ(bot["server"_L1].toString(), url);
    }
}

TEST_F(ControlTest, SayReturnsTheUpdateThatTheBotGets)
{
    const RawReply reply = control("say", {{"bot"_L1, name(telegram)}, {"text"_L1, QStringLiteral("你好")}});
    EXPECT_EQ(reply.status, 200);
    EXPECT_TRUE(reply.json()["ok"_L1].toBool());
    const QJsonArray polled = call(telegram, "getUpdates").json()["result"_L1].toArray();
    ASSERT_EQ(polled.size(), 1);
    EXPECT_EQ(polled[0].toObject(), reply.json()["update"_L1].toObject());
    EXPECT_EQ(polled[0]["message"_L1]["text"_L1].toString(), QStringLiteral("你好"));
}

TEST_F(ControlTest, IdsAreNumbersOrTextAndExact)
{
    const QJsonObject message = say(telegram, QStringLiteral("one"));
    const qint64 chat = message["chat"_L1]["id"_L1].toInteger();
    const qint64 user = message["from"_L1]["id"_L1].toInteger();
    const QJsonObject wish{
        {"bot"_L1, name(telegram)},
        {"chat"_L1, chat},
        {"user"_L1, QString::number(user)},
        {"text"_L1, "two"_L1}};
    EXPECT_EQ(control("say", wish).status, 200);
    for (const QJsonValue &chatId :
         {QJsonValue(1.5), QJsonValue("abc"_L1), QJsonValue(true), QJsonValue("9223372036854775808"_L1)}) {
        QJsonObject bad = wish;
        bad["chat"_L1] = chatId;
        const RawReply reply = control("say", bad);
        EXPECT_EQ(reply.status, 400);
        EXPECT_TRUE(reply.json()["description"_L1].toString().contains("\"chat\" must be an id"_L1));
    }
}

TEST_F(ControlTest, AReplayedUpdateIsPolledByteForByteButItsNumber)
{
    const qint64 last = pendingCount(telegram);
    const QString raw =
        QStringLiteral(R"({"update_id":5,"message":{"text":"once more","date":1.50,"z":1,"a":2}})");
    const RawReply reply = control("replay", {{"bot"_L1, name(telegram)}, {"update"_L1, raw}});
    ASSERT_EQ(reply.status, 200) << reply.body.toStdString();
    const qint64 id = reply.json()["update"_L1]["update_id"_L1].toInteger();
    EXPECT_EQ(pendingCount(telegram), last + 1);
    const QByteArray polled = call(telegram, "getUpdates").body;
    EXPECT_TRUE(polled.contains(raw.toUtf8().replace(":5,", ':' + QByteArray::number(id) + ',')))
        << polled.toStdString();
    const QJsonObject object{{"message"_L1, QJsonObject{{"text"_L1, "as an object"_L1}}}};
    EXPECT_EQ(control("replay", {{"bot"_L1, name(telegram)}, {"update"_L1, object}}).status, 200);
    EXPECT_EQ(control("replay", {{"bot"_L1, name(telegram)}, {"update"_L1, "{"_L1}}).status, 400);
    EXPECT_EQ(control("replay", {{"bot"_L1, name(telegram)}}).status, 400);
    EXPECT_EQ(control("replay", {{"bot"_L1, name(fanbook)}, {"frame"_L1, "{}"_L1}}).status, 400)
        << "nobody listens";
}

TEST_F(ControlTest, PressReachesTheBotAsACallback)
{
    const qint64 chat = say(telegram, QStringLiteral("/start"))["chat"_L1]["id"_L1].toInteger();
    const QJsonArray row{QJsonObject{{"text"_L1, "A"_L1}, {"callback_data"_L1, "a"_L1}}};
    const QJsonObject markup{{"inline_keyboard"_L1, QJsonArray{QJsonValue(row)}}};
    const QJsonObject sent = call(
                                 telegram, "sendMessage",
                                 {{"chat_id"_L1, chat}, {"text"_L1, "Pick"_L1}, {"reply_markup"_L1, markup}})
                                 .json();
    const qint64 message = sent["result"_L1]["message_id"_L1].toInteger();
    for (const QJsonValue &button : {QJsonValue("A"_L1), QJsonValue(QJsonArray{0, 0})}) {
        const RawReply reply = control(
            "press", {{"bot"_L1, name(telegram)},
                      {"chat"_L1, chat},
                      {"message_id"_L1, QString::number(message)},
                      {"button"_L1, button}});
        ASSERT_EQ(reply.status, 200) << reply.body.toStdString();
        EXPECT_EQ(reply.json()["update"_L1]["callback_query"_L1]["data"_L1].toString(), "a"_L1);
    }
    EXPECT_EQ(control("press", {{"bot"_L1, name(telegram)}, {"button"_L1, "A"_L1}}).status, 400);
}

TEST_F(ControlTest, AnEventReachesTheBot)
{
    EXPECT_EQ(control("event", {{"bot"_L1, name(telegram)}, {"kind"_L1, "join"_L1}}).status, 200);
    const RawReply reply = control("event", {{"bot"_L1, name(telegram)}, {"kind"_L1, "explode"_L1}});
    EXPECT_EQ(reply.status, 400);
    EXPECT_FALSE(reply.json()["description"_L1].toString().isEmpty());
}

TEST_F(ControlTest, AnIdThatDoesNotFitIsNamed)
{
    const RawReply reply = control(
        "event", {{"bot"_L1, name(telegram)},
                  {"kind"_L1, "edit"_L1},
                  {"message_id"_L1, "999999999999999999999"_L1},
                  {"text"_L1, "new"_L1}});
    EXPECT_EQ(reply.status, 400);
    EXPECT_TRUE(reply.json()["description"_L1].toString().contains("message_id"_L1));
}

TEST_F(ControlTest, BacklogAndPending)
{
    const RawReply reply = control("backlog", {{"bot"_L1, name(cloudChat)}, {"count"_L1, 1000}});
    ASSERT_EQ(reply.status, 200) << reply.body.toStdString();
    EXPECT_EQ(reply.json()["last"_L1].toInteger() - reply.json()["first"_L1].toInteger(), 999);
    const QJsonObject pending = control("pending", {{"bot"_L1, name(cloudChat)}}).json();
    EXPECT_EQ(pending["count"_L1].toInt(), 1000);
    EXPECT_EQ(pending["updates"_L1].toArray().size(), 1000);
    EXPECT_EQ(pending["updates"_L1][999]["update_id"_L1], reply.json()["last"_L1]);
    EXPECT_EQ(control("backlog", {{"bot"_L1, name(cloudChat)}, {"count"_L1, -1}}).status, 400);
}

TEST_F(ControlTest, CallsAreLoggedInOrderAndOnlyOnceAsked)
{
    EXPECT_TRUE(calls().isEmpty());
    call(telegram, "getMe");
    call(cloudChat, "nothing");
    const QJsonArray both = calls();
    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both[0]["n"_L1].toInt(), 1);
    EXPECT_EQ(both[0]["bot"_L1].toString(), name(telegram));
    EXPECT_EQ(both[0]["method"_L1].toString(), "getMe"_L1);
    EXPECT_TRUE(both[0]["params"_L1].isObject());
    EXPECT_EQ(both[0]["status"_L1].toInt(), 200);
    EXPECT_TRUE(both[0]["answer"_L1]["ok"_L1].toBool());
    EXPECT_EQ(both[1]["status"_L1].toInt(), 404);
    EXPECT_EQ(calls(1).size(), 1);
    EXPECT_TRUE(calls(2).isEmpty());
}

TEST_F(ControlTest, TheLogSaysHowManyCallsItForgot)
{
    // An answer in place of the real one: nothing looks at the parameters but the log.
    control("fault", {{"method"_L1, "sendMessage"_L1}, {"kind"_L1, "garbage"_L1}, {"times"_L1, 2}});
    const auto textOf = [](int megabytes) {
        return QJsonObject{{"text"_L1, QString(megabytes * 1024 * 1024, u'a')}};
    };
    call(telegram, "getMe");
    call(telegram, "sendMessage", textOf(59));
    EXPECT_EQ(control("calls", {{"since"_L1, 2}}).body, R"({"ok":true,"calls":[],"forgotten":0})");
    call(telegram, "sendMessage", textOf(6)); // together they are beyond the 64 MB of the log
    const RawReply all = control("calls", {{"since"_L1, 0}});
    EXPECT_TRUE(all.body.startsWith(R"({"ok":true,"calls":[{"n":3,)")) << all.body.first(100).toStdString();
    EXPECT_TRUE(all.body.endsWith(R"(],"forgotten":2})")) << all.body.last(100).toStdString();
    EXPECT_TRUE(control("calls", {{"since"_L1, 1}}).body.endsWith(R"(],"forgotten":1})"));
    EXPECT_EQ(control("calls", {{"since"_L1, 3}}).body, R"({"ok":true,"calls":[],"forgotten":0})");
}

TEST_F(ControlTest, TheLogHoldsNoToken)
{
    call(telegram, "getMe");
    call(telegram, "getUpdates");
    const RawReply log = control("calls", {{"since"_L1, 0}});
    EXPECT_FALSE(log.body.contains(telegram.token));
}

TEST_F(ControlTest, RateBringsTrafficUntilItIsZero)
{
    EXPECT_EQ(control("rate", {{"rate"_L1, 500}}).body, R"({"ok":true})");
    RawClient client(port);
    client.send(httpPost(telegram.path + "getUpdates", "application/json", pollJson(30)));
    EXPECT_GE(client.receive().json()["result"_L1].toArray().size(), 1);
    EXPECT_EQ(control("rate", {{"rate"_L1, 0}}).status, 200);
    for (const QJsonValue &bad : {QJsonValue(-1), QJsonValue(1e9), QJsonValue("fast"_L1), QJsonValue()})
        EXPECT_EQ(control("rate", {{"rate"_L1, bad}}).status, 400);
}

TEST_F(ControlTest, OnlyLoopbackHostsAreListenedTo)
{
    for (const char *host :
         {"Host: localhost:80", "Host: 127.0.0.1", "Host: [::1]:8080", "Host: LOCALHOST",
          "Host: 127.8.9.1:1"})
        EXPECT_EQ(withHost(host).status, 200) << host;
    for (const char *host :
         {"Host: evil.example", "Host: evil.example:80", "Host: 192.0.2.1", "Host: 127.0.0.1.evil.example",
          "Host:", "X-Host: localhost", "Host: localhost.evil.example"}) {
        const RawReply reply = withHost(host);
        EXPECT_EQ(reply.status, 400) << host;
        EXPECT_FALSE(reply.json()["ok"_L1].toBool(true));
        EXPECT_TRUE(reply.json()["description"_L1].toString().contains("loopback"_L1)) << host;
    }
}

TEST_F(ControlTest, OnlyJsonIsListenedTo)
{
    const QByteArray body = R"({"since":0})";
    EXPECT_EQ(exchange(httpPost("/_sandbox/calls", "application/json; charset=utf-8", body)).status, 200);
    for (const char *type :
         {"text/plain", "application/x-www-form-urlencoded", "application/json-patch", ""}) {
        const RawReply reply = exchange(httpPost("/_sandbox/calls", type, body));
        EXPECT_EQ(reply.status, 400) << type;
        EXPECT_TRUE(reply.json()["description"_L1].toString().contains("application/json"_L1)) << type;
    }
    EXPECT_EQ(exchange(httpPost("/_sandbox/calls", "application/json", "[]")).status, 400);
    EXPECT_EQ(exchange(httpPost("/_sandbox/explode", "application/json", "{}")).status, 400);
    EXPECT_EQ(exchange(httpGet("/_sandbox/calls")).status, 400);
}

TEST_F(ControlTest, AnUnknownBotIsAnsweredWithTheNamesThereAre)
{
    const RawReply reply = control("pending", {{"bot"_L1, "nobody"_L1}});
    EXPECT_EQ(reply.status, 400);
    EXPECT_TRUE(reply.json()["description"_L1].toString().contains(name(telegram)));
}

} // namespace botdeck::test
