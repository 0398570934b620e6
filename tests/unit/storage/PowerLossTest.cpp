// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShimVfs.h"
#include "StoreFixture.h"
#include "tests/support/Effort.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <random>
#include <utility>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

using Change = ShimVfs::Change;

namespace {

constexpr qsizetype sectorBytes = 512;

/// What a disk may hold when its power goes: what was synced, and of the rest whatever it likes, each write
/// whole, not at all, or some of its sectors.
class DiskModel
{
public:
    explicit DiskModel(std::mt19937 &random)
        : m_random(random)
    {
    }

    void add(const Change &change)
    {
        File &file = m_files[change.file];
        const bool removed = change.kind == Change::Kind::Remove && change.offset != 0;
        if (change.kind != Change::Kind::Sync)
            file.waiting.append(change);
        if (change.kind == Change::Kind::Sync || removed) {
            for (const Change &waiting : std::exchange(file.waiting, {}))
                apply(file.safe, waiting, false);
        }
    }

    /// The files as they may be found. `lucky`: everything that was written had come through.
    std::map<QByteArray, QByteArray> afterLoss(bool lucky)
    {
        std::map<QByteArray, QByteArray> found;
        for (const auto &[name, file] : m_files) {
            std::optional<QByteArray> content = file.safe;
            QList<Change> waiting = file.waiting;
            if (!lucky)
                std::ranges::shuffle(waiting, m_random);
            for (const Change &change : waiting) {
                const auto fate = lucky ? 0 : m_random() % 3;
                if (fate < 2)
                    apply(content, change, fate == 1);
            }
            if (content)
                found[name] = *content;
        }
        return found;
    }

private:
    struct File
    {
        /// None: removed.
        std::optional<QByteArray> safe = QByteArray();
        QList<Change> waiting;
    };

    void apply(std::optional<QByteArray> &content, const Change &change, bool torn)
    {
        if (change.kind == Change::Kind::Remove) {
            content.reset();
            return;
        }
        if (!content)
            content = QByteArray();
        if (change.kind == Change::Kind::Truncate) {
            content->resize(std::min<qsizetype>(content->size(), change.offset));
            return;
        }
        for (qsizetype at = 0; at < change.bytes.size(); at += sectorBytes) {
            if (torn && m_random() % 2 == 0)
                continue;
            const QByteArray sector = change.bytes.mid(at, sectorBytes);
            const qsizetype place = qsizetype(change.offset) + at;
            if (content->size() < place + sector.size())
                content->append(place + sector.size() - content->size(), '\0');
            content->replace(place, sector.size(), sector);
        }
    }

    std::mt19937 &m_random;
    std::map<QByteArray, File> m_files;
};

class PowerLossTest : public StoreTest
{
protected:
    /// Makes a store, receives batches and closes it, some times over; what it did to the disk meanwhile.
    QList<Change> record()
    {
        ShimVfs disk;
        qint64 next = 1;
        for (int session = 0; session < sessions; ++session) {
            const auto store = openStore();
            for (int batch = 0; batch < batchesEach; ++batch) {
                QList<domain::Update> updates;
                for (int row = 0; row < rowsEach; ++row)
                    updates.append(messageOf(next++, QStringLiteral("text ").repeated(60)));
                append(*store, updates);
                disk.tell(next);
            }
        }
        return disk.changes();
    }

    void expectSafe(const std::map<QByteArray, QByteArray> &files, qint64 told)
    {
        QDir(dir()).removeRecursively();
        QDir().mkpath(dir());
        for (const auto &[name, content] : files) {
            QFile bytes(dir() + u'/' + QString::fromUtf8(name));
            ASSERT_TRUE(bytes.open(QIODevice::WriteOnly));
            bytes.write(content);
        }
        const auto store = openStore();
        ASSERT_TRUE(store) << "it opens always";
        const auto position = store->position(botNamed("1"), domain::Stream::Poll);
        ASSERT_TRUE(position);
        ASSERT_GE(position->offset.value_or(1), told) << "what the server was told is stored";
        const auto rows = openReader()->rowsBetween(1, 10'000);
        ASSERT_TRUE(rows);
        ASSERT_EQ(rows->size() + 1, position->offset.value_or(1));
        ASSERT_EQ(rows->size() % rowsEach, 0) << "whole batches only";
        qint64 expected = 1;
        for (const domain::StoredUpdate &row : *rows)
            ASSERT_EQ(row.update.updateId, core::Id(expected++));
        ASSERT_EQ(sql("PRAGMA quick_check"), u"ok");
    }

    static constexpr int sessions = 3;
    static constexpr int batchesEach = 6;
    static constexpr int rowsEach = 10;
};

// Fault R2.
TEST_F(PowerLossTest, LosesNothingThatTheServerWasTold)
{
    const QList<Change> changes = record();
    const auto synced =
        std::ranges::count_if(changes, [](const Change &c) { return c.kind == Change::Kind::Sync; });
    ASSERT_GE(synced, sessions * batchesEach) << "each batch reaches the disk before it is told";
    std::mt19937 random(2);
    DiskModel disk(random);
    const int statesEach = effort(1, 2);
    const auto every = std::max<qsizetype>(1, effort(int(changes.size() / 24), 1));
    int states = 0;
    qint64 told = 1;
    for (qsizetype at = 0; at < changes.size(); ++at) {
        const Change &change = changes.at(at);
        if (change.kind == Change::Kind::Told)
            told = change.offset;
        else
            disk.add(change);
        for (int state = 0; at % every == 0 && state < statesEach; ++state, ++states)
            ASSERT_NO_FATAL_FAILURE(expectSafe(disk.afterLoss(states % 6 == 5), told))
                << "behind change " << at << " of " << changes.size();
    }
    std::printf("%d states of the disk, 0 lost\n", states);
}

// What else SQLite kept on disk of a batch (pages as they were, to give up one statement of it) was a third
// of all that was written.
TEST_F(PowerLossTest, ALargeBatchWritesNothingButTheLog)
{
    const ShimVfs disk;
    const auto store = openStore();
    append(*store, {messageOf(1)});
    const qsizetype before = disk.changes().size();
    QList<domain::Update> updates;
    for (qint64 id = 2; id <= 101; ++id)
        updates.append(messageOf(id, QStringLiteral("text ").repeated(400)));
    append(*store, updates);
    const QList<Change> changes = disk.changes().sliced(before);
    ASSERT_GT(changes.size(), 40) << "too small to show anything";
    EXPECT_TRUE(std::ranges::all_of(changes, [](const Change &c) { return c.file == "updates.sqlite-wal"; }));
}

} // namespace
