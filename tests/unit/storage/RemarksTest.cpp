// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Schema.h"
#include "StoreFixture.h"
#include "tests/support/Effort.h"

#include <QDir>
#include <QFile>

#include <sys/time.h>

#include <algorithm>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

namespace {

class RemarksTest : public StoreTest
{
protected:
    /// A store as the version before marks and notes left it, with so many updates and calls.
    void makeOlderStore(int count)
    {
        QDir().mkpath(dir());
        auto connection = Connection::open(file(), OpenMode::ReadWrite);
        ASSERT_TRUE(connection);
        ASSERT_TRUE(connection->execute("PRAGMA journal_mode = WAL"));
        ASSERT_TRUE(migrate(*connection, schemaSteps().first(2)));
        const QByteArray fill =
            "BEGIN; INSERT INTO bots VALUES (1, 'telegram:sandbox:1');"
            "INSERT INTO lanes VALUES (1, 1, 0, 1, 1000001, 5);"
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
            QByteArray::number(count) +
            ") INSERT INTO updates SELECT i, 1, i, i, i, 'message', 'text', '', '', '', '', '', '', 'hello' "
            "FROM n;"
            "INSERT INTO bodies SELECT seq, CAST('{\"update_id\":' || seq || '}' AS BLOB) FROM updates;"
            "INSERT INTO calls SELECT seq, 1, 'getMe', '{}', 200, seq, 1, '{}', '' FROM updates; COMMIT";
        ASSERT_TRUE(connection->execute(fill.constData()));
    }
    QList<domain::StoredUpdate> rows() { return *openReader()->rowsBetween(1, 1'000'000); }
};

} // namespace

TEST_F(RemarksTest, AreSetAndClearedForManyAndComeWithThePages)
{
    const auto store = openStore();
    append(*store, {messageOf(1), messageOf(2), messageOf(3)});
    EXPECT_EQ(*store->remark({1, 3, 99}, {true, {}}), 2) << "one of them is not there";
    EXPECT_EQ(*store->remark({3}, {{}, QStringLiteral("ask 客服")}), 1);
    QList<domain::StoredUpdate> now = rows();
    ASSERT_EQ(now.size(), 3);
    EXPECT_TRUE(now[0].marked && !now[1].marked && now[2].marked);
    EXPECT_EQ(now[2].note, u"ask 客服");
    EXPECT_EQ(now[0].note, u"");
    EXPECT_EQ(openReader()->update(3)->note, u"ask 客服");
    EXPECT_EQ(openReader()->rows({3, 1})->first().note, u"ask 客服");

    EXPECT_EQ(*store->remark({1, 2, 3}, {false, {}}), 3);
    now = rows();
    EXPECT_TRUE(std::ranges::none_of(now, &domain::StoredUpdate::marked));
    EXPECT_EQ(now[2].note, u"ask 客服") << "what is not named stays";
    EXPECT_EQ(*store->remark({3}, {{}, QString()}), 1);
    EXPECT_EQ(sql("SELECT count(*) FROM remarks"), u"0") << "nothing is kept for what has none";
}

TEST_F(RemarksTest, OutliveTheProgramAndAreOnTheDisk)
{
    {
        const auto store = openStore();
        append(*store, {messageOf(1)});
        ASSERT_TRUE(store->remark({1}, {true, QStringLiteral("later")}));
    }
    openStore();
    EXPECT_TRUE(rows().first().marked);
    EXPECT_EQ(rows().first().note, u"later");
}

TEST_F(RemarksTest, GoWithTheUpdateThatIsErasedAndNotesThatNameAUserAreEmptied)
{
    const auto store = openStore();
    append(*store, {messageOf(1), messageOf(2)});
    const auto other =
        store->append({botNamed("2"), domain::Stream::Poll, {messageOf(1, QStringLiteral("elsewhere"))}, 1});
    ASSERT_TRUE(other);
    ASSERT_TRUE(store->remark({1, 2}, {true, QStringLiteral("canary-of-one")}));
    ASSERT_TRUE(store->remark({3}, {true, QStringLiteral("like 405327427904995328, canary-of-two")}));
    ASSERT_TRUE(store->erase({ErasureSubject::Kind::Bot, {}, {}, botNamed("1")}));
    EXPECT_EQ(sql("SELECT count(*) FROM remarks"), u"1");
    const auto outcome = store->erase(
        {ErasureSubject::Kind::User, domain::PlatformId::Telegram, QStringLiteral("405327427904995328"), {}});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->erased, (ErasureCounts{0, 0, 0, 1}));
    EXPECT_TRUE(rows().first().marked) << "somebody else's update stays, marked as it was";
    EXPECT_EQ(rows().first().note, u"");
    for (const char *suffix : {"", "-wal"}) {
        QFile bytes(file() + QLatin1StringView(suffix));
        const bool isThere = bytes.open(QIODevice::ReadOnly);
        EXPECT_FALSE(isThere && bytes.readAll().contains("canary-of-")) << suffix;
    }
}

TEST_F(RemarksTest, AnOlderStoreTakesThemAndKeepsEveryRow)
{
    makeOlderStore(50);
    EXPECT_FALSE(StoreReader::open(dir())) << "an older layout is not read as if it were today's";
    const auto store = openStore();
    ASSERT_TRUE(store);
    EXPECT_EQ(*store->remark({7}, {true, QStringLiteral("seven")}), 1);
    const QList<domain::StoredUpdate> now = rows();
    ASSERT_EQ(now.size(), 50);
    EXPECT_EQ(now[6].note, u"seven");
    EXPECT_EQ(now[49].update.updateId, core::Id(50));
    EXPECT_EQ(store->position(botNamed("1"), domain::Stream::Poll)->offset, 1'000'001);
    EXPECT_EQ(openReader()->calls(100)->size(), 50);
}

// Fault R23. The process ends in the midst of it without a word, as by kill -9, at moments spread over the
// whole of its work; each must leave the old layout or the new one.
TEST_F(RemarksTest, AMigrationThatIsKilledLeavesOneLayoutOrTheNext)
{
    constexpr int olderRows = 20'000;
    makeOlderStore(olderRows);
    const QString older = m_folder.filePath(QStringLiteral("older"));
    ASSERT_TRUE(QFile::rename(file(), older));
    int killed = 0;
    const int moments = effort(6, 200);
    for (int moment = 1; moment <= moments; ++moment) {
        QDir(dir()).removeRecursively();
        QDir().mkpath(dir());
        ASSERT_TRUE(QFile::copy(older, file()));
        QProcess child;
        child.setChildProcessModifier([moment, moments] {
            itimerval timer{};
            timer.it_value.tv_usec = moment * 180'000 / moments;
            setitimer(ITIMER_REAL, &timer, nullptr);
        });
        child.start(QStringLiteral(STORAGE_CHILD), {QStringLiteral("open"), dir()});
        ASSERT_TRUE(child.waitForFinished(120'000));
        killed += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
        EXPECT_EQ(sql("PRAGMA quick_check"), u"ok");
        const int version = sql("PRAGMA user_version").toInt();
        EXPECT_GE(version, 2);
        EXPECT_LE(version, int(schemaSteps().size()));
        EXPECT_EQ(
            sql("SELECT count(*) FROM sqlite_schema WHERE name IN ('remarks', 'calls_started')").toInt(),
            version >= 3 ? 2 : 0)
            << "never something between";
        ASSERT_TRUE(openStore()) << "and it is taken up again";
        EXPECT_EQ(*openReader()->count(), olderRows);
    }
    EXPECT_GT(killed, 0);
}
