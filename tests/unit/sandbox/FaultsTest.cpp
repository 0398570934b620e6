// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace botdeck::test {

using namespace Qt::StringLiterals;

class FaultsTest : public SandboxTest
{
protected:
    void schedule(QJsonObject fault) const
    {
        if (!fault.contains("method"_L1))
            fault["method"_L1] = "getMe"_L1;
        if (!fault.contains("times"_L1))
            fault["times"_L1] = 1;
        const RawReply reply = control("fault", fault);
        ASSERT_EQ(reply.body, R"({"ok":true})");
    }

    [[nodiscard]] RawReply getMe(const Bot &bot) const { return exchange(httpGet(bot.path + "getMe")); }
};

TEST_F(FaultsTest, AFaultIsUsedUp)
{
    schedule({{"kind"_L1, "status"_L1}, {"status"_L1, 502}, {"times"_L1, 2}});
    EXPECT_EQ(getMe(telegram).status, 502);
    EXPECT_EQ(getMe(telegram).status, 502);
    EXPECT_EQ(getMe(telegram).status, 200);
}

TEST_F(FaultsTest, AFaultMayMeanOneBotOnly)
{
    schedule({{"kind"_L1, "status"_L1}, {"status"_L1, 500}, {"bot"_L1, QString::fromUtf8(cloudChat.name)}});
    EXPECT_EQ(getMe(telegram).status, 200);
    EXPECT_EQ(getMe(cloudChat).status, 500);
}

TEST_F(FaultsTest, AFaultMayMeanOneVerbOfAPathOnly)
{
    const auto ask = [this](const QByteArray &verb) {
        return exchange(httpRequest(verb, fanbook.path + "guild/role", "application/json", "{}")).status;
    };
    schedule({{"method"_L1, "DELETE guild/role"_L1}, {"kind"_L1, "status"_L1}, {"status"_L1, 502}});
    EXPECT_NE(ask("PUT"), 502);
    EXPECT_EQ(ask("DELETE"), 502);
    EXPECT_NE(ask("DELETE"), 502) << "it is used up";
    schedule({{"method"_L1, "guild/role"_L1}, {"kind"_L1, "status"_L1}, {"status"_L1, 502}});
    EXPECT_EQ(ask("PUT"), 502) << "the path alone means every verb";
}

TEST_F(FaultsTest, AServersTroubleIsAPageAndAClientsAnEnvelope)
{
    schedule({{"kind"_L1, "status"_L1}, {"status"_L1, 504}});
    schedule({{"kind"_L1, "status"_L1}, {"status"_L1, 401}});
    const RawReply page = getMe(telegram);
    EXPECT_EQ(page.header("Content-Type"), "text/html");
    EXPECT_TRUE(page.body.contains("<title>504</title>"));
    EXPECT_EQ(getMe(telegram).json()["description"_L1].toString(), "Unauthorized"_L1);
}

TEST_F(FaultsTest, DelayAnswersLaterButWell)
{
    schedule({{"kind"_L1, "delay"_L1}, {"ms"_L1, 200}});
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(getMe(telegram).status, 200);
    EXPECT_GE(timer.elapsed(), 199);
}

TEST_F(FaultsTest, GarbageIsNoJson)
{
    schedule({{"kind"_L1, "garbage"_L1}});
    const RawReply reply = getMe(telegram);
    EXPECT_EQ(reply.status, 200);
    EXPECT_TRUE(reply.whole);
    EXPECT_TRUE(reply.json().isEmpty());
}

TEST_F(FaultsTest, TruncatedEndsWithinWhatWasPromised)
{
    schedule({{"kind"_L1, "truncate"_L1}});
    RawClient client(port);
    const RawReply reply = client.exchange(httpGet(telegram.path + "getMe"));
    EXPECT_EQ(reply.status, 200);
    EXPECT_FALSE(reply.whole);
    EXPECT_TRUE(reply.body.startsWith("{\"ok\":true")) << reply.body.toStdString();
}

TEST_F(FaultsTest, ResetSendsNothingButHasItsEffect)
{
    const qint64 chat = say(telegram, QStringLiteral("/start"))["chat"_L1]["id"_L1].toInteger();
    schedule({{"method"_L1, "sendMessage"_L1}, {"kind"_L1, "reset"_L1}});
    const RawReply reply = call(telegram, "sendMessage", {{"chat_id"_L1, chat}, {"text"_L1, "hi"_L1}});
    EXPECT_EQ(reply.status, 0);
    const QJsonValue logged = calls().last();
    EXPECT_EQ(logged["status"_L1].toInt(-1), 0);
    EXPECT_EQ(logged["answer"_L1]["result"_L1]["text"_L1].toString(), "hi"_L1);
}

