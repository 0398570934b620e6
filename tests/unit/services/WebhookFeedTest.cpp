// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a bot's webhook receiver promises to whoever delivers to it.
#include "ReceiverFixture.h"
#include "services/FeedRules.h"
#include "tests/support/Wait.h"

#include <QTcpServer>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::BotState;
using domain::DeliveryVerdict;
using std::chrono::milliseconds;
using test::waitUntil;

namespace {

using WebhookFeedTest = test::ReceiverFixture;

QList<DeliveryVerdict> verdicts(const QList<domain::WebhookDelivery> &deliveries)
{
    QList<DeliveryVerdict> found;
    for (const domain::WebhookDelivery &delivery : deliveries)
        found += delivery.verdict;
    return found;
}

} // namespace

TEST_F(WebhookFeedTest, AnUpdateIsOnDiskBeforeItIsAnswered)
{
    const services::UpdateFeed &receiver = feed();
    ASSERT_TRUE(reaches(BotState::Live));
    test::RawClient client(m_port);
    bool wasAnswered = true;
    qsizetype onDisk = 0;
    QObject::connect(&receiver, &services::UpdateFeed::appended, &receiver, [&] {
        wasAnswered = client.hasReply(milliseconds(0));
        onDisk = stored().size();
    });
    const QByteArray body = update(7) + "\n";
    client.send(test::httpPost(path, "application/json", body));
    ASSERT_TRUE(waitUntil([&client] { return client.hasReply(milliseconds(0)); }));
    EXPECT_EQ(client.receive().status, 200);
    EXPECT_FALSE(wasAnswered);
    EXPECT_EQ(onDisk, 1);

    const QList<domain::StoredUpdate> updates = stored();
    ASSERT_EQ(updates.size(), 1);
    EXPECT_EQ(updates.first().update.raw, update(7));
    EXPECT_EQ(updates.first().stream, domain::Stream::Poll);
    EXPECT_EQ(updates.first().bot, m_key);
    ASSERT_EQ(deliveries.size(), 1);
    EXPECT_EQ(deliveries.first().verdict, DeliveryVerdict::Stored);
    EXPECT_EQ(deliveries.first().seq, updates.first().seq);
    EXPECT_EQ(deliveries.first().updateId, u"7"_s);
    EXPECT_EQ(deliveries.first().kind, u"message"_s);
    EXPECT_EQ(deliveries.first().body, body);
    EXPECT_EQ(deliveries.first().peer, u"127.0.0.1"_s);
    EXPECT_EQ(deliveries.first().status, 200);
}

TEST_F(WebhookFeedTest, WhatCameBeforeIsADuplicateAlsoWhereItWasPolled)
{
    const domain::Update polled = domain::decodeUpdate(update(7));
    ASSERT_TRUE(m_store->append({m_key, domain::Stream::Poll, {polled}, 1'790'000'000'000}));
    feed();
    EXPECT_EQ(post(update(7)), 200);
    EXPECT_EQ(post(update(8)), 200);
    EXPECT_EQ(post(update(8)), 200);
    EXPECT_EQ(stored().size(), 2);
    EXPECT_EQ(feed().totals().received, 3);
    EXPECT_EQ(feed().totals().stored, 1);
    EXPECT_EQ(feed().totals().duplicates, 2);
    EXPECT_EQ(
        verdicts(deliveries),
        (QList{DeliveryVerdict::Duplicate, DeliveryVerdict::Stored, DeliveryVerdict::Duplicate}));
    EXPECT_EQ(deliveries.last().seq, 0);
}

// A server delivers over several connections and tries again what failed: the numbers come in any order.
TEST_F(WebhookFeedTest, LateOnesOpenNoEpochAndNoneConfirmsWhatWasNeverDelivered)
{
    const domain::Update polled = domain::decodeUpdate(update(2));
    ASSERT_TRUE(m_store->append({m_key, domain::Stream::Poll, {polled}, 1'790'000'000'000}));
    feed();
    for (const int id : {7, 9, 5, 6, 9, 5})
        EXPECT_EQ(post(update(id)), 200);
    const QList<domain::StoredUpdate> updates = stored();
    ASSERT_EQ(updates.size(), 5);
    for (const domain::StoredUpdate &each : updates)
        EXPECT_EQ(each.epoch, 1);
    const auto position = m_store->position(m_key, domain::Stream::Poll);
    ASSERT_TRUE(position);
    EXPECT_EQ(position->offset, 3) << "8 waits at the server: a poll must not pass it";
    EXPECT_EQ(feed().totals().offset, 3);
}

TEST_F(WebhookFeedTest, WhatIsNoUpdateIsQuarantinedAndAnswered)
{
    feed();
    const QByteArrayList bodies{"no JSON", "{}", "[]", R"({"update_id":"x"})", "{\"a\":\"\xFF\"}", ""};
    for (const QByteArray &body : bodies)
        EXPECT_EQ(post(body), 200) << body.constData();
    const QList<domain::StoredUpdate> updates = stored();
    ASSERT_EQ(updates.size(), bodies.size());
    for (qsizetype at = 0; at < bodies.size(); ++at) {
        EXPECT_TRUE(updates.at(at).update.isQuarantined());
        EXPECT_EQ(updates.at(at).update.raw, bodies.at(at));
        EXPECT_EQ(deliveries.at(at).verdict, DeliveryVerdict::Quarantined);
    }
    EXPECT_EQ(feed().totals().quarantined, bodies.size());
    EXPECT_EQ(post("no JSON"), 200);
    EXPECT_EQ(stored().size(), bodies.size()) << "known by its bytes";
}

