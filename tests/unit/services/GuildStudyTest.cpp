// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildStudy.h"

#include "domain/permissions/PermissionBits.h"
#include "tests/support/Wait.h"

#include <QThread>

#include <gtest/gtest.h>

using namespace botdeck;
using core::Id;
using domain::Guild;
using domain::PermissionMask;
using domain::PermissionProposal;
using services::GuildImpact;
using services::GuildStudy;
using test::waitUntil;

namespace {

class GuildStudyTest : public testing::Test
{
protected:
    static constexpr Id bot{1};
    static constexpr Id ann{2};
    static constexpr Id bob{3};
    static constexpr Id keepers{10};
    static constexpr Id hosts{11};
    static constexpr Id lobby{20};
    static constexpr Id stage{21};
    static constexpr PermissionMask viewing = PermissionMask::ofBit(domain::viewChannelBit);

    /// Everybody sees; the bot manages roles by one of its own; Bob is a host, who may write.
    static Guild studiedGuild()
    {
        Guild guild;
        guild.id = Id(100);
        guild.permissions = viewing;
        guild.roles = {
            {keepers, QStringLiteral("keepers"), 2, PermissionMask::ofBit(domain::manageRolesBit)},
            {hosts, QStringLiteral("hosts"), 1, PermissionMask::ofBit(domain::sendMessagesBit)}};
        guild.members = {
            {bot, QStringLiteral("Warden"), {keepers}},
            {ann, QStringLiteral("Ann"), {}},
            {bob, QStringLiteral("Bob"), {hosts}}};
        guild.channels = {{lobby, QStringLiteral("lobby")}, {stage, QStringLiteral("stage")}};
        return guild;
    }

    static Guild withRoleMask(Guild guild, Id role, PermissionMask mask)
    {
        for (domain::GuildRole &each : guild.roles) {
            if (each.id == role)
                each.setPermissions(mask);
        }
        return guild;
    }

    static Guild
    withOverwrite(Guild guild, Id channel, Id subject, PermissionMask deny, PermissionMask allows)
    {
        for (domain::GuildChannel &each : guild.channels) {
            if (each.id != channel)
                continue;
            auto overwrite =
                domain::PermissionOverwrite::made(domain::PermissionOverwrite::Kind::Role, subject);
            overwrite.setMasks(deny, allows);
            each.setOverwrites({overwrite});
        }
        return guild;
    }

    void SetUp() override
    {
        QObject::connect(&m_study, &GuildStudy::read, &m_study, [this](const auto &table) {
            EXPECT_EQ(QThread::currentThread(), m_study.thread());
            m_tables += table;
        });
        QObject::connect(&m_study, &GuildStudy::studied, &m_study, [this](const GuildImpact &impact) {
            m_impacts += impact;
        });
        QObject::connect(
            &m_study, &GuildStudy::proposed, &m_study,
            [this](const QList<PermissionProposal> &proposals) { m_proposals += proposals; });
        QObject::connect(
            &m_study, &GuildStudy::answered, &m_study,
            [this](const domain::AccessAnswer &answer) { m_answers += answer; });
    }
    void read(const Guild &guild)
    {
        m_study.setGuild(guild);
        EXPECT_TRUE(comes(m_tables));
        EXPECT_EQ(m_tables.last()->guild(), guild);
    }
    GuildImpact impactOf(const Guild &after)
    {
        m_study.edit(after, bot);
        EXPECT_TRUE(comes(m_impacts));
        return m_impacts.isEmpty() ? GuildImpact() : m_impacts.last();
    }
    /// One more is told than there are now.
    template <typename Told>
    static bool comes(const QList<Told> &all)
    {
        return waitUntil([&all, before = all.size()] { return all.size() > before; });
    }

    GuildStudy m_study;
    QList<std::shared_ptr<const domain::PermissionTable>> m_tables;
    QList<GuildImpact> m_impacts;
    QList<QList<PermissionProposal>> m_proposals;
    QList<domain::AccessAnswer> m_answers;
};

} // namespace

TEST_F(GuildStudyTest, LaysAGuildOut)
{
    EXPECT_EQ(m_study.table(), nullptr);
    read(studiedGuild());
    EXPECT_EQ(m_tables.size(), 1);
    EXPECT_EQ(m_study.table(), m_tables.last());
}

TEST_F(GuildStudyTest, OnlyTheLatestGuildIsTold)
{
    Guild later = studiedGuild();
    later.name = QStringLiteral("later");
    m_study.setGuild(studiedGuild());
    read(later);
    EXPECT_EQ(m_tables.size(), 1);
}

TEST_F(GuildStudyTest, AnotherOrderIsLaidOutAnew)
{
    read(studiedGuild());
    domain::PermissionOrder order = domain::usualPermissionOrder();
    order.removeFirst();
    m_study.setOrder(order);
    ASSERT_TRUE(comes(m_tables));
    EXPECT_EQ(m_tables.last()->order(), order);
    m_study.setGuild(studiedGuild());
    EXPECT_EQ(m_study.table(), nullptr);
    ASSERT_TRUE(comes(m_tables));
    EXPECT_EQ(m_study.table()->order(), order);
}

TEST_F(GuildStudyTest, AnEditIsSaidToMeanWhatRecomputationSays)
{
    read(studiedGuild());
    const Guild after = withRoleMask(studiedGuild(), hosts, PermissionMask());
    const GuildImpact impact = impactOf(after);
    ASSERT_EQ(m_impacts.size(), 1);
    EXPECT_EQ(impact.before, m_study.table());
    EXPECT_EQ(impact.after->guild(), after);
    const domain::PermissionTable before(studiedGuild());
    EXPECT_EQ(*impact.impact, permissionImpact(before, domain::PermissionTable(after)));
    EXPECT_EQ(impact.impact->lost, (QList<domain::PermissionCount>{{domain::sendMessagesBit, 1, 2}}));
    EXPECT_TRUE(impact.ownLost.isEmpty());
    EXPECT_TRUE(impact.ownerLost.isEmpty());
}

