// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RescueFixture.h"
#include "storage/UpdateSearch.h"

#include <QDir>
#include <QFile>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Fault R20 with SQLite's log beside the database: what stands in it was told to servers as safe.
namespace {

using RescueLogTest = RescueFixture;

TEST_F(RescueLogTest, TheLogOfAKilledWriterIsReadToo)
{
    damage(m_sound);
    auto store = openStore();
    append(*store, {messageOf(rescueRows + 1), messageOf(rescueRows + 2)});
    const QString aside = m_folder.filePath(QStringLiteral("aside"));
    ASSERT_TRUE(QDir().mkpath(aside));
    for (const char *suffix : {"", "-wal"}) {
        const QString name = QStringLiteral("/updates.sqlite") + QLatin1StringView(suffix);
        ASSERT_TRUE(QFile::copy(dir() + name, aside + name));
    }
    store.reset();
    QDir(dir()).removeRecursively();
    ASSERT_TRUE(QDir().rename(aside, dir()));
    markDamaged();
    openStore();
    EXPECT_EQ(*openReader()->count(), rescueRows + 2);
    EXPECT_TRUE(QFile::exists(file() + QStringLiteral(".bad-wal")));
}

// SQLite removes such a log without a word, and with it what servers were told is safe.
TEST_F(RescueLogTest, ALogThatLostItsDatabaseIsNeitherRemovedNorPassedOver)
{
    const QByteArray log = logOfRunningWriter();
    const QString path = file() + QStringLiteral("-wal");
    for (const bool isMissing : {false, true}) {
        SCOPED_TRACE(isMissing);
        damage({});
        ASSERT_TRUE(!isMissing || QFile::remove(file()));
        put(path, log);

        EXPECT_EQ(StoreReader::open(dir()).error().kind, core::ErrorKind::Storage);
        EXPECT_EQ(UpdateSearch::open(dir()).error().kind, core::ErrorKind::Storage);
        EXPECT_TRUE(load(path) == log) << "reading touches nothing";
        EXPECT_EQ(QFile::exists(file()), !isMissing);
        EXPECT_TRUE(QFile::exists(file() + QStringLiteral(".damaged")));

        EXPECT_FALSE(openStore()->notice().isEmpty());
        EXPECT_EQ(*openReader()->count(), rescueRows);
        EXPECT_TRUE(load(file() + QStringLiteral(".bad-wal")) == log) << "kept as it was";
        EXPECT_FALSE(QFile::exists(file() + QStringLiteral(".damaged")));
        ASSERT_NO_FATAL_FAILURE(expectEverythingOnce());
    }
}

TEST_F(RescueLogTest, ALogWithoutDatabaseNeedsNoReaderToBeNoticed)
{
    const QByteArray log = logOfRunningWriter();
    damage({});
    put(file() + QStringLiteral("-wal"), log);
    EXPECT_FALSE(openStore()->notice().isEmpty());
    EXPECT_EQ(*openReader()->count(), rescueRows);
}

TEST_F(RescueLogTest, ALogThatIsNoLogIsKeptToo)
{
    const QByteArray noise = QByteArray("no log of a database ").repeated(5000);
    damage({});
    put(file() + QStringLiteral("-wal"), noise);
    EXPECT_FALSE(openStore()->notice().isEmpty());
    EXPECT_TRUE(load(file() + QStringLiteral(".bad-wal")) == noise);
    EXPECT_EQ(*openReader()->count(), 0);
}

// A kill after the new store was whole, and then somebody removed the database.
TEST_F(RescueLogTest, ALogThatLostItsDatabaseNeverComesOverTheRescuedOne)
{
    const QByteArray log = logOfRunningWriter();
    damage({});
    ASSERT_TRUE(QFile::remove(file()));
    put(file() + QStringLiteral("-wal"), log);
    put(file() + QStringLiteral(".rescued"), m_sound);
    EXPECT_FALSE(openStore()->notice().isEmpty());
    EXPECT_TRUE(load(file() + QStringLiteral(".bad-wal")) == log);
    EXPECT_EQ(*openReader()->count(), rescueRows);
}

} // namespace
