// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionTrace.h"

#include "domain/permissions/PermissionBits.h"
#include "RandomGuild.h"
#include "tests/support/Effort.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace botdeck::domain;
using botdeck::core::Id;
using botdeck::test::effort;
using botdeck::test::randomGuild;
using Effect = PermissionTraceStep::Effect;

namespace {

PermissionTrace trace(const Guild &guild, int member, int channel, int bit)
{
    const PermissionTable table(guild);
    return tracePermission(table, table.members().at(size_t(member)), channel, bit);
}

/// The same guild without the rule: a role is taken from the member, an overwrite from the channel.
void takeAway(Guild &guild, int member, int channel, const PermissionTraceStep &step)
{
    const Id id = step.subject->id;
    if (step.step.endsWith(QStringLiteral("_overwrite")) || step.step == QStringLiteral("role_overwrites")) {
        guild.channels[channel].overwrites.removeIf(
            [id](const PermissionOverwrite &o) { return o.id == id; });
        return;
    }
    if (step.subject->kind == PermissionSubject::Kind::Guild)
        guild.permissions = {};
    else if (id == guild.id)
        guild.roles.removeIf([id](const GuildRole &role) { return role.id == id; });
    else
        guild.members[member].roles.removeAll(id);
}

TEST(PermissionTraceTest, WithoutAllThatDecideTheAnswerIsAnotherOne)
{
    QRandomGenerator random(20261123);
    int flipped = 0;
    for (int round = 0; round < effort(1000, 20000); ++round) {
        const Guild guild = randomGuild(random);
        const int member = random.bounded(1, 4);
        const int channel = random.bounded(3);
        const int bit = random.bounded(64);
        const PermissionTrace before = trace(guild, member, channel, bit);
        Guild changed = guild;
        int taken = 0;
        for (const PermissionTraceStep &step : before.steps) {
            if (step.decides && step.subject) {
                takeAway(changed, member, channel, step);
                ++taken;
            }
        }
        if (taken == 0)
            continue;
        // Rules of use are no overwrite or role: the raw bit is what turns.
        EXPECT_NE(trace(changed, member, channel, bit).raw, before.raw)
            << "round " << round << ", bit " << bit;
        ++flipped;
    }
    EXPECT_GT(flipped, 100);
}

TEST(PermissionTraceTest, NoneOfThoseThatDecideIsTooMuch)
{
    QRandomGenerator random(42);
    int looked = 0;
    for (int round = 0; round < effort(800, 10000); ++round) {
        const Guild guild = randomGuild(random);
        const int member = random.bounded(1, 4);
        const int channel = random.bounded(3);
        const int bit = random.bounded(38);
        const PermissionTrace whole = trace(guild, member, channel, bit);
        QList<PermissionTraceStep> deciding;
        std::ranges::copy_if(whole.steps, std::back_inserter(deciding), [](const PermissionTraceStep &step) {
            return step.decides && step.subject;
        });
        for (qsizetype kept = 0; deciding.size() > 1 && kept < deciding.size(); ++kept) {
            // One subject may speak in two steps; taking it away is one thing.
            const auto same = [&deciding, kept](const PermissionTraceStep &step) {
                return step.subject == deciding.at(kept).subject;
            };
            if (std::ranges::count_if(deciding, same) > 1)
                continue;
            Guild changed = guild;
            for (qsizetype index = 0; index < deciding.size(); ++index) {
                if (index != kept)
                    takeAway(changed, member, channel, deciding.at(index));
            }
            EXPECT_EQ(trace(changed, member, channel, bit).raw, whole.raw) << "round " << round;
            ++looked;
        }
    }
    EXPECT_GT(looked, 20);
}

TEST(PermissionTraceTest, SaysWhatTheTableSays)
{
    QRandomGenerator random(7);
    for (int round = 0; round < effort(300, 5000); ++round) {
        const Guild guild = randomGuild(random);
        const PermissionTable table(guild);
        const int member = random.bounded(4);
        const int channel = random.bounded(3);
        const int bit = random.bounded(64);
        const PermissionTable::Holder &holder = table.members().at(size_t(member));
        const PermissionTrace found = tracePermission(table, holder, channel, bit);
        EXPECT_EQ(found.raw, table.raw(holder, channel).has(bit)) << "round " << round;
        EXPECT_EQ(found.allowed, table.usable(holder, channel).has(bit)) << "round " << round;
        EXPECT_TRUE(std::ranges::any_of(found.steps, &PermissionTraceStep::decides)) << "round " << round;
    }
}

Guild smallGuild()
{
    Guild guild;
    guild.id = Id(100);
    guild.name = QStringLiteral("Morning Star");
    guild.owner = Id(201);
    guild.permissions = PermissionMask::ofBit(viewChannelBit);
    guild.roles = {GuildRole{Id(300), QStringLiteral("Host"), 1, PermissionMask::ofBit(sendMessagesBit)}};
    guild.members = {
        GuildMember{Id(200), QStringLiteral("Ann"), {Id(300)}},
        GuildMember{Id(201), QStringLiteral("Olga"), {}}};
    guild.channels = {GuildChannel{Id(400), QStringLiteral("sign-up"), 0, {}, {}}};
    return guild;
}

struct ToldStep
{
    QString step;
    Effect effect;
    bool decides;
    QString text;