TEST_F(GuildStudyTest, OnlyTheLatestEditCountsAndNoneIsNone)
{
    read(studiedGuild());
    m_study.edit(withRoleMask(studiedGuild(), hosts, PermissionMask()), bot);
    m_study.edit(withRoleMask(studiedGuild(), hosts, PermissionMask::all()), bot);
    ASSERT_TRUE(comes(m_impacts));
    EXPECT_FALSE(m_impacts.first().impact->gained.isEmpty());
    m_study.edit(studiedGuild(), bot);
    m_study.noEdit();
    m_study.ask(domain::WhoCan{lobby});
    ASSERT_TRUE(comes(m_answers));
    EXPECT_EQ(m_impacts.size(), 1);
}

TEST_F(GuildStudyTest, TheBotsOwnLossIsSaid)
{
    read(studiedGuild());
    const PermissionMask managing = PermissionMask::ofBit(domain::manageRolesBit);
    const GuildImpact role = impactOf(withRoleMask(studiedGuild(), keepers, PermissionMask()));
    EXPECT_EQ(role.ownLost, managing);
    EXPECT_EQ(role.ownLostEverywhere, managing);
    const GuildImpact hidden = impactOf(withOverwrite(studiedGuild(), lobby, keepers, viewing, {}));
    EXPECT_EQ(hidden.ownLost, viewing | managing) << "who does not see a channel can do nothing there";
    EXPECT_TRUE(hidden.ownLostEverywhere.isEmpty());
    const GuildImpact others = impactOf(withRoleMask(studiedGuild(), hosts, PermissionMask()));
    EXPECT_TRUE(others.ownLost.isEmpty());
}

TEST_F(GuildStudyTest, WhatIsLostOnlyInTheGuildAsAWholeIsSaid)
{
    Guild guild = studiedGuild();
    guild.channels.clear();
    read(guild);
    EXPECT_EQ(
        impactOf(withRoleMask(guild, keepers, PermissionMask())).ownLost,
        PermissionMask::ofBit(domain::manageRolesBit));
}

TEST_F(GuildStudyTest, AnOwnerLosesOnlyWhereOthersAreAskedFirst)
{
    Guild guild = studiedGuild();
    guild.owner = ann;
    Guild after = guild;
    after.setPermissions({});
    read(guild);
    EXPECT_TRUE(impactOf(after).ownerLost.isEmpty());
    domain::PermissionOrder order = domain::usualPermissionOrder();
    order.removeFirst();
    m_study.setOrder(order);
    ASSERT_TRUE(comes(m_impacts)) << "the edit is looked at anew";
    EXPECT_EQ(m_impacts.last().ownerLost, viewing);
}

TEST_F(GuildStudyTest, WaysAreProposedAndOnlyTheLatestAreTold)
{
    read(studiedGuild());
    m_study.propose({{ann, lobby, domain::sendMessagesBit, false}});
    m_study.propose({{ann, lobby, domain::sendMessagesBit, true}});
    ASSERT_TRUE(comes(m_proposals));
    ASSERT_FALSE(m_proposals.first().isEmpty());
    EXPECT_LE(m_proposals.first().size(), GuildStudy::mostProposals);
    const Guild after = withEdits(studiedGuild(), m_proposals.first().first().edits);
    const domain::PermissionTable table(after);
    EXPECT_TRUE(table.usable(table.members().at(1), 0).has(domain::sendMessagesBit));
    m_study.propose({});
    m_study.ask(domain::WhoCan{lobby});
    ASSERT_TRUE(comes(m_answers));
    EXPECT_EQ(m_proposals.size(), 1);
}

TEST_F(GuildStudyTest, WhoCanIsAnswered)
{
    read(studiedGuild());
    m_study.ask(domain::WhatCan{hosts});
    m_study.ask(domain::WhoCan{lobby, domain::sendMessagesBit});
    ASSERT_TRUE(comes(m_answers));
    ASSERT_EQ(m_answers.size(), 1);
    EXPECT_EQ(m_answers.first().members, std::vector<int>{2});
    EXPECT_EQ(m_answers.first().table, m_study.table());
}

TEST_F(GuildStudyTest, WhatIsAskedBeforeTheGuildIsThereIsAnsweredThen)
{
    m_study.setGuild(studiedGuild());
    m_study.edit(withRoleMask(studiedGuild(), hosts, PermissionMask()), bot);
    m_study.propose({{ann, lobby, domain::sendMessagesBit, true}});
    m_study.ask(domain::WhoCan{lobby});
    ASSERT_TRUE(
        waitUntil([this] { return !m_impacts.isEmpty() && !m_proposals.isEmpty() && !m_answers.isEmpty(); }));
    EXPECT_EQ(m_tables.size(), 1);
    read(studiedGuild());
    EXPECT_EQ(m_impacts.size(), 1) << "that edit was of the guild before";
    EXPECT_EQ(m_proposals.size(), 1);
    EXPECT_EQ(m_answers.size(), 1);
}

TEST_F(GuildStudyTest, AfterItIsClosedNothingIsTold)
{
    read(studiedGuild());
    m_study.ask(domain::WhoCan{lobby});
    m_study.setGuild(studiedGuild());
    m_study.close();
    EXPECT_EQ(m_study.table(), nullptr);
    m_study.setOrder({});
    m_study.ask(domain::WhoCan{lobby});
    read(studiedGuild());
    EXPECT_EQ(m_tables.size(), 2) << "what was closed is not among them";
    EXPECT_TRUE(m_answers.isEmpty());
}
