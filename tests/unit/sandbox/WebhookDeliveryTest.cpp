// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Wait.h"
#include "WebhookFixture.h"

#include <QJsonArray>
#include <QTimer>

using namespace botdeck;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::waitUntil;
using test::WebhookTest;
namespace act = test::act;

namespace {

constexpr qint64 ada = 5210448731;
constexpr qint64 room = -1002093847561;
constexpr auto untrusted = "SSL error {error:0A000086:SSL routines::certificate verify failed}";

} // namespace

TEST_F(WebhookTest, UpdatesArriveAsTheyAreAndAreConfirmedByIt)
{
    say(u"before"_s, ada);
    setWebhook();
    say(u"after"_s, ada);
    ASSERT_TRUE(waitUntil([&] { return receiver.requests().size() == 2 && pending() == 0; }));
    EXPECT_EQ(texts(), (QStringList{u"before"_s, u"after"_s}));
    const auto &request = receiver.requests().first();
    EXPECT_EQ(request.verb, "POST");
    EXPECT_EQ(request.target, "/hook/s3cret?a=b");
    EXPECT_TRUE(request.head.contains("\r\nContent-Type: application/json\r\n"));
    EXPECT_TRUE(request.head.contains("\r\nHost: 127.0.0.1:" + QByteArray::number(receiver.serverPort())));
    EXPECT_FALSE(request.head.contains("Secret-Token"));
    EXPECT_EQ(receiver.connections(), 1) << "kept for the next one";
    const QJsonObject told = info();
    EXPECT_EQ(told["has_custom_certificate"_L1], true);
    EXPECT_EQ(told["ip_address"_L1], u"127.0.0.1"_s);
    EXPECT_FALSE(told.contains("last_error_date"_L1));
}

