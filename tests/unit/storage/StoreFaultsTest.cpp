// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Schema.h"
#include "storage/SqliteErrors.h"
#include "StoreFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <array>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Faults R3, R4, R5 and R23, as far as the store alone reaches.
namespace {

class StoreFaultsTest : public StoreTest
{
protected:
    QByteArray fileBytes() { return bytesOf(""); }

    [[nodiscard]] QByteArray bytesOf(const QByteArray &suffix) const
    {
        QFile bytes(file() + QLatin1StringView(suffix));
        EXPECT_TRUE(bytes.open(QIODevice::ReadOnly)) << suffix.constData();
        return bytes.readAll();
    }

    /// These files of a store, by what follows the database's name, and no others.
    void leave(const QMap<QByteArray, QByteArray> &files)
    {
        QDir().mkpath(dir());
        for (auto each = files.cbegin(); each != files.cend(); ++each) {
            QFile bytes(file() + QLatin1StringView(each.key()));
            ASSERT_TRUE(bytes.open(QIODevice::WriteOnly));
            ASSERT_EQ(bytes.write(each.value()), each.value().size());
        }
    }
    [[nodiscard]] QMap<QByteArray, QByteArray> whatLies() const
    {
        QMap<QByteArray, QByteArray> files;
        const QString name = QFileInfo(file()).fileName();
        for (const QString &path : QDir(dir()).entryList({name + u'*'}, QDir::Files)) {
            const QByteArray suffix = path.sliced(name.size()).toLatin1();
            files.insert(suffix, bytesOf(suffix));
        }
        return files;
    }
};

TEST_F(StoreFaultsTest, ASecondWriterIsRefusedHereAndInAnotherProcess)
{
    const auto store = openStore();
    const auto second = UpdateStore::open(dir());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, core::ErrorKind::Locked);
    EXPECT_TRUE(second.error().detail.english().contains(dir()));
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

// SQLite would go on writing into the removed files, and the next poll would confirm what is gone.
TEST_F(StoreFaultsTest, NothingIsCommittedIntoFilesThatWereRemovedOrReplaced)
{
    const auto appendOne = [this](const char *removed) {
        const auto store = openStore();
        append(*store, {messageOf(1)});
        const QString path = file() + QLatin1StringView(removed);
        EXPECT_TRUE(QFile::remove(path));
        const auto gone = store->append({botNamed("1"), domain::Stream::Poll, {messageOf(2)}, 1});
        EXPECT_FALSE(gone) << removed;
        QFile other(path);
        EXPECT_TRUE(other.open(QIODevice::WriteOnly));
        const auto replaced = store->append({botNamed("1"), domain::Stream::Poll, {messageOf(2)}, 1});
        EXPECT_FALSE(replaced) << removed;
        EXPECT_EQ(store->position(botNamed("1"), domain::Stream::Poll)->offset, 2) << removed;
        return gone;
    };
    for (const char *removed : {"", "-wal", "-shm"}) {
        const auto outcome = appendOne(removed);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, core::ErrorKind::Storage);
        EXPECT_TRUE(outcome.error().detail.english().contains(u"removed or replaced"))
            << qPrintable(outcome.error().detail);
        QDir(dir()).removeRecursively();
    }
}

TEST_F(StoreFaultsTest, ARemovedFolderRefusesEveryWrite)
{
    const auto store = openStore();
    append(*store, {messageOf(1)});
    EXPECT_TRUE(QDir(dir()).removeRecursively());
    EXPECT_FALSE(store->append({botNamed("1"), domain::Stream::Poll, {messageOf(2)}, 1}));
    EXPECT_FALSE(store->rememberIdentity({"f", botNamed("1"), {}, {}, 1}));
    EXPECT_FALSE(store->addCall({0, botNamed("1"), {}, "{}", 200, 1, 1, "{}", {}}));
    EXPECT_EQ(store->position(botNamed("1"), domain::Stream::Poll)->offset, 2);
}

TEST_F(StoreFaultsTest, AnotherProgramsDatabaseIsLeftAsItIs)
{
    for (const char *made :
         {"CREATE TABLE notes (text)", "CREATE TABLE notes (text); PRAGMA user_version = 1",
          "CREATE TABLE calls (text); PRAGMA user_version = 1", "PRAGMA application_id = 7",
          "PRAGMA journal_mode = WAL; CREATE TABLE notes (text)"}) {
        QDir(dir()).removeRecursively();
        QDir().mkpath(dir());
        sql(made);
        const QByteArray before = fileBytes();
        const auto store = UpdateStore::open(dir());
        ASSERT_FALSE(store) << made;
        EXPECT_EQ(store.error().kind, core::ErrorKind::Storage);
        EXPECT_TRUE(store.error().detail.english().contains(u"no Botdeck store"))
            << qPrintable(store.error().detail);
        EXPECT_TRUE(fileBytes() == before) << made;
        EXPECT_FALSE(QFile::exists(file() + QStringLiteral("-wal"))) << made;
        EXPECT_FALSE(StoreReader::open(dir())) << made;
    }
}

