// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonText.h"
#include "GuildFixture.h"
#include "storage/StoreReader.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <algorithm>

using namespace botdeck;
using core::ErrorKind;
using core::Id;
using domain::JsonText;
using domain::JsonValue;
using services::GuildLoader;
using storage::GuildReading;
using test::waitUntil;

namespace {

using Progress = GuildLoader::Progress;

class GuildLoaderTest : public test::GuildFixture
{
protected:
    /// Everybody as the list beside a channel has them, which nobody reads unless he must.
    QByteArrayList sidebar()
    {
        const domain::GuildChannel *channel = nullptr;
        for (const domain::GuildChannel &each : std::as_const(m_reading.guild.channels))
            channel = channel == nullptr && each.type == 0 ? &each : channel;
        EXPECT_NE(channel, nullptr);
        const QByteArray body = answer(
            "v2/guild/members",
            aboutGuild(
                true, R"(,"channel_id":")" + channel->id.toString().toLatin1() + R"(","user_id":")" +
                          m_botId.toLatin1() + R"(","ranges":[{"start":0,"end":9999}])"));
        QByteArrayList members;
        const JsonText json{QByteArrayView(body)};
        for (domain::JsonElements op(json.root()["result"]["ops"]); op; op.next()) {
            for (domain::JsonElements item(op.value()["items"]); item; item.next()) {
                if (const JsonValue user = item.value()["User"])
                    members += domain::readRecord(user).toJson();
            }
        }
        return members;
    }
    QStringList loggedMethods()
    {
        QStringList methods;
        const auto reader = storage::StoreReader::open(storeFolder());
        // The first call that is logged makes the store.
        if (!reader)
            return {};
        for (const storage::CallRecord &call : *(*reader)->callsAfter(0, 1000))
            methods += call.method;
        return methods;
    }
};

template <typename Value>
QByteArrayList records(const QList<Value> &values)
{
    QByteArrayList records;
    for (const Value &value : values)
        records += value.record.toJson();
    return records;
}

/// The objects of a list that the sandbox answered with.
QByteArrayList answered(const QByteArray &body)
{
    QByteArrayList objects;
    const JsonText json{QByteArrayView(body)};
    for (domain::JsonElements element(json.root()["result"]); element; element.next())
        objects += domain::readRecord(element.value()).toJson();
    return objects;
}

QByteArrayList sorted(QByteArrayList list)
{
    std::ranges::sort(list);
    return list;
}

} // namespace

