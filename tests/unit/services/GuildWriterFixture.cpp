// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuildWriterFixture.h"

#include "domain/permissions/GuildReader.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QSignalSpy>

namespace botdeck::test {

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
using services::GuildEditState;
using services::GuildQuestion;
using services::GuildWriter;

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

services::ChannelOverwrites lobbyFor(const Guild &guild, Id member, PermissionMask allows)
{
    services::ChannelOverwrites edit{channelNamed(guild, u"lobby"_s), channelNamed(guild, u"lobby"_s)};
    PermissionOverwrite own = PermissionOverwrite::made(PermissionOverwrite::Kind::User, member);
    own.setMasks(PermissionMask::ofBit(61), allows);
    edit.after.setOverwrites(edit.before.overwrites + QList{own});
    return edit;
}

services::MemberRoles withRole(const Guild &guild, Id member, Id role)
{
    const QList<Id> before = guild.member(member)->roles;
    return {member, before, before + QList{role}};
}

QList<std::pair<QString, GuildEdit>> everyEdit(const Guild &guild, Id member)
{
    const Id artist = roleNamed(guild, u"Artist"_s).id;
    return {
        {u"guild/role"_s, services::RoleCreation{u"Baker"_s, 255, true}},
        {u"v2/guild/role"_s, withBit(roleNamed(guild, u"Streamer"_s), 11)},
        {u"guild/role"_s, services::RoleDeletion{roleNamed(guild, u"Level 10"_s).id}},
        {u"setMemberRoles"_s, withRole(guild, member, artist)},
        {u"v2/setMemberRoles"_s, services::RoleGift{member, artist, false}},
        {u"channel/edit"_s, lobbyFor(guild, member, PermissionMask(1024))},
        {u"robot/setGuildNick"_s, services::BotNickname{u"守卫"_s}},
        {u"forbidUserSpeaking"_s, services::MemberMute{member, std::chrono::minutes(10)}},
        {u"kickChatMember"_s, services::MemberKick{member}},
    };
}

void GuildWriterFixture::SetUp()
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

void GuildWriterFixture::TearDown()
{
    m_writer.reset();
    m_asks.reset();
    RegistryFixture::TearDown();
}

QString GuildWriterFixture::wardenName() const
{
    return bot(PlatformId::Fanbook).value(u"name"_s).toString();
}

QByteArray GuildWriterFixture::answer(const services::ServerCalls::Question &question)
{
    std::optional<core::Result<api::Reply>> got;
    m_asks->ask(question, [&got](const core::Result<api::Reply> &reply) { got = reply; });
    EXPECT_TRUE(waitUntil([&got] { return got.has_value(); }));
    EXPECT_TRUE(got && *got) << qPrintable(*got ? QString() : got->error().detail.english());
    return got && *got ? (*got)->result : QByteArray("null");
}

services::GuildPage GuildWriterFixture::page(GuildQuestion question)
{
    const services::GuildAsk ask{question, m_guildId, wardenId.toString()};
    return *services::readGuildPage(question, answer(services::guildCall(m_key, ask)));
}

QByteArray GuildWriterFixture::memberJson(Id member)
{
    return answer(
        {m_key,
         u"getChatMember"_s,
         {services::textArgument("user_id", member.toString()),
          services::textArgument("guild_id", m_guildId.toString())}});
}

GuildMember GuildWriterFixture::member(Id id)
{
    const QByteArray json = memberJson(id);
    const domain::JsonText text{QByteArrayView(json)};
    return *domain::readMember(text.root(), u"member"_s);
}

bool GuildWriterFixture::isMember(Id member)
{
    return answer({m_key,
                   u"guild/existsMember"_s,
                   {services::textArgument("guild_id", m_guildId.toString()),
                    services::textArgument("member_id", member.toString())}})
        .contains("true");
}

Guild GuildWriterFixture::guild()
{
    Guild guild = *page(GuildQuestion::Guild).guild;
    guild.roles = page(GuildQuestion::Roles).roles;
    guild.channels = page(GuildQuestion::Channels).channels;
    guild.members = {member(wardenId), member(m_user)};
    return guild;
}

services::GuildOrder GuildWriterFixture::order(const Guild &guild, const QList<GuildEdit> &edits) const
{
    return {{m_key, m_guildId, wardenId}, std::make_shared<domain::PermissionTable>(guild), edits};
}

QList<GuildEditState> GuildWriterFixture::done(const services::GuildOrder &order)
{
    QSignalSpy ended(m_writer.get(), &GuildWriter::ended);
    m_writer->run(order);
    EXPECT_TRUE(m_writer->isRunning());
    EXPECT_TRUE(waitUntil([&ended] { return ended.size() == 1; }));
    EXPECT_FALSE(m_writer->isRunning());
    return m_writer->states();
}

GuildEditState GuildWriterFixture::done(const Guild &guild, const GuildEdit &edit)
{
    return done(order(guild, {edit})).value(0);
}

void GuildWriterFixture::fault(const QJsonObject &what)
{
    EXPECT_TRUE(control(u"fault"_s, what).value(u"ok"_s).toBool());
}

QStringList GuildWriterFixture::called()
{
    QStringList methods;
    for (const QJsonValue &call : control(u"calls"_s, {{u"since"_s, m_seen}}).value(u"calls"_s).toArray()) {
        m_seen = call[u"n"_s].toInteger();
        methods += call[u"method"_s].toString();
    }
    return methods;
}

QList<storage::CallRecord> GuildWriterFixture::logged(int count)
{
    const auto reader = storage::StoreReader::open(storeFolder());
    return reader ? *(*reader)->calls(count) : QList<storage::CallRecord>();
}

QStringList GuildWriterFixture::loggedMethods(int count)
{
    QStringList methods;
    for (const storage::CallRecord &call : logged(count))
        methods += call.method;
    return methods;
}

bool GuildWriterFixture::speaks()
{
    const QJsonObject said{
        {u"bot"_s, wardenName()}, {u"chat"_s, m_chat}, {u"user"_s, m_user.value()}, {u"text"_s, u"x"_s}};
    return control(u"say"_s, said).value(u"ok"_s).toBool();
}

} // namespace botdeck::test
