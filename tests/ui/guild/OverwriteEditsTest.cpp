// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of edits when their guild is read once more, or something of them was written.
#include "OverwriteDraftFixture.h"

namespace botdeck::test {

namespace {

using domain::Guild;
using domain::OverwriteState;
using domain::PermissionMask;
using domain::PermissionOverwrite;
using ui::guild::OverwriteGate;
using ui::guild::OverwritesMet;

class OverwriteEditsTest : public OverwriteDraftFixture
{
protected:
    /// The desk's overwrite of bakers is another one.
    [[nodiscard]] static Guild withBakers(PermissionMask deny, PermissionMask allows)
    {
        Guild guild = overwritesGuild();
        QList<PermissionOverwrite> overwrites = guild.channels.last().overwrites;
        overwrites[0].setMasks(deny, allows);
        guild.channels.last().setOverwrites(overwrites);
        return guild;
    }

    /// In which changedByOthers() is another than overwritesGuild().
    static constexpr int theirBit = 16;
};

} // namespace

TEST_F(OverwriteEditsTest, TheSameGuildOnceMoreKeepsWhatNobodyElseChanged)
{
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    ASSERT_TRUE(draft.set({lobby, host}, sends, OverwriteState::Allow));
    const QList<domain::GuildChannel> before = draft.changedChannels();
    Guild renamed = overwritesGuild();
    renamed.roles[1].name = QStringLiteral("pastry cook");
    draft.open(shown(renamed));
    EXPECT_EQ(draft.changedChannels(), before);
    EXPECT_EQ(draft.steps().count(), 2) << "no overwrite is another one";
    Guild fewer = overwritesGuild();
    fewer.channels.removeLast();
    const OverwritesMet met = draft.open(shown(fewer));
    EXPECT_EQ(met.gone, QList<core::Id>{desk});
    EXPECT_TRUE(met.contested.isEmpty());
    EXPECT_EQ(draft.changedChannels(), before.first(1));
    EXPECT_EQ(draft.steps().count(), 0);
}

TEST_F(OverwriteEditsTest, WhatSomebodyElseChangedBesideMineIsTakenOver)
{
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    const OverwritesMet met = draft.open(shown(changedByOthers()));
    EXPECT_TRUE(met.gone.isEmpty() && met.contested.isEmpty());
    EXPECT_EQ(state({desk, baker}, theirBit), OverwriteState::Deny);
    const QList<ui::guild::OverwriteChange> mine{
        {{desk, baker}, sends, OverwriteState::Deny, OverwriteState::Allow}};
    EXPECT_EQ(draft.changes(), mine);
    EXPECT_EQ(draft.base(*draft.guild().channel(desk)), *changedByOthers().channel(desk))
        << "it is saved without a question";
}

TEST_F(OverwriteEditsTest, WhatBothChangedStaysAndConflictsWhenItIsSaved)
{
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    const Guild theirs = withBakers(PermissionMask::ofBit(theirBit), PermissionMask(1024));
    for (const bool isFirst : {true, false}) {
        SCOPED_TRACE(isFirst);
        const OverwritesMet met = draft.open(shown(theirs));
        EXPECT_EQ(met.contested, isFirst ? QList<core::Id>{desk} : QList<core::Id>()) << "said once";
        const QList<ui::guild::OverwriteChange> mine{
            {{desk, baker}, sends, OverwriteState::Inherit, OverwriteState::Allow}};
        EXPECT_EQ(draft.changes(), mine);
        const PermissionOverwrite base = draft.base(*draft.guild().channel(desk)).overwrites.first();
        EXPECT_EQ(base.deny, PermissionMask::ofBit(theirBit).with(sends)) << "but for what both changed";
    }
    // They change their mind, and then something else.
    EXPECT_TRUE(draft.open(shown(overwritesGuild())).contested.isEmpty());
    EXPECT_EQ(state({desk, baker}, theirBit), OverwriteState::Inherit) << "it was never mine";
    EXPECT_EQ(draft.base(*draft.guild().channel(desk)), *overwritesGuild().channel(desk));
}

TEST_F(OverwriteEditsTest, WhatIsEditedWhileItIsSavedStaysAChange)
{
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    ASSERT_TRUE(draft.set({lobby, host}, sends, OverwriteState::Allow));
    const QList<domain::GuildChannel> sent = draft.changedChannels();
    for (const domain::GuildChannel &channel : sent)
        draft.send(channel);
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Inherit));
    ASSERT_TRUE(draft.set({desk, ann}, sends, OverwriteState::Deny));
    ASSERT_TRUE(draft.set({lobby, host}, sends, OverwriteState::Deny));
    ASSERT_FALSE(draft.isChangedIn(lobby)) << "as it was read, but not as it is saved";
    const Guild saved = withChannels(overwritesGuild(), sent);
    EXPECT_TRUE(draft.open(shown(saved)).contested.isEmpty());
    const QList<ui::guild::OverwriteChange> since{
        {{lobby, host}, sends, OverwriteState::Allow, OverwriteState::Deny},
        {{desk, baker}, sends, OverwriteState::Allow, OverwriteState::Inherit},
        {{desk, ann}, sends, OverwriteState::Inherit, OverwriteState::Deny}};
    EXPECT_EQ(draft.changes(), since);
    EXPECT_EQ(draft.base(*saved.channel(desk)), *saved.channel(desk));
}

