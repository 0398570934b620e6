// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane "Why?" says, without the pane.
#include "ui/guild/why/WhyWords.h"

#include "domain/permissions/PermissionBits.h"
#include "ShownGuildFixture.h"
#include "ui/guild/changes/EditWords.h"
#include "ui/guild/changes/ImpactWords.h"

namespace botdeck::test {

namespace {

using domain::Guild;
using domain::PermissionEdit;
using domain::PermissionImpact;
using domain::PermissionMask;
using ui::guild::StepRow;
using ui::guild::WhyAnswer;
using ui::guild::WhyQuestion;

class WhyWordsTest : public ShownGuildTest
{
protected:
    // Places in the invented guild.
    static constexpr int annPlace = 2;
    static constexpr int bobPlace = 3;
    static constexpr int moPlace = 4;
    static constexpr int ownerPlace = 1;
    static constexpr int lobbyPlace = 0;
    static constexpr int stagePlace = 1;

    static WhyAnswer answer(const Guild &guild, int member, int channel, int bit)
    {
        return whyAnswer(domain::PermissionTable(guild), WhyQuestion{member, channel, bit});
    }
    static Guild withBakersWriting()
    {
        Guild guild = inventedGuild();
        guild.roles[1].setPermissions(PermissionMask(64).with(domain::sendMessagesBit));
        return guild;
    }
    static QStringList marked(const QList<StepRow> &rows)
    {
        QStringList numbers;
        for (qsizetype at = 0; at < rows.size(); ++at) {
            if (!rows.at(at).mark.isEmpty())
                numbers += QString::number(at + 1) + u' ' + rows.at(at).tag;
        }
        return numbers;
    }
};

} // namespace

TEST_F(WhyWordsTest, EachStepOfTheOrderIsARowAndTheRulesOfUseTheLast)
{
    const WhyAnswer why = answer(inventedGuild(), bobPlace, lobbyPlace, domain::sendMessagesBit);
    const QList<StepRow> rows = whyRows(why);
    ASSERT_EQ(rows.size(), 8);
    EXPECT_EQ(rows.at(0).title, QStringLiteral("Is the member the owner?"));
    EXPECT_EQ(rows.at(0).tag, QStringLiteral("no change"));
    EXPECT_EQ(rows.at(2).title, QStringLiteral("Base: the member’s roles"));
    EXPECT_EQ(rows.at(2).tag, QStringLiteral("allowed"));
    EXPECT_EQ(rows.at(2).words, QStringLiteral("The role host grants SEND_MESSAGES."));
    EXPECT_EQ(rows.at(5).tag, QStringLiteral("denied"));
    EXPECT_EQ(
        rows.at(5).words, QStringLiteral("The channel's overwrite for the role host denies SEND_MESSAGES."));
    EXPECT_EQ(rows.at(7).title, QStringLiteral("Rules of use"));
    EXPECT_EQ(marked(rows), QStringList{QStringLiteral("6 denied")});
    EXPECT_EQ(rows.at(5).mark, QStringLiteral("This step decides"));
}

TEST_F(WhyWordsTest, WhereNobodyGrantsItTheMissingGrantDecides)
{
    const WhyAnswer why = answer(inventedGuild(), annPlace, lobbyPlace, domain::sendMessagesBit);
    EXPECT_EQ(marked(whyRows(why)), QStringList{QStringLiteral("3 not granted")});
    const auto verdict = whyVerdict(why, nullptr, false);
    EXPECT_FALSE(verdict.isAllowed);
    EXPECT_EQ(verdict.title, QStringLiteral("Denied"));
    EXPECT_EQ(verdict.detail, QStringLiteral("Decided by step 3"));
}

TEST_F(WhyWordsTest, SeveralRulesOfAStepAreLinesOfOneRow)
{
    const WhyAnswer why = answer(inventedGuild(), bobPlace, stagePlace, 6);
    const QList<StepRow> rows = whyRows(why);
    EXPECT_EQ(
        rows.at(2).words,
        QStringLiteral("The role baker grants ADD_REACTIONS.\nThe role host grants ADD_REACTIONS."));
}

TEST_F(WhyWordsTest, AnOwnerAndAnAdministratorAreAllowedByTheirStep)
{
    const WhyAnswer own = answer(inventedGuild(), ownerPlace, lobbyPlace, 41);
    EXPECT_EQ(marked(whyRows(own)), QStringList{QStringLiteral("1 allowed")});
    EXPECT_TRUE(whyVerdict(own, nullptr, false).isAllowed);
    const WhyAnswer mighty = answer(inventedGuild(), moPlace, lobbyPlace, domain::sendMessagesBit);
    EXPECT_EQ(marked(whyRows(mighty)), QStringList{QStringLiteral("4 allowed")});
    EXPECT_EQ(whyVerdict(mighty, nullptr, false).title, QStringLiteral("Allowed"));
}

TEST_F(WhyWordsTest, TheRulesOfUseDecideAndBothMasksAreSaid)
{
    // A voice channel without CONNECT.
    const WhyAnswer why = answer(inventedGuild(), bobPlace, stagePlace, domain::sendMessagesBit);
    EXPECT_TRUE(why.trace.raw);
    EXPECT_EQ(marked(whyRows(why)), QStringList{QStringLiteral("8 denied")});
    EXPECT_EQ(
        whyMasksWords(why),
        QStringLiteral("The raw mask is 0x20000000C40; of it can be used here: 0x400.\n"
                       "SEND_MESSAGES is in the raw mask, and the rules of use take it away."));
    const WhyAnswer plain = answer(inventedGuild(), annPlace, lobbyPlace, domain::viewChannelBit);
    EXPECT_EQ(plain.raw, plain.usable);
    EXPECT_EQ(whyMasksWords(plain), QString());
}

TEST_F(WhyWordsTest, TheEditThatTurnsItRoundIsNamed)
{
    const WhyAnswer today = answer(inventedGuild(), annPlace, lobbyPlace, domain::sendMessagesBit);
    const WhyAnswer after = answer(withBakersWriting(), annPlace, lobbyPlace, domain::sendMessagesBit);
    const auto verdict = whyVerdict(today, &after, true);
    EXPECT_TRUE(verdict.isAllowed);
    EXPECT_EQ(verdict.title, QStringLiteral("Allowed after saving"));
    EXPECT_EQ(verdict.detail, QStringLiteral("Denied today, flips because of step 3"));
    const auto now = whyVerdict(today, &after, false);
    EXPECT_FALSE(now.isAllowed);
    EXPECT_EQ(now.title, QStringLiteral("Denied today"));
    EXPECT_EQ(now.detail, QStringLiteral("Allowed after saving, flips because of step 3"));
    const QList<StepRow> rows = whyRows(after, &today);
    EXPECT_EQ(
        rows.at(2).words,
        QStringLiteral("The role baker grants SEND_MESSAGES.\nOtherwise than today, by your edit."));
    EXPECT_FALSE(rows.at(0).words.contains(u"your edit"));
    const auto same = whyVerdict(today, &today, true);
    EXPECT_EQ(same.detail, QStringLiteral("Your edit does not turn it round"));
}

TEST_F(WhyWordsTest, StepsGoWithTheOrderThatIsSet)
{
    domain::PermissionOrder order = domain::usualPermissionOrder();
    order.removeFirst();
    order.move(0, 1);
    const domain::PermissionTable table(inventedGuild(), order);
    const QList<StepRow> rows =
        whyRows(whyAnswer(table, WhyQuestion{annPlace, lobbyPlace, domain::viewChannelBit}));
    ASSERT_EQ(rows.size(), 7);
    EXPECT_EQ(rows.at(0).title, QStringLiteral("Base: the member’s roles"));
    EXPECT_EQ(rows.at(1).title, QStringLiteral("Base: everybody"));
}

TEST_F(WhyWordsTest, EditsAreSentences)
{
    using Kind = PermissionEdit::Kind;
    using State = PermissionEdit::State;
    const Guild guild = inventedGuild();
    const auto words = [&guild](const PermissionEdit &edit) { return ui::guild::editWords(edit, guild); };
    EXPECT_EQ(
        words({Kind::Overwrite, ann, lobby, {}, 11, State::Allow}),
        QStringLiteral("In lobby, overwrite for the member Ann: allow SEND_MESSAGES."));
    EXPECT_EQ(
        words({Kind::Overwrite, host, lobby, {}, 11, State::Inherit}),
        QStringLiteral("In lobby, overwrite for the role host: neither allow nor deny SEND_MESSAGES."));
    EXPECT_EQ(
        words({Kind::Overwrite, guildId, stage, {}, 41, State::Deny}),
        QStringLiteral("In stage, overwrite for everybody: deny bit 41 (unknown)."));
    EXPECT_EQ(
        words({Kind::RoleBit, baker, {}, {}, 11, State::Allow}),
        QStringLiteral("Role baker: grant SEND_MESSAGES."));
    EXPECT_EQ(
        words({Kind::RoleBit, baker, {}, {}, 6, State::Inherit}),
        QStringLiteral("Role baker: take ADD_REACTIONS away."));
    EXPECT_EQ(
        words({Kind::GiveRole, ann, {}, host, 0, State::Allow}), QStringLiteral("Give Ann the role host."));
    EXPECT_EQ(
        words({Kind::TakeRole, bob, {}, core::Id(77), 0, State::Allow}),
        QStringLiteral("Take from Bob the role 77."));
}

TEST_F(WhyWordsTest, WhatTheBotCannotDoIsSaid)
{
    using Kind = PermissionEdit::Kind;
    using State = PermissionEdit::State;
    Guild guild = inventedGuild();
    const auto lock = [&guild](const PermissionEdit &edit) {
        return ui::guild::editLockWords(edit, shown(guild));
    };
    const PermissionEdit view{Kind::Overwrite, ann, lobby, {}, domain::viewChannelBit, State::Deny};
    EXPECT_EQ(lock(view), QString());
    EXPECT_EQ(
        lock({Kind::Overwrite, ann, lobby, {}, 11, State::Allow}),
        QStringLiteral("The bot does not have SEND_MESSAGES itself."));
    EXPECT_EQ(lock({Kind::GiveRole, ann, {}, host, 0, State::Allow}), QString());
    const QString above = QStringLiteral("The role is not below the bot's highest role.");
    EXPECT_EQ(lock({Kind::TakeRole, mo, {}, chief, 0, State::Allow}), above);
    EXPECT_EQ(lock({Kind::RoleBit, chief, {}, {}, domain::viewChannelBit, State::Allow}), above);
    EXPECT_EQ(lock({Kind::RoleBit, baker, {}, {}, domain::viewChannelBit, State::Allow}), QString());
    guild.roles[3].setPermissions({});
    EXPECT_EQ(lock(view), QStringLiteral("The bot has no MANAGE_ROLES in this guild."));
    guild.members.removeFirst();
    EXPECT_EQ(lock(view), QString()) << "whoever the bot is";
}

TEST_F(WhyWordsTest, ImpactIsCountedByPermissionTheMostMembersFirst)
{
    PermissionImpact impact;
    impact.gained = {{domain::sendMessagesBit, 3, 2}};
    impact.lost = {{domain::viewChannelBit, 1, 1}, {domain::mentionEveryoneBit, 12'000, 6}};
    EXPECT_EQ(
        ui::guild::impactWords(impact),
        QStringLiteral("12\u2009000 member(s) lose MENTION_EVERYONE in 6 channel(s).\n"
                       "3 member(s) gain SEND_MESSAGES in 2 channel(s).\n"
                       "1 member(s) lose VIEW_CHANNEL in 1 channel(s)."));
    EXPECT_EQ(
        ui::guild::impactWords(impact, 2),
        QStringLiteral("12\u2009000 member(s) lose MENTION_EVERYONE in 6 channel(s).\n"
                       "And 2 more permission(s)."));
    EXPECT_EQ(ui::guild::impactWords({}), QStringLiteral("Nobody gains or loses anything."));
}

TEST_F(WhyWordsTest, WhoLocksHimselfOutIsWarned)
{
    const PermissionMask managing = PermissionMask::ofBit(domain::manageRolesBit);
    const PermissionMask viewing = PermissionMask::ofBit(domain::viewChannelBit);
    EXPECT_EQ(ui::guild::lockOutWords({}, {}, {}), QString());
    EXPECT_EQ(
        ui::guild::lockOutWords(managing | viewing, managing, {}),
        QStringLiteral("The bot itself would lose MANAGE_ROLES everywhere, and could not change it back.\n"
                       "The bot itself would lose VIEW_CHANNEL in some places."));
    EXPECT_EQ(
        ui::guild::lockOutWords({}, {}, viewing),
        QStringLiteral("The guild’s owner would lose VIEW_CHANNEL."));
}

} // namespace botdeck::test
