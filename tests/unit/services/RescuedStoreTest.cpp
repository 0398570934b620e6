// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BenchFixture.h"
#include "domain/UpdateDecoder.h"
#include "services/MatchCounts.h"
#include "services/MatchWatch.h"
#include "services/StoredBytes.h"
#include "services/StorePages.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <numeric>

namespace botdeck::test {

// Fault R20: a damaged store can be read while its rescue does not work yet; once it does, another file is
// the store, and nobody may go on reading the damaged one.
namespace {

using services::MatchCounts;
using services::MatchWatch;
using services::StoredBytes;
using services::StorePages;

constexpr int rowsBeforeRescue = 200; // on several pages

class RescuedStoreTest : public BenchFixture
{
protected:
    RescuedStoreTest() { qputenv("XDG_RUNTIME_DIR", m_dir.path().toUtf8()); }
    ~RescuedStoreTest() override
    {
        m_console.reset();
        m_workbench.reset();
        qunsetenv("XDG_RUNTIME_DIR");
    }

    [[nodiscard]] QString database() const { return storeFolder() + QStringLiteral("/updates.sqlite"); }
    [[nodiscard]] static QList<qint64> upTo(int last)
    {
        QList<qint64> seqs(last);
        std::iota(seqs.begin(), seqs.end(), 1);
        return seqs;
    }
    static domain::Update oddOne(int id)
    {
        return domain::decodeUpdate(
            R"({"update_id":)" + QByteArray::number(id) + R"(,"message":{"text":"odd one"}})");
    }

    /// The page with the raw bytes is lost: rows and texts can be read still, but somebody met the damage.
    void damage()
    {
        store(rowsBeforeRescue);
        QFile file(database());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(R"({"update_id":7,)") / 8192 * 8192;
        ASSERT_GT(at, 0);
        ASSERT_TRUE(file.seek(at));
        ASSERT_EQ(file.write(QByteArray(8192, '\xFF')), 8192);
        QFile mark(database() + QStringLiteral(".damaged"));
        ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    }
    /// Nothing can be brought into a new file as long as a folder has its name.
    [[nodiscard]] QString inTheWay() const { return database() + QStringLiteral(".rescue"); }
    /// What was lost is received once more, and one that is new.
    static void receive(storage::UpdateStore &store)
    {
        ASSERT_TRUE(
            store.append({benchBot(1), domain::Stream::Poll, {oddOne(rowsBeforeRescue + 1)}, 2'000'000}));
    }
    void rescueAndReceive()
    {
        const auto opened = storage::UpdateStore::open(storeFolder());
        ASSERT_TRUE(opened);
        ASSERT_FALSE((*opened)->notice().isEmpty());
        receive(**opened);
    }
    [[nodiscard]] QList<qint64> stored() const
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        EXPECT_TRUE(reader);
        const std::vector<qint64> seqs = (*reader)->ids().value_or(std::vector<qint64>());
        return {seqs.begin(), seqs.end()};
    }

    FakeClock m_still;
};

} // namespace

