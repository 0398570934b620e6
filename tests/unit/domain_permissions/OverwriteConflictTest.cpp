// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/OverwriteConflict.h"

#include "domain/permissions/GuildReader.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>

using namespace botdeck;
using domain::OverwriteBit;
using domain::OverwriteDifference;
using domain::OverwriteState;
using domain::PermissionMask;
using domain::PermissionOverwrite;

namespace {

constexpr core::Id artist(9'007'199'254'740'993);
constexpr core::Id yue(9'007'199'254'740'995);

QList<PermissionOverwrite> read(const QByteArray &overwrites)
{
    const QByteArray json = R"({"channel_id":"5","permission_overwrites":)" + overwrites + '}';
    const domain::JsonText text{QByteArrayView(json)};
    const auto channel = domain::readChannel(text.root(), QStringLiteral("channel"));
    EXPECT_TRUE(channel.has_value());
    return channel ? channel->overwrites : QList<PermissionOverwrite>();
}

const QByteArray artistRow = R"({"id":"9007199254740993","action_type":"role","deny":"2048","allows":1024})";
const QByteArray yueRow = R"({"id":"9007199254740995","action_type":"user","deny":0,"allows":64,"x":[1]})";

QByteArray both()
{
    return '[' + artistRow + ',' + yueRow + ']';
}

QList<PermissionOverwrite>
withMasks(QList<PermissionOverwrite> overwrites, int at, PermissionMask deny, PermissionMask allows)
{
    overwrites[at].setMasks(deny, allows);
    return overwrites;
}

/// Of up to five roles, with anything in their masks.
QList<PermissionOverwrite> anyOverwrites(QRandomGenerator &random)
{
    const auto mask = [&random] { return PermissionMask(random.generate64() & random.generate64()); };
    QList<PermissionOverwrite> all;
    for (int id = 1; id <= 5; ++id) {
        if (random.bounded(3) == 0)
            continue;
        all += PermissionOverwrite::made(PermissionOverwrite::Kind::Role, core::Id(id));
        const PermissionMask deny = mask();
        all.last().setMasks(deny, mask());
    }
    return all;
}

std::pair<qint64, int> placeOf(const std::pair<core::Id, OverwriteBit> &bit)
{
    return {bit.first.value(), bit.second.bit};
}

} // namespace

TEST(OverwriteConflict, OrderAndStyleOfWritingAreNoChange)
{
    const auto base = read(both());
    const auto turned = read(
        R"([{"x":[1],"allows":"64","deny":"0","action_type":"user","id":9007199254740995},)" + artistRow +
        ']');
    EXPECT_TRUE(domain::isSameOverwrites(base, base));
    EXPECT_TRUE(domain::isSameOverwrites(base, turned));
    EXPECT_TRUE(domain::isSameOverwrites({}, {}));
}

TEST(OverwriteConflict, EveryBitIsSeenAndAlsoWhatIsNoBit)
{
    const auto base = read(both());
    for (int bit = 0; bit < PermissionMask::width; ++bit) {
        const PermissionMask flipped = base.at(0).deny ^ PermissionMask::ofBit(bit);
        EXPECT_FALSE(domain::isSameOverwrites(base, withMasks(base, 0, flipped, base.at(0).allows))) << bit;
    }
    EXPECT_FALSE(domain::isSameOverwrites(base, read('[' + artistRow + ']')));
    EXPECT_FALSE(domain::isSameOverwrites(read('[' + artistRow + ']'), base));
    QByteArray other = both();
    other.replace("[1]", "[2]");
    const QList<OverwriteDifference> differences = domain::overwriteDifferences(base, read(other), base);
    ASSERT_EQ(differences.size(), 1);
    EXPECT_EQ(
        differences.first(),
        (OverwriteDifference{yue, PermissionOverwrite::Kind::User, true, true, true, {}, true}));
}

TEST(OverwriteConflict, TheThreeVersionsAreToldByOverwriteAndBit)
{
    const auto base = read(both());
    // They took the denial of 11 away, I allow it; they deny 10, I leave it; both of us allow 13.
    const auto theirs = withMasks(base, 0, PermissionMask(1024), PermissionMask(8192));
    const auto mine = withMasks(base, 0, PermissionMask(), PermissionMask(1024 | 2048 | 8192));
    const QList<OverwriteDifference> differences = domain::overwriteDifferences(base, theirs, mine);
    ASSERT_EQ(differences.size(), 1);
    EXPECT_EQ(differences.first().id, artist);
    const QList<OverwriteBit> expected{
        {10, OverwriteState::Allow, OverwriteState::Deny, OverwriteState::Allow},
        {11, OverwriteState::Deny, OverwriteState::Inherit, OverwriteState::Allow},
        {13, OverwriteState::Inherit, OverwriteState::Allow, OverwriteState::Allow},
    };
    EXPECT_EQ(differences.first().bits, expected);
    EXPECT_FALSE(expected.at(0).collides());
    EXPECT_TRUE(expected.at(1).collides());
    EXPECT_FALSE(expected.at(2).collides());
}

TEST(OverwriteConflict, OverwritesComeAndGo)
{
    const auto base = read('[' + artistRow + ']');
    const QList<OverwriteDifference> differences = domain::overwriteDifferences(base, read(both()), {});
    ASSERT_EQ(differences.size(), 2);
    EXPECT_EQ(differences.at(0).id, artist);
    EXPECT_TRUE(differences.at(0).inBase && differences.at(0).inTheirs && !differences.at(0).inMine);
    EXPECT_EQ(differences.at(1).id, yue);
    EXPECT_TRUE(!differences.at(1).inBase && differences.at(1).inTheirs && !differences.at(1).inMine);
    EXPECT_EQ(differences.at(1).bits.value(0).theirs, OverwriteState::Allow);
}

TEST(OverwriteConflict, TwinsAreToldApartByTheirPlace)
{
    const QByteArray twin = R"({"id":"9007199254740993","action_type":"role","deny":1,"allows":1})";
    const auto base = read('[' + artistRow + ',' + twin + ']');
    EXPECT_FALSE(domain::isSameOverwrites(base, read('[' + artistRow + ']')));
    EXPECT_FALSE(domain::isSameOverwrites(base, read('[' + twin + ',' + artistRow + ']')))
        << "of two the last one counts";
    const auto differences = domain::overwriteDifferences(base, read('[' + artistRow + ']'), base);
    ASSERT_EQ(differences.size(), 1);
    EXPECT_EQ(differences.first().bits.value(0).base, OverwriteState::Both);
}

TEST(OverwriteMerge, EachBitIsWhatTheOneSaysWhoChangedItAndTheirsWhereBothDid)
{
    const auto base = read(both());
    // They deny 10 and 13, I allow 11 and 13.
    const auto theirs = withMasks(base, 0, PermissionMask(2048 | 1024 | 8192), PermissionMask());
    const auto mine = withMasks(base, 0, PermissionMask(), PermissionMask(1024 | 2048 | 8192));
    const auto merged = domain::mergedOverwrites(base, theirs, mine);
    ASSERT_EQ(merged.size(), 2);
    EXPECT_EQ(merged.at(0).deny, PermissionMask(1024 | 8192));
    EXPECT_EQ(merged.at(0).allows, PermissionMask(2048));
    EXPECT_EQ(merged.at(1), base.at(1));
    const auto chosen = domain::mergedOverwrites(base, theirs, mine, {{0, 13}, {0, 10}, {7, 11}});
    EXPECT_EQ(chosen.at(0).deny, PermissionMask(1024)) << "10 was changed by them alone";
    EXPECT_EQ(chosen.at(0).allows, PermissionMask(2048 | 8192));
}

TEST(OverwriteMerge, WhatOneRemovedGoesUnlessTheOtherWantsBitsInIt)
{
    const auto base = read(both());
    const auto without = read('[' + yueRow + ']');
    EXPECT_EQ(domain::mergedOverwrites(base, without, base), without);
    EXPECT_EQ(domain::mergedOverwrites(base, base, without), without);
    EXPECT_EQ(domain::mergedOverwrites(base, without, without), without);
    const auto more = withMasks(base, 0, base.at(0).deny, PermissionMask(1024 | 64));
    for (const auto &merged :
         {domain::mergedOverwrites(base, without, more), domain::mergedOverwrites(base, more, without)}) {
        ASSERT_EQ(merged.size(), 2);
        const auto row = std::ranges::find(merged, std::optional(artist), &PermissionOverwrite::id);
        ASSERT_NE(row, merged.end());
        EXPECT_EQ(row->allows, PermissionMask(64)) << "not what the other one took away with it";
        EXPECT_TRUE(row->deny.isEmpty());
    }
}

TEST(OverwriteMerge, TheirOrderStyleAndOtherMembersStay)
{
    const auto base = read(both());
    const auto theirs =
        read(R"([{"id":"9007199254740995","action_type":"user","deny":0,"allows":64,"x":[2]},)"
             R"({"id":"9007199254740993","action_type":"role","deny":"2048","allows":1024},)"
             R"({"action_type":"role","deny":4,"allows":0}])");
    auto mine = withMasks(base, 0, PermissionMask(), PermissionMask(1024));
    mine += PermissionOverwrite::made(PermissionOverwrite::Kind::User, core::Id(7));
    mine.last().setMasks(PermissionMask(1), {});
    const auto merged = domain::mergedOverwrites(base, theirs, mine);
    EXPECT_EQ(
        domain::overwritesJson(merged),
        QByteArray(R"([{"id":"9007199254740995","action_type":"user","deny":0,"allows":64,"x":[2]},)"
                   R"({"id":"9007199254740993","action_type":"role","deny":"0","allows":1024},)"
                   R"({"action_type":"role","deny":4,"allows":0},)"
                   R"({"id":"7","action_type":"user","deny":1,"allows":0}])"));
}

TEST(OverwriteMerge, OtherMembersThatOnlyIChangedAreMine)
{
    const auto base = read(both());
    QByteArray other = both();
    other.replace("[1]", "[3]");
    EXPECT_EQ(domain::mergedOverwrites(base, base, read(other)), read(other));
    QByteArray others = both();
    others.replace("[1]", "[4]");
    EXPECT_EQ(domain::mergedOverwrites(base, read(others), read(other)), read(others));
}

TEST(OverwriteMerge, WhereOneSideChangedNothingTheOtherOneIsTheAnswer)
{
    QRandomGenerator random(20261123);
    int collided = 0;
    for (int round = 0; round < 300; ++round) {
        const auto base = anyOverwrites(random);
        const auto theirs = anyOverwrites(random);
        const auto mine = anyOverwrites(random);
        ASSERT_EQ(domain::mergedOverwrites(base, theirs, base), theirs);
        ASSERT_TRUE(domain::isSameOverwrites(domain::mergedOverwrites(base, base, mine), mine));
        ASSERT_EQ(domain::mergedOverwrites(base, theirs, theirs), theirs);
        QList<domain::OverwriteChoice> all;
        const auto differences = domain::overwriteDifferences(base, theirs, mine);
        for (qsizetype at = 0; at < differences.size(); ++at) {
            for (const OverwriteBit &bit : differences.at(at).bits)
                all += domain::OverwriteChoice{at, bit.bit};
        }
        const auto merged = domain::mergedOverwrites(base, theirs, mine, all);
        for (const OverwriteDifference &each : differences) {
            const auto row = std::ranges::find(merged, each.id, &PermissionOverwrite::id);
            for (const OverwriteBit &bit : each.bits) {
                const auto expected = bit.collides() ? bit.mine : bit.merged();
                collided += bit.collides() ? 1 : 0;
                ASSERT_EQ(domain::overwriteState(row == merged.end() ? nullptr : &*row, bit.bit), expected);
            }
        }
    }
    EXPECT_GT(collided, 1000);
}

TEST(OverwriteRebase, WhatIChangedIsAChangeOfTheirsThatConflictsOnlyWhereBothChanged)
{
    QRandomGenerator random(20261124);
    int collided = 0;
    for (int round = 0; round < 60; ++round) {
        const auto base = anyOverwrites(random);
        const auto theirs = anyOverwrites(random);
        const auto mine = anyOverwrites(random);
        QList<domain::OverwriteChoice> all;
        QList<std::pair<core::Id, OverwriteBit>> contested;
        const auto differences = domain::overwriteDifferences(base, theirs, mine);
        for (qsizetype at = 0; at < differences.size(); ++at) {
            for (const OverwriteBit &bit : differences.at(at).bits) {
                all += domain::OverwriteChoice{at, bit.bit};
                if (bit.collides())
                    contested += std::pair{*differences.at(at).id, bit};
            }
        }
        const domain::RebasedOverwrites rebased = domain::rebasedOverwrites(base, theirs, mine);
        ASSERT_EQ(rebased.mine, domain::mergedOverwrites(base, theirs, mine, all));
        QList<std::pair<core::Id, OverwriteBit>> again;
        for (const OverwriteDifference &each :
             domain::overwriteDifferences(rebased.base, theirs, rebased.mine)) {
            for (const OverwriteBit &bit : each.bits) {
                ASSERT_TRUE(bit.base == bit.theirs || bit.collides()) << bit.bit;
                if (bit.collides())
                    again += std::pair{*each.id, bit};
            }
        }
        std::ranges::sort(again, {}, placeOf);
        std::ranges::sort(contested, {}, placeOf);
        ASSERT_EQ(again, contested);
        collided += int(contested.size());
    }
    EXPECT_GT(collided, 1000);
}

TEST(OverwriteRebase, ItBeginsWithTheirsButForWhatCollides)
{
    const auto base = read(both());
    // They deny 10 and add somebody, I allow 11 and remove Yue's.
    auto theirs = withMasks(base, 0, PermissionMask(2048 | 1024), PermissionMask());
    theirs += PermissionOverwrite::made(PermissionOverwrite::Kind::User, core::Id(7));
    const auto mine = withMasks(base, 0, PermissionMask(), PermissionMask(1024 | 2048)).first(1);
    const domain::RebasedOverwrites rebased = domain::rebasedOverwrites(base, theirs, mine);
    EXPECT_EQ(rebased.base, theirs);
    ASSERT_EQ(rebased.mine.size(), 2);
    EXPECT_EQ(rebased.mine.at(0).deny, PermissionMask(1024));
    EXPECT_EQ(rebased.mine.at(0).allows, PermissionMask(2048));
    EXPECT_EQ(rebased.mine.at(1), theirs.at(2));
    // They removed what I changed: only the bit that I changed, too, is contested.
    const auto fewer = theirs.sliced(1);
    const domain::RebasedOverwrites gone = domain::rebasedOverwrites(base, fewer, mine);
    const auto contested = withMasks(base.first(1), 0, PermissionMask(2048), PermissionMask());
    EXPECT_TRUE(domain::isSameOverwrites(gone.base, fewer + contested));
    ASSERT_EQ(gone.mine.size(), 2);
    EXPECT_EQ(gone.mine.at(1).id, artist);
    EXPECT_EQ(gone.mine.at(1).allows, PermissionMask(2048));
}
