// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchFixture.h"
#include "tests/support/Effort.h"

#include <QFile>

#include <random>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Fault R20: a damaged file is opened as far as it goes or refused in words; it is never deleted and nothing
// crashes.
namespace {

class StoreDamageTest : public StoreTest
{
protected:
    void SetUp() override
    {
        const auto store = openStore();
        for (int first = 1; first < 1000; first += 100) {
            QList<domain::Update> batch;
            for (int id = first; id < first + 100; ++id)
                batch.append(messageOf(id, QStringLiteral("text %1 ").arg(id).repeated(20)));
            append(*store, batch);
        }
    }

    QByteArray load()
    {
        QFile bytes(file());
        EXPECT_TRUE(bytes.open(QIODevice::ReadOnly));
        return bytes.readAll();
    }

    void save(const QByteArray &content)
    {
        for (const char *suffix : {"-wal", "-shm", ".damaged", ".bad", ".bad-wal", ".bad-shm", ".bad2"})
            QFile::remove(file() + QLatin1StringView(suffix));
        QFile bytes(file());
        EXPECT_TRUE(bytes.open(QIODevice::WriteOnly | QIODevice::Truncate));
        bytes.write(content);
    }

    /// Everything that can be asked; whether all of it was answered.
    bool readEverything()
    {
        const auto reader = StoreReader::open(dir());
        if (!reader)
            return reader.error().detail.isEmpty();
        bool sound = true;
        const auto note = [&sound](const auto &result) {
            sound = sound && result.has_value();
            EXPECT_TRUE(result.has_value() || !result.error().detail.isEmpty());
        };
        StoreReader &r = **reader;
        note(r.bots());
        note(r.count());
        note(r.ids({botNamed("1")}));
        note(r.rowsBetween(1, 5000));
        note(r.calls(10));
        for (qint64 seq = 1; seq <= 1000; seq += 37)
            note(r.update(seq));
        if (const auto search = UpdateSearch::open(dir()))
            note((*search)->count(filterOf(QStringLiteral("text"))));
        return sound;
    }

    /// The damaged bytes are where they were, or kept beside what could be read of them.
    void expectKept(const QByteArray &damaged)
    {
        const QString bad = file() + QStringLiteral(".bad");
        if (!QFile::exists(bad)) {
            EXPECT_GE(QFile(file()).size(), damaged.size()) << "never deleted, never emptied";
            return;
        }
        QFile kept(bad);
        ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
        EXPECT_GE(kept.size(), damaged.size());
        EXPECT_TRUE(QFile::exists(file()));
        ++m_rescued;
    }

    bool writeMore()
    {
        const auto store = UpdateStore::open(dir());
        if (!store) {
            EXPECT_EQ(store.error().kind, core::ErrorKind::Storage);
            EXPECT_FALSE(store.error().detail.isEmpty());
            return false;
        }
        const auto outcome = (*store)->append({botNamed("1"), domain::Stream::Poll, {messageOf(5000)}, 1});
        EXPECT_TRUE(outcome.has_value() || !outcome.error().detail.isEmpty());
        return outcome.has_value();
    }

    int m_rescued = 0;
};

TEST_F(StoreDamageTest, FlippedBytesNeverCrash)
{
    const QByteArray sound = load();
    std::mt19937 random(7);
    int refused = 0;
    const int rounds = effort(20, 1000);
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = sound;
        for (auto flips = 1 + random() % 40; flips > 0; --flips) {
            const auto at = qsizetype(random() % quint64(round % 3 == 0 ? 4096 : damaged.size()));
            damaged[at] = char(damaged[at] ^ char(1U << (random() % 8)));
        }
        save(damaged);
        const bool read = readEverything();
        const bool written = writeMore();
        refused += read && written ? 0 : 1;
        ASSERT_NO_FATAL_FAILURE(expectKept(damaged));
    }
    EXPECT_GT(refused, 0) << "the damage must have been felt somewhere";
    EXPECT_GT(m_rescued, 0) << "and what could be read must have been brought into a new store";
}

TEST_F(StoreDamageTest, TruncatedFilesNeverCrash)
{
    const QByteArray sound = load();
    std::mt19937 random(8);
    const QList<qsizetype> first{0, 1, 99, 4096, sound.size() / 2, sound.size() - 1};
    const int rounds = effort(8, 1000);
    for (int round = 0; round < rounds; ++round) {
        const qsizetype size =
            round < first.size() ? first.at(round) : qsizetype(random() % quint64(sound.size()));
        SCOPED_TRACE(size);
        const QByteArray cut = sound.first(size);
        save(cut);
        readEverything();
        writeMore();
        ASSERT_NO_FATAL_FAILURE(expectKept(cut));
    }
}

TEST_F(StoreDamageTest, AnotherKindOfFileIsLeftAlone)
{
    const QByteArray text = QByteArray("This is no database, but somebody's notes.\n").repeated(300);
    save(text);
    const auto store = UpdateStore::open(dir());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, core::ErrorKind::Storage);
    EXPECT_TRUE(store.error().detail.english().contains(u"left as it is"));
    EXPECT_EQ(load(), text);
}

} // namespace
