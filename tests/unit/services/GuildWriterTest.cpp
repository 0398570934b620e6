// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a guild, through the writer to the sandbox.
#include "services/GuildWriter.h"

#include "domain/permissions/GuildReader.h"
#include "RegistryFixture.h"
#include "services/GuildPages.h"
#include "storage/StoreReader.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::Id;
using domain::Guild;
using domain::GuildChannel;
using domain::GuildMember;
using domain::GuildRole;
using domain::PermissionMask;
using domain::PermissionOverwrite;
using domain::PlatformId;
using services::GuildEdit;
using services::GuildEditPhase;
using services::GuildEditState;
using services::GuildQuestion;
using services::GuildWriter;
using test::waitUntil;

namespace {

// The sandbox's bots: the one manages roles, the other has none.
constexpr Id wardenId(519'830'224'417'128'449);
constexpr Id onboardingId(519'830'229'064'417'283);

const GuildRole &roleNamed(const Guild &guild, const QString &name)
{
    return *std::ranges::find_if(guild.roles, [&name](const GuildRole &r) { return r.name.endsWith(name); });
}

const GuildChannel &channelNamed(const Guild &guild, const QString &name)
{
    return *std::ranges::find_if(
        guild.channels, [&name](const GuildChannel &c) { return c.name.endsWith(name); });
}

services::RoleChange withBit(const GuildRole &role, int bit)
{
    services::RoleChange change{role, role};
    change.after.setPermissions(role.permissions.with(bit));
    return change;
}

/// The lobby with one more overwrite, of the member's own.
services::ChannelOverwrites lobbyFor(const Guild &guild, Id member, PermissionMask allows)
{
    services::ChannelOverwrites edit{channelNamed(guild, u"lobby"_s), channelNamed(guild, u"lobby"_s)};
    PermissionOverwrite own = PermissionOverwrite::made(PermissionOverwrite::Kind::User, member);
    own.setMasks(PermissionMask::ofBit(61), allows);
    edit.after.setOverwrites(edit.before.overwrites + QList{own});
    return edit;
}

class GuildWriterTest : public test::RegistryFixture
{
protected:
    void SetUp() override
    {
        RegistryFixture::SetUp();
        const QJsonValue post = control(u"event"_s, {{u"bot"_s, wardenName()}, {u"kind"_s, u"join"_s}})
                                    .value(u"update"_s)[u"channel_post"_s];
        m_guildId = Id(post[u"chat"_s][u"guild_id"_s].toInteger());
        m_chat = post[u"chat"_s][u"id"_s].toInteger();
        m_user = Id(post[u"from"_s][u"id"_s].toInteger());
        m_key = add(PlatformId::Fanbook);
        m_asks = std::make_unique<services::ServerCalls>(*m_registry, *m_workbench);
        m_writer = std::make_unique<GuildWriter>(*m_registry, *m_workbench);
    }
    void TearDown() override
    {
        m_writer.reset();
        m_asks.reset();
        RegistryFixture::TearDown();
    }
    QString wardenName() const { return bot(PlatformId::Fanbook).value(u"name"_s).toString(); }

    /// What the sandbox answers to the wardenId.
    QByteArray answer(const services::ServerCalls::Question &question)
    {
        std::optional<core::Result<api::Reply>> got;
        m_asks->ask(question, [&got](const core::Result<api::Reply> &reply) { got = reply; });
        EXPECT_TRUE(waitUntil([&got] { return got.has_value(); }));
        EXPECT_TRUE(got && *got) << qPrintable(*got ? QString() : got->error().detail.english());
        return got && *got ? (*got)->result : QByteArray("null");
    }
    services::GuildPage page(GuildQuestion question)
    {
        const services::GuildAsk ask{question, m_guildId, wardenId.toString()};
        return *services::readGuildPage(question, answer(services::guildCall(m_key, ask)));
    }
    QByteArray memberJson(Id member)
    {
        return answer(
            {m_key,
             u"getChatMember"_s,
             {services::textArgument("user_id", member.toString()),
              services::textArgument("guild_id", m_guildId.toString())}});
    }
    GuildMember member(Id id)
    {
        const QByteArray json = memberJson(id);
        const domain::JsonText text{QByteArrayView(json)};
        return *domain::readMember(text.root(), u"member"_s);
    }
    bool isMember(Id member)
    {
        return answer({m_key,
                       u"guild/existsMember"_s,
                       {services::textArgument("guild_id", m_guildId.toString()),
                        services::textArgument("member_id", member.toString())}})
            .contains("true");
    }
    /// With the bot and the new member.
    Guild guild()
    {
        Guild guild = *page(GuildQuestion::Guild).guild;
        guild.roles = page(GuildQuestion::Roles).roles;
        guild.channels = page(GuildQuestion::Channels).channels;
        guild.members = {member(wardenId), member(m_user)};
        return guild;
    }
    services::GuildOrder order(const Guild &guild, const QList<GuildEdit> &edits) const
    {
        return {{m_key, m_guildId, wardenId}, std::make_shared<domain::PermissionTable>(guild), edits};
    }
    QList<GuildEditState> done(const services::GuildOrder &order)
    {
        QSignalSpy ended(m_writer.get(), &GuildWriter::ended);
        m_writer->run(order);
        EXPECT_TRUE(m_writer->isRunning());
        EXPECT_TRUE(waitUntil([&ended] { return ended.size() == 1; }));
        EXPECT_FALSE(m_writer->isRunning());
        return m_writer->states();
    }
    GuildEditState done(const Guild &guild, const GuildEdit &edit)
    {
        return done(order(guild, {edit})).value(0);
    }
    void fault(QJsonObject what) { EXPECT_TRUE(control(u"fault"_s, what).value(u"ok"_s).toBool()); }
    /// The methods of the calls since the last time.
    QStringList called()
    {
        QStringList methods;
        for (const QJsonValue &call :
             control(u"calls"_s, {{u"since"_s, m_seen}}).value(u"calls"_s).toArray()) {
            m_seen = call[u"n"_s].toInteger();
            methods += call[u"method"_s].toString();
        }
        return methods;
    }
    /// The newest calls in the store.
    QList<storage::CallRecord> logged(int count)
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        return reader ? *(*reader)->calls(count) : QList<storage::CallRecord>();
    }
    QStringList loggedMethods(int count)
    {
        QStringList methods;
        for (const storage::CallRecord &call : logged(count))
            methods += call.method;
        return methods;
    }
    bool speaks()
    {
        const QJsonObject said{
            {u"bot"_s, wardenName()}, {u"chat"_s, m_chat}, {u"user"_s, m_user.value()}, {u"text"_s, u"x"_s}};
        return control(u"say"_s, said).value(u"ok"_s).toBool();
    }

    domain::BotKey m_key;
    Id m_guildId;
    Id m_user;
    qint64 m_chat = 0;
    qint64 m_seen = 0;
    std::unique_ptr<services::ServerCalls> m_asks;
    std::unique_ptr<GuildWriter> m_writer;
};

/// Each kind of edit, of what the new member and roles below the wardenId's own let it do.
QList<std::pair<QString, GuildEdit>> everyEdit(const Guild &guild, Id member)
{
    const Id artist = roleNamed(guild, u"Artist"_s).id;
    const GuildMember &before = *guild.member(member);
    return {
        {u"guild/role"_s, services::RoleCreation{u"Baker"_s, 255, true}},
        {u"v2/guild/role"_s, withBit(roleNamed(guild, u"Streamer"_s), 11)},
        {u"guild/role"_s, services::RoleDeletion{roleNamed(guild, u"Level 10"_s).id}},
        {u"setMemberRoles"_s, services::memberRoles(before, guild.id, {artist}, {})},
        {u"v2/setMemberRoles"_s, services::RoleGift{member, artist, false}},
        {u"channel/edit"_s, lobbyFor(guild, member, PermissionMask(1024))},
        {u"robot/setGuildNick"_s, services::BotNickname{u"守卫"_s}},
        {u"forbidUserSpeaking"_s, services::MemberMute{member, std::chrono::minutes(10)}},
        {u"kickChatMember"_s, services::MemberKick{member}},
    };
}

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
        const QStringList newest{u"DELETE guild/role"_s, u"v2/guild/role"_s, u"PUT guild/role"_s};
        return loggedMethods(3) == newest;
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
    const services::MemberRoles two = services::memberRoles(
        *before.member(m_user), m_guildId, {artist, verified}, before.member(m_user)->roles);
    EXPECT_EQ(two.after, (QList{artist, verified}));
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
    ASSERT_EQ(state.differences.size(), 2);
    EXPECT_EQ(state.differences.at(0).id, wardenId);
    EXPECT_TRUE(!state.differences.at(0).inBase && state.differences.at(0).inTheirs);
    EXPECT_EQ(state.differences.at(1).id, m_user);
    EXPECT_TRUE(state.differences.at(1).inMine && !state.differences.at(1).inTheirs);
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

TEST_F(GuildWriterTest, OneThatFailsKeepsNobodyFromHisTurn)
{
    const Guild read = guild();
    const Id artist = roleNamed(read, u"Artist"_s).id;
    const QList<GuildEditState> states = done(order(
        read, {services::RoleGift{wardenId, artist}, services::RoleGift{Id(1), artist},
               services::RoleGift{m_user, artist}}));
    EXPECT_EQ(states.at(0).phase, GuildEditPhase::Done);
    EXPECT_EQ(states.at(1).phase, GuildEditPhase::Failed);
    EXPECT_TRUE(states.at(1).trouble.english().contains(u"not in the guild"_s))
        << qPrintable(states.at(1).trouble.english());
    EXPECT_EQ(states.at(2).phase, GuildEditPhase::Done);
    EXPECT_TRUE(member(m_user).roles.contains(artist));
    EXPECT_TRUE(member(wardenId).roles.contains(artist));
}

TEST_F(GuildWriterTest, AnOrderIsStoppedInTheMiddle)
{
    const Guild read = guild();
    const Id artist = roleNamed(read, u"Artist"_s).id;
    const QList<GuildEdit> three{
        services::RoleGift{m_user, artist}, services::RoleGift{wardenId, artist},
        services::RoleGift{m_user, artist, false}};
    const auto stopAt = QObject::connect(
        m_writer.get(), &GuildWriter::changed, m_writer.get(), [this](const GuildEditState &state) {
            if (state.phase == GuildEditPhase::Sending)
                m_writer->stop();
        });
    called();
    const QList<GuildEditState> states = done(order(read, three));
    EXPECT_EQ(states.at(0).phase, GuildEditPhase::Done) << "what has left comes to its end";
    EXPECT_EQ(states.at(1).phase, GuildEditPhase::Stopped);
    EXPECT_EQ(states.at(2).phase, GuildEditPhase::Stopped);
    EXPECT_EQ(called(), QStringList{u"v2/setMemberRoles"_s});
    QObject::disconnect(stopAt);
    EXPECT_EQ(done(order(read, three)).at(2).phase, GuildEditPhase::Done) << "the next order is whole";
}

TEST_F(GuildWriterTest, WhatAServerAsksToWaitIsWaitedFor)
{
    const Guild read = guild();
    const GuildEdit gift = services::RoleGift{m_user, roleNamed(read, u"Artist"_s).id};
    const auto tooMany = [this](const QString &method) {
        fault({{u"method"_s, method}, {u"kind"_s, u"too_many"_s}, {u"retry_after"_s, 2}});
    };
    QList<qint64> waits;
    QObject::connect(
        m_writer.get(), &GuildWriter::changed, m_writer.get(), [&waits](const GuildEditState &state) {
            if (state.phase == GuildEditPhase::Held)
                waits += state.waitMs;
        });
    tooMany(u"v2/setMemberRoles"_s);
    called();
    EXPECT_EQ(done(read, gift).phase, GuildEditPhase::Done);
    EXPECT_EQ(called(), (QStringList{u"v2/setMemberRoles"_s, u"v2/setMemberRoles"_s}));
    ASSERT_FALSE(waits.isEmpty());
    EXPECT_LE(waits.first(), 2000);
    EXPECT_GT(waits.first(), 1000);
    // Also before what is only read again; and stopped while it waits.
    tooMany(u"channel/list"_s);
    EXPECT_EQ(done(read, lobbyFor(read, m_user, PermissionMask(1024))).phase, GuildEditPhase::Done);
    tooMany(u"v2/setMemberRoles"_s);
    QObject::connect(
        m_writer.get(), &GuildWriter::changed, m_writer.get(), [this](const GuildEditState &state) {
            if (state.phase == GuildEditPhase::Held)
                m_writer->stop();
        });
    called();
    EXPECT_EQ(done(read, gift).phase, GuildEditPhase::Stopped);
    EXPECT_EQ(called().size(), 1);
}

TEST_F(GuildWriterTest, ABotThatIsOnlyWatchedChangesNothing)
{
    const Guild read = guild();
    key(m_registry->change(m_key, [](domain::BotProfile &profile) { profile.watchOnly = true; }));
    called();
    for (const auto &[method, edit] : everyEdit(read, m_user)) {
        const GuildEditState state = done(read, edit);
        EXPECT_EQ(state.phase, GuildEditPhase::Failed) << qPrintable(method);
        EXPECT_EQ(state.trouble, m_registry->mayChange(m_key).error().detail) << qPrintable(method);
    }
    EXPECT_EQ(called(), QStringList());
}

TEST_F(GuildWriterTest, OverwritesThatNobodyShowsGoBackByteForByte)
{
    const QByteArray odd =
        R"({"id":"9007199254740993","action_type":"emoji","deny":"18446744073709551615","x":{"y":1e20}})";
    const QByteArray own = R"({"allows":"1024","deny":-1,"action_type":"role","id":9007199254740995})";
    const QByteArray channel = R"({"channel_id":"5","permission_overwrites":[)" + odd + ',' + own + "]}";
    test::RawServer server;
    server.script({test::act::ok('[' + channel + ']'), test::act::ok("\"ok\"")});
    domain::BotProfile profile = typed(PlatformId::Fanbook);
    profile.server = server.url();
    const domain::BotKey key = this->key(m_registry->add(profile, token(PlatformId::Fanbook)));
    const domain::JsonText text{QByteArrayView(channel)};
    services::ChannelOverwrites edit{*domain::readChannel(text.root(), u"channel"_s), {}};
    edit.after = edit.before;
    QList<PermissionOverwrite> overwrites = edit.before.overwrites;
    overwrites[1].setMasks(overwrites.at(1).deny, PermissionMask((quint64(1) << 53) + 1));
    edit.after.setOverwrites(overwrites);
    Guild read;
    read.id = m_guildId;
    read.owner = wardenId;
    read.members = {{wardenId, {}}};
    services::GuildOrder asked = order(read, {edit});
    asked.place.bot = key;
    const GuildEditState state = done(asked).value(0);
    EXPECT_EQ(state.phase, GuildEditPhase::Done) << qPrintable(state.trouble.english());
    ASSERT_EQ(server.requests().size(), 2);
    QByteArray written = own;
    written.replace("\"1024\"", "\"9007199254740993\"");
    EXPECT_TRUE(
        server.requests().at(1).body.endsWith(R"("permission_overwrites":[)" + odd + ',' + written + "]}"))
        << server.requests().at(1).body.toStdString();
}

TEST_F(GuildWriterTest, AChangeThatIsGivenUpIsInTheLog)
{
    test::RawServer server;
    server.script({test::act::keepSilent()});
    domain::BotProfile profile = typed(PlatformId::Fanbook);
    profile.server = server.url();
    services::GuildOrder asked =
        order(guild(), {services::RoleGift{m_user, Id(1)}, services::MemberKick{m_user}});
    asked.place.bot = this->key(m_registry->add(profile, token(PlatformId::Fanbook)));
    Guild owned = asked.table->guild();
    owned.owner = wardenId;
    owned.roles += {Id(1), u"given"_s, 1, {}};
    asked.table = std::make_shared<domain::PermissionTable>(owned);
    m_writer->run(asked);
    ASSERT_TRUE(waitUntil([&server] { return server.requests().size() == 1; }));
    m_writer.reset();
    ASSERT_TRUE(waitUntil([this] { return loggedMethods(1) == QStringList{u"v2/setMemberRoles"_s}; }));
    EXPECT_EQ(logged(1).first().errorKind, u"unknown_outcome"_s);
    EXPECT_EQ(server.requests().size(), 1);
}
