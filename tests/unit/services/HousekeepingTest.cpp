// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Housekeeping.h"

#include "BenchFixture.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>

namespace botdeck::test {

namespace {

using services::DiscardOutcome;
using services::Housekeeping;

class HousekeepingTest : public BenchFixture
{
protected:
    Housekeeping::Preview preview(const storage::RetentionRule &rule)
    {
        QSignalSpy previewed(&keeper(), &Housekeeping::previewed);
        keeper().preview(rule);
        EXPECT_TRUE(waitUntil([&] { return !previewed.isEmpty(); }));
        return previewed.isEmpty() ? Housekeeping::Preview()
                                   : previewed.first().first().value<Housekeeping::Preview>();
    }
    Housekeeping &keeper() { return m_workbench->housekeeping(); }
    std::vector<qint64> stored() const
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        EXPECT_TRUE(reader);
        return (*reader)->ids().value_or(std::vector<qint64>());
    }
};

} // namespace

TEST_F(HousekeepingTest, NothingGoesThatWasNotShownFirst)
{
    store(10);
    {
        const auto opened = storage::UpdateStore::open(storeFolder());
        ASSERT_TRUE((*opened)->remark({3}, {true, {}}));
    }
    open();
    storage::RetentionRule rule;
    rule.before = 1'000'000 + 7; // six of them
    const Housekeeping::Preview seen = preview(rule);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->seqs, (std::vector<qint64>{1, 2, 4, 5, 6})) << "the marked one stays";
    ASSERT_EQ(seen->bots.size(), 2);
    EXPECT_EQ(stored().size(), 10U) << "looking removes nothing";

    QSignalSpy discarded(&keeper(), &Housekeeping::discarded);
    QSignalSpy progressed(&keeper(), &Housekeeping::progressed);
    EXPECT_TRUE(keeper().discard(seen, false));
    EXPECT_FALSE(keeper().discard(seen, false)) << "one at a time";
    ASSERT_TRUE(waitUntil([&] { return !discarded.isEmpty(); }));
    EXPECT_EQ(discarded.first().first().value<DiscardOutcome>().gone, 5);
    EXPECT_EQ(stored(), (std::vector<qint64>{3, 7, 8, 9, 10}));
    ASSERT_EQ(progressed.size(), 1);
    EXPECT_EQ(progressed.first(), (QVariantList{qint64(5), qint64(5)}));
    ASSERT_TRUE(waitUntil([&] { return m_resets == 2; })) << "the table is read anew";
    EXPECT_EQ(m_seqs, (QList<qint64>{3, 7, 8, 9, 10}));
}

TEST_F(HousekeepingTest, MoreThanOnePartGoesAndTheSpaceComesBack)
{
    store(1'203);
    open();
    storage::RetentionRule rule;
    rule.newest = 1; // of each of the two bots
    const Housekeeping::Preview seen = preview(rule);
    QSignalSpy discarded(&keeper(), &Housekeeping::discarded);
    QSignalSpy progressed(&keeper(), &Housekeeping::progressed);
    ASSERT_TRUE(keeper().discard(seen, false));
    ASSERT_TRUE(waitUntil([&] { return !discarded.isEmpty(); }));
    EXPECT_EQ(progressed.size(), 3);
    const auto outcome = discarded.first().first().value<DiscardOutcome>();
    EXPECT_EQ(outcome.gone, 1'201);
    EXPECT_TRUE(outcome.space.canShrink);
    EXPECT_EQ(outcome.space.left, 0);
    EXPECT_EQ(stored(), (std::vector<qint64>{1'202, 1'203}));
}

TEST_F(HousekeepingTest, WhatCannotBeReadOrWrittenIsSaid)
{
    store(3);
    open(true);
    storage::RetentionRule rule;
    rule.newest = 0;
    const Housekeeping::Preview seen = preview(rule);
    ASSERT_TRUE(seen);
    QSignalSpy failed(&keeper(), &Housekeeping::discardFailed);
    ASSERT_TRUE(keeper().discard(seen, false));
    ASSERT_TRUE(waitUntil([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed.first().at(1).toLongLong(), 0);
    EXPECT_EQ(stored().size(), 3U);

    Housekeeping elsewhere(file("nowhere"), [](const services::StoreTask &) {});
    QSignalSpy unread(&elsewhere, &Housekeeping::previewFailed);
    elsewhere.preview(rule);
    ASSERT_TRUE(waitUntil([&] { return !unread.isEmpty(); }));
}

} // namespace botdeck::test
