// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FileLock.h"
#include "SearchFixture.h"
#include "storage/search/SearchFormat.h"
#include "storage/SearchIndexer.h"
#include "tests/support/Effort.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Faults R1 and R20 for the search files: they are never trusted over the store.
namespace {

class SearchFilesTest : public SearchFixture
{
protected:
    QByteArray load()
    {
        QFile bytes(indexPath());
        EXPECT_TRUE(bytes.open(QIODevice::ReadOnly)) << qPrintable(bytes.errorString());
        return bytes.readAll();
    }
    /// In place of the file, as a backup would put it: no program's mapping of the old one changes.
    void save(const QByteArray &content)
    {
        QFile::remove(indexPath());
        QFile bytes(indexPath());
        ASSERT_TRUE(bytes.open(QIODevice::WriteOnly));
        bytes.write(content);
    }
    /// Lets the child receive and index, and kills it once it said so `times` times.
    void indexAndKill(unsigned times)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(STORAGE_CHILD), {QStringLiteral("index"), dir()});
        unsigned said = 0;
        while (said < times && child.waitForReadyRead(60'000))
            said += unsigned(child.readAll().count('\n'));
        EXPECT_GE(said, times);
        child.kill();
        EXPECT_TRUE(child.waitForFinished());
    }
    /// Lets the child receive and index until it dies in its `write`-th write into the search files, of which
    /// so many thousandths reach the disk. The offset that it had said to be safe.
    qint64 indexUntilKilled(int write, int share)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QStringLiteral(STORAGE_CHILD),
            {QStringLiteral("die"), dir(), QString::number(write), QString::number(share)});
        EXPECT_TRUE(child.waitForFinished(120'000));
        EXPECT_EQ(child.exitStatus(), QProcess::CrashExit) << "it was to be killed";
        const QByteArray said = child.readAllStandardOutput().trimmed();
        return said.mid(said.lastIndexOf(' ') + 1).toLongLong();
    }
};

TEST_F(SearchFilesTest, AreAddedToAndNotMadeAnew)
{
    fill(1100);
    EXPECT_EQ(index(), 1024);
    const QByteArray before = load();
    fill(1100);
    EXPECT_EQ(index(), 1024);
    EXPECT_TRUE(load().startsWith(before));
    EXPECT_EQ(
        QFileInfo(indexPath()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(SearchFilesTest, ATornTailIsWrittenOver)
{
    fill(2100);
    index();
    const QByteArray whole = load();
    const NaiveRows naive(*openReader());
    SegmentHeader first;
    std::memcpy(&first, whole.constData() + sizeof(SearchFileHeader), sizeof(first));
    const auto second = qsizetype(sizeof(SearchFileHeader) + segmentBytes(first));
    // The header comes last, so what a killed program leaves of a segment has none.
    QByteArray torn = whole;
    std::fill_n(torn.begin() + second, sizeof(SegmentHeader), '\0');
    for (const qsizetype length : {second, second + 10, second + 5000, torn.size()}) {
        save(torn.first(length));
        expectRightEverywhere(*openSearch(), naive);
        EXPECT_EQ(index(), 1024) << "only what is missing";
        EXPECT_EQ(index(), 0) << "and it can be read again";
        expectRightEverywhere(*openSearch(), naive);
    }
}

TEST_F(SearchFilesTest, AnyDamageIsPassedByAndRepaired)
{
    fill(2100);
    index();
    const QByteArray whole = load();
    const NaiveRows naive(*openReader());
    const int rounds = effort(4, 300);
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = whole;
        if (round % 4 == 0)
            damaged.truncate(qsizetype(m_random() % quint64(whole.size())));
        const qsizetype reach = round % 3 == 0 ? std::min<qsizetype>(damaged.size(), 200) : damaged.size();
        for (auto flips = m_random() % 8; flips > 0 && reach > 0; --flips) {
            const auto at = qsizetype(m_random() % quint64(reach));
            damaged[at] = char(damaged[at] ^ char(1U << (m_random() % 8)));
        }
        save(damaged);
        const auto search = openSearch();
        ASSERT_NO_FATAL_FAILURE(expectRightEverywhere(*search, naive)) << round;
        index();
        ASSERT_NO_FATAL_FAILURE(expectRightEverywhere(*search, naive)) << round;
        ASSERT_NO_FATAL_FAILURE(expectRightEverywhere(*openSearch(), naive)) << round;
    }
}

TEST_F(SearchFilesTest, DamageThatASearchMetIsRepairedByTheNextIndexing)
{
    fill(2100);
    index();
    const QByteArray whole = load();
    QByteArray damaged = whole;
    damaged[whole.size() - 4000] = char(damaged[whole.size() - 4000] ^ 1);
    save(damaged);
    expectRightEverywhere(*openSearch());
    EXPECT_EQ(index(), 2048);
    EXPECT_EQ(load().size(), whole.size());
}

TEST_F(SearchFilesTest, OfAnotherStoreAreNotLookedAt)
{
    fill(1100);
    index();
    const QByteArray others = load();
    ASSERT_TRUE(QDir(dir()).removeRecursively());
    fill(1500);
    index();
    save(others);
    expectRightEverywhere(*openSearch());
    EXPECT_EQ(index(), 1024);
    expectRightEverywhere(*openSearch());
}

TEST_F(SearchFilesTest, AheadOfADatabaseThatWasPutBackAreMadeAnew)
{
    fill(500);
    ASSERT_TRUE(QFile::copy(file(), m_folder.filePath(QStringLiteral("backup"))));
    fill(1000);
    EXPECT_EQ(index(), 1024);
    ASSERT_TRUE(QFile::remove(file()));
    ASSERT_TRUE(QFile::copy(m_folder.filePath(QStringLiteral("backup")), file()));
    expectRightEverywhere(*openSearch());
    m_nowMs += 1'000'000;
    fill(1000); // the same numbers, other updates
    expectRightEverywhere(*openSearch());
    EXPECT_EQ(index(), 1024);
    expectRightEverywhere(*openSearch());
}

TEST_F(SearchFilesTest, OfAnotherVersionAreMadeAnew)
{
    fill(1100);
    index();
    QByteArray old = load();
    old[offsetof(SearchFileHeader, version)] = char(0);
    save(old);
    expectRightEverywhere(*openSearch());
    EXPECT_EQ(index(), 1024);
}

TEST_F(SearchFilesTest, HoldNothingThatWasErased)
{
    constexpr const char *canary = "zephyrine";
    fill(1000);
    append(*openStore(), {messageOf(++m_lastId, QString::fromLatin1(canary))});
    fill(1200);
    index();
    ASSERT_TRUE(load().contains(canary));
    const auto search = openSearch();
    ASSERT_EQ(search->count(filterOf(QString::fromLatin1(canary))).value(), 1);
    // What a program that has it open still sees of the old file.
    QFile old(indexPath());
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));

    const auto outcome =
        openStore()->erase({ErasureSubject::Kind::Bot, domain::PlatformId::Telegram, {}, botNamed("1")});
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(old.readAll().contains(canary)) << "overwritten, not only unlinked";
    EXPECT_FALSE(QFileInfo::exists(indexPath()));
    EXPECT_EQ(search->count(filterOf(QString::fromLatin1(canary))).value(), 0);
    expectRightEverywhere(*search);
    index();
    expectRightEverywhere(*search);
}

TEST_F(SearchFilesTest, AreGoneAfterAKillBetweenErasingAndRemovingThem)
{
    fill(1100);
    index();
    // As if the program had been killed right behind the commit.
    sql("DELETE FROM bodies WHERE seq = 10; DELETE FROM updates WHERE seq = 10");
    expectRightEverywhere(*openSearch());
    openStore();
    EXPECT_FALSE(QFileInfo::exists(indexPath()));
    EXPECT_EQ(index(), 1024);
    expectRightEverywhere(*openSearch());
}

TEST_F(SearchFilesTest, AreRightAfterAKillAtAnyMoment)
{
    const int kills = effort(2, 200);
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 10 == 0) // so that what is looked at each time stays small
            QDir(dir()).removeRecursively();
        indexAndKill(1 + m_random() % 3);
        ASSERT_NO_FATAL_FAILURE(expectRightEverywhere(*openSearch()));
    }
    index();
    expectRightEverywhere(*openSearch());
    EXPECT_EQ(sql("PRAGMA quick_check"), u"ok");
}

