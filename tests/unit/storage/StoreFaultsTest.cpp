// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Schema.h"
#include "storage/SqliteErrors.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <array>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Faults R3, R4, R5 and R23, as far as the store alone reaches.
namespace {

class StoreFaultsTest : public StoreTest
{
protected:
    QByteArray fileBytes()
    {
        QFile bytes(file());
        EXPECT_TRUE(bytes.open(QIODevice::ReadOnly));
        return bytes.readAll();
    }
};

TEST_F(StoreFaultsTest, ASecondWriterIsRefusedHereAndInAnotherProcess)
{
    const auto store = openStore();
    const auto second = UpdateStore::open(dir());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, core::ErrorKind::Locked);
    EXPECT_TRUE(second.error().detail.contains(dir()));
    EXPECT_TRUE(runChild({QStringLiteral("append"), dir()}).startsWith("failed locked "));
    EXPECT_EQ(append(*store, {messageOf(1)}).stored, 1) << "the first one goes on";
}

TEST_F(StoreFaultsTest, TheLockEndsWithItsHolder)
{
    openStore();
    EXPECT_NE(openStore(), nullptr);
}

TEST_F(StoreFaultsTest, AFullDiskStoresNothingOfABatchAndIsOverWhenSpaceReturns)
{
    openStore();
    const QByteArrayList lines = runChild({QStringLiteral("fill"), dir()}).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 4) << lines.join('\n').constData();
    EXPECT_TRUE(lines[0].startsWith("failed storage ")) << lines[0].constData();
    const qint64 offset = lines[1].mid(7).toLongLong();
    EXPECT_GT(offset, 50);
    EXPECT_EQ(lines[2], "failed again");
    EXPECT_EQ(lines[3].mid(7).toLongLong(), offset + 50) << "the same batch, once";
    EXPECT_EQ(*openReader()->count(), offset + 49);
    EXPECT_EQ(sql("PRAGMA quick_check"), u"ok");
}

TEST_F(StoreFaultsTest, AReadOnlyFolderIsReadButNotWritten)
{
    append(*openStore(), {messageOf(1), messageOf(2)});
    constexpr auto all = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto enter = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
    QFile::setPermissions(file(), all);
    QFile::setPermissions(dir(), all | enter);
    QFile::setPermissions(m_folder.path(), all | enter | QFile::WriteOwner);
    const QByteArrayList lines = runChild({QStringLiteral("try"), dir()}).trimmed().split('\n');
    QFile::setPermissions(dir(), all | enter | QFile::WriteOwner);
    ASSERT_EQ(lines.size(), 3) << lines.join('\n').constData();
    EXPECT_TRUE(lines[0].startsWith("writer storage ")) << lines[0].constData();
    EXPECT_EQ(lines[1], "reader opened");
    EXPECT_EQ(lines[2], "count 2");
}

TEST_F(StoreFaultsTest, AFolderThatCannotBeIsSaid)
{
    QFile blocker(m_folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    const auto store = UpdateStore::open(blocker.fileName() + QStringLiteral("/store"));
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, core::ErrorKind::Storage);
    QDir().mkpath(file());
    const auto notAFile = UpdateStore::open(dir());
    ASSERT_FALSE(notAFile);
    EXPECT_EQ(notAFile.error().kind, core::ErrorKind::Storage);
}

TEST_F(StoreFaultsTest, AnOlderProgramLeavesANewerStoreAsItIs)
{
    append(*openStore(), {messageOf(1)});
    sql("PRAGMA user_version = 99");
    const QByteArray before = fileBytes();
    const auto store = UpdateStore::open(dir());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, core::ErrorKind::Storage);
    EXPECT_TRUE(store.error().detail.contains(u"newer"));
    EXPECT_TRUE(store.error().detail.contains(u"99"));
    EXPECT_TRUE(fileBytes() == before);
    const auto reader = StoreReader::open(dir());
    ASSERT_FALSE(reader);
    EXPECT_TRUE(reader.error().detail.contains(u"newer"));
}

TEST_F(StoreFaultsTest, AMigrationStepIsTakenWholeOrNotAtAll)
{
    QDir().mkpath(dir());
    auto connection = Connection::open(file(), OpenMode::ReadWrite);
    ASSERT_TRUE(connection);
    constexpr std::array<const char *, 2> broken{
        "CREATE TABLE a (x)", "CREATE TABLE b (x); INSERT INTO missing VALUES (1)"};
    EXPECT_FALSE(migrate(*connection, broken));
    EXPECT_EQ(*schemaVersion(*connection), 1);
    EXPECT_EQ(sql("SELECT group_concat(name) FROM sqlite_master"), u"a");
    constexpr std::array<const char *, 2> mended{"CREATE TABLE a (x)", "CREATE TABLE b (x)"};
    EXPECT_TRUE(migrate(*connection, mended));
    EXPECT_TRUE(migrate(*connection, mended)) << "nothing left to do";
    EXPECT_EQ(*schemaVersion(*connection), 2);
    EXPECT_FALSE(migrate(*connection, std::span(mended).first(1)));
}

TEST_F(StoreFaultsTest, ACreationThatWasInterruptedIsTakenUpAgain)
{
    QDir().mkpath(dir());
    QFile empty(file());
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    EXPECT_EQ(StoreReader::open(dir()).error().kind, core::ErrorKind::NotFound);
    EXPECT_EQ(append(*openStore(), {messageOf(1)}).stored, 1);
}

TEST(SqliteErrorsTest, EveryKnownCodeHasItsOwnWords)
{
    QStringList seen;
    for (const int code :
         {SQLITE_FULL, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CANTOPEN,
          SQLITE_PERM, SQLITE_BUSY, SQLITE_TOOBIG, SQLITE_NOMEM, SQLITE_MISMATCH}) {
        const core::Error error = storageError(code);
        EXPECT_EQ(error.kind, core::ErrorKind::Storage);
        EXPECT_FALSE(seen.contains(error.detail)) << code;
        seen.append(error.detail);
    }
    EXPECT_EQ(storageError(SQLITE_IOERR_FSYNC).detail, storageError(SQLITE_IOERR).detail);
}

} // namespace
