// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PollTest.h"

#include <QTcpSocket>

namespace botdeck::api {

void PollTest::TearDown()
{
    for (const domain::BotStatus &status : statuses)
        seen(status.reason);
    m_poll.reset();
    ApiTest::TearDown();
}

LongPoll &PollTest::poll()
{
    if (!m_poll) {
        m_poll = std::make_unique<LongPoll>(
            client(), clock, [] { return 0.5; }, options);
        QObject::connect(m_poll.get(), &LongPoll::batchReceived, m_poll.get(), [this](const auto &batch) {
            batches.append(batch);
        });
        QObject::connect(m_poll.get(), &LongPoll::statusChanged, m_poll.get(), [this](const auto &status) {
            statuses.append(status);
        });
    }
    return *m_poll;
}

bool PollTest::pollsReach(qsizetype count)
{
    return test::waitUntil([this, count] { return server.requests().size() >= count; });
}

bool PollTest::finishedReach(qint64 count)
{
    return test::waitUntil([this, count] { return poll().counts().finished >= count; });
}

bool PollTest::stopped()
{
    return test::waitUntil([this] { return poll().status().state == domain::BotState::Stopped; });
}

bool PollTest::backsOff()
{
    return test::waitUntil([this] { return poll().status().state == domain::BotState::BackingOff; });
}

/// A connection of our own, made after everything that could be under way, has come through when this
/// returns.
void PollTest::pump()
{
    test::RawServer behind;
    behind.script({test::act::ok("0")});
    for (int round = 0; round < 3; ++round) {
        const qsizetype before = behind.requests().size();
        QTcpSocket probe;
        probe.connectToHost(QStringLiteral("127.0.0.1"), behind.serverPort());
        probe.write("GET / HTTP/1.1\r\n\r\n");
        EXPECT_TRUE(
            test::waitUntil([&] { return behind.requests().size() > before && probe.bytesAvailable() > 0; }));
    }
}

void PollTest::expectNoMorePolls(qsizetype count)
{
    pump();
    clock.advance(std::chrono::hours(24));
    pump();
    EXPECT_EQ(server.requests().size(), count);
}

} // namespace botdeck::api