TEST_F(GuildLoaderTest, TheWholeDemoGuildIsRead)
{
    const qint64 before = m_clock.wallMs();
    ASSERT_EQ(load(), QStringLiteral("done"));
    EXPECT_FALSE(m_loader->isReading());
    EXPECT_TRUE(m_reading.isWhole);
    EXPECT_GE(m_reading.readMs, before);
    EXPECT_EQ(m_loader->soFar(), m_reading);
    const domain::Guild &guild = m_reading.guild;
    const QByteArray body = answer("guild", aboutGuild(true, R"(,"user_id":")" + m_botId.toLatin1() + '"'));
    const JsonText whole{QByteArrayView(body)};
    EXPECT_EQ(guild.record.toJson(), domain::readRecord(whole.root()["result"]).toJson());
    EXPECT_EQ(guild.id, m_guild);
    EXPECT_EQ(guild.roles.size(), 13);
    EXPECT_EQ(records(guild.roles), answered(answer("getGuildRoles", aboutGuild(false))));
    EXPECT_EQ(guild.channels.size(), 24);
    EXPECT_EQ(records(guild.channels), answered(answer("channel/list", aboutGuild(true))));
    EXPECT_GT(guild.members.size(), 1248) << "somebody joined";
    EXPECT_EQ(sorted(records(guild.members)), sorted(sidebar()));
}

TEST_F(GuildLoaderTest, ProgressNamesEachStepAndHowManyThereAre)
{
    ASSERT_EQ(load(), QStringLiteral("done"));
    QList<Step> steps;
    for (const Progress &progress : std::as_const(m_progress)) {
        if (steps.isEmpty() || steps.last() != progress.step)
            steps += progress.step;
    }
    EXPECT_EQ(steps, (QList<Step>{Step::Guild, Step::Roles, Step::Channels, Step::Members}));
    const qint64 all = m_reading.guild.members.size();
    EXPECT_TRUE(m_progress.contains(Progress{Step::Members, 100, all}));
    EXPECT_EQ(m_progress.last(), (Progress{Step::Members, all, all}));
}

TEST_F(GuildLoaderTest, EveryCallIsLogged)
{
    ASSERT_EQ(load(), QStringLiteral("done"));
    const qsizetype pages = m_reading.guild.members.size() / services::guildPageSize + 2;
    ASSERT_TRUE(waitUntil([&] { return loggedMethods().size() == 5 + pages; }))
        << qPrintable(loggedMethods().join(u' '));
    EXPECT_EQ(
        loggedMethods().mid(0, 6).join(u' '), QStringLiteral("guild getGuildRoles getGuildRoles channel/list "
                                                             "getGuildMembersCount getGuildMembers"));
    EXPECT_EQ(loggedMethods().count(QStringLiteral("getGuildMembers")), pages);
}

TEST_F(GuildLoaderTest, CancelledInTheMiddleItSaysNothingMoreAndKeepsWhatWasRead)
{
    const auto cancels = QObject::connect(
        m_loader.get(), &GuildLoader::progressed, m_loader.get(), [this](const Progress &progress) {
            if (progress.step == Step::Members && progress.read == 300)
                m_loader->cancel();
        });
    m_loader->read(m_bot, m_guild);
    ASSERT_TRUE(waitUntil([this] { return !m_loader->isReading(); }));
    const std::optional<GuildReading> partial = m_loader->soFar();
    ASSERT_TRUE(partial);
    EXPECT_FALSE(partial->isWhole);
    EXPECT_EQ(partial->guild.roles.size(), 13);
    EXPECT_EQ(partial->guild.members.size(), 300);
    EXPECT_EQ(callsOf("getGuildMembers"), 3);
    EXPECT_EQ(m_ends, QStringList());

    QObject::disconnect(cancels);
    EXPECT_EQ(load(), QStringLiteral("done"));
    EXPECT_GT(m_reading.guild.members.size(), 1248);
    EXPECT_EQ(m_ends.size(), 1) << "of the first one nothing was told";
}

TEST_F(GuildLoaderTest, AnotherReadingGivesUpTheFirst)
{
    m_loader->read(m_bot, Id(1));
    EXPECT_EQ(load(), QStringLiteral("done"));
    EXPECT_EQ(m_reading.guild.id, m_guild);
    EXPECT_EQ(m_ends.size(), 1);
}

TEST_F(GuildLoaderTest, AFaultInTheThirdStepNamesItAndKeepsWhatWasRead)
{
    fault("channel/list", 502);
    EXPECT_TRUE(load().startsWith(QStringLiteral("The guild's channels could not be read: ")));
    EXPECT_EQ(m_failedStep, Step::Channels);
    EXPECT_EQ(m_error.kind, ErrorKind::ServerTrouble);
    EXPECT_FALSE(m_loader->isReading());
    const std::optional<GuildReading> partial = m_loader->soFar();
    ASSERT_TRUE(partial);
    EXPECT_FALSE(partial->isWhole);
    EXPECT_EQ(partial->guild.roles.size(), 13);
    EXPECT_TRUE(partial->guild.channels.isEmpty());
    EXPECT_EQ(load(), QStringLiteral("done")) << "it can be tried again";
}

TEST_F(GuildLoaderTest, WithoutTheGuildThereIsNothing)
{
    EXPECT_EQ(load(), QStringLiteral("done"));
    fault("guild", 502);
    EXPECT_TRUE(load().startsWith(QStringLiteral("The guild could not be read: ")));
    EXPECT_FALSE(m_loader->soFar());
}

TEST_F(GuildLoaderTest, ACountThatIsRefusedStopsNothing)
{
    fault("getGuildMembersCount", 400);
    EXPECT_EQ(load(), QStringLiteral("done"));
    EXPECT_TRUE(m_reading.isWhole);
    EXPECT_EQ(m_progress.last(), (Progress{Step::Members, m_reading.guild.members.size(), {}}));
}

TEST_F(GuildLoaderTest, MembersThatAreRefusedAreReadBesideAChannel)
{
    ASSERT_EQ(load(), QStringLiteral("done"));
    const QByteArrayList expected = sorted(records(m_reading.guild.members));
    fault("getGuildMembers", 400);
    ASSERT_EQ(load(), QStringLiteral("done"));
    EXPECT_GT(callsOf("v2/guild/members"), 10);
    EXPECT_EQ(sorted(records(m_reading.guild.members)), expected);
    EXPECT_TRUE(m_reading.isWhole) << "as many as the server counts";
}

TEST_F(GuildLoaderTest, MembersThatFailOtherwiseAreAFailure)
{
    fault("getGuildMembers", 502);
    EXPECT_TRUE(load().startsWith(QStringLiteral("The guild's members could not be read: ")));
    EXPECT_EQ(m_failedStep, Step::Members);
    EXPECT_EQ(callsOf("v2/guild/members"), 0);
}

TEST_F(GuildLoaderTest, ABotWhoseNumberNobodyKnowsAsksNothing)
{
    m_bot = domain::provisionalKey(domain::PlatformId::Fanbook, QUrl(QStringLiteral("http://127.0.0.1")), {});
    EXPECT_TRUE(load().contains(QStringLiteral("number is not known yet")));
    m_bot = domain::BotKey::fromStored(QStringLiteral("fanbook:a.example:9"));
    EXPECT_TRUE(load().contains(QStringLiteral("not in the list any more")));
    EXPECT_EQ(callsOf("guild"), 0);
}

// Ids and masks above 2^53 as numbers and as strings, and what nobody knows; a server that ignores where a
// page is to begin.
TEST_F(GuildLoaderTest, EveryObjectStaysAsItCame)
{
    const QByteArray guild =
        R"({"guild_id":"357042844231282688","moon":[1,2.50],"permissions":9007199254740993})";
    const QByteArray role =
        R"({"id":363599918687846400,"permissions":"18446744073709551615","colour":1e3,"name":"\u4e3b"})";
    const QByteArray channel =
        R"({"channel_id":"384533822017904601","type":5,"permission_overwrites":[{"id":"none","deny":"0"}]})";
    const QByteArray member = R"({"user":{"id":9007199254740997,"x":null},"roles":[363599918687846400]})";
    test::RawServer server;
    using test::act::ok;
    server.script(
        {ok(guild), ok('[' + role + ']'), ok('[' + role + ']'), ok('[' + channel + ']'), ok("null"),
         ok('[' + member + ']'), ok('[' + member + ']')});
    m_bot =
        addNumbered(server.url(), QStringLiteral("405327427904995328"), core::Secret(QByteArray(96, 'a')));
    m_guild = Id(357042844231282688);
    ASSERT_EQ(load(), QStringLiteral("done"));
    EXPECT_EQ(server.requests().size(), 7);
    EXPECT_EQ(m_reading.guild.record.toJson(), guild);
    EXPECT_EQ(records(m_reading.guild.roles), QByteArrayList{role});
    EXPECT_EQ(records(m_reading.guild.channels), QByteArrayList{channel});
    EXPECT_EQ(records(m_reading.guild.members), QByteArrayList{member});
    EXPECT_EQ(m_reading.guild.roles.first().permissions, domain::PermissionMask::all());
    EXPECT_TRUE(server.requests().at(2).body.contains(R"("last_id":363599918687846400)"));
    EXPECT_TRUE(server.requests().at(6).body.contains(R"("after":9007199254740997)"));
}

TEST_F(GuildLoaderTest, WhatCannotBeReadIsSaidWithItsPlace)
{
    using test::act::ok;
    test::RawServer server;
    server.script({ok(R"({"guild_id":"7"})"), ok(R"([{"id":8},{"id":"x"}])")});
    m_bot =
        addNumbered(server.url(), QStringLiteral("405327427904995328"), core::Secret(QByteArray(96, 'a')));
    EXPECT_EQ(load(), QStringLiteral("The guild's roles could not be read: roles[1].id is no id: \"x\""));
    EXPECT_EQ(m_error.kind, ErrorKind::BadReply);
    server.script({ok(R"({"roles":1})")});
    EXPECT_EQ(load(), QStringLiteral("The guild could not be read: guild.guild_id is no id: nothing"));
}

TEST_F(GuildLoaderTest, OnlyFanbookHasGuilds)
{
    using domain::PlatformId;
    EXPECT_TRUE(GuildLoader::tellsGuilds(m_descriptions.at(PlatformId::Fanbook)));
    EXPECT_FALSE(GuildLoader::tellsGuilds(m_descriptions.at(PlatformId::Telegram)));
    EXPECT_FALSE(GuildLoader::tellsGuilds(m_descriptions.at(PlatformId::CloudChat)));
}
