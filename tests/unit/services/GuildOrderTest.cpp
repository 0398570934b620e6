// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of several edits, and what comes between.
#include "domain/permissions/GuildReader.h"
#include "GuildWriterFixture.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::Id;
using domain::Guild;
using domain::PermissionMask;
using domain::PermissionOverwrite;
using domain::PlatformId;
using services::GuildEdit;
using services::GuildEditPhase;
using services::GuildEditState;
using services::GuildWriter;
using test::everyEdit;
using test::lobbyFor;
using test::roleNamed;
using test::waitUntil;
using test::wardenId;

namespace {

class GuildOrderTest : public test::GuildWriterFixture
{
};

} // namespace

TEST_F(GuildOrderTest, OneThatFailsKeepsNobodyFromHisTurn)
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

TEST_F(GuildOrderTest, AnOrderIsStoppedInTheMiddle)
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

TEST_F(GuildOrderTest, WhatAServerAsksToWaitIsWaitedFor)
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

TEST_F(GuildOrderTest, ABotThatIsOnlyWatchedChangesNothing)
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

TEST_F(GuildOrderTest, OverwritesThatNobodyShowsGoBackByteForByte)
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

TEST_F(GuildOrderTest, AChangeThatIsGivenUpIsInTheLog)
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
