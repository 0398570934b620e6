// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LogCheck.h"
#include "StoreFixture.h"
#include "tests/support/Effort.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Fault R20 for the files beside the database of a store whose writer was killed.
namespace {

constexpr int logRowsEach = 10;
constexpr int logBatches = 6;

class LogDamageTest : public StoreTest
{
protected:
    /// The first half of the batches is in the database, the others are in the log alone.
    void SetUp() override
    {
        auto store = openStore();
        receive(*store, 0, logBatches / 2);
        store.reset();
        store = openStore();
        receive(*store, logBatches / 2, logBatches);
        for (const char *suffix : {"", "-wal", "-shm"})
            m_sound[QLatin1StringView(suffix)] = load(QLatin1StringView(suffix));
    }

    void receive(UpdateStore &store, int first, int end)
    {
        for (int batch = first; batch < end; ++batch) {
            QList<domain::Update> updates;
            for (int row = 1; row <= logRowsEach; ++row)
                updates.append(messageOf(batch * logRowsEach + row, QStringLiteral("text ").repeated(50)));
            append(store, updates);
        }
    }

    [[nodiscard]] QByteArray load(QLatin1StringView suffix) const
    {
        QFile bytes(file() + suffix);
        EXPECT_TRUE(bytes.open(QIODevice::ReadOnly));
        return bytes.readAll();
    }

    /// As the killed writer left them, but for the one file.
    void putBack(QLatin1StringView damagedSuffix, const QByteArray &damaged)
    {
        QDir(dir()).removeRecursively();
        QDir().mkpath(dir());
        for (auto each = m_sound.cbegin(); each != m_sound.cend(); ++each) {
            QFile bytes(file() + each.key());
            ASSERT_TRUE(bytes.open(QIODevice::WriteOnly));
            bytes.write(each.key() == damagedSuffix ? damaged : each.value());
        }
    }

    QByteArray flipped(const QByteArray &sound)
    {
        QByteArray damaged = sound;
        for (auto flips = 1 + m_random() % 8; flips > 0; --flips) {
            const auto at = qsizetype(m_random() % quint64(damaged.size()));
            damaged[at] = char(damaged[at] ^ char(1U << (m_random() % 8)));
        }
        return damaged;
    }

    /// How many whole batches a new writer finds, all of them as they were received.
    int wholeBatches()
    {
        const auto store = openStore();
        if (!store)
            return -1;
        const auto rows = openReader()->rowsBetween(1, 1000);
        EXPECT_TRUE(rows);
        EXPECT_EQ(rows->size() % logRowsEach, 0);
        qint64 expected = 1;
        for (const domain::StoredUpdate &row : *rows)
            EXPECT_EQ(row.update.updateId, core::Id(expected++));
        EXPECT_EQ(store->position(botNamed("1"), domain::Stream::Poll)->offset, expected);
        return int(rows->size() / logRowsEach);
    }

    QMap<QLatin1StringView, QByteArray> m_sound;
    std::mt19937 m_random{20};
};

TEST_F(LogDamageTest, ALogWithFlippedBitsIsReadAsFarAsItGoesAndKept)
{
    const QByteArray sound = m_sound.value(QLatin1StringView("-wal"));
    ASSERT_FALSE(hidesCommits(sound));
    int lost = 0;
    for (int round = effort(4, 400); round > 0; --round) {
        const QByteArray damaged = flipped(sound);
        putBack(QLatin1StringView("-wal"), damaged);
        const int found = wholeBatches();
        ASSERT_GE(found, logBatches / 2) << "what is in the database is sound";
        ASSERT_LE(found, logBatches);
        if (found == logBatches)
            continue;
        ++lost;
        const QStringList kept = keptLogs(file());
        ASSERT_EQ(kept.size(), 1) << "what is passed over is not written over";
        QFile copy(kept.first());
        ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
        ASSERT_TRUE(copy.readAll() == damaged);
    }
    EXPECT_GT(lost, 0);
}

// As a killed writer leaves it.
TEST_F(LogDamageTest, ALogThatBreaksOffIsReadAsFarAsItGoes)
{
    const QByteArray sound = m_sound.value(QLatin1StringView("-wal"));
    for (int round = effort(4, 400); round > 0; --round) {
        putBack(QLatin1StringView("-wal"), sound.first(qsizetype(m_random() % quint64(sound.size()))));
        ASSERT_GE(wholeBatches(), logBatches / 2);
        ASSERT_EQ(keptLogs(file()), QStringList());
    }
}

TEST_F(LogDamageTest, ADamagedSharedIndexIsMadeAnew)
{
    const QByteArray sound = m_sound.value(QLatin1StringView("-shm"));
    for (int round = effort(4, 200); round > 0; --round) {
        putBack(
            QLatin1StringView("-shm"),
            round % 4 == 0 ? sound.first(qsizetype(m_random() % quint64(sound.size()))) : flipped(sound));
        ASSERT_EQ(wholeBatches(), logBatches) << "nothing stands in it that the log does not say";
    }
}

TEST_F(LogDamageTest, AKeptLogIsErasedWithItsBot)
{
    QByteArray damaged = m_sound.value(QLatin1StringView("-wal"));
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
    putBack(QLatin1StringView("-wal"), damaged);
    const auto store = openStore();
    ASSERT_TRUE(store);
    ASSERT_EQ(keptLogs(file()).size(), 1);
    const auto outcome =
        store->erase({ErasureSubject::Kind::Bot, domain::PlatformId::Telegram, {}, botNamed("1")});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->logCleared);
    EXPECT_EQ(keptLogs(file()), QStringList());
}

} // namespace