TEST_F(WebhookTest, OnlyTheHostWhoseCertificateWasUploadedGetsAnything)
{
    receiver.useTls(tls->otherName);
    say(u"kept"_s, ada);
    setWebhook();
    ASSERT_TRUE(waitUntil([&] { return lastError() == QLatin1StringView(untrusted); }));
    EXPECT_EQ(pending(), 1);
    EXPECT_GT(info()["last_error_date"_L1].toInteger(), 1'700'000'000);
    // Its own certificate, but for another name.
    setWebhook({}, tls->otherName.localCertificate().toPem());
    EXPECT_EQ(lastError(), QString()) << "another webhook, another story";
    ASSERT_TRUE(waitUntil([&] { return lastError() == QLatin1StringView(untrusted); }));
    // No certificate: the system's authorities know nothing of it.
    receiver.useTls(tls->own);
    setWebhook({}, {});
    ASSERT_TRUE(waitUntil([&] { return lastError() == QLatin1StringView(untrusted); }));
    EXPECT_EQ(info()["has_custom_certificate"_L1], false);
    EXPECT_EQ(receiver.received(), QByteArray());
    setWebhook();
    ASSERT_TRUE(waitForRequests(1));
    EXPECT_EQ(texts(), QStringList{u"kept"_s});
}

TEST_F(WebhookTest, AFailedUpdateHoldsUpItsChatAndNoOther)
{
    using Request = test::RawServer::Request;
    // Whatever ada says is refused three times.
    int refused = 0;
    receiver.script({[&](QTcpSocket &socket) {
        const Request request = receiver.requests().last();
        const bool isHers = request.body.contains(R"("chat":{"id":5210448731)") && refused < 3;
        refused += isHers ? 1 : 0;
        act::answer({}, isHers ? "500 Internal Server Error" : "200 OK")(socket);
    }});
    for (const auto *text : {"one", "two", "three"})
        say(QString::fromLatin1(text), ada);
    say(u"room one"_s, room);
    say(u"room two"_s, room);
    setWebhook();
    ASSERT_TRUE(waitUntil([&] { return pending() == 0; }));
    QStringList hers = texts();
    const QStringList rooms = hers.filter(u"room"_s);
    hers.removeIf([&](const QString &text) { return rooms.contains(text); });
    EXPECT_EQ(hers, (QStringList{u"one"_s, u"one"_s, u"one"_s, u"one"_s, u"two"_s, u"three"_s}));
    EXPECT_EQ(rooms, (QStringList{u"room one"_s, u"room two"_s}));
    EXPECT_EQ(lastError(), u"Wrong response from the webhook: 500 Internal Server Error"_s);
}

TEST_F(WebhookTest, WhatGoesWrongIsToldInTheServersWords)
{
    struct Case
    {
        test::RawServer::Action action;
        const char *words;
    };
    const QList<Case> cases{
        {act::answer({}, "404 Not Found"), "Wrong response from the webhook: 404 Not Found"},
        {act::answer({}, "302 Found", "Location: https://127.0.0.1/\r\n"),
         "Wrong response from the webhook: 302 Found"},
        {act::sendAndClose({}), "Connection closed"},
        {act::sendAndClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"), "Connection closed"},
        {act::send("who are you?\r\n\r\n"), "Failed to parse response"},
    };
    say(u"hello"_s, ada);
    for (const Case &one : cases) {
        receiver.script({one.action});
        setWebhook();
        EXPECT_TRUE(waitUntil([&] { return lastError() == QLatin1StringView(one.words); }))
            << one.words << ", but " << qPrintable(lastError());
    }
    EXPECT_EQ(pending(), 1);
}

TEST_F(WebhookTest, WhereNobodyListensOrNobodySpeaksTls)
{
    say(u"hello"_s, ada);
    test::RawServer plain;
    plain.greet("HTTP/1.0 400 no\r\n\r\n");
    setWebhook({{"url"_L1, u"https://127.0.0.1:%1/"_s.arg(plain.serverPort())}});
    ASSERT_TRUE(waitUntil([&] { return lastError().startsWith("SSL error {error:"_L1); }))
        << qPrintable(lastError());
    const quint16 port = plain.serverPort();
    plain.close();
    setWebhook({{"url"_L1, u"https://localhost:%1/"_s.arg(port)}});
    ASSERT_TRUE(waitUntil([&] { return lastError() == "Connection refused"_L1; })) << qPrintable(lastError());
}

TEST_F(WebhookTest, NothingLeavesThisMachine)
{
    say(u"hello"_s, ada);
    setWebhook({{"url"_L1, u"https://203.0.113.9:8443/hook"_s}});
    ASSERT_TRUE(waitUntil([&] { return lastError().startsWith("IP address 203.0.113.9 is not of"_L1); }));
    // Another host's name at an address of this machine: the certificate decides.
    setWebhook(
        {{"url"_L1, u"https://elsewhere.example:%1/"_s.arg(receiver.serverPort())},
         {"ip_address"_L1, u"127.0.0.1"_s}},
        tls->otherName.localCertificate().toPem());
    ASSERT_TRUE(waitUntil([&] { return lastError() == QLatin1StringView(untrusted); }));
    receiver.useTls(tls->otherName);
    ASSERT_TRUE(waitForRequests(1));
    EXPECT_EQ(texts(), QStringList{u"hello"_s});
}

TEST_F(WebhookTest, NoMoreConnectionsThanAskedFor)
{
    receiver.script({act::keepSilent()});
    ASSERT_TRUE(world.with([&](sandbox::World &inside) { return inside.backlog(bot, 60); }));
    setWebhook({{"max_connections"_L1, 2}});
    ASSERT_TRUE(waitForRequests(2));
    EXPECT_EQ(receiver.openConnections(), 2);
    EXPECT_EQ(pending(), 60) << "what is under way is not there yet";
    receiver.script({act::answer({})});
    setWebhook({{"max_connections"_L1, 2}});
    ASSERT_TRUE(waitUntil([&] { return pending() == 0; }));
    EXPECT_EQ(receiver.connections(), 4) << "two of each webhook";
}

TEST_F(WebhookTest, TheSecretTokenGoesAlong)
{
    say(u"hello"_s, ada);
    setWebhook({{"secret_token"_L1, u"only_we-know"_s}});
    ASSERT_TRUE(waitForRequests(1));
    EXPECT_TRUE(
        receiver.requests().first().head.contains("\r\nX-Telegram-Bot-Api-Secret-Token: only_we-know\r\n"));
    for (const QString &bad : {u"a\r\nb: c"_s, u"a\n"_s, u"a b"_s}) {
        const sandbox::Answer refused =
            call(u"setWebhook"_s, {{"url"_L1, u"https://localhost/"_s}, {"secret_token"_L1, bad}});
        EXPECT_EQ(refused.description, u"Bad Request: secret token contains unallowed characters"_s);
    }
}

TEST_F(WebhookTest, DeletedWithAndWithoutWhatWaits)
{
    receiver.script({act::keepSilent()});
    say(u"one"_s, ada);
    say(u"two"_s, ada);
    setWebhook();
    ASSERT_TRUE(waitForRequests(1));
    EXPECT_TRUE(call(u"deleteWebhook"_s).ok);
    ASSERT_TRUE(waitUntil([&] { return receiver.openConnections() == 0; }));
    EXPECT_EQ(pending(), 2) << "what nobody took waits for a poll";
    setWebhook();
    EXPECT_TRUE(call(u"deleteWebhook"_s, {{"drop_pending_updates"_L1, true}}).ok);
    EXPECT_EQ(pending(), 0);
    EXPECT_EQ(info()["url"_L1], QString());
}

TEST_F(WebhookTest, AMethodInTheAnswerIsCarriedOutOnce)
{
    receiver.script(
        {act::answer(
             R"({"method":"sendMessage","chat_id":1,"text":"hi"})", "200 OK",
             "Content-Type: application/json\r\n"),
         act::answer(
             "method=sendChatAction&action=typing", "200 OK",
             "Content-Type: application/x-www-form-urlencoded\r\n"),
         act::answer("<p>fine</p>", "200 OK", "Content-Type: text/html\r\n")});
    for (const auto *text : {"one", "two", "three"})
        say(QString::fromLatin1(text), ada);
    setWebhook();
    ASSERT_TRUE(waitUntil([&] { return pending() == 0 && carried == 2; }));
    EXPECT_EQ(carriedOut, (QStringList{u"sendMessage"_s, u"sendChatAction"_s}));
}

TEST_F(WebhookTest, AnIdleConnectionThatEndedIsNoFailure)
{
    // Says that it stays, and goes.
    receiver.script(
        {act::sendAndClose("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n"),
         act::answer({})});
    setWebhook();
    say(u"one"_s, ada);
    ASSERT_TRUE(waitUntil([&] { return pending() == 0; }));
    say(u"two"_s, ada);
    ASSERT_TRUE(waitUntil([&] { return pending() == 0; }));
    EXPECT_EQ(texts(), (QStringList{u"one"_s, u"two"_s}));
    EXPECT_EQ(lastError(), QString());
}

TEST_F(WebhookTest, AReceiverSaysWhenToComeAgain)
{
    receiver.script({act::answer({}, "503 Busy", "Retry-After: 3600\r\n"), act::answer({})});
    say(u"later"_s, ada);
    setWebhook();
    ASSERT_TRUE(waitUntil([&] { return lastError() == "Wrong response from the webhook: 503 Busy"_L1; }));
    say(u"room"_s, room);
    ASSERT_TRUE(waitForRequests(2));
    EXPECT_EQ(texts(), (QStringList{u"later"_s, u"room"_s}));
    EXPECT_TRUE(waitUntil([&] { return pending() == 1; }));
}
