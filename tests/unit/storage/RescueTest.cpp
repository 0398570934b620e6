// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RescueFixture.h"
#include "tests/support/Effort.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <future>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Fault R20: of a damaged store what is readable is opened, and the damaged file is kept. What was lost may
// come from the server again; nothing that is there comes twice.
namespace {

using RescueTest = RescueFixture;

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
    EXPECT_TRUE(openStore()->notice().english().contains(u".bad2"));
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
