// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Console.h"

#include "domain/filter/FilterParser.h"
#include "FeedFixture.h"
#include "services/StorePages.h"
#include "services/Workbench.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QSignalSpy>

#include <algorithm>

using namespace botdeck;
using domain::BotState;
using domain::PlatformId;
using test::waitUntil;

namespace {

class ConsoleTest : public test::FeedFixture
{
protected:
    ConsoleTest()
        : m_workbench(m_clock, storeFolder(), [] { return 0.5; })
    {
        for (const PlatformId id : {PlatformId::Telegram, PlatformId::Fanbook})
            m_keys += add(id);
    }

    domain::BotKey add(PlatformId id)
    {
        const services::BotEntry added = entry(id);
        m_workbench.add(added);
        return added.row.key;
    }

    services::BotEntry entry(PlatformId id)
    {
        const QJsonObject account = bot(id);
        m_platforms.push_back(std::make_unique<platform::Platform>(*platform::Platform::load(id)));
        const platform::Platform &platform = *m_platforms.back();
        services::BotEntry entry;
        entry.row.key = domain::BotKey::sandbox(id, QStringLiteral("1"));
        entry.row.name = account.value(QStringLiteral("name")).toString();
        entry.row.platform = id;
        entry.route.endpoint = {
            id, QUrl(account.value(QStringLiteral("server")).toString()), platform.pathForm(),
            core::Secret(account.value(QStringLiteral("token")).toString().toUtf8())};
        entry.route.platform = &platform;
        return entry;
    }

    void backlog(PlatformId id, int count)
    {
        control(
            QStringLiteral("backlog"), {{QStringLiteral("bot"), bot(id).value(QStringLiteral("name"))},
                                        {QStringLiteral("count"), count}});
    }

    services::Workbench m_workbench;
    QList<domain::BotKey> m_keys;
};

/// The table as a window would hold it: the last reset and what arrived since.
class Table
{
public:
    explicit Table(services::Console &console)
    {
        QObject::connect(
            &console, &models::ConsoleData::seqsReset, &m_context,
            [this](const QList<qint64> &all) { seqs = all; });
        QObject::connect(
            &console, &models::ConsoleData::seqsArrived, &m_context,
            [this](const QList<qint64> &more) { seqs += more; });
    }

    QList<qint64> seqs;

private:
    QObject m_context;
};

} // namespace

TEST_F(ConsoleTest, TellsEachRowOnceWhateverBotIsSelectedMeanwhile)
{
    services::Console console(m_workbench);
    Table table(console);
    backlog(PlatformId::Telegram, 500);
    backlog(PlatformId::Fanbook, 300);
    console.startAll();
    ASSERT_TRUE(waitUntil([&] { return !table.seqs.isEmpty(); }));
    console.selectBot(m_keys.first());
    console.selectBot(std::nullopt);
    ASSERT_TRUE(waitUntil([&] { return table.seqs.size() >= 800; }));
    EXPECT_EQ(table.seqs.size(), 800);
    EXPECT_TRUE(std::is_sorted(table.seqs.begin(), table.seqs.end()));
    EXPECT_EQ(std::adjacent_find(table.seqs.begin(), table.seqs.end()), table.seqs.end());

    console.selectBot(m_keys.first());
    ASSERT_TRUE(waitUntil([&] { return table.seqs.size() == 500; }));
}

