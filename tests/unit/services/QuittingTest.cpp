// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BenchFixture.h"
#include "services/Eraser.h"
#include "services/FeedEngine.h"
#include "services/Housekeeping.h"
#include "storage/Sqlite.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace botdeck::test {

// Fault R25: the program is quit in the middle of something that would never end. Where quitting waited for
// it, these tests would not end either.
namespace {

using services::Eraser;
using services::FeedEngine;
using services::Housekeeping;

class QuittingTest : public BenchFixture
{
protected:
    [[nodiscard]] QString database() const { return storeFolder() + QStringLiteral("/updates.sqlite"); }

    /// Whoever reads marks and notes reads rows without end.
    void makeRemarksEndless()
    {
        store(3);
        auto connection = storage::Connection::open(database(), storage::OpenMode::ReadWrite);
        ASSERT_TRUE(connection);
        ASSERT_TRUE(connection->execute(
            "DROP TABLE remarks; CREATE VIEW remarks (seq, marked, note) AS WITH RECURSIVE n (x) AS "
            "(SELECT 0 UNION ALL SELECT 0 FROM n) SELECT x, 0, '' FROM n WHERE x > 0"));
    }
    /// Files that are there while the store is open only.
    [[nodiscard]] bool isBeingRead() const { return QFile::exists(database() + QStringLiteral("-shm")); }
};

} // namespace

TEST_F(QuittingTest, WaitsForNoPreview)
{
    ASSERT_NO_FATAL_FAILURE(makeRemarksEndless());
    auto keeper = std::make_unique<Housekeeping>(storeFolder(), [](const services::StoreTask &) {});
    QSignalSpy previewed(keeper.get(), &Housekeeping::previewed);
    storage::RetentionRule rule;
    rule.newest = 0;
    keeper->preview(rule);
    ASSERT_TRUE(waitUntil([this] { return isBeingRead(); }));
    keeper.reset();
    EXPECT_TRUE(previewed.isEmpty());
}

TEST_F(QuittingTest, WaitsForNoCountingOfWhatWouldBeErased)
{
    ASSERT_NO_FATAL_FAILURE(makeRemarksEndless());
    FeedEngine engine(m_clock, storeFolder(), [] { return 0.5; });
    auto eraser = std::make_unique<Eraser>(storeFolder(), engine);
    QSignalSpy counted(eraser.get(), &Eraser::counted);
    eraser->count(
        {storage::ErasureSubject::Kind::Chat, domain::PlatformId::Telegram, QStringLiteral("70"), {}});
    ASSERT_TRUE(waitUntil([this] { return isBeingRead(); }));
    eraser.reset();
    EXPECT_TRUE(counted.isEmpty());
}

TEST_F(QuittingTest, WaitsForNoErasure)
{
    ASSERT_NO_FATAL_FAILURE(makeRemarksEndless());
    m_workbench = std::make_unique<services::Workbench>(m_clock, storeFolder(), [] { return 0.5; });
    m_workbench->eraser().erase(
        {storage::ErasureSubject::Kind::Chat, domain::PlatformId::Telegram, QStringLiteral("70"), {}});
    ASSERT_TRUE(waitUntil([this] { return isBeingRead(); }));
    m_workbench.reset();
    auto connection = storage::Connection::open(database(), storage::OpenMode::ReadOnly);
    ASSERT_TRUE(connection);
    storage::Statement count(*connection, "SELECT count(*) FROM updates");
    storage::Query query(count);
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.integer(0), 3) << "whole or not at all";
}

TEST_F(QuittingTest, WaitsForNoRescueAndLeavesTheDamagedFileAsItWas)
{
    store(3);
    QFile file(database());
    const qint64 size = file.size();
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray before = file.readAll();
    ASSERT_TRUE(file.resize(qint64(256) * 1024 * 1024 * 1024)) << "takes no space";
    QFile mark(database() + QStringLiteral(".damaged"));
    ASSERT_TRUE(mark.open(QIODevice::WriteOnly));

    m_workbench = std::make_unique<services::Workbench>(m_clock, storeFolder(), [] { return 0.5; });
    const QString unfinished = database() + QStringLiteral(".rescue");
    ASSERT_TRUE(waitUntil([&unfinished] { return QFile::exists(unfinished); }));
    m_workbench.reset();
    EXPECT_FALSE(QFile::exists(unfinished));
    EXPECT_FALSE(QFile::exists(database() + QStringLiteral(".bad")));
    EXPECT_TRUE(mark.exists());
    ASSERT_TRUE(file.resize(size));
    ASSERT_TRUE(file.seek(0));
    EXPECT_TRUE(file.readAll() == before);
    file.close();
    open();
    EXPECT_EQ(m_seqs, (QList<qint64>{1, 2, 3})) << "the next start does it";
}

} // namespace botdeck::test
