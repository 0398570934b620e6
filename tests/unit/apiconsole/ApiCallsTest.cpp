// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"
#include "storage/StoreReader.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Secret;
using domain::PlatformId;
using services::ApiAnswer;
using test::text;

namespace {

class ApiCallsTest : public test::ApiFixture
{
protected:
    /// A bot whose server is the test's own.
    domain::BotKey botAt(const test::RawServer &server)
    {
        domain::BotProfile elsewhere = typed(PlatformId::Telegram);
        elsewhere.server = server.url();
        return key(m_registry->add(elsewhere, Secret("4712:invented-token-of-another")));
    }

    [[nodiscard]] QList<storage::CallRecord> logged() const
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        return reader ? (*reader)->calls(100).value_or(QList<storage::CallRecord>())
                      : QList<storage::CallRecord>();
    }
};

} // namespace

TEST_F(ApiCallsTest, AnAnswerTellsEverythingButTheSecrets)
{
    test::RawServer server;
    const QByteArray token = "4712:invented-token-of-another";
    server.script({test::act::answer(
        R"({"ok":true,"result":{"id":9007199254740993,"user_token":"invented-user-token","echo":")" + token +
            R"("}})",
        "200 OK", "X-Echo: " + token + "\r\nSet-Cookie: session=invented\r\n")});
    const domain::BotKey bot = botAt(server);
    const ApiAnswer answer = send({bot, u"getMe"_s});
    EXPECT_TRUE(answer.isGood());
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.result.contains("9007199254740993")) << "with every digit";
    EXPECT_FALSE(answer.body.contains("invented")) << answer.body.constData();
    EXPECT_GT(answer.bytes, answer.body.size() / 2);
    QByteArray headers;
    for (const auto &[name, value] : answer.headers)
        headers += name + ": " + value + '\n';
    EXPECT_TRUE(headers.contains("X-Echo: [secret]")) << headers.constData();
    EXPECT_FALSE(headers.contains("invented")) << headers.constData();
    ASSERT_TRUE(test::waitUntil([this] { return logged().size() == 1; }));
    const ApiAnswer again = services::answerOf(logged().first(), platform(PlatformId::Telegram));
    EXPECT_EQ(again.result, answer.result) << "what is stored tells the same";
    EXPECT_EQ(again.body, answer.body);
}

TEST_F(ApiCallsTest, ARefusalIsAnAnswerInWordsWithWhatToDo)
{
    test::RawServer server;
    server.script(
        {test::act::answer(
             R"({"ok":false,"error_code":400,"description":"Bad Request: chat not found"})",
             "400 Bad Request"),
         test::act::answer(
             R"({"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":17}})",
             "429 Too Many Requests"),
         test::act::answer("<html>", "502 Bad Gateway"), test::act::sendAndReset("")});
    const domain::BotKey bot = botAt(server);
    const services::ApiRequest request{bot, u"getChat"_s, {text(u"chat_id"_s, "7")}};
    const ApiAnswer refused = send(request);
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->code, 400);
    EXPECT_EQ(refused.status, 400);
    EXPECT_TRUE(refused.error->detail.english().contains(u"chat not found"_s));
    EXPECT_TRUE(refused.meaning.startsWith(u"The request is wrong"_s)) << qPrintable(refused.meaning);
    EXPECT_FALSE(refused.advice.isEmpty());
    const ApiAnswer limited = send(request);
    EXPECT_EQ(limited.advice.english(), u"Wait 17 s before anything more is sent."_s);
    EXPECT_EQ(send(request).status, 502);
    const ApiAnswer silent = send(request);
    EXPECT_EQ(silent.status, 0);
    ASSERT_TRUE(silent.error);
    EXPECT_EQ(silent.error->kind, ErrorKind::Network);
    ASSERT_TRUE(test::waitUntil([this] { return logged().size() == 4; }));
    const ApiAnswer stored = services::answerOf(logged().last(), platform(PlatformId::Telegram));
    ASSERT_TRUE(stored.error);
    EXPECT_EQ(stored.error->code, 400);
    EXPECT_EQ(stored.meaning, refused.meaning);
}

TEST_F(ApiCallsTest, NothingIsSentThatMayNotBe)
{
    domain::BotProfile watched = typed(PlatformId::Telegram);
    watched.watchOnly = true;
    const domain::BotKey bot = key(m_registry->add(watched, token(PlatformId::Telegram)));
    const QList<platform::Argument> message{text(u"chat_id"_s, "7"), text(u"text"_s, "x")};
    EXPECT_EQ(send({bot, u"sendMessage"_s, message}).error->kind, ErrorKind::Refused);
    EXPECT_TRUE(send({bot, u"getMe"_s}).isGood()) << "that changes nothing";
    EXPECT_EQ(send({bot, u"getUpdates"_s, {text(u"offset"_s, "1")}}).error->kind, ErrorKind::Refused)
        << "an offset confirms";
    EXPECT_TRUE(send({bot, u"getUpdates"_s}).isGood());

    const domain::BotKey other = add(PlatformId::CloudChat);
    const ApiAnswer wrong = send({other, u"sendTextMessage"_s, message});
    EXPECT_EQ(wrong.error->kind, ErrorKind::Refused);
    EXPECT_TRUE(wrong.error->detail.english().contains(u"chat_type"_s)) << qPrintable(wrong.error->detail);
    EXPECT_EQ(send({other, u"noMethod"_s}).error->kind, ErrorKind::NotFound);
    m_workbench->start(other);
    ASSERT_TRUE(reaches(other, domain::BotState::Live));
    EXPECT_EQ(send({other, u"getUpdates"_s}).error->kind, ErrorKind::Refused) << "one token polls once";
}

TEST_F(ApiCallsTest, OneAtATimeAndNothingAfterCancel)
{
    test::RawServer server;
    server.script({test::act::keepSilent()});
    const domain::BotKey bot = botAt(server);
    services::ApiCall *call = m_desk->send({bot, u"getMe"_s});
    int ends = 0;
    QObject::connect(call, &services::ApiCall::finished, m_desk.get(), [&ends] { ++ends; });
    ASSERT_TRUE(test::waitUntil([&server] { return server.requests().size() == 1; }));
    EXPECT_TRUE(m_desk->isSending());
    EXPECT_EQ(send({bot, u"getMe"_s}).error->kind, ErrorKind::WrongUse);
    call->cancel();
    EXPECT_FALSE(m_desk->isSending());
    server.script({test::act::ok("{}")});
    EXPECT_TRUE(send({bot, u"getMe"_s}).isGood());
    EXPECT_EQ(ends, 0);
}

TEST_F(ApiCallsTest, OnlyTheLatestCheckIsTold)
{
    const domain::BotKey bot = add(PlatformId::CloudChat);
    QList<services::ApiRequest> told;
    QObject::connect(
        m_desk.get(), &services::ApiDesk::checked, m_desk.get(),
        [&told](const services::ApiRequest &request, const services::ApiCheck &) { told.append(request); });
    m_desk->check({bot, u"leaveChat"_s});
    m_desk->check({bot, u"getChat"_s});
    ASSERT_TRUE(test::waitUntil([&told] { return !told.isEmpty(); }));
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(told.first().method, u"getChat"_s);
}
