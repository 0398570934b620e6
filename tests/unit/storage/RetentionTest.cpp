// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFixture.h"

#include <QFileInfo>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

namespace {

class RetentionTest : public StoreTest
{
protected:
    /// One update of its own batch at that moment; its seq.
    static qint64 add(UpdateStore &store, const char *bot, qint64 id, qint64 atMs, qsizetype bytes = 0)
    {
        const QString text = QString(bytes, u'x');
        const auto outcome = store.append({botNamed(bot), domain::Stream::Poll, {messageOf(id, text)}, atMs});
        EXPECT_TRUE(outcome && outcome->stored == 1);
        return outcome ? outcome->firstSeq : 0;
    }
    RetentionPreview preview(const RetentionRule &rule)
    {
        const auto found = openReader()->outlived(rule);
        EXPECT_TRUE(found);
        return found ? *found : RetentionPreview();
    }
    using Seqs = std::vector<qint64>;
};

qint64 rawBytes(qint64 id, qsizetype text)
{
    return messageOf(id, QString(text, u'x')).raw.size();
}

} // namespace

TEST_F(RetentionTest, NamesNothingWithoutABound)
{
    const auto store = openStore();
    add(*store, "1", 1, 100);
    const RetentionPreview found = preview({});
    EXPECT_TRUE(found.seqs.empty());
    EXPECT_TRUE(found.bots.isEmpty());
}

TEST_F(RetentionTest, ByAgeNamesWhatArrivedBeforeAndTellsHowMuchOfWhichBot)
{
    const auto store = openStore();
    add(*store, "1", 1, 100);
    add(*store, "2", 1, 150, 10);
    add(*store, "1", 2, 199);
    add(*store, "1", 3, 200);
    const RetentionPreview found = preview({200});
    EXPECT_EQ(found.seqs, (Seqs{1, 2, 3}));
    ASSERT_EQ(found.bots.size(), 2);
    EXPECT_EQ(found.bots[0], (RetentionShare{botNamed("1"), 2, 2 * rawBytes(1, 0), 100, 199, 0}));
    EXPECT_EQ(found.bots[1], (RetentionShare{botNamed("2"), 1, rawBytes(1, 10), 150, 150, 0}));
    EXPECT_EQ(*openReader()->count(), 4) << "looking removes nothing";
    RetentionRule ofOne{200};
    ofOne.bots = {botNamed("2")};
    EXPECT_EQ(preview(ofOne).seqs, Seqs{2});
}

TEST_F(RetentionTest, ByCountKeepsTheNewestOfEachBot)
{
    const auto store = openStore();
    for (int id = 1; id <= 4; ++id) {
        add(*store, "1", id, id);
        add(*store, "2", id, id);
    }
    RetentionRule rule;
    rule.newest = 3;
    EXPECT_EQ(preview(rule).seqs, (Seqs{1, 2}));
    rule.newest = 0;
    EXPECT_EQ(preview(rule).seqs.size(), 8U);
}

TEST_F(RetentionTest, BySizeKeepsTheNewestOfAllBotsTogether)
{
    const auto store = openStore();
    for (int id = 1; id <= 3; ++id) {
        add(*store, "1", id, id, 1000);
        add(*store, "2", id, id, 1000);
    }
    RetentionRule rule;
    rule.bytes = 4 * rawBytes(1, 1000);
    EXPECT_EQ(preview(rule).seqs, (Seqs{1, 2}));
    rule.bytes = 4 * rawBytes(1, 1000) - 1;
    EXPECT_EQ(preview(rule).seqs, (Seqs{1, 2, 3}));
}

TEST_F(RetentionTest, WhatIsMarkedOrHasANoteStaysUnlessAsked)
{
    const auto store = openStore();
    for (int id = 1; id <= 4; ++id)
        add(*store, "1", id, id);
    ASSERT_TRUE(store->remark({1}, {true, {}}));
    ASSERT_TRUE(store->remark({2}, {{}, QStringLiteral("keep")}));
    RetentionRule rule{4};
    const RetentionPreview found = preview(rule);
    EXPECT_EQ(found.seqs, Seqs{3});
    EXPECT_EQ(found.bots.first().spared, 2);
    rule.alsoMarked = true;
    EXPECT_EQ(preview(rule).seqs, (Seqs{1, 2, 3}));
    EXPECT_EQ(preview(rule).bots.first().spared, 0);

    ASSERT_TRUE(store->remark({3}, {true, {}}));
    EXPECT_EQ(*store->discard(found.seqs, false), 0) << "marked since the preview";
    EXPECT_EQ(*store->discard(preview(rule).seqs, true), 3);
    EXPECT_EQ(sql("SELECT count(*) FROM remarks"), u"0");
    EXPECT_EQ(sql("SELECT count(*) FROM bodies"), u"1");
}

TEST_F(RetentionTest, DiscardsWhatWasShownAndNothingThatCameSince)
{
    const auto store = openStore();
    for (int id = 1; id <= 10; ++id)
        add(*store, "1", id, id);
    ASSERT_TRUE(store->addCall({0, botNamed("1"), QStringLiteral("getMe"), "{}", 200, 1, 1, "{}", {}}));
    const Seqs seqs = preview({100}).seqs;
    add(*store, "1", 11, 11);
    EXPECT_EQ(*store->discard(std::span(seqs).first(4), false), 4);
    EXPECT_EQ(*store->discard(std::span(seqs).first(6), false), 2) << "what is gone is passed over";
    EXPECT_EQ(*store->discard(std::span(seqs).subspan(6), false), 4);
    EXPECT_EQ(idents(), QStringList{QStringLiteral("11")});
    EXPECT_EQ(openReader()->calls(10)->size(), 1) << "calls are not touched";
    EXPECT_EQ(store->position(botNamed("1"), domain::Stream::Poll)->offset, 12);
    EXPECT_EQ(add(*store, "1", 12, 12), 12) << "a seq is never used again";
}

TEST_F(RetentionTest, GivesSpaceBackBitByBit)
{
    auto store = openStore();
    for (int id = 1; id <= 200; ++id)
        add(*store, "1", id, id, 20'000);
    store.reset();
    store = openStore();
    const qint64 before = QFileInfo(file()).size();
    const Seqs seqs = preview({200}).seqs;
    ASSERT_EQ(*store->discard(seqs, false), 199);
    const auto first = store->giveBackSpace(1'000'000);
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->canShrink);
    EXPECT_GT(first->left, 0);
    const qint64 afterFirst = QFileInfo(file()).size();
    EXPECT_LT(afterFirst, before);
    EXPECT_GT(afterFirst, before - 1'500'000) << "no more than asked for, about";
    int rounds = 0;
    for (qint64 left = first->left; left > 0 && rounds < 10; ++rounds)
        left = store->giveBackSpace(1'000'000)->left;
    EXPECT_LT(rounds, 10);
    EXPECT_LT(QFileInfo(file()).size(), before / 10);
    EXPECT_EQ(sql("PRAGMA quick_check"), u"ok");
    EXPECT_EQ(openReader()->update(200)->update.updateId, core::Id(200));
}
