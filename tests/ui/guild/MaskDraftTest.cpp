// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/MaskDraft.h"

#include "domain/permissions/PermissionBits.h"
#include "ui/guild/mask/MaskPresets.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <vector>

namespace botdeck::test {

using domain::PermissionMask;
using ui::guild::BitGate;
using ui::guild::MaskChange;
using ui::guild::MaskDraft;

namespace {

constexpr PermissionMask everything = PermissionMask::all();

} // namespace

TEST(MaskDraftTest, PresetsNameNothingReservedUnknownOrMighty)
{
    const PermissionMask fine = ui::guild::namedBits() & ~ui::guild::reservedBits();
    PermissionMask before;
    EXPECT_GE(ui::guild::maskPresets().size(), 4U);
    for (const ui::guild::MaskPreset &preset : ui::guild::maskPresets()) {
        EXPECT_TRUE((preset.mask & ~fine).isEmpty()) << preset.name;
        EXPECT_FALSE(preset.mask.has(domain::administratorBit)) << preset.name;
        EXPECT_TRUE((before & ~preset.mask).isEmpty()) << preset.name << " has what lesser ones have";
        before = preset.mask;
    }
}

TEST(MaskDraftTest, UnknownAndReservedBitsSurviveEveryPresetCopyAndSwitch)
{
    QRandomGenerator random(20260723);
    for (int round = 0; round < 200; ++round) {
        MaskDraft draft;
        const PermissionMask saved(random.generate64());
        draft.open(saved, everything);
        for (const ui::guild::MaskPreset &preset : ui::guild::maskPresets())
            draft.fill(preset.mask, MaskChange::Preset);
        draft.fill(PermissionMask(random.generate64()), MaskChange::Copy);
        for (int bit = 0; bit < PermissionMask::width; ++bit)
            draft.set(bit, random.bounded(2) == 1);
        const PermissionMask kept = ~ui::guild::namedBits() | ui::guild::reservedBits();
        ASSERT_EQ((draft.mask() & kept).bits(), (saved & kept).bits());
    }
}

TEST(MaskDraftTest, UndoGoesBackMaskByMaskAndRedoForth)
{
    QRandomGenerator random(7);
    MaskDraft draft;
    draft.open(PermissionMask(random.generate64()), everything);
    draft.unlock(ui::guild::reservedBits());
    std::vector<PermissionMask> masks{draft.mask()};
    for (int step = 0; step < 60; ++step) {
        draft.write(PermissionMask(random.generate64()));
        masks.push_back(draft.mask());
    }
    for (size_t at = masks.size() - 1; at > 0; --at) {
        draft.steps().undo();
        ASSERT_EQ(draft.mask(), masks.at(at - 1));
    }
    EXPECT_TRUE(draft.changedBits().isEmpty());
    EXPECT_FALSE(draft.lastChange());
    for (size_t at = 1; at < masks.size(); ++at) {
        draft.steps().redo();
        ASSERT_EQ(draft.mask(), masks.at(at));
    }
    EXPECT_EQ(draft.lastChange(), MaskChange::Typed);
    draft.revert();
    EXPECT_EQ(draft.mask(), masks.front());
    draft.steps().undo();
    EXPECT_EQ(draft.mask(), masks.back());
}

TEST(MaskDraftTest, OfTheSameRoleWhatIsEditedIsAChangeOfWhatItIsNow)
{
    constexpr quint64 reserved = quint64(1) << domain::embedLinksBit;
    MaskDraft draft;
    draft.open(PermissionMask(0b0110), everything);
    draft.unlock(everything);
    ASSERT_TRUE(draft.write(PermissionMask(0b0011 | reserved)));
    draft.reopen(PermissionMask(0b0110), everything);
    EXPECT_EQ(draft.lastChange(), MaskChange::Typed) << "nothing is another than before";
    // Somebody else took the second one and gave the fourth.
    draft.reopen(PermissionMask(0b1100), everything);
    EXPECT_EQ(draft.mask(), PermissionMask(0b1001 | reserved));
    EXPECT_FALSE(draft.lastChange());
    EXPECT_EQ(draft.gate(domain::embedLinksBit), BitGate::Open) << "it was asked for";
    draft.reopen(PermissionMask(0b1100), everything.with(0, false));
    EXPECT_EQ(draft.mask(), PermissionMask(0b1000 | reserved)) << "what may not be changed any more is not";
}

TEST(MaskDraftTest, WhatIsEditedWhileItIsSavedStaysAChange)
{
    QRandomGenerator random(11);
    for (int round = 0; round < 200; ++round) {
        MaskDraft draft;
        draft.open(PermissionMask(random.generate64()), everything);
        draft.unlock(everything);
        const PermissionMask sent(random.generate64());
        ASSERT_TRUE(draft.write(sent));
        draft.send(draft.mask());
        const PermissionMask since(random.generate64());
        ASSERT_TRUE(draft.write(since));
        draft.reopen(sent, everything);
        ASSERT_EQ(draft.mask(), since);
        ASSERT_EQ(draft.saved(), sent);
        // And from then on it is a reading like others.
        const PermissionMask theirs(random.generate64());
        draft.reopen(theirs, everything);
        ASSERT_EQ(draft.mask(), (theirs | (since & ~sent)) & ~(sent & ~since));
    }
}

TEST(MaskDraftTest, WhatIsSavedAndNotEditedSinceIsNoChange)
{
    MaskDraft draft;
    draft.open(PermissionMask(0x40), everything);
    ASSERT_TRUE(draft.write(PermissionMask(0xC00)));
    draft.send(PermissionMask(0xC00));
    draft.reopen(PermissionMask(0xC00), everything);
    EXPECT_TRUE(draft.changedBits().isEmpty());
    // Of another role it is no answer.
    draft.send(PermissionMask(0xC40));
    draft.open(PermissionMask(0x40), everything);
    draft.reopen(PermissionMask(0xC40), everything);
    EXPECT_EQ(draft.mask(), PermissionMask(0xC40));
}

TEST(MaskDraftTest, EachBitHasItsGate)
{
    MaskDraft draft;
    draft.open({}, everything.with(domain::administratorBit, false));
    EXPECT_EQ(draft.gate(domain::sendMessagesBit), BitGate::Open);
    EXPECT_EQ(draft.gate(domain::embedLinksBit), BitGate::Reserved);
    EXPECT_EQ(draft.gate(domain::administratorBit), BitGate::Locked);
    for (const int bit : {33, 38, 63})
        EXPECT_EQ(draft.gate(bit), BitGate::Unknown);
    EXPECT_FALSE(draft.set(domain::embedLinksBit, true));
    EXPECT_FALSE(draft.set(domain::administratorBit, true));
    EXPECT_FALSE(draft.set(63, true));
    EXPECT_TRUE(draft.mask().isEmpty());
    draft.unlock(everything);
    EXPECT_TRUE(draft.set(domain::embedLinksBit, true));
    EXPECT_FALSE(draft.set(63, true)) << "only writing the mask changes it";
    draft.open({}, everything);
    EXPECT_EQ(draft.gate(domain::embedLinksBit), BitGate::Reserved) << "another role asks again";
}

TEST(MaskDraftTest, AWrittenMaskChangesUnknownBitsButNeitherLockedNorReservedOnes)
{
    MaskDraft draft;
    draft.open({}, everything.with(domain::administratorBit, false));
    const PermissionMask locked = PermissionMask::ofBit(domain::administratorBit).with(63);
    EXPECT_EQ(draft.refused(locked), PermissionMask::ofBit(domain::administratorBit));
    EXPECT_FALSE(draft.write(locked));
    const PermissionMask reserved = PermissionMask::ofBit(domain::embedLinksBit).with(63);
    EXPECT_EQ(draft.guarded(reserved), reserved);
    EXPECT_FALSE(draft.write(reserved));
    EXPECT_TRUE(draft.mask().isEmpty());
    draft.unlock(reserved);
    EXPECT_TRUE(draft.write(reserved));
    EXPECT_EQ(draft.mask(), reserved);
    EXPECT_EQ(draft.added(), reserved);
    EXPECT_TRUE(draft.removed().isEmpty());
}

TEST(MaskDraftTest, WhatChangesNothingIsNoStepAndSaysNothing)
{
    MaskDraft draft;
    draft.open(PermissionMask(1), everything);
    const QSignalSpy said(&draft, &MaskDraft::changed);
    EXPECT_TRUE(draft.set(0, true));
    EXPECT_TRUE(draft.write(PermissionMask(1)));
    draft.revert();
    EXPECT_EQ(said.size(), 0);
    EXPECT_EQ(draft.steps().count(), 0);
}

} // namespace botdeck::test
