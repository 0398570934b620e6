// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFixture.h"
#include "tests/support/Effort.h"

#include <QDir>

#include <random>

using namespace botdeck;
using namespace botdeck::test;

// Fault R1 as far as the store alone reaches.
namespace {

class StoreKillTest : public StoreTest
{
protected:
    /// Lets the child append, and kills it once it has said `batches` times that a batch is safe. The last
    /// offset it said; where the kill hits, it is somewhere in a later batch.
    qint64 appendAndKill(unsigned batches)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(STORAGE_CHILD), {QStringLiteral("append"), dir()});
        qint64 offset = 0;
        unsigned said = 0;
        const auto readLines = [&] {
            while (child.canReadLine()) {
                const QByteArray line = child.readLine().trimmed();
                EXPECT_TRUE(line.startsWith("offset ")) << line.constData();
                offset = line.mid(7).toLongLong();
                ++said;
            }
        };
        while (said < batches && child.waitForReadyRead(60'000))
            readLines();
        EXPECT_GE(said, batches);
        child.kill();
        EXPECT_TRUE(child.waitForFinished());
        readLines();
        return offset;
    }
};

TEST_F(StoreKillTest, NothingSaidToBeSafeIsLostAndNothingIsThereTwice)
{
    std::mt19937 random(1);
    const int kills = effort(6, 200);
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 20 == 19) // so that what is looked at each time stays small
            QDir(dir()).removeRecursively();
        const qint64 offset = appendAndKill(1 + random() % 12);
        const auto reader = openReader();
        const qint64 count = *reader->count();
        ASSERT_GE(count, offset - 1) << "what was said to be safe is there";
        ASSERT_EQ(count % 50, 0) << "whole batches only";
        const QList<domain::StoredUpdate> rows = *reader->rowsBetween(1, count + 1000);
        qint64 expected = 1;
        for (const domain::StoredUpdate &row : rows) {
            ASSERT_EQ(row.seq, expected);
            ASSERT_EQ(row.update.updateId, core::Id(expected)) << "no gap, no duplicate, in order";
            ++expected;
        }
        ASSERT_EQ(expected, count + 1);
    }
    EXPECT_EQ(sql("PRAGMA quick_check"), u"ok");
    const auto store = openStore();
    const auto position = store->position(botNamed("1"), domain::Stream::Poll);
    EXPECT_EQ(position->offset, *openReader()->count() + 1) << "rows and offset are of one transaction";
}

TEST_F(StoreKillTest, AReaderSeesWholeBatchesWhileAnotherProcessWrites)
{
    QProcess child;
    child.start(QStringLiteral(STORAGE_CHILD), {QStringLiteral("append"), dir()});
    ASSERT_TRUE(child.waitForReadyRead(60'000));
    const auto reader = openReader();
    qint64 before = 0;
    for (int look = 0; look < 20; ++look) {
        ASSERT_TRUE(child.waitForReadyRead(60'000));
        const qint64 count = *reader->count();
        EXPECT_GE(count, before);
        EXPECT_EQ(count % 50, 0);
        before = count;
        child.readAll();
    }
    EXPECT_GT(before, 0);
    child.kill();
    child.waitForFinished();
}

} // namespace