    bool operator==(const ToldStep &) const = default;
};

void PrintTo(const ToldStep &told, std::ostream *out)
{
    *out << qPrintable(told.step) << ' ' << int(told.effect) << (told.decides ? " decides: " : ": ")
         << qPrintable(told.text);
}

QList<ToldStep> told(const PermissionTrace &trace)
{
    QList<ToldStep> steps;
    for (const PermissionTraceStep &step : trace.steps)
        steps += ToldStep{step.step, step.effect, step.decides, step.text.english()};
    return steps;
}

TEST(PermissionTraceTest, TellsEachStepInWords)
{
    Guild guild = smallGuild();
    guild.channels.front().overwrites = {
        {Id(100), PermissionOverwrite::Kind::Role, PermissionMask::ofBit(sendMessagesBit), {}},
        {Id(200), PermissionOverwrite::Kind::User, {}, PermissionMask::ofBit(sendMessagesBit)}};
    const QList<ToldStep> expected{
        {QStringLiteral("owner"), Effect::None, false,
         QStringLiteral("Not the owner, so the check goes on.")},
        {QStringLiteral("everyone_base"), Effect::None, false,
         QStringLiteral("Everybody's base does not grant SEND_MESSAGES.")},
        {QStringLiteral("member_roles"), Effect::Allow, false,
         QStringLiteral("The role Host grants SEND_MESSAGES.")},
        {QStringLiteral("administrator"), Effect::None, false, QStringLiteral("ADMINISTRATOR is not set.")},
        {QStringLiteral("everyone_overwrite"), Effect::Deny, false,
         QStringLiteral("The channel's overwrite for everybody denies SEND_MESSAGES.")},
        {QStringLiteral("role_overwrites"), Effect::None, false,
         QStringLiteral("The channel has no overwrite of SEND_MESSAGES for the member's roles.")},
        {QStringLiteral("member_overwrite"), Effect::Allow, true,
         QStringLiteral("The channel's overwrite for Ann allows SEND_MESSAGES.")},
    };
    EXPECT_EQ(told(trace(guild, 0, 0, sendMessagesBit)), expected);
}

TEST(PermissionTraceTest, AfterTheOwnerNothingIsAsked)
{
    const PermissionTrace found = trace(smallGuild(), 1, 0, 41);
    EXPECT_TRUE(found.allowed);
    EXPECT_TRUE(found.steps.front().decides);
    EXPECT_EQ(
        found.steps.front().text.english(), QStringLiteral("Olga owns the guild and may do everything."));
    EXPECT_EQ(found.steps.size(), 7);
    EXPECT_EQ(found.steps.last().text.english(), QStringLiteral("Not asked: everything is allowed already."));
}

TEST(PermissionTraceTest, WithoutViewChannelTheRuleOfUseDecides)
{
    Guild guild = smallGuild();
    guild.permissions = {};
    const PermissionTrace found = trace(guild, 0, 0, sendMessagesBit);
    EXPECT_TRUE(found.raw);
    EXPECT_FALSE(found.allowed);
    EXPECT_EQ(found.steps.last().step, QStringLiteral("use_view"));
    EXPECT_EQ(std::ranges::count_if(found.steps, &PermissionTraceStep::decides), 1);
    EXPECT_TRUE(found.steps.last().decides);
}

TEST(PermissionTraceTest, AnAdministratorsRoleDecidesAndWhatWouldDoWithoutIt)
{
    Guild guild = smallGuild();
    guild.roles += GuildRole{Id(301), QStringLiteral("Admin"), 2, PermissionMask::ofBit(administratorBit)};
    guild.members.front().roles += Id(301);
    const PermissionTrace kick = trace(guild, 0, 0, kickMembersBit);
    EXPECT_TRUE(kick.allowed);
    QStringList deciding;
    for (const PermissionTraceStep &step : kick.steps) {
        if (step.decides)
            deciding += step.text.english();
    }
    EXPECT_EQ(
        deciding, QStringList{QStringLiteral(
                      "Admin gives ADMINISTRATOR: everything is allowed, whatever channels say.")});
    deciding.clear();
    for (const PermissionTraceStep &step : trace(guild, 0, 0, sendMessagesBit).steps) {
        if (step.decides)
            deciding += step.step;
    }
    EXPECT_EQ(deciding, (QStringList{QStringLiteral("member_roles"), QStringLiteral("administrator")}));
}

} // namespace
