// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FeedRows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace botdeck::test {

namespace {

using models::FeedEvent;
using models::FeedRows;

FeedEvent event(std::optional<qint64> afterSeq, const char *bot = "b")
{
    FeedEvent result;
    result.bot = domain::BotKey::fromStored(QString::fromLatin1(bot));
    result.afterSeq = afterSeq;
    return result;
}

/// The rows as text: seqs as they are, an event as "e5" behind seq 5, "e?" where its place is not known.
QString printed(const FeedRows &rows)
{
    QStringList cells;
    for (qsizetype row = 0; row < rows.count(); ++row) {
        const FeedRows::Place place = rows.place(row);
        if (!place.isEvent) {
            EXPECT_EQ(rows.rowOfUpdate(place.at), row);
            EXPECT_EQ(rows.rowOfSeq(rows.seqs().at(place.at)), row);
            cells += QString::number(rows.seqs().at(place.at));
            continue;
        }
        EXPECT_EQ(rows.rowOfEvent(place.at), row);
        const std::optional<qint64> after = rows.event(place.at).afterSeq;
        cells += after ? QStringLiteral("e%1").arg(*after) : QStringLiteral("e?");
    }
    return cells.join(u' ');
}

void append(FeedRows &rows, const QList<qint64> &seqs)
{
    for (const FeedRows::Insertion &insertion : rows.insertionsOf(seqs))
        rows.insert(insertion);
}

} // namespace

TEST(FeedRows, PutsEventsBehindTheUpdateTheyFollowed)
{
    FeedRows rows;
    rows.insert(event(20));
    rows.setSeqs({10, 20, 30});
    EXPECT_EQ(rows.rowOfNewEvent(event(5)), 0);
    rows.insert(event(5));
    EXPECT_EQ(rows.rowOfNewEvent(event(25)), 4) << "behind the event that followed the same update";
    rows.insert(event(25));
    rows.insert(event({}));
    EXPECT_EQ(printed(rows), QStringLiteral("e5 10 20 e20 e25 30 e?"));
    EXPECT_EQ(rows.rowOfSeq(25), -1);
}

TEST(FeedRows, LateRowsGoBeforeAnEventThatKnewOfThem)
{
    FeedRows rows;
    rows.setSeqs({1, 2});
    rows.insert(event(5));
    rows.insert(event(7));
    const QList<FeedRows::Insertion> parts = rows.insertionsOf({3, 5, 6, 7, 8, 9});
    ASSERT_EQ(parts.size(), 3);
    EXPECT_EQ(parts[0].row, 2);
    EXPECT_EQ(parts[0].seqs, (QList<qint64>{3, 5}));
    EXPECT_EQ(parts[1].row, 5);
    EXPECT_EQ(parts[2].row, 8);
    append(rows, {3, 5, 6, 7, 8, 9});
    EXPECT_EQ(printed(rows), QStringLiteral("1 2 3 5 e5 6 7 e7 8 9"));
}

TEST(FeedRows, AnEventOfUnknownPlaceStandsBeforeWhatArrivesNext)
{
    FeedRows rows;
    rows.setSeqs({1, 2});
    rows.insert(event(6));
    rows.insert(event({}));
    append(rows, {4, 5, 6, 7});
    EXPECT_EQ(printed(rows), QStringLiteral("1 2 4 5 6 e6 e6 7"));
    FeedRows fresh;
    fresh.insert(event({}));
    append(fresh, {4});
    append(fresh, {});
    EXPECT_EQ(printed(fresh), QStringLiteral("e3 4"));
}

TEST(FeedRows, AgreeWithSortingWhateverComesInWhateverOrder)
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        FeedRows rows;
        QList<std::pair<qint64, bool>> wanted; // a seq, or an event behind it
        qint64 seq = 0;
        for (int step = 0; step < 12; ++step) {
            if (random() % 2 == 0) {
                const qint64 after = qint64(random() % 60);
                rows.insert(event(after));
                wanted.append({after, true});
                continue;
            }
            QList<qint64> fresh;
            for (auto count = random() % 8; count > 0; --count)
                wanted.append({fresh.emplaceBack(seq += 1 + qint64(random() % 3)), false});
            append(rows, fresh);
        }
        std::stable_sort(wanted.begin(), wanted.end());
        QStringList cells;
        for (const auto &[after, isEvent] : wanted)
            cells += isEvent ? QStringLiteral("e%1").arg(after) : QString::number(after);
        ASSERT_EQ(printed(rows), cells.join(u' '));
    }
}

TEST(FeedRows, AMillionRowsAreEightBytesEach)
{
    QList<qint64> seqs(1'000'000);
    std::iota(seqs.begin(), seqs.end(), 1);
    FeedRows rows;
    rows.setSeqs(seqs);
    for (qint64 at = 0; at < 1'000; ++at)
        rows.insert(event(at * 1'000 + 500));
    EXPECT_EQ(rows.seqs().constData(), seqs.constData()) << "the list that was given is shared, not copied";
    EXPECT_EQ(rows.count(), 1'001'000);
    EXPECT_EQ(rows.rowOfSeq(1'000'000), 1'000'999);
    EXPECT_EQ(rows.rowOfSeq(500), 499);
    EXPECT_TRUE(rows.place(500).isEvent);
    EXPECT_EQ(rows.rowOfSeq(501), 501);
    EXPECT_TRUE(rows.place(999'500 + 999).isEvent);
}

TEST(FeedRows, DropTheOldestOfABotThatHasTooMany)
{
    FeedRows rows;
    rows.insert(event(0, "other"));
    for (int at = 1; at < FeedEvent::keptPerBot; ++at)
        rows.insert(event(at));
    const domain::BotKey bot = event(0).bot;
    EXPECT_EQ(rows.eventToDrop(bot), -1);
    rows.insert(event(1'000));
    EXPECT_EQ(rows.eventToDrop(bot), 1);
    EXPECT_EQ(rows.eventToDrop(event(0, "other").bot), -1);
}

TEST(FeedRows, SingleSeqsComeAndGoBetweenTheEvents)
{
    FeedRows rows;
    rows.setSeqs({1, 3, 5, 7});
    rows.insert(event(3));
    rows.insert(event(5));
    rows.insert(event({}));
    rows.removeSeq(3);
    EXPECT_EQ(printed(rows), QStringLiteral("1 e3 5 e5 7 e?"));
    EXPECT_EQ(rows.rowOfNewSeq(3), 1);
    rows.insertSeq(3);
    EXPECT_EQ(rows.rowOfNewSeq(4), 3) << "behind the event that followed 3";
    rows.insertSeq(4);
    EXPECT_EQ(rows.rowOfNewSeq(0), 0);
    rows.insertSeq(0);
    EXPECT_EQ(printed(rows), QStringLiteral("0 1 3 e3 4 5 e5 7 e?"));
    rows.removeSeq(0);
    rows.removeSeq(7);
    EXPECT_EQ(printed(rows), QStringLiteral("1 3 e3 4 5 e5 e?"));
}

} // namespace botdeck::test