TEST_F(RescuedStoreTest, PagesAndSearchesComeFromTheNewFile)
{
    ASSERT_NO_FATAL_FAILURE(damage());
    StorePages pages(storeFolder());
    QList<qint64> seqs;
    QObject::connect(&pages, &StorePages::seqs, &pages, [&seqs](const auto &all) { seqs = all; });
    QSignalSpy failed(&pages, &StorePages::failed);
    pages.readSeqs({});
    EXPECT_EQ(seqs, upTo(rowsBeforeRescue));
    pages.readSeqs({{}, benchFilter("odd"), {}});
    EXPECT_EQ(seqs.size(), rowsBeforeRescue / 2);

    ASSERT_NO_FATAL_FAILURE(rescueAndReceive());
    const QList<qint64> now = stored();
    ASSERT_EQ(now.last(), rowsBeforeRescue + 1);
    pages.readSeqs({});
    EXPECT_EQ(seqs, now);
    pages.readSeqs({{}, benchFilter("one"), {}});
    EXPECT_EQ(seqs, QList<qint64>{rowsBeforeRescue + 1});
    QSignalSpy raw(&pages, &StorePages::raw);
    pages.readRaw(rowsBeforeRescue + 1);
    EXPECT_EQ(raw.size(), 1);
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(RescuedStoreTest, CountsComeFromTheNewFile)
{
    ASSERT_NO_FATAL_FAILURE(damage());
    MatchCounts counts(storeFolder(), m_still);
    QSignalSpy counted(&counts, &MatchCounts::counted);
    counts.ask({{benchFilter("one")}, {}, {}});
    ASSERT_TRUE(waitUntil([&] { return counted.size() == 1; }));
    EXPECT_EQ(counted.last().first().value<QList<qint64>>(), QList<qint64>{0});
    ASSERT_NO_FATAL_FAILURE(rescueAndReceive());
    counts.countAnew();
    ASSERT_TRUE(waitUntil([&] { return counted.size() == 2; }));
    EXPECT_EQ(counted.last().first().value<QList<qint64>>(), QList<qint64>{1});
}

TEST_F(RescuedStoreTest, WhatArrivesInTheNewFileIsNoticed)
{
    ASSERT_NO_FATAL_FAILURE(damage());
    MatchWatch watch(storeFolder(), m_still);
    QSignalSpy matched(&watch, &MatchWatch::matched);
    watch.watch({QStringLiteral("odd")}, {});
    watch.arrived(1, 1);
    m_still.advance(MatchWatch::pace);
    ASSERT_TRUE(waitUntil([&] { return matched.size() == 1; }));
    ASSERT_NO_FATAL_FAILURE(rescueAndReceive());
    watch.arrived(rowsBeforeRescue + 1, rowsBeforeRescue + 1);
    m_still.advance(MatchWatch::pace);
    ASSERT_TRUE(waitUntil([&] { return matched.size() == 2; }));
    EXPECT_EQ(matched.last().first().value<QList<MatchWatch::Fresh>>().first().count, 1);
}

TEST_F(RescuedStoreTest, WhatIsReplayedComesFromTheNewFile)
{
    ASSERT_NO_FATAL_FAILURE(damage());
    StoredBytes bytes(storeFolder());
    QObject context;
    std::optional<StoredBytes::Answer> answer;
    const auto read = [&] {
        answer.reset();
        bytes.read({rowsBeforeRescue + 1}, &context, [&answer](const auto &given) { answer = given; });
        return waitUntil([&answer] { return answer.has_value(); });
    };
    ASSERT_TRUE(read());
    EXPECT_TRUE(*answer && (*answer)->isEmpty());
    ASSERT_NO_FATAL_FAILURE(rescueAndReceive());
    ASSERT_TRUE(read());
    ASSERT_TRUE(*answer);
    ASSERT_EQ((*answer)->size(), 1);
    EXPECT_EQ((*answer)->first().update.raw, oddOne(rowsBeforeRescue + 1).raw);
}

TEST_F(RescuedStoreTest, AWindowShowsTheNewFileWhenOnlyTheSecondTryWorks)
{
    ASSERT_NO_FATAL_FAILURE(damage());
    ASSERT_TRUE(QDir().mkpath(inTheWay() + QStringLiteral("/x")));
    open();
    EXPECT_FALSE(m_workbench->storeFailure().isEmpty());
    EXPECT_EQ(m_seqs, upTo(rowsBeforeRescue)) << "the damaged one is shown until then";
    m_console->setFilter(benchFilter("one"));
    ASSERT_TRUE(waitUntil([this] { return m_seqs.isEmpty(); }));

    ASSERT_TRUE(QDir(inTheWay()).removeRecursively());
    RawServer server;
    server.script({act::keepSilent()});
    const platform::Platform platform = *platform::Platform::load(domain::PlatformId::Telegram);
    services::BotEntry bot;
    bot.row.key = benchBot(1);
    bot.route.endpoint = {
        platform.id(), server.url(), platform.pathForm(), core::Secret(QByteArrayView("1:invented-token"))};
    bot.route.platform = &platform;
    QSignalSpy noticed(m_workbench.get(), &services::Workbench::storeNoticed);
    m_workbench->add(bot);
    for (int press = 1; press <= 2; ++press) // the first waits until it is due
        m_workbench->start(benchBot(1));
    ASSERT_TRUE(waitUntil([&noticed] { return !noticed.isEmpty(); }));
    m_workbench->inStore([](storage::UpdateStore *store) {
        ASSERT_TRUE(store);
        receive(*store);
    });
    m_workbench->tellImported(1);
    EXPECT_TRUE(waitUntil([this] { return m_seqs == QList<qint64>{rowsBeforeRescue + 1}; }));
}

} // namespace botdeck::test