TEST_F(ConsoleTest, ListsWhatTheFilterHoldsForAlsoOfWhatArrivesLater)
{
    services::Console console(m_workbench);
    Table table(console);
    backlog(PlatformId::Telegram, 200);
    backlog(PlatformId::Fanbook, 100);
    console.startAll();
    ASSERT_TRUE(waitUntil([&] { return table.seqs.size() == 300; }));
    const QList<qint64> all = table.seqs;

    console.setFilter(domain::parseFilter(u"!zzz bot:telegram:sandbox:1", {}).filter);
    ASSERT_TRUE(waitUntil([&] { return table.seqs.size() == 200; }));
    console.setFilter(domain::parseFilter(u"zzz", {}).filter);
    const QString range = QStringLiteral("seq:%1..%2").arg(all.at(10)).arg(all.at(19));
    console.setFilter(domain::parseFilter(range, {}).filter);
    ASSERT_TRUE(waitUntil([&] { return table.seqs == all.mid(10, 10); }));

    console.setFilter(domain::parseFilter(QStringLiteral("seq:%1..").arg(all.last() + 1), {}).filter);
    ASSERT_TRUE(waitUntil([&] { return table.seqs.isEmpty(); }));
    backlog(PlatformId::Telegram, 5);
    ASSERT_TRUE(waitUntil([&] { return table.seqs.size() == 5; }));
    console.selectBot(m_keys.last());
    ASSERT_TRUE(waitUntil([&] { return table.seqs.isEmpty(); }));
    console.setFilter({});
    ASSERT_TRUE(waitUntil([&] { return table.seqs.size() == 100; }));
}

TEST_F(ConsoleTest, GivesRowsAndRawBytesOnRequest)
{
    services::Console console(m_workbench);
    Table table(console);
    QSignalSpy rows(&console, &models::ConsoleData::rowsReady);
    QSignalSpy raw(&console, &models::ConsoleData::rawReady);
    backlog(PlatformId::Telegram, 5);
    console.startPolling(m_keys.first());
    ASSERT_TRUE(waitUntil([&] { return table.seqs.size() == 5; }));
    rows.clear();
    console.requestRows(table.seqs.first(2));
    ASSERT_TRUE(waitUntil([&] { return !rows.isEmpty(); }));
    const auto answer = rows.first().first().value<QList<domain::StoredUpdate>>();
    ASSERT_EQ(answer.size(), 2);
    EXPECT_EQ(answer.first().seq, table.seqs.first());
    EXPECT_EQ(answer.first().bot, m_keys.first());
    EXPECT_TRUE(answer.first().update.raw.isEmpty());

    console.requestRaw(table.seqs.first());
    ASSERT_TRUE(waitUntil([&] { return !raw.isEmpty(); }));
    EXPECT_TRUE(raw.first().at(1).toByteArray().startsWith("{\"update_id\":"));

    QSignalSpy raws(&console, &models::ConsoleData::rawsReady);
    console.requestRaws({table.seqs.at(1), 4711, table.seqs.at(3)});
    ASSERT_TRUE(waitUntil([&] { return !raws.isEmpty(); }));
    const auto whole = raws.first().first().value<QList<domain::StoredUpdate>>();
    ASSERT_EQ(whole.size(), 2) << "one is not there";
    EXPECT_EQ(whole.last().seq, table.seqs.at(3));
    EXPECT_TRUE(whole.last().update.raw.startsWith("{\"update_id\":"));
}

TEST_F(ConsoleTest, StartsAndStopsAndTellsTheState)
{
    services::Console console(m_workbench);
    domain::BotStatus status;
    const domain::BotKey key = m_keys.first();
    QObject::connect(
        &console, &models::ConsoleData::botStatusChanged, &console,
        [&](const domain::BotKey &bot, const domain::BotStatus &s) {
            if (bot == key)
                status = s;
        });
    console.startPolling(key);
    ASSERT_TRUE(waitUntil([&] { return status.state == BotState::Live; }));
    console.stopPolling(key);
    ASSERT_TRUE(waitUntil([&] { return status.state == BotState::Stopped; }));
}