TEST_F(OverwriteEditsTest, WhatWasChosenInAConflictStandsAndWhatWasEditedSinceStays)
{
    const domain::GuildChannel theirs =
        *withBakers(PermissionMask::ofBit(theirBit), PermissionMask(1024)).channel(desk);
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    domain::GuildChannel merged = theirs;
    for (const bool isWritten : {false, true}) {
        SCOPED_TRACE(isWritten);
        draft.send(*draft.edited().channel(desk));
        ASSERT_TRUE(draft.set({desk, ann}, sends, OverwriteState::Deny));
        if (isWritten) {
            QList<PermissionOverwrite> overwrites = theirs.overwrites;
            overwrites[0].setMasks(overwrites[0].deny, overwrites[0].allows.with(sends));
            merged.setOverwrites(overwrites);
        }
        draft.decide(theirs, merged.overwrites);
        EXPECT_EQ(draft.base(theirs), theirs) << "theirs were seen";
        EXPECT_EQ(state({desk, baker}, sends), isWritten ? OverwriteState::Allow : OverwriteState::Inherit);
        draft.open(shown(withChannels(overwritesGuild(), {merged})));
        const QList<ui::guild::OverwriteChange> since{
            {{desk, ann}, sends, OverwriteState::Inherit, OverwriteState::Deny}};
        EXPECT_EQ(draft.changes(), since);
        draft.revert();
        draft.open(shown(overwritesGuild()));
        ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    }
}

TEST_F(OverwriteEditsTest, WhatWasSavedIsNoChangeAnyMore)
{
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    ASSERT_TRUE(draft.set({lobby, host}, sends, OverwriteState::Allow));
    const Guild saved = withChannels(overwritesGuild(), {*draft.edited().channel(desk)});
    draft.open(shown(saved));
    ASSERT_EQ(draft.changedChannels().size(), 1);
    EXPECT_EQ(draft.changedChannels().first().id, lobby);
    draft.revert();
    EXPECT_FALSE(draft.isChanged());
    EXPECT_EQ(draft.edited(), saved);
}

TEST_F(OverwriteEditsTest, AnotherGuildBeginsAnew)
{
    ASSERT_TRUE(draft.set({desk, baker}, sends, OverwriteState::Allow));
    draft.unlock(PermissionMask::all());
    Guild other = overwritesGuild();
    other.id = core::Id(3);
    EXPECT_TRUE(draft.open(shown(other)).gone.isEmpty());
    EXPECT_FALSE(draft.isChanged());
    EXPECT_EQ(draft.gate({desk, baker}, domain::embedLinksBit), OverwriteGate::Reserved);
    draft.close();
    EXPECT_FALSE(draft.isOpen());
    EXPECT_EQ(draft.overwrite({desk, baker}), nullptr);
    EXPECT_TRUE(draft.changedChannels().isEmpty());
    EXPECT_TRUE(draft.changes().isEmpty());
}

} // namespace botdeck::test
