// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionBits.h"
#include "OverwriteDraftFixture.h"
#include "ui/guild/mask/MaskDraft.h"

#include <QSignalSpy>

namespace botdeck::test {

namespace {

using domain::Guild;
using domain::OverwriteState;
using domain::PermissionEdit;
using domain::PermissionMask;
using domain::PermissionOverwrite;
using ui::guild::OverwriteAct;
using ui::guild::OverwriteCell;
using ui::guild::OverwriteDraft;
using ui::guild::OverwriteGate;

class OverwriteDraftTest : public OverwriteDraftFixture
{
protected:
    [[nodiscard]] QByteArray deskNow() const { return draft.edited().channel(desk)->record.toJson(); }
};

} // namespace

TEST_F(OverwriteDraftTest, EveryOpenBitGoesThroughAllStatesAndUndoComesBackByteForByte)
{
    const OverwriteCell cell{desk, baker};
    int turned = 0;
    for (const domain::PermissionBit &named : domain::namedPermissions()) {
        if (draft.gate(cell, named.bit) != OverwriteGate::Open)
            continue;
        for (const OverwriteState wanted :
             {OverwriteState::Deny, OverwriteState::Allow, OverwriteState::Inherit, OverwriteState::Allow}) {
            const QList<PermissionOverwrite> before = draft.overwrites(desk);
            ASSERT_TRUE(draft.set(cell, named.bit, wanted)) << named.bit;
            ASSERT_EQ(state(cell, named.bit), wanted) << named.bit;
            const QList<PermissionOverwrite> after = draft.overwrites(desk);
            ASSERT_EQ(after.size(), before.size());
            const PermissionMask others = ~PermissionMask::ofBit(named.bit);
            ASSERT_EQ(after.at(0).deny & others, before.at(0).deny & others);
            ASSERT_EQ(after.at(0).allows & others, before.at(0).allows & others);
            ASSERT_EQ(after.sliced(1), before.sliced(1)) << "nobody else's";
        }
        ++turned;
    }
    EXPECT_GT(turned, 5);
    while (draft.steps().canUndo())
        draft.steps().undo();
    EXPECT_FALSE(draft.isChanged());
    EXPECT_EQ(deskNow(), deskJson());
    EXPECT_EQ(draft.edited(), overwritesGuild());
    while (draft.steps().canRedo())
        draft.steps().redo();
    EXPECT_TRUE(draft.isChanged());
}

TEST_F(OverwriteDraftTest, WhatIsNotShownStaysByteForByte)
{
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    QByteArray expected = deskJson();
    expected.replace(R"("deny":"2048","allows":1024)", R"("deny":"0","allows":3072)");
    ASSERT_EQ(draft.changedChannels().size(), 1);
    EXPECT_EQ(draft.changedChannels().first().record.toJson(), expected);
    ASSERT_TRUE(draft.set({desk, ann}, sends, OverwriteState::Deny));
    EXPECT_TRUE(deskNow().contains(R"("deny":2048,"allows":"9007199254740993")"));
}

TEST_F(OverwriteDraftTest, WhatWasSetBackByHandIsNoChange)
{
    const QSignalSpy told(&draft, &OverwriteDraft::changed);
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Deny));
    EXPECT_FALSE(draft.isChanged());
    EXPECT_EQ(deskNow(), deskJson());
    EXPECT_EQ(told.size(), 2);
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Deny));
    EXPECT_EQ(told.size(), 2) << "it denies already";
    EXPECT_EQ(draft.steps().count(), 2);
}

TEST_F(OverwriteDraftTest, AnAddedOneThatSaysNothingGoesAndOneThatWasThereStays)
{
    const OverwriteCell added{lobby, bob};
    ASSERT_TRUE(draft.set(added, sends, OverwriteState::Allow));
    ASSERT_NE(draft.overwrite(added), nullptr);
    EXPECT_EQ(
        draft.overwrite(added)->record.toJson(),
        QByteArray(R"({"id":"4","action_type":"user","deny":0,"allows":2048})"));
    ASSERT_TRUE(draft.set(added, sends, OverwriteState::Inherit));
    EXPECT_EQ(draft.overwrite(added), nullptr);
    EXPECT_FALSE(draft.isChanged());
    const OverwriteCell there{lobby, host};
    ASSERT_TRUE(draft.set(there, sends, OverwriteState::Inherit));
    ASSERT_NE(draft.overwrite(there), nullptr);
    EXPECT_TRUE((draft.overwrite(there)->deny | draft.overwrite(there)->allows).isEmpty());
    EXPECT_TRUE(draft.isChanged());
}

