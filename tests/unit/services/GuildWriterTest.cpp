// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a guild, each alone, through the writer to the sandbox.
#include "GuildWriterFixture.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::Id;
using domain::Guild;
using domain::GuildChannel;
using domain::PermissionMask;
using domain::PlatformId;
using services::GuildEditPhase;
using services::GuildEditState;
using test::channelNamed;
using test::everyEdit;
using test::lobbyFor;
using test::onboardingId;
using test::roleNamed;
using test::waitUntil;
using test::wardenId;
using test::withBit;
using test::withRole;

namespace {

class GuildWriterTest : public test::GuildWriterFixture
{
};

} // namespace

TEST_F(GuildWriterTest, ARoleIsMadeChangedAndDeleted)
{
    const Guild before = guild();
    const QList<GuildEditState> states = done(order(
        before, {services::RoleCreation{u"Baker"_s, 255, true}, withBit(roleNamed(before, u"Streamer"_s), 11),
                 services::RoleDeletion{roleNamed(before, u"Level 10"_s).id}}));
    for (const GuildEditState &state : states)
        EXPECT_EQ(state.phase, GuildEditPhase::Done) << qPrintable(state.trouble.english());
    EXPECT_TRUE(states.at(0).result.contains("Baker")) << states.at(0).result.toStdString();
    EXPECT_TRUE(waitUntil([this] {
        const QStringList newest{
            u"DELETE guild/role"_s, u"v2/guild/role"_s, u"getGuildRoles"_s, u"PUT guild/role"_s};
        return loggedMethods(4) == newest;
    }));
    const Guild after = guild();
    EXPECT_EQ(after.roles.size(), before.roles.size());
    EXPECT_EQ(roleNamed(after, u"Baker"_s).color, 255U);
    EXPECT_EQ(roleNamed(after, u"Baker"_s).record.json(u"hoist"), "true");
    const PermissionMask old = roleNamed(before, u"Streamer"_s).permissions;
    EXPECT_TRUE(old.has(52));
    EXPECT_EQ(roleNamed(after, u"Streamer"_s).permissions, old.with(11));
    EXPECT_EQ(after.role(roleNamed(before, u"Level 10"_s).id), nullptr);
}

TEST_F(GuildWriterTest, RolesOfAMemberAreExactlyThoseThatWereTold)
{
    const Guild before = guild();
    const Id artist = roleNamed(before, u"Artist"_s).id;
    const Id verified = roleNamed(before, u"Verified"_s).id;
    const services::MemberRoles two{m_user, before.member(m_user)->roles, {artist, verified}};
    EXPECT_EQ(done(before, two).phase, GuildEditPhase::Done);
    EXPECT_EQ(member(m_user).roles, two.after);
    EXPECT_EQ(done(guild(), services::RoleGift{m_user, artist, false}).phase, GuildEditPhase::Done);
    EXPECT_EQ(member(m_user).roles, QList{verified});
    EXPECT_EQ(done(guild(), services::RoleGift{m_user, artist}).phase, GuildEditPhase::Done);
    EXPECT_EQ(member(m_user).roles, (QList{verified, artist}));
}

TEST_F(GuildWriterTest, AMemberIsMutedAndKickedAndTheBotNamed)
{
    const Guild before = guild();
    EXPECT_TRUE(speaks());
    EXPECT_EQ(
        done(before, services::MemberMute{m_user, std::chrono::minutes(1)}).phase, GuildEditPhase::Done);
    EXPECT_FALSE(speaks());
    EXPECT_EQ(done(before, services::BotNickname{u"守卫"_s}).phase, GuildEditPhase::Done);
    EXPECT_EQ(member(wardenId).name, u"守卫"_s);
    EXPECT_TRUE(isMember(m_user));
    EXPECT_EQ(done(before, services::MemberKick{m_user}).phase, GuildEditPhase::Done);
    EXPECT_FALSE(isMember(m_user));
}

