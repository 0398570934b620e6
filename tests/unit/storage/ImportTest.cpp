// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "StoreFixture.h"

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;
using domain::Stream;

namespace {

domain::StoredUpdate captured(const domain::Update &update, qint64 atMs = 77, const char *bot = "1")
{
    domain::StoredUpdate stored;
    stored.bot = botNamed(bot);
    stored.receivedMs = atMs;
    stored.update = update;
    return stored;
}

class ImportTest : public StoreTest
{
protected:
    static ImportOutcome import(UpdateStore &store, const QList<domain::StoredUpdate> &updates)
    {
        const auto outcome = store.import(updates);
        EXPECT_TRUE(outcome);
        return outcome ? *outcome : ImportOutcome();
    }
};

} // namespace

TEST_F(ImportTest, KeepsBytesTimeMarkAndNote)
{
    const auto store = openStore();
    domain::StoredUpdate update = captured(messageOf(5, QStringLiteral("a 你好")));
    update.marked = true;
    update.note = QStringLiteral("why?");
    const ImportOutcome outcome = import(*store, {update, captured(quarantinedOf("{\"x\":\"\xff\"}"))});
    EXPECT_EQ(outcome.stored, 2);
    EXPECT_EQ(outcome.quarantined, 1);
    const auto row = openReader()->update(1);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->update.raw, update.update.raw);
    EXPECT_EQ(row->receivedMs, 77);
    EXPECT_TRUE(row->marked);
    EXPECT_EQ(row->note, u"why?");
    EXPECT_EQ(openReader()->update(2)->update.raw, "{\"x\":\"\xff\"}");
}

// What others received may be confirmed by nobody here: else the next poll would make the server forget what
// it still has.
TEST_F(ImportTest, MovesNoOffset)
{
    const auto store = openStore();
    import(*store, {captured(messageOf(500))});
    EXPECT_EQ(*store->position(botNamed("1"), Stream::Poll), (Position{1, {}, {}}));
    append(*store, {messageOf(7)});
    const Position before = *store->position(botNamed("1"), Stream::Poll);
    EXPECT_EQ(before.offset, 8);
    import(*store, {captured(messageOf(9000))});
    EXPECT_EQ(*store->position(botNamed("1"), Stream::Poll), before);
    const AppendOutcome later = append(*store, {messageOf(8), messageOf(9000)});
    EXPECT_EQ(later.stored, 1);
    EXPECT_EQ(later.duplicates, 1) << "what was imported is not new when it arrives";
    EXPECT_EQ(later.position.offset, 9001);
}

TEST_F(ImportTest, SkipsWhatIsThereInWhateverEpoch)
{
    const auto store = openStore();
    append(*store, {messageOf(1000, QStringLiteral("first life")), messageOf(1001)});
    ASSERT_TRUE(append(*store, {messageOf(1), messageOf(2)}).epochGrew);
    append(*store, {messageOf(1000, QStringLiteral("second life"))});
    const auto reader = openReader();
    QList<domain::StoredUpdate> all;
    for (const qint64 seq : *reader->ids())
        all += *reader->update(seq);
    ASSERT_EQ(all.size(), 5);
    const ImportOutcome outcome = import(*store, all);
    EXPECT_EQ(outcome.duplicates, 5);
    EXPECT_EQ(outcome.stored, 0);
    EXPECT_EQ(store->position(botNamed("1"), Stream::Poll)->offset, 1001);
}

TEST_F(ImportTest, SkipsWhatTheCaptureSaysTwiceAndWhatLostItsWhiteSpace)
{
    const auto store = openStore();
    const domain::Update spaced =
        domain::decodeUpdate("{ \"update_id\" : 5, \"inline_query\": {\"id\":\"a\", \"query\":\"q\"} }");
    const domain::Update tight =
        domain::decodeUpdate("{\"update_id\":5,\"inline_query\":{\"id\":\"a\",\"query\":\"q\"}}");
    EXPECT_EQ(import(*store, {captured(spaced), captured(spaced), captured(tight)}).duplicates, 2);
    EXPECT_EQ(openReader()->update(1)->update.raw, spaced.raw);
}

TEST_F(ImportTest, KeepsWhatSaysSomethingElseUnderAKnownIdOnce)
{
    const auto store = openStore();
    append(*store, {messageOf(5)});
    const QList<domain::StoredUpdate> other{captured(messageOf(5, QStringLiteral("other")))};
    EXPECT_EQ(import(*store, other).stored, 1);
    EXPECT_EQ(import(*store, other).duplicates, 1);
    EXPECT_EQ(*openReader()->count(), 2);
}

TEST_F(ImportTest, BotsAndStreamsDoNotMeet)
{
    const auto store = openStore();
    domain::StoredUpdate gateway = captured(messageOf(5));
    gateway.stream = Stream::Gateway;
    const QList<domain::StoredUpdate> all{captured(messageOf(5)), gateway, captured(messageOf(5), 77, "2")};
    EXPECT_EQ(import(*store, all).stored, 3);
    EXPECT_EQ(import(*store, all).duplicates, 3);
    EXPECT_EQ(openReader()->bots()->size(), 2);
    EXPECT_EQ(openReader()->update(2)->stream, Stream::Gateway);
}

TEST_F(ImportTest, WhatIsThereKeepsItsOwnMarkAndNote)
{
    const auto store = openStore();
    append(*store, {messageOf(5)});
    ASSERT_TRUE(store->remark({1}, {{}, QStringLiteral("mine")}));
    domain::StoredUpdate theirs = captured(messageOf(5));
    theirs.marked = true;
    theirs.note = QStringLiteral("theirs");
    EXPECT_EQ(import(*store, {theirs}).duplicates, 1);
    EXPECT_FALSE(openReader()->update(1)->marked);
    EXPECT_EQ(openReader()->update(1)->note, u"mine");
}