TEST_F(OverwriteDraftTest, AnAddedOneIsOfItsSubjectsKind)
{
    for (const core::Id role : {guildId, chief}) {
        ASSERT_TRUE(draft.set({lobby, role}, sends, OverwriteState::Deny));
        EXPECT_EQ(draft.overwrite({lobby, role})->kind, PermissionOverwrite::Kind::Role);
    }
    for (const core::Id user : {mo, stranger}) {
        ASSERT_TRUE(draft.set({lobby, user}, sends, OverwriteState::Deny));
        EXPECT_EQ(draft.overwrite({lobby, user})->kind, PermissionOverwrite::Kind::User);
    }
}

TEST_F(OverwriteDraftTest, EachBitHasItsGate)
{
    const OverwriteCell cell{desk, baker};
    EXPECT_EQ(draft.gate(cell, sends), OverwriteGate::Open);
    EXPECT_EQ(draft.gate(cell, domain::embedLinksBit), OverwriteGate::Reserved);
    EXPECT_EQ(draft.gate(cell, lockedBit), OverwriteGate::Locked);
    EXPECT_EQ(draft.gate(cell, domain::connectBit), OverwriteGate::NotHere);
    EXPECT_EQ(draft.gate({stage, baker}, sends), OverwriteGate::NotHere);
    EXPECT_EQ(draft.gate({stage, baker}, domain::connectBit), OverwriteGate::Open);
    EXPECT_EQ(draft.gate({staff, baker}, domain::connectBit), OverwriteGate::Open);
    EXPECT_EQ(draft.gate(cell, domain::kickMembersBit), OverwriteGate::NotHere) << "of no channel";
    EXPECT_EQ(draft.gate({desk, ann}, 53), OverwriteGate::Unknown);
    EXPECT_EQ(draft.gate({core::Id(5), ann}, sends), OverwriteGate::NoChannel);
    for (const int bit : {int(domain::embedLinksBit), lockedBit, int(domain::connectBit), 53})
        EXPECT_FALSE(draft.set(cell, bit, OverwriteState::Allow)) << bit;
    EXPECT_FALSE(draft.isChanged());
    draft.unlock(PermissionMask::all());
    EXPECT_TRUE(draft.set(cell, domain::embedLinksBit, OverwriteState::Deny));
    EXPECT_FALSE(draft.set({desk, ann}, 53, OverwriteState::Inherit));
}

TEST_F(OverwriteDraftTest, WhatCountsNowhereHereAndIsSetMayBeTakenBack)
{
    Guild guild = overwritesGuild();
    QList<PermissionOverwrite> overwrites = guild.channels.at(0).overwrites;
    overwrites[0].setMasks(PermissionMask::ofBit(domain::connectBit), {});
    guild.channels[0].setOverwrites(overwrites);
    draft.open(shown(guild));
    const OverwriteCell cell{lobby, host};
    ASSERT_TRUE(draft.set(cell, domain::connectBit, OverwriteState::Inherit));
    EXPECT_EQ(draft.gate(cell, domain::connectBit), OverwriteGate::Open) << "it was set";
    EXPECT_EQ(draft.gate(cell, domain::kickMembersBit), OverwriteGate::NotHere);
}

TEST_F(OverwriteDraftTest, WithoutTheRightNothingMayBeChangedAndItSaysWhy)
{
    Guild guild = overwritesGuild();
    guild.members.first().roles = {baker};
    draft.open(shown(guild));
    EXPECT_TRUE(draft.isLocked());
    EXPECT_EQ(draft.gate({desk, baker}, sends), OverwriteGate::Locked);
    EXPECT_EQ(draft.lockReason(), QStringLiteral("The bot has no MANAGE_ROLES in this guild."));
    guild.members.removeFirst();
    draft.open(shown(guild));
    EXPECT_EQ(draft.gate({desk, baker}, sends), OverwriteGate::Open)
        << "a bot that was not read may have any";
    draft.setReadOnly(QStringLiteral("Offline."));
    EXPECT_FALSE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    EXPECT_EQ(draft.lockReason(), QStringLiteral("Offline."));
    draft.setReadOnly({});
    EXPECT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
}