TEST_F(GuildWriterTest, OverwritesAreWrittenAfterTheChannelWasReadAgain)
{
    const Guild before = guild();
    called();
    const services::ChannelOverwrites edit = lobbyFor(before, m_user, PermissionMask(1024).with(63));
    EXPECT_EQ(done(before, edit).phase, GuildEditPhase::Done);
    EXPECT_EQ(called(), (QStringList{u"channel/list"_s, u"channel/edit"_s}));
    const GuildChannel after = channelNamed(guild(), u"lobby"_s);
    ASSERT_EQ(after.overwrites.size(), edit.before.overwrites.size() + 1);
    EXPECT_EQ(after.overwrites.first(), edit.before.overwrites.first());
    EXPECT_EQ(after.overwrites.last().deny, PermissionMask::ofBit(61));
    EXPECT_EQ(after.overwrites.last().allows, PermissionMask(1024).with(63));
    EXPECT_EQ(after.name, edit.before.name);
}

TEST_F(GuildWriterTest, WhatSomebodyElseChangedOfARoleIsNotReverted)
{
    const Guild before = guild();
    const domain::GuildRole &role = roleNamed(before, u"Streamer"_s);
    ASSERT_EQ(done(before, withBit(role, 0)).phase, GuildEditPhase::Done);
    const domain::PermissionMask standing = roleNamed(guild(), u"Streamer"_s).permissions;
    called();
    const GuildEditState state = done(before, withBit(role, 11));
    EXPECT_EQ(state.phase, GuildEditPhase::Conflict);
    EXPECT_TRUE(state.trouble.english().contains(u"Read the guild again"_s))
        << qPrintable(state.trouble.english());
    EXPECT_EQ(called(), QStringList{u"getGuildRoles"_s}) << "nothing was written";
    EXPECT_EQ(roleNamed(guild(), u"Streamer"_s).permissions, standing);
}

TEST_F(GuildWriterTest, RolesThatSomebodyElseGaveOrTookStayAndAreNamed)
{
    const Guild before = guild();
    const domain::GuildRole &artist = roleNamed(before, u"Artist"_s);
    const domain::GuildRole &verified = roleNamed(before, u"Verified"_s);
    const auto wanted = [this](const Guild &read, Id given) { return withRole(read, m_user, given); };
    ASSERT_FALSE(before.member(m_user)->roles.contains(verified.id));
    ASSERT_EQ(done(before, services::RoleGift{m_user, verified.id}).phase, GuildEditPhase::Done);
    const Guild given = guild();
    called();
    GuildEditState state = done(before, wanted(before, artist.id));
    EXPECT_EQ(state.phase, GuildEditPhase::Conflict);
    EXPECT_TRUE(state.trouble.english().startsWith(u"Somebody has given this member "_s + verified.name))
        << qPrintable(state.trouble.english());
    EXPECT_FALSE(state.theirs.has_value());
    EXPECT_EQ(called(), QStringList{u"getChatMember"_s}) << "nothing was written";
    EXPECT_EQ(member(m_user).roles, given.member(m_user)->roles);
    // As it was read, it had the one and not the other; now it is the other way round.
    ASSERT_EQ(done(given, services::RoleGift{m_user, verified.id, false}).phase, GuildEditPhase::Done);
    state = done(given, wanted(given, artist.id));
    EXPECT_TRUE(state.trouble.english().startsWith(u"Somebody has taken "_s + verified.name))
        << qPrintable(state.trouble.english());
    ASSERT_EQ(done(given, services::RoleGift{m_user, artist.id}).phase, GuildEditPhase::Done);
    state = done(given, wanted(given, artist.id));
    EXPECT_TRUE(state.trouble.english().contains(artist.name + u" and taken "_s + verified.name))
        << qPrintable(state.trouble.english());
    const Guild now = guild();
    called();
    EXPECT_EQ(done(now, wanted(now, verified.id)).phase, GuildEditPhase::Done);
    EXPECT_EQ(called(), (QStringList{u"getChatMember"_s, u"setMemberRoles"_s}));
    EXPECT_TRUE(member(m_user).roles.contains(verified.id));
}

