// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/Unread.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::BotKey;
using models::BotCounters;
using ui::bots::Unread;

const BotKey a = BotKey::fromStored(QStringLiteral("telegram:bots.example:1"));
const BotKey b = BotKey::fromStored(QStringLiteral("telegram:bots.example:2"));

QHash<BotKey, BotCounters> arrived(qint64 ofA, qint64 ofB)
{
    BotCounters first;
    first.arrived = ofA;
    BotCounters second;
    second.arrived = ofB;
    return {{a, first}, {b, second}};
}

using Counts = QHash<BotKey, qint64>;

} // namespace

TEST(Unread, NobodyLookingMeansThatAllIsUnread)
{
    Unread unread;
    EXPECT_EQ(unread.counts(), Counts());
    unread.setCounters(arrived(2, 0));
    EXPECT_EQ(unread.counts(), (Counts{{a, 2}}));
    unread.setCounters(arrived(5, 1));
    EXPECT_EQ(unread.counts(), (Counts{{a, 5}, {b, 1}}));
}

TEST(Unread, LookingAtAllReadsAll)
{
    Unread unread;
    unread.setCounters(arrived(2, 3));
    unread.setLooking(true);
    EXPECT_EQ(unread.counts(), Counts());
    unread.setCounters(arrived(9, 9));
    EXPECT_EQ(unread.counts(), Counts());
    unread.setLooking(false);
    unread.setCounters(arrived(10, 12));
    EXPECT_EQ(unread.counts(), (Counts{{a, 1}, {b, 3}}));
}

TEST(Unread, LookingAtOneReadsThatOne)
{
    Unread unread;
    unread.setCounters(arrived(2, 3));
    unread.setChosen(b);
    EXPECT_EQ(unread.counts(), (Counts{{a, 2}, {b, 3}})) << "chosen, but nobody looks";
    unread.setLooking(true);
    unread.setCounters(arrived(4, 8));
    EXPECT_EQ(unread.counts(), (Counts{{a, 4}}));
    unread.setChosen(a);
    EXPECT_EQ(unread.counts(), Counts());
    unread.setCounters(arrived(4, 9));
    EXPECT_EQ(unread.counts(), (Counts{{b, 1}}));
}

TEST(Unread, ABotThatComesAgainCountsFromNought)
{
    Unread unread;
    unread.setLooking(true);
    unread.setCounters(arrived(100, 0));
    unread.setLooking(false);
    unread.setCounters({{b, BotCounters()}});
    EXPECT_EQ(unread.counts(), Counts());
    unread.setCounters(arrived(3, 0));
    EXPECT_EQ(unread.counts(), (Counts{{a, 3}}));
}

TEST(Unread, ACountThatFallsIsNoNews)
{
    Unread unread;
    unread.setLooking(true);
    unread.setCounters(arrived(100, 0));
    unread.setLooking(false);
    unread.setCounters(arrived(40, 0));
    EXPECT_EQ(unread.counts(), Counts());
    unread.setCounters(arrived(41, 0));
    EXPECT_EQ(unread.counts(), (Counts{{a, 1}}));
}

} // namespace botdeck::test
