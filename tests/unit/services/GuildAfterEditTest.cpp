// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a guild is after an edit, without asking again: beside what the sandbox has then, and byte for byte.
#include "services/GuildAfterEdit.h"

#include "domain/permissions/GuildReader.h"
#include "GuildWriterFixture.h"

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::Id;
using domain::Guild;
using domain::PermissionMask;
using services::guildAfter;

namespace {

class GuildAfterEditTest : public test::GuildWriterFixture
{
protected:
    /// What is known of roles, overwrites and members' roles, values and records; but where roles stand, as a
    /// server that puts a new one between others does not say so, and overwrites of a role that is gone,
    /// which this one removes and another may keep.
    static std::string known(const Guild &guild)
    {
        QStringList lines;
        for (const domain::GuildRole &role : guild.roles) {
            domain::JsonRecord record = role.record;
            record.remove(u"position");
            lines += u"%1 %2 %3 %4"_s.arg(
                role.name, role.permissions.decimal(), QString::number(role.color),
                QString::fromUtf8(record.toJson()));
        }
        for (const domain::GuildMember &member : guild.members) {
            QStringList roles;
            for (const Id role : member.roles)
                roles += role.toString();
            lines += u"%1 %2 %3"_s.arg(
                member.id.toString(), roles.join(u' '), QString::fromUtf8(member.record.json(u"roles")));
        }
        for (const domain::GuildChannel &channel : guild.channels) {
            for (const domain::PermissionOverwrite &overwrite : channel.overwrites) {
                using Kind = domain::PermissionOverwrite::Kind;
                if (overwrite.kind != Kind::Role || guild.role(*overwrite.id) != nullptr)
                    lines += channel.name + u' ' + QString::fromUtf8(overwrite.record.toJson());
            }
        }
        return lines.join(u'\n').toStdString();
    }
};

const QByteArray snapshotRoles =
    R"([{"id":"10","name":"b\u0061ker","position":1,"permissions":"64","color":255,"member_count":"2"},)"
    R"({"id":20,"name":"chef","position":2,"permissions":8,"member_count":1},{"id":1,"member_count":3}])";
const QByteArray snapshotMembers =
    R"([{"user":{"id":5},"roles":["10"],"x":[ 1 ]},{"user":{"id":6},"roles":[{"id":"10","y":1},20]}])";

/// A guild with number 1, two roles and everybody's, and the members 5 and 6.
Guild smallGuild()
{
    const domain::JsonText roles{QByteArrayView(snapshotRoles)};
    const domain::JsonText members{QByteArrayView(snapshotMembers)};
    Guild guild;
    guild.id = Id(1);
    guild.roles = *domain::readEach(roles.root(), u"roles"_s, domain::readRole);
    guild.members = *domain::readEach(members.root(), u"members"_s, domain::readMember);
    guild.channels = {{Id(100), u"oven"_s}};
    return guild;
}

/// Values and records say the same: what would be read of the records is what is there.
void expectReadable(const Guild &guild)
{
    for (const domain::GuildRole &role : guild.roles) {
        const QByteArray json = role.record.toJson();
        const domain::JsonText text{QByteArrayView(json)};
        EXPECT_EQ(*domain::readRole(text.root(), u"role"_s), role) << json.constData();
    }
    for (const domain::GuildMember &member : guild.members) {
        const QByteArray json = member.record.toJson();
        const domain::JsonText text{QByteArrayView(json)};
        EXPECT_EQ(*domain::readMember(text.root(), u"member"_s), member) << json.constData();
    }
}

Guild changedBy(const services::GuildEdit &edit, const QByteArray &result = "true")
{
    const Guild after = guildAfter(smallGuild(), edit, result);
    expectReadable(after);
    return after;
}

} // namespace

TEST_F(GuildAfterEditTest, IsWhatTheServerHasThen)
{
    Guild expected = guild();
    for (const auto &[method, edit] : test::everyEdit(expected, m_user)) {
        if (std::holds_alternative<services::MemberKick>(edit))
            continue; // then the fixture could not read the member
        const services::GuildEditState state = done(expected, edit);
        ASSERT_EQ(state.phase, services::GuildEditPhase::Done) << qPrintable(state.trouble.english());
        expected = guildAfter(std::move(expected), edit, state.result);
        EXPECT_EQ(known(expected), known(guild())) << qPrintable(method);
    }
}

TEST(GuildAfter, ANewRoleIsReadFromTheAnswer)
{
    const QByteArray answer = R"({"id":"30","name":"guest","position":1,"permissions":0,"z":true})";
    const Guild after = changedBy(services::RoleCreation{u"guest"_s}, answer);
    ASSERT_EQ(after.roles.size(), 4);
    EXPECT_EQ(after.roles.last().record.toJson(), answer);
    EXPECT_EQ(changedBy(services::RoleCreation{u"guest"_s}, "true"), smallGuild());
    EXPECT_EQ(changedBy(services::RoleCreation{u"guest"_s}, ""), smallGuild());
    EXPECT_EQ(changedBy(services::RoleCreation{u"again"_s}, R"({"id":"20"})"), smallGuild());
}

