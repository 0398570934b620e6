// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterParser.h"
#include "storage/UpdateSearch.h"
#include "StoreFixture.h"

#include <limits>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

namespace {

class PeekTest : public StoreTest
{
protected:
    AppendOutcome peek(UpdateStore &store, const QList<domain::Update> &updates, const char *bot = "1")
    {
        const auto outcome =
            store.append({botNamed(bot), domain::Stream::Poll, updates, ++m_nowMs, /*peeked=*/true});
        EXPECT_TRUE(outcome);
        return outcome.value_or(AppendOutcome());
    }
    /// By seq, from what pages show and from what a filter finds; both must say the same.
    std::vector<qint64> unconfirmed()
    {
        std::vector<qint64> shown;
        for (const domain::StoredUpdate &row : *openReader()->rowsBetween(1, 1'000))
            if (row.unconfirmed)
                shown.push_back(row.seq);
        const auto search = UpdateSearch::open(dir());
        EXPECT_TRUE(search);
        const auto filter = domain::parseFilter(u"is:unconfirmed", {});
        EXPECT_EQ(*(*search)->all(filter.filter), shown);
        return shown;
    }
    using Seqs = std::vector<qint64>;
};

std::optional<qint64> offsetOf(UpdateStore &store)
{
    return store.position(botNamed("1"), domain::Stream::Poll)->offset;
}

} // namespace

TEST_F(PeekTest, KeepsTheOffsetAndStoresWhatIsNewAsUnconfirmed)
{
    const auto store = openStore();
    append(*store, {messageOf(1), messageOf(2)});
    ASSERT_EQ(offsetOf(*store), 3);
    const AppendOutcome first = peek(*store, {messageOf(3), messageOf(4)});
    EXPECT_EQ(first.stored, 2);
    EXPECT_EQ(first.position.offset, 3);
    const AppendOutcome second = peek(*store, {messageOf(3), messageOf(4), messageOf(5)});
    EXPECT_EQ(second.stored, 1);
    EXPECT_EQ(second.duplicates, 2);
    EXPECT_TRUE(second.changed.isEmpty());
    EXPECT_EQ(offsetOf(*store), 3);
    EXPECT_EQ(unconfirmed(), (Seqs{3, 4, 5}));
}

TEST_F(PeekTest, WithoutAnyOffsetBeforeThereIsNoneAfter)
{
    const auto store = openStore();
    const Position after = peek(*store, {messageOf(7)}).position;
    EXPECT_EQ(after, (Position{1, {}, m_nowMs}));
    EXPECT_EQ(offsetOf(*store), std::nullopt);
}

TEST_F(PeekTest, IsNotNewAgainWhenItIsConfirmed)
{
    const auto store = openStore();
    peek(*store, {messageOf(1), messageOf(2), messageOf(3)});
    const AppendOutcome outcome = append(*store, {messageOf(1), messageOf(2)});
    EXPECT_EQ(outcome.stored, 0);
    EXPECT_EQ(outcome.duplicates, 2);
    EXPECT_EQ(outcome.changed, (QList<qint64>{1, 2}));
    EXPECT_EQ(offsetOf(*store), 3);
    EXPECT_EQ(unconfirmed(), (Seqs{3}));
    EXPECT_EQ(*openReader()->count(), 3);
}

TEST_F(PeekTest, WhatAnotherProgramConfirmedIsUnconfirmedNoLonger)
{
    const auto store = openStore();
    peek(*store, {messageOf(1), messageOf(2), messageOf(3)});
    peek(*store, {messageOf(9)}, "2");
    EXPECT_EQ(peek(*store, {messageOf(3), messageOf(4)}).changed, (QList<qint64>{1, 2}));
    EXPECT_EQ(unconfirmed(), (Seqs{3, 4, 5}));
    EXPECT_EQ(*store->settlePeeked(botNamed("1")), (QList<qint64>{3, 5}));
    EXPECT_EQ(unconfirmed(), (Seqs{4})) << "the other bot's";
    EXPECT_EQ(offsetOf(*store), std::nullopt) << "what others do says nothing about our offset";
}

// Polling was stopped between the commit and the poll that would have confirmed it.
TEST_F(PeekTest, WhatWasReceivedAndStillWaitsIsUnconfirmed)
{
    const auto store = openStore();
    append(*store, {messageOf(1), messageOf(2)});
    EXPECT_EQ(peek(*store, {messageOf(2), messageOf(3)}).changed, (QList<qint64>{2}));
    EXPECT_EQ(unconfirmed(), (Seqs{2, 3}));
}

TEST_F(PeekTest, ConfirmingMovesTheOffsetBehindTheUpdateAndNoFurther)
{
    const auto store = openStore();
    peek(*store, {messageOf(10), messageOf(11), messageOf(12)});
    EXPECT_EQ(*store->confirmTo(botNamed("1"), 2), 12);
    EXPECT_EQ(offsetOf(*store), 12);
    EXPECT_EQ(unconfirmed(), (Seqs{1, 2, 3})) << "the server has not said yes yet";
    EXPECT_EQ(*store->confirmTo(botNamed("1"), 1), 11) << "the server's memory may be shorter than ours";
    EXPECT_EQ(offsetOf(*store), 12) << "but ours never goes back";
}

TEST_F(PeekTest, NothingElseCanBeConfirmed)
{
    const auto store = openStore();
    append(*store, {messageOf(1)});
    peek(*store, {messageOf(-5), messageOf(std::numeric_limits<qint64>::max()), quarantinedOf("{")});
    peek(*store, {messageOf(9)}, "2");
    EXPECT_EQ(*openReader()->count(), 5);
    for (const qint64 seq : {1, 2, 3, 4, 5, 99}) {
        const auto refused = store->confirmTo(botNamed("1"), seq);
        ASSERT_FALSE(refused) << seq;
        EXPECT_EQ(refused.error().kind, core::ErrorKind::Refused);
    }
    EXPECT_EQ(offsetOf(*store), 2);
}

TEST_F(PeekTest, NumbersThatStartAnewBeginAnEpochWithoutAnOffset)
{
    const auto store = openStore();
    append(*store, {messageOf(500), messageOf(501)});
    peek(*store, {messageOf(502)});
    const AppendOutcome anew = peek(*store, {messageOf(3, QStringLiteral("other"))});
    EXPECT_TRUE(anew.epochGrew);
    EXPECT_EQ(anew.position.epoch, 2);
    EXPECT_EQ(anew.position.offset, std::nullopt);
    EXPECT_EQ(anew.changed, (QList<qint64>{3})) << "what waited before is gone";
    EXPECT_EQ(unconfirmed(), (Seqs{4}));
    EXPECT_FALSE(store->confirmTo(botNamed("1"), 3));
    EXPECT_EQ(*store->confirmTo(botNamed("1"), 4), 4);
}

TEST_F(PeekTest, OutlivesTheProgramAndGoesWithTheUpdate)
{
    {
        const auto store = openStore();
        peek(*store, {messageOf(1), messageOf(2)});
    }
    const auto store = openStore();
    EXPECT_EQ(unconfirmed(), (Seqs{1, 2}));
    const std::vector<qint64> one{1};
    ASSERT_EQ(*store->discard(one, false), 1);
    EXPECT_EQ(unconfirmed(), (Seqs{2}));
    EXPECT_EQ(sql("SELECT count(*) FROM peeked"), u"1");
}
