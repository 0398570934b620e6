// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/UpdateSearch.h"
#include "StoreFixture.h"
#include "tests/support/Effort.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <future>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Fault R20: of a damaged store what is readable is opened, and the damaged file is kept. What was lost may
// come from the server again; nothing that is there comes twice.
namespace {

constexpr int rescueRows = 500;
constexpr qsizetype rescuePage = 8192;

class RescueTest : public StoreTest
{
protected:
    void SetUp() override
    {
        {
            const auto store = openStore();
            receiveEverything(*store);
            ASSERT_TRUE(store->remark({3, 250}, {true, QStringLiteral("seen")}));
            ASSERT_TRUE(
                store->addCall({0, botNamed("1"), QStringLiteral("getMe"), "{}", 200, 5, 1, "{}", {}}));
            ASSERT_TRUE(
                store->rememberIdentity({"fingerprint", botNamed("1"), QStringLiteral("Bot"), {}, 1}));
        }
        m_sound = load(file());
        ASSERT_EQ(m_sound.size() % rescuePage, 0);
    }

    /// Of every length: some lie in a chain of pages of their own.
    static domain::Update rescueMessage(qint64 id)
    {
        return messageOf(id, QStringLiteral("text %1 ").arg(id).repeated(id % 100 == 0 ? 3000 : 20));
    }

    /// What the server has, a hundred at a time, as after a poll without an offset.
    void receiveEverything(UpdateStore &store)
    {
        for (int first = 1; first <= rescueRows; first += 100) {
            QList<domain::Update> batch;
            for (int id = first; id < first + 100; ++id)
                batch.append(rescueMessage(id));
            append(store, batch);
        }
    }

    static QByteArray load(const QString &path)
    {
        QFile bytes(path);
        EXPECT_TRUE(bytes.open(QIODevice::ReadOnly)) << qPrintable(path);
        return bytes.readAll();
    }

    static void put(const QString &path, const QByteArray &content)
    {
        QFile bytes(path);
        ASSERT_TRUE(bytes.open(QIODevice::WriteOnly));
        ASSERT_EQ(bytes.write(content), content.size());
    }

    void damage(const QByteArray &content)
    {
        QDir(dir()).removeRecursively();
        QDir().mkpath(dir());
        put(file(), content);
    }

    /// Of a store that received everything: nothing of it is in the database yet.
    QByteArray logOfRunningWriter()
    {
        QDir(dir()).removeRecursively();
        const auto store = openStore();
        receiveEverything(*store);
        return load(file() + QStringLiteral("-wal"));
    }

    /// As somebody who met the damage leaves it.
    void markDamaged()
    {
        QFile mark(file() + QStringLiteral(".damaged"));
        ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    }

    QByteArray withPageOf(quint32 number, char byte) const
    {
        QByteArray damaged = m_sound;
        std::fill_n(damaged.begin() + qsizetype(number - 1) * rescuePage, rescuePage, byte);
        return damaged;
    }

    /// Opens it as damaged; how many of the updates are in the new store, each with its seq and its bytes.
    int rescued(const QByteArray &damaged)
    {
        damage(damaged);
        markDamaged();
        const auto store = openStore();
        if (!store)
            return -1;
        EXPECT_TRUE(store->notice().contains(file() + QStringLiteral(".bad"))) << qPrintable(store->notice());
        EXPECT_TRUE(load(file() + QStringLiteral(".bad")) == damaged) << "kept as it was";
        EXPECT_EQ(store->position(botNamed("1"), domain::Stream::Poll)->offset, std::nullopt)
            << "the next poll confirms nothing";
        const auto reader = openReader();
        const auto seqs = reader->ids();
        EXPECT_TRUE(seqs);
        for (const qint64 seq : *seqs)
            EXPECT_EQ(*reader->raw(seq), rescueMessage(seq).raw) << seq;
        return int(seqs->size());
    }