TEST_F(WebhookFeedTest, WhereTheStoreFailsItsSenderTriesAgainAndItIsStoredOnce)
{
    feed();
    EXPECT_EQ(post(update(1)), 200);
    ASSERT_NO_FATAL_FAILURE(inTables("ALTER TABLE lanes RENAME TO elsewhere"));
    EXPECT_EQ(post(update(2)), 503);
    EXPECT_EQ(feed().status().state, BotState::StoreFailed);
    EXPECT_EQ(post(update(3)), 503) << "at once, while nothing can be stored";
    EXPECT_EQ(
        verdicts(deliveries),
        (QList{DeliveryVerdict::Stored, DeliveryVerdict::NotStored, DeliveryVerdict::NotStored}));
    ASSERT_NO_FATAL_FAILURE(inTables("ALTER TABLE elsewhere RENAME TO lanes"));
    m_clock.advance(services::storeRetryDelay);
    ASSERT_TRUE(reaches(BotState::Live));
    EXPECT_EQ(post(update(2)), 200);
    EXPECT_EQ(post(update(3)), 200);
    EXPECT_EQ(stored().size(), 3);
    EXPECT_EQ(deliveries.at(3).verdict, DeliveryVerdict::Duplicate) << "it was kept and stored meanwhile";
    EXPECT_EQ(deliveries.at(4).verdict, DeliveryVerdict::Stored);
}

TEST_F(WebhookFeedTest, TheChosenStatusAnswersWhatIsStored)
{
    receiving.status = 202;
    feed();
    EXPECT_EQ(post(update(1)), 202);
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(WebhookFeedTest, WithoutItsSecretTokenNothingIsStored)
{
    receiving.secretHeader = "X-Telegram-Bot-Api-Secret-Token";
    receiving.secretToken = core::Secret("right-token");
    feed();
    EXPECT_EQ(post(update(1)), 403);
    EXPECT_EQ(post(update(1), "X-Telegram-Bot-Api-Secret-Token: wrong-token\r\n"), 403);
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_EQ(post(update(1), "x-telegram-bot-api-secret-token: right-token\r\nCookie: a=b\r\n"), 200);
    EXPECT_EQ(stored().size(), 1);
    ASSERT_EQ(deliveries.size(), 3);
    EXPECT_EQ(deliveries.first().verdict, DeliveryVerdict::WrongToken);
    for (const domain::WebhookDelivery &delivery : std::as_const(deliveries)) {
        for (const auto &[name, value] : delivery.headers)
            EXPECT_FALSE(value.contains("-token") || value.contains("a=b")) << value.constData();
    }
}

TEST_F(WebhookFeedTest, ManyAtOnceAreEachStoredOnceAndAnswered)
{
    constexpr int clients = 20;
    constexpr int each = 10;
    feed();
    std::vector<test::RawClient> connections;
    connections.reserve(clients);
    for (int at = 0; at < clients; ++at)
        connections.emplace_back(m_port);
    for (int round = 0; round < each; ++round) {
        for (int at = 0; at < clients; ++at)
            connections[size_t(at)].send(
                test::httpPost(path, "application/json", update(1 + at * each + round)));
        for (test::RawClient &client : connections) {
            ASSERT_TRUE(waitUntil([&client] { return client.hasReply(milliseconds(0)); }));
            EXPECT_EQ(client.receive().status, 200);
        }
    }
    EXPECT_EQ(stored().size(), clients * each);
    EXPECT_EQ(feed().totals().duplicates, 0);
    EXPECT_LT(appends.size(), clients * each) << "what waits is stored together";
}

TEST_F(WebhookFeedTest, ReceivingHereAndPollingExcludeEachOther)
{
    feed();
    const auto other = poller();
    const core::Result<void> started = other->start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, core::ErrorKind::Locked);
    feed().stop();
    EXPECT_FALSE(test::RawClient(m_port).hasReply(milliseconds(0)));
    EXPECT_EQ(feed().status().state, BotState::Stopped);
    EXPECT_TRUE(other->start());
}

TEST_F(WebhookFeedTest, APortThatIsTakenEndsItWithItsReason)
{
    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress::LocalHost));
    receiving.listen.port = taken.serverPort();
    EXPECT_EQ(feed().status().state, BotState::Stopped);
    EXPECT_TRUE(feed().status().endedBy.has_value());
    EXPECT_FALSE(feed().status().reason.isEmpty());
    EXPECT_EQ(m_port, 0);
    taken.close();
    EXPECT_TRUE(feed().start());
    EXPECT_EQ(feed().status().state, BotState::Live);
    EXPECT_EQ(post(update(1)), 200);
}
