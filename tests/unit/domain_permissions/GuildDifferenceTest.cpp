// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/GuildDifference.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::Id;
using domain::Guild;
using domain::GuildDifference;
using domain::PermissionMask;
using domain::PermissionOverwrite;
using Change = domain::GuildDifference::Change;
using Subject = domain::GuildDifference::Subject;

namespace {

constexpr Id bakery(259'248'080'753'266'681);
constexpr Id ada(259'248'080'753'266'687);

PermissionOverwrite overwriteOf(Id id, quint64 deny, quint64 allows)
{
    PermissionOverwrite overwrite = PermissionOverwrite::made(PermissionOverwrite::Kind::Role, id);
    overwrite.setMasks(PermissionMask(deny), PermissionMask(allows));
    return overwrite;
}

Guild bakeryGuild()
{
    Guild guild;
    guild.id = bakery;
    guild.name = u"Bakery"_s;
    guild.permissions = PermissionMask(1024);
    guild.roles = {{Id(10), u"baker"_s, 1, PermissionMask(64)}, {Id(20), u"chef"_s, 2, PermissionMask(8)}};
    guild.channels = {{Id(100), u"oven"_s, 0, {}, {overwriteOf(Id(10), 0, 2048)}}, {Id(101), u"shop"_s}};
    guild.members = {{ada, u"Ada"_s, {Id(10), Id(20)}}, {Id(2), u"Bob"_s}};
    return guild;
}

/// The only difference; an empty one where there are none or more.
GuildDifference onlyDifference(const Guild &before, const Guild &after)
{
    const QList<GuildDifference> all = domain::guildDifferences(before, after);
    EXPECT_EQ(all.size(), 1);
    return all.size() == 1 ? all.first() : GuildDifference();
}

} // namespace

TEST(GuildDifference, TheSameGuildHasNone)
{
    EXPECT_TRUE(domain::guildDifferences(bakeryGuild(), bakeryGuild()).isEmpty());
    EXPECT_TRUE(domain::guildDifferences({}, {}).isEmpty());
    Guild turned = bakeryGuild();
    turned.members[0].roles = {Id(20), Id(10), Id(20)};
    turned.channels[0].overwrites.prepend(overwriteOf(Id(10), 7, 7));
    PermissionOverwrite nameless;
    nameless.allows = PermissionMask(8);
    turned.channels[0].overwrites += nameless;
    std::swap(turned.roles[0], turned.roles[1]);
    EXPECT_TRUE(domain::guildDifferences(bakeryGuild(), turned).isEmpty())
        << "order, doubles and what applies to nobody say nothing";
}

TEST(GuildDifference, MasksNamesAndPlacesAreTold)
{
    const Guild before = bakeryGuild();
    Guild after = before;
    after.setPermissions(PermissionMask(1024).with(63));
    GuildDifference told = onlyDifference(before, after);
    EXPECT_EQ(told.subject, Subject::Guild);
    EXPECT_EQ(told.id, bakery);
    EXPECT_EQ(told.allowedBefore, PermissionMask(1024));
    EXPECT_EQ(told.allowedAfter, PermissionMask(1024).with(63));

    after = before;
    after.roles[0].name = u"master baker"_s;
    after.roles[0].setPermissions(PermissionMask(64 | 2048));
    told = onlyDifference(before, after);
    EXPECT_EQ(told.subject, Subject::Role);
    EXPECT_EQ(told.change, Change::Changed);
    EXPECT_EQ(told.name, u"master baker"_s);
    EXPECT_EQ(told.formerName, u"baker"_s);
    EXPECT_EQ(told.allowedBefore, PermissionMask(64));
    EXPECT_EQ(told.allowedAfter, PermissionMask(64 | 2048));

    after = before;
    after.roles[1].position = 5;
    told = onlyDifference(before, after);
    EXPECT_EQ(told.positionBefore, 2);
    EXPECT_EQ(told.positionAfter, 5);
    EXPECT_FALSE(told.formerName);
}

TEST(GuildDifference, TheOwnerAndColoursAreTold)
{
    const Guild before = bakeryGuild();
    Guild after = before;
    after.owner = ada;
    GuildDifference told = onlyDifference(before, after);
    EXPECT_EQ(told.subject, Subject::Guild);
    EXPECT_FALSE(told.ownerBefore);
    EXPECT_EQ(told.ownerAfter, ada);
    EXPECT_EQ(onlyDifference(after, before).ownerBefore, ada);

    after = before;
    after.roles[1].color = 0x336699;
    told = onlyDifference(before, after);
    EXPECT_EQ(told.subject, Subject::Role);
    EXPECT_EQ(told.id, Id(20));
    EXPECT_EQ(told.colorBefore, 0U);
    EXPECT_EQ(told.colorAfter, 0x336699U);
    after.roles[1].color = quint64(1) << 40;
    EXPECT_EQ(onlyDifference(before, after).colorAfter, quint64(1) << 40) << "also what no screen shows";
}

TEST(GuildDifference, RolesChannelsAndMembersComeAndGo)
{
    const Guild before = bakeryGuild();
    Guild after = before;
    after.roles.removeFirst();
    after.roles += {Id(30), u"guest"_s, 0, PermissionMask(1)};
    after.channels.removeFirst();
    after.members.removeLast();
    const QList<GuildDifference> all = domain::guildDifferences(before, after);
    ASSERT_EQ(all.size(), 4) << "what is gone with a channel is not told one by one";
    EXPECT_EQ(all.at(0).id, Id(30));
    EXPECT_EQ(all.at(0).change, Change::Added);
    EXPECT_EQ(all.at(0).allowedAfter, PermissionMask(1));
    EXPECT_EQ(all.at(1).name, u"baker"_s);
    EXPECT_EQ(all.at(1).change, Change::Removed);
    EXPECT_EQ(all.at(1).allowedBefore, PermissionMask(64));
    EXPECT_EQ(all.at(2).subject, Subject::Channel);
    EXPECT_EQ(all.at(2).name, u"oven"_s);
    EXPECT_EQ(all.at(3).subject, Subject::Member);
    EXPECT_EQ(all.at(3).change, Change::Removed);
}

TEST(GuildDifference, OverwritesAreToldWithTheirChannel)
{
    const Guild before = bakeryGuild();
    Guild after = before;
    after.channels[0].setOverwrites({overwriteOf(Id(10), 2048, 0)});
    after.channels[1].setOverwrites({overwriteOf(ada, 1024, 0)});
    const QList<GuildDifference> all = domain::guildDifferences(before, after);
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.at(0).subject, Subject::Overwrite);
    EXPECT_EQ(all.at(0).change, Change::Changed);
    EXPECT_EQ(all.at(0).id, Id(10));
    EXPECT_EQ(all.at(0).channel, Id(100));
    EXPECT_EQ(all.at(0).name, u"oven"_s);
    EXPECT_EQ(all.at(0).allowedBefore, PermissionMask(2048));
    EXPECT_EQ(all.at(0).deniedAfter, PermissionMask(2048));
    EXPECT_EQ(all.at(1).change, Change::Added);
    EXPECT_EQ(all.at(1).channel, Id(101));
    EXPECT_EQ(all.at(1).deniedAfter, PermissionMask(1024));
    EXPECT_EQ(domain::guildDifferences(after, before).at(1).change, Change::Removed);
}

TEST(GuildDifference, MembersRolesAreToldOneByOne)
{
    const Guild before = bakeryGuild();
    Guild after = before;
    after.members[0].roles = {Id(30), Id(20)};
    const GuildDifference told = onlyDifference(before, after);
    EXPECT_EQ(told.subject, Subject::Member);
    EXPECT_EQ(told.id, ada);
    EXPECT_EQ(told.given, QList{Id(30)});
    EXPECT_EQ(told.taken, QList{Id(10)});
}