    /// After the server was asked for everything again.
    void expectEverythingOnce()
    {
        const auto store = openStore();
        ASSERT_TRUE(store);
        EXPECT_EQ(store->notice(), QString()) << "said once";
        receiveEverything(*store);
        QSet<QString> idents;
        const auto reader = openReader();
        const auto rows = reader->rows(*reader->ids({botNamed("1")}));
        ASSERT_TRUE(rows);
        for (const domain::StoredUpdate &row : *rows) {
            ASSERT_FALSE(idents.contains(row.update.ident)) << "twice: " << qPrintable(row.update.ident);
            ASSERT_EQ(row.epoch, 1);
            idents.insert(row.update.ident);
        }
        EXPECT_EQ(idents.size(), rescueRows) << "lost";
        const auto position = store->position(botNamed("1"), domain::Stream::Poll);
        EXPECT_EQ(position->offset, rescueRows + 1);
        EXPECT_EQ(sql("PRAGMA integrity_check"), u"ok");
    }

    QByteArray m_sound;
};

TEST_F(RescueTest, ASoundFileComesThroughWhole)
{
    EXPECT_EQ(rescued(m_sound), rescueRows);
    const auto reader = openReader();
    EXPECT_TRUE(reader->update(250)->marked);
    EXPECT_EQ(reader->update(3)->note, u"seen");
    EXPECT_EQ(reader->calls(10)->size(), 1);
    EXPECT_EQ(reader->update(77)->receivedMs, 1'790'000'000'001);
    EXPECT_EQ(openStore()->identity("fingerprint")->value().bot, botNamed("1"));
    expectEverythingOnce();
}

TEST_F(RescueTest, ALostPageCostsNoMoreThanTheBytesThatStoodOnIt)
{
    const auto pages = quint32(m_sound.size() / rescuePage);
    int lossless = 0;
    for (quint32 number = 2; number <= pages; number += quint32(effort(25, 1))) {
        SCOPED_TRACE(number);
        const int found = rescued(withPageOf(number, number % 2 == 0 ? '\0' : '\xFF'));
        const QByteArray page = m_sound.sliced(qsizetype(number - 1) * rescuePage, rescuePage);
        // A leaf with updates' bytes, or a piece of a long chain of them.
        const bool holdsBytes = page.contains("{\"update_id\"") || page.front() == '\0';
        ASSERT_GE(found, holdsBytes ? rescueRows - 40 : rescueRows)
            << "a page holds no more of them, and everything else is made again from them";
        lossless += holdsBytes ? 0 : 1;
        ASSERT_NO_FATAL_FAILURE(expectEverythingOnce());
    }
    EXPECT_GT(lossless, 0);
}

TEST_F(RescueTest, WhatSQLiteCannotOpenIsRescuedAtOnce)
{
    QByteArray damaged = m_sound;
    damaged.replace(0, 16, "no SQLite format");
    damage(damaged);
    EXPECT_FALSE(openStore()->notice().isEmpty());
    EXPECT_EQ(*openReader()->count(), rescueRows);
    EXPECT_TRUE(load(file() + QStringLiteral(".bad")) == damaged);
    expectEverythingOnce();
}

TEST_F(RescueTest, WhoeverMeetsDamageLeavesItToTheNextStart)
{
    int met = 0;
    const auto pages = quint32(m_sound.size() / rescuePage);
    for (quint32 number = 2; number <= pages && met < effort(2, 1000); ++number) {
        if (!m_sound.sliced(qsizetype(number - 1) * rescuePage, rescuePage).contains("{\"update_id\""))
            continue;
        SCOPED_TRACE(number);
        damage(withPageOf(number, '\xFF'));
        if (!openStore()->notice().isEmpty())
            continue; // the newest, which are looked at
        EXPECT_FALSE(QFile::exists(file() + QStringLiteral(".damaged")));
        const auto reader = openReader();
        bool isMet = false;
        for (qint64 seq = 1; seq <= rescueRows; ++seq)
            isMet = !reader->raw(seq) || isMet;
        ASSERT_TRUE(isMet);
        ASSERT_TRUE(QFile::exists(file() + QStringLiteral(".damaged")));
        ++met;
        EXPECT_FALSE(openStore()->notice().isEmpty());
        EXPECT_FALSE(QFile::exists(file() + QStringLiteral(".damaged")));
        ASSERT_GE(*openReader()->count(), rescueRows - 40);
    }
    EXPECT_GT(met, 0);
}

TEST_F(RescueTest, TheLogOfAKilledWriterIsReadToo)
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
TEST_F(RescueTest, ALogThatLostItsDatabaseIsNeitherRemovedNorPassedOver)
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

TEST_F(RescueTest, ALogWithoutDatabaseNeedsNoReaderToBeNoticed)
{
    const QByteArray log = logOfRunningWriter();
    damage({});
    put(file() + QStringLiteral("-wal"), log);
    EXPECT_FALSE(openStore()->notice().isEmpty());
    EXPECT_EQ(*openReader()->count(), rescueRows);
}

TEST_F(RescueTest, ALogThatIsNoLogIsKeptToo)
{
    const QByteArray noise = QByteArray("no log of a database ").repeated(5000);
    damage({});
    put(file() + QStringLiteral("-wal"), noise);
    EXPECT_FALSE(openStore()->notice().isEmpty());
    EXPECT_TRUE(load(file() + QStringLiteral(".bad-wal")) == noise);
    EXPECT_EQ(*openReader()->count(), 0);
}

// A kill after the new store was whole, and then somebody removed the database.
TEST_F(RescueTest, ALogThatLostItsDatabaseNeverComesOverTheRescuedOne)
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

// A kill between the two: the new store is whole, and the damaged one still in its place, or gone aside.
TEST_F(RescueTest, IsTakenUpAgainWhereItWasInterrupted)
{
    for (const bool asideAlready : {false, true}) {
        ASSERT_EQ(rescued(withPageOf(5, '\0')) > 0, true);
        const QString bad = file() + QStringLiteral(".bad");
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(file() + QLatin1StringView(suffix));
        ASSERT_TRUE(QFile::rename(file(), file() + QStringLiteral(".rescued")));
        ASSERT_TRUE(asideAlready || QFile::rename(bad, file()));
        EXPECT_FALSE(openStore()->notice().isEmpty());
        EXPECT_TRUE(QFile::exists(bad));
        EXPECT_FALSE(QFile::exists(file() + QStringLiteral(".rescued")));
        ASSERT_NO_FATAL_FAILURE(expectEverythingOnce());
    }
}

TEST_F(RescueTest, AnEarlierDamagedFileIsKeptToo)
{
    rescued(withPageOf(5, '\0'));
    const QByteArray first = load(file() + QStringLiteral(".bad"));
    markDamaged();
    EXPECT_TRUE(openStore()->notice().contains(u".bad2"));
    EXPECT_TRUE(load(file() + QStringLiteral(".bad")) == first);
    EXPECT_TRUE(QFile::exists(file() + QStringLiteral(".bad2")));
}

TEST_F(RescueTest, AKeptFileIsErasedWithItsBot)
{
    rescued(withPageOf(5, '\0'));
    const auto outcome =
        openStore()->erase({ErasureSubject::Kind::Bot, domain::PlatformId::Telegram, {}, botNamed("1")});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->logCleared);
    EXPECT_FALSE(QFile::exists(file() + QStringLiteral(".bad")));
}