// Not only between two steps: within each write, and on either side of it.
TEST_F(SearchFilesTest, AreRightAfterAKillInTheMiddleOfAnyWrite)
{
    int torn = 0;
    const int kills = effort(2, 200);
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 10 == 0)
            QDir(dir()).removeRecursively();
        const auto write = 1 + m_random() % (kill % 10 == 0 ? 3 : 2);
        const auto share = m_random() % 1001;
        SCOPED_TRACE(testing::Message() << "write " << write << ", " << share << " of 1000");
        const qint64 offset = indexUntilKilled(int(write), int(share));
        ASSERT_GT(offset, 1);
        const auto reader = openReader();
        const auto rows = reader->rowsBetween(1, 1'000'000);
        ASSERT_TRUE(rows);
        ASSERT_EQ(rows->size(), offset - 1) << "lost, or there twice";
        qint64 expected = 1;
        for (const domain::StoredUpdate &row : *rows)
            ASSERT_EQ(row.update.updateId, core::Id(expected++));
        torn += share > 0 && share < 1000 ? 1 : 0;
        ASSERT_NO_FATAL_FAILURE(expectRightEverywhere(*openSearch()));
    }
    EXPECT_GT(torn, 0);
    index();
    expectRightEverywhere(*openSearch());
    EXPECT_EQ(sql("PRAGMA quick_check"), u"ok");
}

TEST_F(SearchFilesTest, OneProcessAtATimeAddsToThem)
{
    fill(1100);
    const auto lock = core::FileLock::take(dir() + QStringLiteral("/search/lock"));
    ASSERT_TRUE(lock);
    EXPECT_EQ(index(), 0);
}

} // namespace
