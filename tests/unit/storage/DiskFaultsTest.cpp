// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShimVfs.h"
#include "StoreFixture.h"
#include "tests/support/Effort.h"

#include <QDir>
#include <QFile>

#include <functional>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Fault R3: each call in turn that would change a file, or reads one, fails, once or until there is room
// again.
namespace {

constexpr int rowsBefore = 20;
constexpr int batchRows = 10;
constexpr int faultBatches = 3;

struct DiskFaultCase
{
    const char *name;
    ShimVfs::Fault fault;
};

constexpr int always = 1'000'000;

class DiskFaultsTest : public StoreTest, public testing::WithParamInterface<DiskFaultCase>
{
protected:
    void SetUp() override
    {
        append(*openStore(), messages(1, rowsBefore));
        ASSERT_TRUE(QFile::rename(file(), m_folder.filePath(QStringLiteral("before"))));
    }

    static QList<domain::Update> messages(qint64 first, int count)
    {
        QList<domain::Update> updates;
        for (qint64 id = first; id < first + count; ++id)
            updates.append(messageOf(id, QStringLiteral("text %1 ").arg(id).repeated(20)));
        return updates;
    }

    void putBack()
    {
        QDir(dir()).removeRecursively();
        QDir().mkpath(dir());
        ASSERT_TRUE(QFile::copy(m_folder.filePath(QStringLiteral("before")), file()));
    }

    /// Opens, appends and closes, trying again what failed. `room` is called after the first failure.
    /// How many calls failed with a word.
    int receive(const std::function<void()> &room)
    {
        int failures = 0;
        const auto failed = [&](const core::Error &error) {
            EXPECT_EQ(error.kind, core::ErrorKind::Storage);
            EXPECT_FALSE(error.detail.isEmpty());
            EXPECT_TRUE(!GetParam().fault.reads || error.detail.english().contains(u"disk reported an error"))
                << qPrintable(error.detail);
            if (failures++ == 0)
                room();
        };
        std::unique_ptr<UpdateStore> store;
        for (int tries = 0; !store && tries < 3; ++tries) {
            auto opened = UpdateStore::open(dir());
            if (opened)
                store = *std::move(opened);
            else
                failed(opened.error());
        }
        EXPECT_TRUE(store) << "it resumes by itself";
        for (qint64 first = rowsBefore + 1; store && first < rowsBefore + faultBatches * batchRows;) {
            const auto outcome =
                store->append({botNamed("1"), domain::Stream::Poll, messages(first, batchRows), 5});
            if (!outcome)
                failed(outcome.error());
            const auto position = store->position(botNamed("1"), domain::Stream::Poll);
            EXPECT_TRUE(position);
            first += outcome ? batchRows : 0;
            EXPECT_EQ(position->offset, first) << "not beyond what is stored, nor behind it";
            if (failures > 3)
                break;
        }
        return failures;
    }

    void expectEverythingOnce()
    {
        const auto reader = openReader();
        ASSERT_TRUE(reader);
        const auto rows = reader->rowsBetween(1, 1000);
        ASSERT_TRUE(rows);
        ASSERT_EQ(rows->size(), rowsBefore + faultBatches * batchRows);
        qint64 expected = 1;
        for (const domain::StoredUpdate &row : *rows)
            ASSERT_EQ(row.update.updateId, core::Id(expected++)) << "0 lost, 0 twice, in order";
        EXPECT_EQ(*reader->raw(7), messages(7, 1).first().raw) << "the old ones to the byte";
        EXPECT_EQ(sql("PRAGMA integrity_check"), u"ok");
        const QStringList ofDamage{QStringLiteral("*.damaged"), QStringLiteral("*.bad*")};
        EXPECT_EQ(QDir(dir()).entryList(ofDamage), QStringList()) << "the disk's faults are not the file's";
    }
};

TEST_P(DiskFaultsTest, LoseNothingWhereverTheyHit)
{
    putBack();
    int calls = 0;
    {
        ShimVfs disk;
        ShimVfs::Fault harmless = GetParam().fault;
        harmless.first = always;
        disk.fail(harmless);
        receive([] {});
        calls = disk.calls();
    }
    ASSERT_GT(calls, 10);
    int told = 0;
    const int step = effort(5, 1);
    for (int first = 0; first < calls; first += step) {
        SCOPED_TRACE(first);
        putBack();
        ShimVfs disk;
        ShimVfs::Fault fault = GetParam().fault;
        fault.first = first;
        disk.fail(fault);
        told += receive([&disk] { disk.fail({}); });
        disk.fail({});
        ASSERT_NO_FATAL_FAILURE(expectEverythingOnce());
    }
    EXPECT_GT(told, 0) << "some must have been felt";
}

INSTANTIATE_TEST_SUITE_P(
    EachKind, DiskFaultsTest,
    testing::Values(
        DiskFaultCase{"FullUntilRoom", {0, always, true, false}},
        DiskFaultCase{"FullWithHalfAWrite", {0, 1, true, true}},
        DiskFaultCase{"ReadErrorOnce", {0, 1, false, false, true}},
        DiskFaultCase{"ReadErrorUntilMended", {0, always, false, false, true}},
        DiskFaultCase{"ErrorOnce", {0, 1, false, false}},
        DiskFaultCase{"ErrorWithHalfAWrite", {0, always, false, true}}),
    [](const auto &each) { return each.param.name; });

} // namespace