// Their platform is lost with the key: "telegram" is only what stands in its place.
TEST_F(RescueTest, UsersOfALostBotAreErasedWhateverTheirPlatformIs)
{
    QByteArray damaged = m_sound;
    qsizetype lost = 0;
    for (qsizetype at = 0; at < damaged.size(); at += rescuePage) {
        if (!damaged.sliced(at, rescuePage).contains("telegram:sandbox:1"))
            continue;
        std::fill_n(damaged.begin() + at, rescuePage, '\0');
        ++lost;
    }
    ASSERT_GE(lost, 2) << "a table and its index";
    damage(damaged);
    markDamaged();
    const auto store = openStore();
    ASSERT_EQ(*openReader()->bots(), QList{domain::BotKey::fromStored(QStringLiteral("telegram:rescued:1"))});
    const ErasureSubject sender{
        ErasureSubject::Kind::User, domain::PlatformId::Fanbook, QStringLiteral("7"), {}};
    EXPECT_EQ(openReader()->erasable(sender)->own, rescueRows);
    const auto outcome = store->erase(sender);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->erased.own, rescueRows);
    EXPECT_EQ(*openReader()->count(), 0);
}

// Its rows would be missing from the new store, though the disk may give them tomorrow.
TEST_F(RescueTest, WhatTheDiskDoesNotGiveIsNotTakenForLost)
{
    for (const char *suffix : {"", "-wal"}) {
        SCOPED_TRACE(suffix);
        damage(m_sound);
        put(file() + QStringLiteral("-wal"), QByteArray("no log of a database ").repeated(5000));
        markDamaged();
        const QByteArrayList lines =
            runChild({QStringLiteral("unreadable"), dir(), QLatin1StringView(suffix)}).trimmed().split('\n');
        ASSERT_EQ(lines.size(), 2) << lines.join('\n').constData();
        EXPECT_TRUE(lines[0].startsWith("failing storage ")) << lines[0].constData();
        EXPECT_EQ(lines[1], "mended opened");
        EXPECT_EQ(*openReader()->count(), rescueRows);
        EXPECT_TRUE(load(file() + QStringLiteral(".bad")) == m_sound);
        EXPECT_FALSE(QFile::exists(file() + QStringLiteral(".bad2"))) << "the first try changed nothing";
    }
}

