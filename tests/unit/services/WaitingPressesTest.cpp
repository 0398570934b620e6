// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WaitingPresses.h"

#include "ChatFixture.h"
#include "domain/UpdateDecoder.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

namespace botdeck::test {

namespace {

using domain::WaitingPress;
using services::WaitingPresses;

class WaitingPressesTest : public ChatFixture
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(openBench());
        m_nowMs = m_clock.wallMs() - 3'600'000;
        m_presses = std::make_unique<WaitingPresses>(*m_workbench);
        QObject::connect(
            m_presses.get(), &WaitingPresses::listed, m_presses.get(),
            [this](const QList<WaitingPress> &presses) { m_listed = presses; });
    }
    /// Mara presses a button of message 50, some time before m_nowMs.
    void press(const char *query, qint64 chat = 10, int bot = 1, std::chrono::milliseconds ago = {})
    {
        const QByteArray number = QByteArray::number(++m_updateId);
        const domain::Update update = domain::decodeUpdate(
            R"({"update_id":)" + number + R"(,"callback_query":{"id":")" + query +
            R"(","from":{"id":7,"first_name":"Mara"},"data":"refund","message":{"message_id":50,"date":1,)"
            R"("text":"Which?","chat":{"id":)" +
            QByteArray::number(chat) + R"(,"type":"group","title":"Group"}}}})");
        storage::AppendOutcome outcome;
        m_nowMs += 1'000;
        inStore([&](storage::UpdateStore &store) {
            const auto stored =
                store.append({benchBot(bot), domain::Stream::Poll, {update}, m_nowMs - ago.count()});
            ASSERT_TRUE(stored);
            outcome = *stored;
        });
        Q_EMIT m_workbench->arrived(benchBot(bot), outcome.firstSeq, outcome.lastSeq);
    }
    [[nodiscard]] QStringList queries() const
    {
        QStringList queries;
        for (const WaitingPress &one : m_listed)
            queries += one.press.queryId;
        return queries;
    }
    void expectListed(const QStringList &expected)
    {
        EXPECT_TRUE(waitUntil([&] { return queries() == expected; })) << qPrintable(queries().join(u' '));
    }

    std::unique_ptr<WaitingPresses> m_presses;
    QList<WaitingPress> m_listed;

private:
    qint64 m_updateId = 100;
};

} // namespace

TEST_F(WaitingPressesTest, ListsWhatTheBotWasAskedNewestFirst)
{
    say(10, "no press");
    press("q1");
    press("of another bot", 10, 2);
    press("q2", 20);
    m_presses->select(benchBot(1));
    expectListed({QStringLiteral("q2"), QStringLiteral("q1")});
    const WaitingPress &newest = m_listed.first();
    EXPECT_EQ(newest.chatId, QStringLiteral("20"));
    EXPECT_EQ(newest.chatTitle, QStringLiteral("Group"));
    EXPECT_EQ(newest.message.messageId, QStringLiteral("50"));
    EXPECT_EQ(newest.press.fromName, QStringLiteral("Mara"));
    EXPECT_EQ(newest.press.data, QByteArray("refund"));
    EXPECT_EQ(newest.press.pressedMs, m_nowMs);
    m_presses->select({});
    EXPECT_TRUE(m_listed.isEmpty());
}

TEST_F(WaitingPressesTest, WhatIsAnsweredGoesAndWhatIsPressedComes)
{
    press("q1");
    m_presses->select(benchBot(1));
    expectListed({QStringLiteral("q1")});
    press("q2");
    expectListed({QStringLiteral("q2"), QStringLiteral("q1")});
    logged("answerCallbackQuery", R"({"callback_query_id":"q1"})", R"({"ok":true,"result":true})");
    expectListed({QStringLiteral("q2")});
    logged("answerCallbackQuery", R"({"callback_query_id":"q2"})", {}, "nobody knows");
    press("q3");
    expectListed({QStringLiteral("q3"), QStringLiteral("q2")});
}

TEST_F(WaitingPressesTest, WhatIsOlderThanADayWaitsNoMore)
{
    press("old", 10, 1, std::chrono::hours(24));
    press("young", 10, 1, std::chrono::hours(22));
    m_presses->select(benchBot(1));
    expectListed({QStringLiteral("young")});
}

TEST_F(WaitingPressesTest, OfManyTheNewestAreListed)
{
    QList<domain::Update> updates;
    for (int number = 1; number <= services::PressLister::most + 20; ++number)
        updates += domain::decodeUpdate(
            R"({"update_id":)" + QByteArray::number(number) + R"(,"callback_query":{"id":"q)" +
            QByteArray::number(number) + R"(","data":"x","message":{"message_id":)" +
            QByteArray::number(number) + R"(,"chat":{"id":10}}}})");
    inStore([&](storage::UpdateStore &store) {
        ASSERT_TRUE(store.append({benchBot(1), domain::Stream::Poll, updates, m_nowMs}));
    });
    m_presses->select(benchBot(1));
    ASSERT_TRUE(waitUntil([this] { return !m_listed.isEmpty(); }));
    EXPECT_EQ(m_listed.size(), services::PressLister::most);
    EXPECT_FALSE(queries().contains(QStringLiteral("q1")));
    EXPECT_TRUE(queries().contains(QStringLiteral("q220")));
}

} // namespace botdeck::test