TEST(GuildAfter, OfARoleOnlyWhatWasSentIsAnother)
{
    services::RoleChange edit{smallGuild().roles.first(), smallGuild().roles.first()};
    edit.after.setPermissions(PermissionMask(64).with(63));
    Guild now = smallGuild();
    now.roles[0].record.setText(u"name", u"renamed since"_s);
    now.roles[0].name = u"renamed since"_s;
    now = guildAfter(now, edit, "true");
    EXPECT_EQ(
        now.roles.first().record.toJson(),
        R"({"id":"10","name":"renamed since","position":1,"permissions":"9223372036854775872","color":255,)"
        R"("member_count":"2"})");
    EXPECT_EQ(now.roles.first().permissions, PermissionMask(64).with(63));
    expectReadable(now);
}

TEST(GuildAfter, ADeletedRoleLeavesItsMembersButNotTheOverwrites)
{
    Guild before = smallGuild();
    before.channels[0].setOverwrites(
        {domain::PermissionOverwrite::made(domain::PermissionOverwrite::Kind::Role, Id(10))});
    const Guild after = guildAfter(before, services::RoleDeletion{Id(10)}, "true");
    expectReadable(after);
    EXPECT_EQ(after.role(Id(10)), nullptr);
    EXPECT_EQ(after.members.at(0).record.json(u"roles"), "[]");
    EXPECT_EQ(after.members.at(0).record.json(u"x"), "[ 1 ]");
    EXPECT_EQ(after.members.at(1).record.json(u"roles"), "[20]");
    EXPECT_EQ(after.channels, before.channels);
}

TEST(GuildAfter, RolesOfMembersStandInTheirStyleAndAreCounted)
{
    Guild after = changedBy(services::MemberRoles{Id(6), {Id(10), Id(20)}, {Id(20), Id(10), Id(7)}});
    EXPECT_EQ(after.members.at(1).record.json(u"roles"), R"([20,{"id":"10","y":1},7])");
    after = changedBy(services::RoleGift{Id(5), Id(20)});
    EXPECT_EQ(after.members.at(0).record.json(u"roles"), R"(["10","20"])");
    EXPECT_EQ(after.roles.at(1).memberCount, 2);
    EXPECT_EQ(after.roles.at(1).record.json(u"member_count"), "2");
    after = changedBy(services::RoleGift{Id(5), Id(10), false});
    EXPECT_EQ(after.roles.at(0).record.json(u"member_count"), R"("1")");
    EXPECT_EQ(after.members.at(0).roles, QList<Id>());
    EXPECT_EQ(changedBy(services::RoleGift{Id(5), Id(10)}), smallGuild()) << "it has it already";
    EXPECT_EQ(changedBy(services::RoleGift{Id(5), Id(20), false}), smallGuild()) << "it never had it";
}

TEST(GuildAfter, WhoIsKickedIsGoneAndCountedNoMore)
{
    const Guild after = changedBy(services::MemberKick{Id(6)});
    EXPECT_EQ(after.member(Id(6)), nullptr);
    EXPECT_EQ(after.roles.at(0).memberCount, 1);
    EXPECT_EQ(after.roles.at(1).memberCount, 0);
    EXPECT_EQ(after.roles.at(2).memberCount, 2);
}

TEST(GuildAfter, OverwritesAreTheWholeArray)
{
    services::ChannelOverwrites edit{smallGuild().channels.first(), smallGuild().channels.first()};
    domain::PermissionOverwrite own =
        domain::PermissionOverwrite::made(domain::PermissionOverwrite::Kind::User, Id(5));
    own.setMasks({}, PermissionMask::ofBit(61));
    edit.after.setOverwrites({own});
    const Guild after = changedBy(edit);
    EXPECT_EQ(after.channels.first().overwrites, QList{own});
    EXPECT_EQ(
        after.channels.first().record.json(u"permission_overwrites"),
        R"([{"id":"5","action_type":"user","deny":0,"allows":2305843009213693952}])");
}

TEST(GuildAfter, WhatIsNotKnownOfAGuildOrOfNobodyInItChangesNothing)
{
    const Id nobody(77);
    for (const services::GuildEdit &edit :
         {services::GuildEdit(services::MemberMute{Id(5)}),
          services::GuildEdit(services::BotNickname{u"x"_s}),
          services::GuildEdit(services::RoleOrder{{Id(20)}}),
          services::GuildEdit(services::GuildBase{PermissionMask(1)}),
          services::GuildEdit(services::MemberKick{nobody}),
          services::GuildEdit(services::RoleGift{nobody, Id(10)}),
          services::GuildEdit(services::MemberRoles{nobody, {}, {Id(10)}}),
          services::GuildEdit(services::RoleDeletion{nobody})})
        EXPECT_EQ(changedBy(edit), smallGuild());
}