// A file of so many pages that a rescue has no end: the program is quit in the middle of it.
TEST_F(RescueTest, IsBrokenOffWhenAskedAndLeavesTheFileAsItWas)
{
    constexpr qint64 endless = qint64(256) * 1024 * 1024 * 1024;
    damage(m_sound);
    ASSERT_TRUE(QFile::resize(file(), endless)) << "takes no space";
    markDamaged();
    std::atomic_bool cancel = false;
    auto opening = std::async(std::launch::async, [&] { return UpdateStore::open(dir(), &cancel); });
    EXPECT_TRUE(waitUntil([this] { return QFile::exists(file() + QStringLiteral(".rescue")); }));
    cancel = true;
    const auto opened = opening.get();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, core::ErrorKind::Cancelled);
    EXPECT_FALSE(opened.error().detail.isEmpty());
    EXPECT_EQ(QFileInfo(file()).size(), endless);
    ASSERT_TRUE(QFile::resize(file(), m_sound.size()));
    EXPECT_TRUE(load(file()) == m_sound);
    EXPECT_EQ(
        QDir(dir()).entryList({QStringLiteral("updates*")}, QDir::Files),
        (QStringList{QStringLiteral("updates.sqlite"), QStringLiteral("updates.sqlite.damaged")}));
    EXPECT_FALSE(openStore()->notice().isEmpty());
    EXPECT_EQ(*openReader()->count(), rescueRows);
    ASSERT_NO_FATAL_FAILURE(expectEverythingOnce());
}

TEST_F(RescueTest, OneThatFailsSaysWhenItIsWorthAnotherTry)
{
    damage(m_sound);
    markDamaged();
    const QString inTheWay = file() + QStringLiteral(".rescue");
    ASSERT_TRUE(QDir().mkpath(inTheWay + QStringLiteral("/x")));
    const auto failed = UpdateStore::open(dir());
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, core::ErrorKind::Storage);
    EXPECT_TRUE(failed.error().retryAfter);
    EXPECT_TRUE(load(file()) == m_sound);
    ASSERT_TRUE(QDir(inTheWay).removeRecursively());
    EXPECT_FALSE(openStore()->notice().isEmpty());
    EXPECT_EQ(*openReader()->count(), rescueRows);
}

TEST_F(RescueTest, SeqsAreNeverUsedAgain)
{
    // The last rows are lost with the end of the file.
    const int found = rescued(m_sound.first(m_sound.size() / rescuePage / 2 * rescuePage));
    ASSERT_LT(found, rescueRows);
    const auto store = openStore();
    EXPECT_EQ(append(*store, {messageOf(9000)}).firstSeq, rescueRows + 1);
}

} // namespace