TEST_F(OverwriteDraftTest, OfSeveralWithOneIdTheLastOneIsEdited)
{
    Guild guild = overwritesGuild();
    QList<PermissionOverwrite> overwrites = guild.channels.at(0).overwrites;
    overwrites += overwrites.first();
    overwrites.last().setMasks({}, PermissionMask(64));
    guild.channels[0].setOverwrites(overwrites);
    draft.open(shown(guild));
    EXPECT_EQ(state({lobby, host}, 6), OverwriteState::Allow);
    ASSERT_TRUE(draft.set({lobby, host}, sends, OverwriteState::Allow));
    EXPECT_EQ(draft.overwrites(lobby).first(), overwrites.first());
    EXPECT_EQ(draft.overwrites(lobby).last().allows, PermissionMask(64 | 2048));
    EXPECT_FALSE(draft.canRemove({lobby, host})) << "the other one would count";
}

TEST_F(OverwriteDraftTest, AWholeOverwriteGoesOnlyWhereEachOfItsBitsMayBeChanged)
{
    EXPECT_FALSE(draft.remove({desk, ann})) << "it has a bit without a name";
    EXPECT_FALSE(draft.remove({desk, bob})) << "there is none";
    ASSERT_TRUE(draft.remove({desk, baker}));
    EXPECT_EQ(draft.overwrite({desk, baker}), nullptr);
    EXPECT_EQ(draft.changes().size(), 2);
    EXPECT_EQ(draft.lastAct(), OverwriteAct::Remove);
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Deny));
    EXPECT_TRUE(deskNow().contains(R"("deny":"2048","allows":0,"x":[1])")) << "the same one again";
    ASSERT_TRUE(draft.set({desk, baker}, domain::viewChannelBit, OverwriteState::Allow));
    EXPECT_FALSE(draft.isChanged());
    draft.unlock(PermissionMask::all());
    EXPECT_TRUE(draft.remove({desk, stranger}));
    draft.steps().undo();
    EXPECT_EQ(deskNow(), deskJson());
}

TEST_F(OverwriteDraftTest, AProposalIsOneStepAndLeavesOutWhatIsShut)
{
    using Kind = PermissionEdit::Kind;
    using State = PermissionEdit::State;
    const QList<PermissionEdit> edits{
        {Kind::Overwrite, ann, lobby, {}, sends, State::Allow},
        {Kind::Overwrite, host, lobby, {}, sends, State::Inherit},
        {Kind::Overwrite, host, lobby, {}, lockedBit, State::Deny},
        {Kind::Overwrite, host, lobby, {}, domain::embedLinksBit, State::Deny},
        {Kind::Overwrite, host, stage, {}, sends, State::Deny},
        {Kind::Overwrite, host, core::Id(5), {}, sends, State::Deny},
        {Kind::RoleBit, host, {}, {}, sends, State::Allow}};
    EXPECT_EQ(draft.reservedIn(edits), PermissionMask::ofBit(domain::embedLinksBit));
    QList<OverwriteGate> gates;
    for (const ui::guild::ShutEdit &shut : draft.apply(edits))
        gates += shut.gate;
    EXPECT_EQ(
        gates, (QList{
                   OverwriteGate::Locked, OverwriteGate::Reserved, OverwriteGate::NotHere,
                   OverwriteGate::NoChannel}));
    EXPECT_EQ(state({lobby, ann}, sends), OverwriteState::Allow);
    EXPECT_EQ(state({lobby, host}, sends), OverwriteState::Inherit);
    EXPECT_EQ(draft.steps().count(), 1);
    EXPECT_EQ(draft.lastAct(), OverwriteAct::Proposal);
    draft.unlock(draft.reservedIn(edits));
    EXPECT_EQ(draft.apply(edits).size(), 3);
    EXPECT_EQ(state({lobby, host}, domain::embedLinksBit), OverwriteState::Deny);
    draft.steps().undo();
    draft.steps().undo();
    EXPECT_EQ(draft.edited(), overwritesGuild());
}

TEST_F(OverwriteDraftTest, ItSaysWhatChangedBitByBit)
{
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    ASSERT_TRUE(draft.set({lobby, guildId}, domain::viewChannelBit, OverwriteState::Deny));
    const QList<ui::guild::OverwriteChange> expected{
        {{lobby, guildId}, domain::viewChannelBit, OverwriteState::Inherit, OverwriteState::Deny},
        {{desk, baker}, sends, OverwriteState::Deny, OverwriteState::Allow}};
    EXPECT_EQ(draft.changes(), expected);
    EXPECT_FALSE(expected.at(0).isGain());
    EXPECT_TRUE(expected.at(1).isGain());
    draft.revert();
    EXPECT_TRUE(draft.changes().isEmpty());
    EXPECT_EQ(draft.lastAct(), OverwriteAct::Revert);
    draft.steps().undo();
    EXPECT_EQ(draft.changes(), expected);
}

} // namespace botdeck::test
