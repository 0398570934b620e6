// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

#include "domain/UpdateDecoder.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>

namespace botdeck::test {

void ChatFixture::openBench()
{
    m_workbench = std::make_unique<services::Workbench>(m_clock, storeFolder(), [] { return 0.5; });
    ASSERT_TRUE(waitUntil([this] { return m_workbench->isStoreTried(); }));
    ASSERT_EQ(m_workbench->storeFailure(), QString());
}

void ChatFixture::inStore(const std::function<void(storage::UpdateStore &)> &work)
{
    std::atomic_bool isDone = false;
    m_workbench->inStore([&](storage::UpdateStore *store) {
        EXPECT_NE(store, nullptr);
        if (store)
            work(*store);
        isDone = true;
    });
    ASSERT_TRUE(waitUntil([&isDone] { return isDone.load(); }));
}

qint64 ChatFixture::say(qint64 chat, const char *text, int bot, int edits)
{
    const QByteArray number = QByteArray::number(edits != 0 ? edits : ++m_messageId);
    const QByteArray date = QByteArray::number((m_nowMs += 1'000) / 1'000);
    const domain::Update update = domain::decodeUpdate(
        R"({"update_id":)" + QByteArray::number(++m_updateId) + ",\"" +
        (edits != 0 ? "edited_message" : "message") + R"(":{"message_id":)" + number + R"(,"date":)" + date +
        R"(,"from":{"id":7,"first_name":"Mara"},"chat":{"id":)" + QByteArray::number(chat) +
        R"(,"type":"group","title":"Group )" + QByteArray::number(chat) + R"(","username":"g)" +
        QByteArray::number(chat) + R"("},"text":")" + text + R"("}})");
    storage::AppendOutcome outcome;
    inStore([&](storage::UpdateStore &store) {
        const auto stored = store.append({benchBot(bot), domain::Stream::Poll, {update}, m_nowMs});
        ASSERT_TRUE(stored);
        outcome = *stored;
    });
    Q_EMIT m_workbench->arrived(benchBot(bot), outcome.firstSeq, outcome.lastSeq);
    return outcome.lastSeq;
}

void ChatFixture::storeMany(int count)
{
    QList<domain::Update> updates;
    for (int id = 1; id <= count; ++id) {
        const QByteArray number = QByteArray::number(id);
        for (const char *chat : {"10", "20"}) {
            updates += domain::decodeUpdate(
                R"({"update_id":)" + QByteArray::number(updates.size() + 1) + R"(,"message":{"message_id":)" +
                number + R"(,"date":)" + QByteArray::number(1'000'000 + id) + R"(,"chat":{"id":)" + chat +
                R"(,"title":"10"},"text":"m)" + number + R"("}})");
        }
    }
    inStore([&](storage::UpdateStore &store) {
        ASSERT_TRUE(store.append({benchBot(1), domain::Stream::Poll, updates, m_nowMs}));
    });
    m_updateId += updates.size();
    m_messageId += count;
}

void ChatFixture::logged(
    const char *method, const QByteArray &parameters, const QByteArray &answer, const char *error)
{
    services::MadeCall call;
    call.bot = benchBot(1);
    call.method = QString::fromLatin1(method);
    call.parameters = parameters;
    call.startedMs = m_nowMs += 1'000;
    call.exchange.httpStatus = error ? 0 : 200;
    call.exchange.body = answer;
    if (error)
        call.error = core::Error{core::ErrorKind::UnknownOutcome, QString::fromLatin1(error)};
    const QSignalSpy told(m_workbench.get(), &services::Workbench::callLogged);
    m_workbench->logCall(call, {});
    ASSERT_TRUE(waitUntil([&told] { return !told.isEmpty(); }));
}

} // namespace botdeck::test