TEST_F(GuildWriterTest, WhatSomebodyElseChangedIsNotOverwritten)
{
    const Guild before = guild();
    const services::ChannelOverwrites theirs = lobbyFor(before, wardenId, PermissionMask(64));
    ASSERT_EQ(done(before, theirs).phase, GuildEditPhase::Done);
    const GuildChannel standing = channelNamed(guild(), u"lobby"_s);
    called();
    const GuildEditState state = done(before, lobbyFor(before, m_user, PermissionMask(1024)));
    EXPECT_EQ(state.phase, GuildEditPhase::Conflict);
    EXPECT_FALSE(state.trouble.isEmpty());
    EXPECT_EQ(called(), QStringList{u"channel/list"_s}) << "nothing was written";
    EXPECT_EQ(state.theirs, standing);
    EXPECT_EQ(channelNamed(guild(), u"lobby"_s), standing);
    // A channel that is gone is no conflict.
    services::ChannelOverwrites gone = lobbyFor(before, m_user, PermissionMask(1));
    gone.before.id = Id(5);
    EXPECT_EQ(done(before, gone).phase, GuildEditPhase::Failed);
}

TEST_F(GuildWriterTest, ABotWithoutRolesIsRefusedEverything)
{
    Guild stale = guild();
    domain::BotProfile profile = typed(PlatformId::Fanbook);
    profile.name = u"Onboarding"_s;
    QByteArray token;
    const QJsonDocument list = QJsonDocument::fromJson(m_sandbox->botList());
    for (const QJsonValue &bot : list.object().value(u"bots"_s).toArray()) {
        if (bot[u"name"_s].toString().startsWith(u"Onboarding"_s))
            token = bot[u"token"_s].toString().toUtf8();
    }
    const domain::BotKey key = this->key(m_registry->add(profile, core::Secret(token)));
    // As it was read, the bot owned the guild: it is the server that refuses.
    stale.owner = onboardingId;
    stale.members += member(onboardingId);
    for (const auto &[method, edit] : everyEdit(stale, m_user)) {
        SCOPED_TRACE(qPrintable(method));
        // Nobody says which permission these take.
        if (std::holds_alternative<services::BotNickname>(edit) ||
            std::holds_alternative<services::MemberMute>(edit))
            continue;
        services::GuildOrder asked = order(stale, {edit});
        asked.place.bot = key;
        asked.place.self = onboardingId;
        const GuildEditState state = done(asked).value(0);
        EXPECT_EQ(state.phase, GuildEditPhase::Failed);
        EXPECT_TRUE(
            state.trouble.english().contains(u"1012"_s) || state.trouble.english().contains(u"permission"_s))
            << qPrintable(state.trouble.english());
    }
    Guild now = guild();
    EXPECT_EQ(now.roles, stale.roles);
    EXPECT_EQ(now.channels, stale.channels);
    EXPECT_EQ(*now.member(m_user), *stale.member(m_user));
}

TEST_F(GuildWriterTest, WhatItsRolesForbidIsNotEvenTried)
{
    const Guild read = guild();
    called();
    const GuildEditState state = done(read, services::RoleDeletion{roleNamed(read, u"Moderator"_s).id});
    EXPECT_EQ(state.phase, GuildEditPhase::Failed);
    EXPECT_EQ(state.trouble, u"The role is not below the bot's highest role."_s);
    EXPECT_EQ(done(read, services::GuildBase{}).phase, GuildEditPhase::Failed);
    EXPECT_EQ(called(), QStringList());
}

TEST_F(GuildWriterTest, AnAnswerThatIsLostIsUnknownAndNothingIsSentTwice)
{
    const Guild read = guild();
    for (const auto &[method, edit] : everyEdit(read, m_user)) {
        SCOPED_TRACE(qPrintable(method));
        fault({{u"method"_s, method}, {u"kind"_s, u"reset"_s}});
        called();
        const GuildEditState state = done(read, edit);
        EXPECT_EQ(state.phase, GuildEditPhase::Unknown) << qPrintable(state.trouble.english());
        EXPECT_EQ(called().count(method), 1);
    }
}