TEST_F(FaultsTest, ResetIsSeenAsSuchByTheClient)
{
    schedule({{"kind"_L1, "reset"_L1}});
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ASSERT_EQ(::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const QByteArray request = httpGet(telegram.path + "getMe");
    ASSERT_EQ(::write(descriptor, request.constData(), size_t(request.size())), request.size());
    char byte = 0;
    EXPECT_EQ(::read(descriptor, &byte, 1), -1);
    EXPECT_EQ(errno, ECONNRESET);
    ::close(descriptor);
}

TEST_F(FaultsTest, SlowDripBringsEveryByteOneByOne)
{
    schedule({{"kind"_L1, "slow_drip"_L1}, {"ms"_L1, 2}});
    QElapsedTimer timer;
    timer.start();
    const RawReply reply = getMe(telegram);
    EXPECT_TRUE(reply.whole);
    EXPECT_TRUE(reply.json()["ok"_L1].toBool());
    EXPECT_GE(timer.elapsed(), 2 * reply.body.size() - 10);
}

TEST_F(FaultsTest, StoppingEndsADrip)
{
    schedule({{"kind"_L1, "slow_drip"_L1}, {"ms"_L1, 60'000}});
    RawClient client(port);
    client.send(httpGet(telegram.path + "getMe"));
    QElapsedTimer timer;
    timer.start();
    server.stop();
    EXPECT_LT(timer.elapsed(), 1000);
}

TEST_F(FaultsTest, ConflictSaysWhichOne)
{
    schedule({{"method"_L1, "getUpdates"_L1}, {"kind"_L1, "conflict"_L1}, {"reason"_L1, "poller"_L1}});
    schedule({{"method"_L1, "getUpdates"_L1}, {"kind"_L1, "conflict"_L1}, {"reason"_L1, "webhook"_L1}});
    const RawReply poller = call(telegram, "getUpdates");
    EXPECT_EQ(poller.status, 409);
    EXPECT_TRUE(poller.json()["description"_L1].toString().contains("terminated by other getUpdates"_L1));
    const RawReply webhook = call(telegram, "getUpdates");
    EXPECT_TRUE(webhook.json()["description"_L1].toString().contains("while webhook is active"_L1));
}

TEST_F(FaultsTest, TooManySaysHowLongInBodyAndHeader)
{
    schedule({{"kind"_L1, "too_many"_L1}, {"retry_after"_L1, 35}});
    const RawReply reply = getMe(telegram);
    EXPECT_EQ(reply.status, 429);
    EXPECT_EQ(reply.header("Retry-After"), "35");
    EXPECT_EQ(reply.json()["parameters"_L1]["retry_after"_L1].toInt(), 35);
    EXPECT_EQ(reply.json()["description"_L1].toString(), "Too Many Requests: retry after 35"_L1);
}

TEST_F(FaultsTest, TooManyMayLieAboutItsNumber)
{
    schedule({{"kind"_L1, "too_many"_L1}, {"retry_after"_L1, "soon"_L1}});
    schedule({{"kind"_L1, "too_many"_L1}, {"retry_after"_L1, -1}});
    schedule({{"kind"_L1, "too_many"_L1}, {"retry_after"_L1, 1'000'000'000}});
    EXPECT_EQ(getMe(telegram).json()["parameters"_L1]["retry_after"_L1].toString(), "soon"_L1);
    EXPECT_EQ(getMe(telegram).json()["parameters"_L1]["retry_after"_L1].toInt(), -1);
    EXPECT_EQ(getMe(telegram).header("Retry-After"), "1000000000");
}

TEST_F(FaultsTest, ADamagedPollIsNotHeld)
{
    schedule({{"method"_L1, "getUpdates"_L1}, {"kind"_L1, "truncate"_L1}});
    const RawReply reply = exchange(httpPost(telegram.path + "getUpdates", "application/json", pollJson(50)));
    EXPECT_EQ(reply.status, 200);
    EXPECT_FALSE(reply.whole);
}

TEST_F(FaultsTest, WhatCannotBeMeantIsRefusedInWords)
{
    const QJsonObject good{{"method"_L1, "getMe"_L1}, {"kind"_L1, "garbage"_L1}};
    struct Case
    {
        QString key;
        QJsonValue value;
        const char *word;
    };
    const QList<Case> cases{
        {"method"_L1, QJsonValue::Undefined, "method"},
        {"method"_L1, "nope"_L1, "nope"},
        {"kind"_L1, "explode"_L1, "kind"},
        {"times"_L1, 0, "times"},
        {"times"_L1, "many"_L1, "times"},
        {"kind"_L1, "delay"_L1, "ms"},
        {"kind"_L1, "slow_drip"_L1, "ms"},
        {"kind"_L1, "status"_L1, "status"},
        {"kind"_L1, "too_many"_L1, "retry"},
        {"bot"_L1, "nobody"_L1, "bot"},
    };
    for (const Case &one : cases) {
        QJsonObject fault = good;
        fault[one.key] = one.value;
        const RawReply reply = control("fault", fault);
        EXPECT_EQ(reply.status, 400) << one.word;
        EXPECT_FALSE(reply.json()["ok"_L1].toBool(true));
        EXPECT_TRUE(reply.json()["description"_L1].toString().contains(QLatin1StringView(one.word)))
            << one.word;
    }
}

} // namespace botdeck::test
