// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "StoreFixture.h"

#include <QFileInfo>

#include <limits>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;
using domain::Stream;

namespace {

class UpdateStoreTest : public StoreTest
{
};

/// A message with number and date, and a member that the server writes anew each time.
domain::Update datedOf(int id, int date, const QString &text, int round)
{
    return domain::decodeUpdate(
        QStringLiteral(R"({"update_id":%1,"message":{"message_id":%1,"date":%2,"views":%3,)"
                       R"("chat":{"id":1,"type":"private"},"text":"%4"}})")
            .arg(id)
            .arg(date)
            .arg(round)
            .arg(text)
            .toUtf8());
}

TEST_F(UpdateStoreTest, KeepsEveryByteAndEveryField)
{
    const auto store = openStore();
    const domain::Update update = messageOf(9'007'199'254'740'993, QStringLiteral("a 你好 😀"));
    const AppendOutcome outcome = append(*store, {update});
    EXPECT_EQ(outcome.firstSeq, 1);
    EXPECT_EQ(outcome.lastSeq, 1);
    EXPECT_EQ(outcome.stored, 1);
    EXPECT_EQ(outcome.position, (Position{1, 9'007'199'254'740'994, m_nowMs}));

    const auto row = openReader()->update(1);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->seq, 1);
    EXPECT_EQ(row->bot, botNamed("1"));
    EXPECT_EQ(row->stream, Stream::Poll);
    EXPECT_EQ(row->epoch, 1);
    EXPECT_EQ(row->receivedMs, m_nowMs);
    EXPECT_EQ(row->update.raw, update.raw);
    EXPECT_EQ(row->update.ident, u"9007199254740993");
    EXPECT_EQ(row->update.updateId, core::Id(9'007'199'254'740'993));
    EXPECT_EQ(row->update.kind, u"message");
    EXPECT_EQ(row->update.content, u"text");
    EXPECT_EQ(row->update.chatId, u"-1001");
    EXPECT_EQ(row->update.chatTitle, u"Ops");
    EXPECT_EQ(row->update.chatType, u"group");
    EXPECT_EQ(row->update.fromId, u"7");
    EXPECT_EQ(row->update.fromName, u"Ann");
    EXPECT_EQ(row->update.text, u"a 你好 😀");
    EXPECT_EQ(row->update.fault, u"");
}

/// More than one statement takes, and not a multiple of it.
TEST_F(UpdateStoreTest, KeepsALargeBatchInItsOrder)
{
    QList<domain::Update> updates;
    for (int i = 0; i < 33; ++i)
        updates.append(messageOf(100 + i, QStringLiteral("é你😀").repeated(i * i)));
    updates[12] = quarantinedOf("{\"update_id\":1e20}");
    QList<domain::Update> sent = updates;
    sent.insert(20, updates.at(3));

    const auto store = openStore();
    append(*store, {messageOf(1)});
    const AppendOutcome outcome = append(*store, sent);
    EXPECT_EQ(outcome.stored, 33);
    EXPECT_EQ(outcome.duplicates, 1);
    EXPECT_EQ(outcome.quarantined, 1);
    EXPECT_EQ(outcome.firstSeq, 2);
    EXPECT_EQ(outcome.lastSeq, 34);
    for (int i = 0; i < 33; ++i) {
        const auto row = openReader()->update(2 + i);
        ASSERT_TRUE(row) << i;
        EXPECT_EQ(row->update.raw, updates.at(i).raw) << i;
        EXPECT_EQ(row->update.ident, updates.at(i).ident) << i;
        EXPECT_EQ(row->update.updateId, updates.at(i).updateId) << i;
        EXPECT_EQ(row->update.text, updates.at(i).text) << i;
        EXPECT_EQ(row->update.fault, updates.at(i).fault) << i;
        EXPECT_EQ(row->update.chatTitle, updates.at(i).chatTitle) << i;
    }
}

TEST_F(UpdateStoreTest, AnUnknownBotStandsNowhere)
{
    EXPECT_EQ(*openStore()->position(botNamed("1"), Stream::Poll), Position{});
}

TEST_F(UpdateStoreTest, APositionOutlivesTheProgram)
{
    append(*openStore(), {messageOf(5), messageOf(6)});
    const auto store = openStore();
    EXPECT_EQ(*store->position(botNamed("1"), Stream::Poll), (Position{1, 7, m_nowMs}));
    EXPECT_EQ(*store->position(botNamed("1"), Stream::Gateway), Position{});
    EXPECT_EQ(*store->position(botNamed("2"), Stream::Poll), Position{});
}

TEST_F(UpdateStoreTest, TheSameAgainIsSkipped)
{
    const auto store = openStore();
    append(*store, {messageOf(5), messageOf(6)});
    const qint64 then = m_nowMs;
    const AppendOutcome again = append(*store, {messageOf(5), messageOf(6)});
    EXPECT_EQ(again.stored, 0);
    EXPECT_EQ(again.duplicates, 2);
    EXPECT_EQ(again.firstSeq, 0);
    EXPECT_FALSE(again.epochGrew);
    EXPECT_EQ(again.position, (Position{1, 7, then})) << "a duplicate is no new update";
    const AppendOutcome overlap = append(*store, {messageOf(6), messageOf(7)});
    EXPECT_EQ(overlap.duplicates, 1);
    EXPECT_EQ(overlap.stored, 1);
    EXPECT_EQ(overlap.firstSeq, 3);
    EXPECT_EQ(idents().join(u' '), u"5 6 7");
}

TEST_F(UpdateStoreTest, AnEmptyBatchChangesNothing)
{
    const auto store = openStore();
    EXPECT_EQ(append(*store, {}).position, Position{});
    append(*store, {messageOf(5)});
    EXPECT_EQ(append(*store, {}).position.offset, 6);
    EXPECT_EQ(openReader()->bots()->size(), 1);
}

TEST_F(UpdateStoreTest, SomethingElseUnderAKnownIdIsKeptBesideItOnce)
{
    const auto store = openStore();
    append(*store, {messageOf(5), messageOf(6)});
    const auto changed = messageOf(6, QStringLiteral("changed"));
    const AppendOutcome outcome = append(*store, {messageOf(5), changed, messageOf(7)});
    EXPECT_FALSE(outcome.epochGrew) << "changed contents are no numbers that start anew";
    EXPECT_EQ(outcome.stored, 2);
    EXPECT_EQ(outcome.duplicates, 1);
    EXPECT_EQ(outcome.position, (Position{1, 8, m_nowMs}));
    EXPECT_EQ(append(*store, {messageOf(5), changed, messageOf(7)}).duplicates, 3);
    EXPECT_EQ(append(*store, {changed}).duplicates, 1);
    EXPECT_EQ(*openReader()->count(), 4);
}

/// A webhook's server sends what failed once more, behind what came since.
TEST_F(UpdateStoreTest, WhatIsPushedComesInAnyOrderAndMovesNoOffset)
{
    const auto store = openStore();
    append(*store, {messageOf(3, QStringLiteral("polled"))});
    const auto push = [&](const QList<domain::Update> &updates) {
        const auto outcome = store->append({botNamed("1"), Stream::Poll, updates, m_nowMs, false, true});
        EXPECT_TRUE(outcome);
        return outcome.value_or(AppendOutcome());
    };
    const AppendOutcome first = push(
        {messageOf(9, QStringLiteral("nine")), messageOf(3, QStringLiteral("polled")),
         messageOf(7, QStringLiteral("seven"))});
    EXPECT_EQ(first.seqs, (QList<qint64>{2, 0, 3}));
    EXPECT_EQ(first.position.offset, 4);
    const AppendOutcome late = push({messageOf(1, QStringLiteral("late"))});
    EXPECT_FALSE(late.epochGrew);
    EXPECT_EQ(late.position, (Position{1, 4, m_nowMs}));
    EXPECT_EQ(late.seqs, (QList<qint64>{4}));
    EXPECT_EQ(push({messageOf(9, QStringLiteral("nine"))}).seqs, (QList<qint64>{0}));
    EXPECT_EQ(push({messageOf(9, QStringLiteral("another"))}).stored, 1) << "a server that began anew";
}

TEST_F(UpdateStoreTest, ARestartWithOtherContentsFarBelowOpensANewEpoch)
{
    const auto store = openStore();
    append(*store, {messageOf(1), messageOf(2), messageOf(3), messageOf(4)});
    const AppendOutcome reset = append(
        *store, {messageOf(1, QStringLiteral("x")), messageOf(2, QStringLiteral("y")),
                 messageOf(2, QStringLiteral("z"))});
    EXPECT_TRUE(reset.epochGrew);
    EXPECT_EQ(reset.stored, 3);
    EXPECT_EQ(reset.position, (Position{2, 3, m_nowMs}));
    const AppendOutcome again = append(
        *store, {messageOf(2, QStringLiteral("z")), messageOf(1, QStringLiteral("x")),
                 messageOf(2, QStringLiteral("y"))});
    EXPECT_EQ(again.duplicates, 3);
    EXPECT_FALSE(again.epochGrew);
}

// A server that ignores the offset and writes its answer afresh each time.
TEST_F(UpdateStoreTest, WhatSaysTheSameInOtherBytesIsTheSame)
{
    const auto store = openStore();
    const auto batch = [](int round) {
        QList<domain::Update> updates;
        for (int id = 5; id <= 7; ++id)
            updates.append(datedOf(id, 100, QStringLiteral("hello"), round));
        return updates;
    };
    EXPECT_EQ(append(*store, batch(0)).stored, 3);
    for (int round = 1; round <= 3; ++round) {
        const AppendOutcome again = append(*store, batch(round));
        EXPECT_EQ(again.duplicates, 3);
        EXPECT_FALSE(again.epochGrew);
        EXPECT_EQ(again.position.offset, 8);
    }
    EXPECT_EQ(openReader()->update(1)->update.raw, batch(0).constFirst().raw) << "as it came first";
}

TEST_F(UpdateStoreTest, AnotherDateOrTextOrNumberIsAnotherUpdate)
{
    const auto store = openStore();
    const auto first = datedOf(5, 100, QStringLiteral("hello"), 1);
    append(*store, {first});
    EXPECT_EQ(append(*store, {datedOf(5, 101, QStringLiteral("hello"), 1)}).stored, 1);
    EXPECT_EQ(append(*store, {datedOf(5, 100, QStringLiteral("bye"), 1)}).stored, 1);
    domain::Update renumbered =
        domain::decodeUpdate(QByteArray(first.raw).replace("\"message_id\":5", "\"message_id\":6"));
    EXPECT_EQ(append(*store, {renumbered}).stored, 1);
    EXPECT_EQ(append(*store, {datedOf(5, 101, QStringLiteral("hello"), 2)}).duplicates, 1)
        << "also beside the first one, in other bytes";
    EXPECT_EQ(append(*store, {first}).duplicates, 1);
}

TEST_F(UpdateStoreTest, OneIdTwiceInABatchIsKnownInEveryOrder)
{
    const auto store = openStore();
    const QList<domain::Update> batch{messageOf(5), messageOf(5, QStringLiteral("b"))};
    EXPECT_EQ(append(*store, batch).stored, 2);
    EXPECT_EQ(append(*store, {batch[1], batch[0]}).duplicates, 2);
    EXPECT_EQ(*openReader()->count(), 2);
}

TEST_F(UpdateStoreTest, OnlyUnknownIdsBelowTheOffsetOpenANewEpoch)
{
    const auto store = openStore();
    append(*store, {messageOf(1000), messageOf(1001)});
    const AppendOutcome reset = append(*store, {messageOf(1), messageOf(2)});
    EXPECT_TRUE(reset.epochGrew);
    EXPECT_EQ(reset.position, (Position{2, 3, m_nowMs}));
    EXPECT_EQ(reset.firstSeq, 3);
    const AppendOutcome next = append(*store, {messageOf(1000, QStringLiteral("another life"))});
    EXPECT_FALSE(next.epochGrew);
    EXPECT_EQ(next.position.offset, 1001);
}

TEST_F(UpdateStoreTest, ARestartedServerThatRepeatsItselfIsFollowed)
{
    const auto store = openStore();
    QList<domain::Update> updates;
    for (int id = 1; id <= 10; ++id)
        updates.append(messageOf(id));
    append(*store, updates);
    const AppendOutcome repeated = append(*store, updates.first(3));
    EXPECT_EQ(repeated.duplicates, 3);
    EXPECT_FALSE(repeated.epochGrew);
    EXPECT_EQ(repeated.position.offset, 4) << "else the server would send the same for ever";
    EXPECT_EQ(store->position(botNamed("1"), Stream::Poll)->offset, 4) << "and that is stored";
    EXPECT_EQ(append(*store, {messageOf(4, QStringLiteral("new world"))}).stored, 1);
    EXPECT_EQ(append(*store, {messageOf(5, QStringLiteral("new world"))}).position.offset, 6);
}

TEST_F(UpdateStoreTest, OneIdTwiceInABatchIsKeptTwiceAndRecognisedLater)
{
    const auto store = openStore();
    const QList<domain::Update> batch{
        messageOf(5), messageOf(5, QStringLiteral("b")), messageOf(5), messageOf(5, QStringLiteral("b")),
        messageOf(5, QStringLiteral("c"))};
    const AppendOutcome outcome = append(*store, batch);
    EXPECT_EQ(outcome.stored, 3);
    EXPECT_EQ(outcome.duplicates, 2);
    EXPECT_FALSE(outcome.epochGrew);
    EXPECT_EQ(append(*store, batch).duplicates, 5);
    EXPECT_EQ(append(*store, {messageOf(5, QStringLiteral("b"))}).duplicates, 1)
        << "also without the first one";
    EXPECT_EQ(store->position(botNamed("1"), Stream::Poll)->epoch, 1);
}

TEST_F(UpdateStoreTest, QuarantinedOnesWithoutIdAreKeptOnceAndMoveNoOffset)
{
    const auto store = openStore();
    const auto bad = quarantinedOf("{\"update_id\":1e20,\"x\":\"\xFF\"}");
    const AppendOutcome outcome = append(*store, {messageOf(5), bad, messageOf(7)});
    EXPECT_EQ(outcome.quarantined, 1);
    EXPECT_EQ(outcome.position.offset, 8);
    EXPECT_EQ(append(*store, {bad}).duplicates, 1);
    const auto row = openReader()->update(2);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->update.raw, bad.raw);
    EXPECT_EQ(row->update.ident, bad.ident);
    EXPECT_EQ(row->update.fault, bad.fault);
    EXPECT_FALSE(row->update.updateId);
}

TEST_F(UpdateStoreTest, ExtremeIdsAreExact)
{
    const auto store = openStore();
    constexpr auto highest = std::numeric_limits<qint64>::max();
    constexpr auto lowest = std::numeric_limits<qint64>::min();
    EXPECT_EQ(append(*store, {messageOf(lowest)}).position.offset, std::nullopt);
    EXPECT_EQ(append(*store, {messageOf(highest)}).position.offset, highest);
    EXPECT_EQ(append(*store, {messageOf(highest)}).duplicates, 1);
    EXPECT_EQ(idents(), QStringList({QString::number(lowest), QString::number(highest)}));
}

TEST_F(UpdateStoreTest, BotsAndStreamsDoNotMeet)
{
    const auto store = openStore();
    append(*store, {messageOf(5)});
    for (const auto stream : {Stream::Poll, Stream::Gateway}) {
        const auto outcome = store->append({botNamed("2"), stream, {messageOf(5)}, 1});
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->stored, 1);
    }
    EXPECT_EQ(*openReader()->count(), 3);
}

TEST_F(UpdateStoreTest, TheGatewayKeepsADifferentFrameOfTheSameMessageWithoutAReset)
{
    const auto store = openStore();
    const auto gateway = [&store](const domain::Update &update) {
        return *store->append({botNamed("1"), Stream::Gateway, {update}, 1});
    };
    EXPECT_EQ(gateway(messageOf(5)).position, (Position{1, std::nullopt, 1}));
    const AppendOutcome edited = gateway(messageOf(5, QStringLiteral("edited")));
    EXPECT_EQ(edited.stored, 1);
    EXPECT_FALSE(edited.epochGrew);
    EXPECT_EQ(gateway(messageOf(5, QStringLiteral("edited"))).duplicates, 1);
    EXPECT_EQ(gateway(messageOf(5)).duplicates, 1);
}

TEST_F(UpdateStoreTest, ASeqIsNeverUsedAgain)
{
    append(*openStore(), {messageOf(1), messageOf(2)});
    sql("DELETE FROM updates WHERE seq = 2; DELETE FROM bodies WHERE seq = 2");
    EXPECT_EQ(append(*openStore(), {messageOf(3)}).firstSeq, 3);
}

TEST_F(UpdateStoreTest, ATokensIdentityIsRememberedAndReplaced)
{
    const auto store = openStore();
    const QByteArray fingerprint("\x00\x01\xFF", 3);
    EXPECT_FALSE(store->identity(fingerprint)->has_value());
    BotIdentity identity{fingerprint, botNamed("9"), QStringLiteral("Fan 机器人"), QStringLiteral("fan"), 17};
    ASSERT_TRUE(store->rememberIdentity(identity));
    EXPECT_EQ(**store->identity(fingerprint), identity);
    identity.displayName = QStringLiteral("Renamed");
    ASSERT_TRUE(store->rememberIdentity(identity));
    EXPECT_EQ(**store->identity(fingerprint), identity);
    EXPECT_FALSE(store->identity("other")->has_value());
}

TEST_F(UpdateStoreTest, CallsAreReadNewestFirst)
{
    const auto store = openStore();
    for (int i = 1; i <= 5; ++i) {
        const CallRecord call{
            0,    botNamed("1"), QStringLiteral("method%1").arg(i), R"({"chat_id":1})", 200, 1000 + i, i,
            "{}", QString()};
        EXPECT_EQ(*store->addCall(call), i);
    }
    const auto reader = openReader();
    const auto newest = *reader->calls(2);
    ASSERT_EQ(newest.size(), 2);
    EXPECT_EQ(newest[0].id, 5);
    EXPECT_EQ(newest[0].method, u"method5");
    EXPECT_EQ(newest[0].bot, botNamed("1"));
    EXPECT_EQ(newest[0].parameters, R"({"chat_id":1})");
    EXPECT_EQ(newest[0].status, 200);
    EXPECT_EQ(newest[0].startedMs, 1005);
    EXPECT_EQ(newest[0].durationMs, 5);
    EXPECT_EQ(newest[0].answer, "{}");
    EXPECT_EQ(newest[0].error, u"");
    EXPECT_EQ(reader->calls(10, 2)->size(), 1);
}

TEST_F(UpdateStoreTest, FolderAndFilesAreTheOwnersAlone)
{
    const auto store = openStore();
    append(*store, {messageOf(1)});
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    for (const char *name :
         {"", "/updates.sqlite", "/updates.sqlite-wal", "/updates.sqlite-shm", "/writer.lock"}) {
        const QFileInfo info(dir() + QLatin1StringView(name));
        EXPECT_TRUE(info.exists()) << name;
        EXPECT_FALSE(info.permissions() & others) << name;
    }
}

TEST_F(UpdateStoreTest, IsDurableBeforeItAnswers)
{
    openStore();
    EXPECT_EQ(sql("PRAGMA journal_mode"), u"wal");
}

} // namespace
