// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReceiverFixture.h"

#include "tests/support/Wait.h"

#include <QProcess>

namespace botdeck::test {

using std::chrono::milliseconds;

ReceiverFixture::ReceiverFixture()
    : m_platform(*platform::Platform::load(domain::PlatformId::Telegram))
    , m_key(m_platform.id(), QUrl(QStringLiteral("https://api.invented.example")), QStringLiteral("4711"))
    , m_store(*storage::UpdateStore::open(folder()))
{
    qputenv("XDG_RUNTIME_DIR", m_dir.path().toUtf8());
    receiving.listen.path = core::Secret(path);
}

ReceiverFixture::~ReceiverFixture()
{
    m_feed.reset();
    qunsetenv("XDG_RUNTIME_DIR");
}

api::Endpoint ReceiverFixture::endpoint() const
{
    return {
        m_platform.id(), QUrl(QStringLiteral("https://api.invented.example")), m_platform.pathForm(),
        core::Secret(token)};
}

services::UpdateFeed::Parts ReceiverFixture::parts()
{
    return {m_platform, m_clock, m_transport, *m_store, [] { return 0.5; }};
}

services::UpdateFeed &ReceiverFixture::feed()
{
    if (m_feed)
        return *m_feed;
    m_feed = std::make_unique<services::UpdateFeed>(
        endpoint(), std::nullopt, parts(), services::FeedTransport{{}, {}, receiving});
    services::UpdateFeed *feed = m_feed.get();
    QObject::connect(feed, &services::UpdateFeed::listening, feed, [this](quint16 port) { m_port = port; });
    QObject::connect(
        feed, &services::UpdateFeed::delivered, feed,
        [this](const QList<domain::WebhookDelivery> &more) { deliveries += more; });
    QObject::connect(
        feed, &services::UpdateFeed::appended, feed,
        [this](const storage::AppendOutcome &outcome) { appends += outcome; });
    EXPECT_TRUE(feed->start());
    return *feed;
}

std::unique_ptr<services::UpdateFeed> ReceiverFixture::poller()
{
    return std::make_unique<services::UpdateFeed>(endpoint(), std::nullopt, parts());
}

int ReceiverFixture::post(const QByteArray &body, const QByteArray &headers)
{
    RawClient client(m_port);
    client.send(
        QByteArray("POST ") + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " +
        QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    if (!waitUntil([&client] { return client.hasReply(milliseconds(0)); }))
        return 0;
    return client.receive().status;
}

QByteArray ReceiverFixture::update(int id, const QByteArray &text)
{
    return "{\"update_id\":" + QByteArray::number(id) +
           ",\"message\":{\"message_id\":1,\"date\":1790000000,\"chat\":{\"id\":7,\"type\":\"private\"},"
           "\"text\":\"" +
           text + "\"}}";
}

QList<domain::StoredUpdate> ReceiverFixture::stored() const
{
    const auto reader = storage::StoreReader::open(folder());
    if (!reader)
        return {};
    QList<domain::StoredUpdate> updates;
    for (const qint64 seq : (*reader)->ids().value_or(std::vector<qint64>()))
        updates += (*reader)->update(seq).value_or(domain::StoredUpdate());
    return updates;
}

void ReceiverFixture::inTables(const char *statement) const
{
    QProcess sqlite;
    sqlite.start(
        QStringLiteral("sqlite3"),
        {folder() + QStringLiteral("/updates.sqlite"), QString::fromLatin1(statement)});
    ASSERT_TRUE(sqlite.waitForFinished());
    ASSERT_EQ(sqlite.exitCode(), 0) << sqlite.readAllStandardError().constData();
}

bool ReceiverFixture::reaches(domain::BotState state)
{
    return waitUntil([this, state] { return feed().status().state == state; });
}

} // namespace botdeck::test