TEST_F(ConsoleTest, TellsWhatTheFeedsDidBetweenTheRows)
{
    services::Console console(m_workbench);
    Table table(console);
    QList<models::FeedEvent> events;
    QObject::connect(
        &console, &models::ConsoleData::eventsReset, &console,
        [&events](const QList<models::FeedEvent> &all) { events = all; });
    QObject::connect(
        &console, &models::ConsoleData::eventHappened, &console,
        [&events](const models::FeedEvent &event) { events += event; });
    backlog(PlatformId::Telegram, 5);
    console.startAll();
    ASSERT_TRUE(waitUntil([&] { return table.seqs.size() == 5; }));
    console.stopAll();
    ASSERT_TRUE(waitUntil([&] { return events.size() >= 4; }));
    EXPECT_EQ(events.size(), 4) << "both were started and stopped";

    events.clear();
    console.selectBot(m_keys.first());
    ASSERT_TRUE(waitUntil([&] { return !events.isEmpty(); }));
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(events.first().bot, m_keys.first());
    EXPECT_EQ(events.first().kind, models::FeedEvent::Kind::Started);
    EXPECT_EQ(events.first().afterSeq, table.seqs.first() - 1);
    EXPECT_EQ(events.last().kind, models::FeedEvent::Kind::Stopped);
    EXPECT_EQ(events.last().afterSeq, table.seqs.last());
}

TEST_F(ConsoleTest, SaysInWordsThatTheStoreBelongsToAnother)
{
    // The workbench of the fixture has the store: a second one is refused.
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(storeFolder() + QStringLiteral("/updates.sqlite")); }));
    services::Workbench other(m_clock, storeFolder(), [] { return 0.5; });
    services::Console console(other);
    QSignalSpy failed(&console, &models::ConsoleData::storeFailed);
    ASSERT_TRUE(waitUntil([&] { return !failed.isEmpty(); }));
    EXPECT_FALSE(failed.first().first().value<core::Phrase>().isEmpty());
}

TEST_F(ConsoleTest, StartTriesTheStoreAgain)
{
    const QString folder = m_dir.filePath(QStringLiteral("held"));
    core::Result<std::unique_ptr<storage::UpdateStore>> holder = storage::UpdateStore::open(folder);
    ASSERT_TRUE(holder);
    services::Workbench other(m_clock, folder, [] { return 0.5; });
    other.add(entry(PlatformId::Telegram));
    services::Console console(other);
    QSignalSpy failed(&console, &models::ConsoleData::storeFailed);
    QSignalSpy states(&console, &models::ConsoleData::botStatusChanged);
    const auto state = [&states] {
        return states.isEmpty() ? BotState::Stopped : states.last().at(1).value<domain::BotStatus>().state;
    };
    console.startAll();
    ASSERT_TRUE(waitUntil([&] { return state() == BotState::StoreFailed; }));
    ASSERT_FALSE(failed.isEmpty());
    EXPECT_FALSE(failed.last().first().value<core::Phrase>().isEmpty());
    console.stopAll();
    ASSERT_TRUE(waitUntil([&] { return state() == BotState::Stopped; }));

    holder->reset();
    console.startAll();
    ASSERT_TRUE(waitUntil([&] { return state() == BotState::Live; }));
    EXPECT_TRUE(failed.last().first().value<core::Phrase>().isEmpty());
}

TEST(StorePages, AnswersThoughNothingCanBeReadAndGoesOnWhenItCan)
{
    const QTemporaryDir dir;
    services::StorePages pages(dir.filePath(QStringLiteral("later")));
    QSignalSpy seqs(&pages, &services::StorePages::seqs);
    QSignalSpy failed(&pages, &services::StorePages::failed);
    QSignalSpy recovered(&pages, &services::StorePages::recovered);
    pages.readSeqs({});
    EXPECT_EQ(seqs.size(), 1);
    EXPECT_EQ(failed.size(), 1);
    QSignalSpy raws(&pages, &services::StorePages::raws);
    pages.readRaws({1, 2});
    EXPECT_EQ(raws.size(), 1) << "whoever asked is answered";
    EXPECT_EQ(failed.size(), 2);
    ASSERT_TRUE(storage::UpdateStore::open(dir.filePath(QStringLiteral("later"))));
    pages.readSeqs({});
    EXPECT_EQ(recovered.size(), 1);
    EXPECT_EQ(seqs.size(), 2);
    EXPECT_EQ(failed.size(), 2);
}