TEST_F(StoreFaultsTest, AStoreOfTheFirstLayoutIsTakenOver)
{
    append(*openStore(), {messageOf(1)});
    sql("DROP TABLE remarks; DROP INDEX calls_started; DROP TABLE IF EXISTS search_stamp; "
        "DROP TRIGGER IF EXISTS updates_removed_peeked; DROP TABLE IF EXISTS peeked; "
        "DROP TRIGGER IF EXISTS updates_removed; DROP TRIGGER IF EXISTS updates_changed; "
        "DROP TABLE chats; DROP INDEX calls_chat; ALTER TABLE calls DROP COLUMN chat_id; "
        "ALTER TABLE calls DROP COLUMN error_kind");
    sql("PRAGMA application_id = 0");
    sql("PRAGMA user_version = 1");
    EXPECT_EQ(append(*openStore(), {messageOf(1), messageOf(2)}).stored, 1);
    EXPECT_EQ(sql("PRAGMA application_id"), QString::number(0x4274646B));
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
    EXPECT_TRUE(store.error().detail.english().contains(u"newer"));
    EXPECT_TRUE(store.error().detail.english().contains(u"99"));
    EXPECT_TRUE(fileBytes() == before);
    const auto reader = StoreReader::open(dir());
    ASSERT_FALSE(reader);
    EXPECT_TRUE(reader.error().detail.english().contains(u"newer"));
}

// A rescue would bring what the newer one wrote into the older layout, and lose what that has no place for.
TEST_F(StoreFaultsTest, AnOlderProgramRescuesNoNewerStore)
{
    auto running = openStore();
    append(*running, {messageOf(1)});
    sql("PRAGMA user_version = 99");
    const QByteArray log = bytesOf("-wal");
    running.reset();
    const QByteArray sound = fileBytes();
    QByteArray torn = sound;
    std::fill_n(torn.begin(), 16, 'x'); // SQLite knows nothing of it any more
    const QList<QMap<QByteArray, QByteArray>> states{
        {{"", sound}, {".damaged", {}}}, {{"", torn}},          {{"-wal", log}},
        {{"", {}}, {"-wal", log}},       {{".rescued", sound}},
    };
    for (const QMap<QByteArray, QByteArray> &state : states) {
        SCOPED_TRACE(state.keys().join(' ').constData());
        QDir(dir()).removeRecursively();
        ASSERT_NO_FATAL_FAILURE(leave(state));
        const auto store = UpdateStore::open(dir());
        ASSERT_FALSE(store);
        EXPECT_EQ(store.error().kind, core::ErrorKind::Storage);
        EXPECT_TRUE(store.error().detail.english().contains(u"newer")) << qPrintable(store.error().detail);
        EXPECT_TRUE(store.error().detail.english().contains(u"99"));
        EXPECT_TRUE(whatLies() == state) << "not one byte of it is changed";
    }
}

TEST_F(StoreFaultsTest, AnotherProgramsLogIsNotRescued)
{
    QDir().mkpath(dir());
    auto theirs = Connection::open(file(), OpenMode::ReadWrite);
    ASSERT_TRUE(theirs);
    ASSERT_TRUE(theirs->execute("PRAGMA journal_mode = WAL; CREATE TABLE notes (text)"));
    const QMap<QByteArray, QByteArray> state{{"-wal", bytesOf("-wal")}};
    *theirs = Connection();
    QDir(dir()).removeRecursively();
    ASSERT_NO_FATAL_FAILURE(leave(state));
    const auto store = UpdateStore::open(dir());
    ASSERT_FALSE(store);
    EXPECT_TRUE(store.error().detail.english().contains(u"no Botdeck store"))
        << qPrintable(store.error().detail);
    EXPECT_TRUE(whatLies() == state);
}

TEST_F(StoreFaultsTest, ALayoutThatNoProgramWritesIsDamage)
{
    append(*openStore(), {messageOf(1)});
    sql("PRAGMA user_version = -2147483643");
    EXPECT_FALSE(StoreReader::open(dir()));
    EXPECT_FALSE(openStore()->notice().isEmpty());
    EXPECT_EQ(*openReader()->count(), 1);
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