TEST_F(ConsoleTest, ShowsAStoreThatAnotherProgramWrites)
{
    services::Console first(m_workbench);
    Table written(first);
    backlog(PlatformId::Telegram, 4);
    first.startPolling(m_keys.first());
    ASSERT_TRUE(waitUntil([&] { return written.seqs.size() == 4; }));

    services::Workbench other(m_clock, storeFolder(), [] { return 0.5; });
    services::Console console(other);
    Table table(console);
    EXPECT_TRUE(waitUntil([&] { return table.seqs.size() == 4; }));
    EXPECT_FALSE(other.storeFailure().isEmpty());
    services::BotEntry entry;
    entry.row.key = m_keys.first();
    entry.route.endpoint.token = core::Secret(QByteArrayView("1:invented"));
    other.add(entry);
    other.start(m_keys.first());
    EXPECT_TRUE(waitUntil([&] { return other.bots().first().status.state == BotState::StoreFailed; }));
}

TEST_F(ConsoleTest, WhatIsErasedLeavesTheTable)
{
    services::Console console(m_workbench);
    Table table(console);
    backlog(PlatformId::Telegram, 6);
    console.startPolling(m_keys.first());
    ASSERT_TRUE(waitUntil([&] { return table.seqs.size() == 6; }));
    storage::ErasureSubject subject;
    subject.kind = storage::ErasureSubject::Kind::Bot;
    subject.bot = m_keys.first();
    QSignalSpy erasable(&m_workbench.eraser(), &services::Eraser::counted);
    m_workbench.eraser().count(subject);
    ASSERT_TRUE(waitUntil([&] { return erasable.size() == 1; }));
    EXPECT_EQ(erasable.first().first().value<storage::ErasureSubject>(), subject) << "the answer to this";
    EXPECT_EQ(erasable.first().at(1).value<storage::ErasureCounts>().updates, 6);
    EXPECT_EQ(table.seqs.size(), 6);
    m_workbench.stop(m_keys.first());
    m_workbench.eraser().erase(subject);
    EXPECT_TRUE(waitUntil([&] { return table.seqs.isEmpty(); }));
    EXPECT_TRUE(waitUntil([&] { return m_workbench.counters().value(m_keys.first()).stored == 0; }));
    EXPECT_EQ(m_workbench.counters().value(m_keys.first()).arrived, 6)
        << "they came, whatever became of them";
}

TEST_F(ConsoleTest, OfAStoreThatAnotherProgramWritesReadsAndReceivesNothing)
{
    {
        services::Console console(m_workbench);
        Table table(console);
        backlog(PlatformId::Telegram, 5);
        console.startPolling(m_keys.first());
        ASSERT_TRUE(waitUntil([&] { return table.seqs.size() == 5; }));
        console.stopPolling(m_keys.first());
    }
    services::Workbench reading(
        m_clock, storeFolder(), [] { return 0.5; }, true);
    QSignalSpy failed(&reading, &services::Workbench::storeFailed);
    QSignalSpy needed(&reading, &services::Workbench::tokenNeeded);
    services::BotEntry listed = entry(PlatformId::Telegram);
    reading.add({listed.row, {}});
    services::Console console(reading);
    Table table(console);
    ASSERT_TRUE(waitUntil([&] { return table.seqs.size() == 5; }));
    domain::BotStatus status;
    QObject::connect(
        &console, &models::ConsoleData::botStatusChanged, &console,
        [&](const domain::BotKey &, const domain::BotStatus &s) { status = s; });
    console.startAll();
    ASSERT_TRUE(waitUntil([&] { return !status.reason.isEmpty(); }));
    EXPECT_EQ(status.state, BotState::Stopped);
    EXPECT_TRUE(status.reason.english().contains(QStringLiteral("reading only")))
        << qPrintable(status.reason);
    EXPECT_TRUE(needed.isEmpty());
    EXPECT_TRUE(failed.isEmpty());
}
