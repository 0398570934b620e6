// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildLookup.h"

#include "GuildFixture.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace botdeck;
using core::ErrorKind;
using core::Id;
using domain::GuildMember;
using services::GuildFindings;
using services::GuildLookup;
using services::GuildWish;
using Kind = services::GuildWish::Kind;
using test::waitUntil;

namespace {

class GuildLookupTest : public test::GuildFixture
{
protected:
    void SetUp() override
    {
        GuildFixture::SetUp();
        ASSERT_EQ(load(), QStringLiteral("done"));
        m_lookup = std::make_unique<GuildLookup>(*m_registry, *m_workbench);
        QObject::connect(
            m_lookup.get(), &GuildLookup::found, m_lookup.get(), [this](const GuildFindings &findings) {
                m_found = findings;
                ++m_lookups;
            });
        QObject::connect(
            m_lookup.get(), &GuildLookup::failed, m_lookup.get(), [this](const core::Error &error) {
                m_lookupError = error;
                ++m_lookups;
            });
    }
    void TearDown() override
    {
        m_lookup.reset();
        GuildFixture::TearDown();
    }
    GuildFindings look(GuildWish wish)
    {
        wish.guild = m_guild;
        m_found = {};
        m_lookupError.reset();
        const int before = m_lookups;
        m_lookup->look(m_bot, wish);
        EXPECT_TRUE(waitUntil([&] { return m_lookups > before; }));
        return m_found;
    }
    /// The role that most wear, but for everybody's.
    core::Id commonRole() const
    {
        const QList<domain::GuildRole> &roles = m_reading.guild.roles;
        const auto most = std::ranges::max_element(roles, {}, [this](const domain::GuildRole &role) {
            return role.id == m_guild ? qint64(-1) : wearers(role.id).size();
        });
        return most->id;
    }
    QList<GuildMember> wearers(core::Id role) const
    {
        QList<GuildMember> wearers;
        for (const GuildMember &member : m_reading.guild.members) {
            if (member.roles.contains(role))
                wearers += member;
        }
        return wearers;
    }

    std::unique_ptr<GuildLookup> m_lookup;
    GuildFindings m_found;
    std::optional<core::Error> m_lookupError;
    int m_lookups = 0;
};

} // namespace

TEST_F(GuildLookupTest, MembersAreFoundByAPartOfTheirNameAndByShortId)
{
    const GuildMember &somebody = m_reading.guild.members.last();
    const QList<GuildMember> byName = look({Kind::MembersByName, {}, {somebody.name}}).members;
    EXPECT_TRUE(byName.contains(somebody));
    const QString user = somebody.record.value(u"user");
    const QString shortId =
        QJsonDocument::fromJson(user.toUtf8()).object().value(QStringLiteral("username")).toString();
    ASSERT_FALSE(shortId.isEmpty());
    const GuildFindings byId =
        look({Kind::MembersByShortId, {}, {shortId, QStringLiteral("nobody \"has\" this")}});
    EXPECT_EQ(byId.members, QList<GuildMember>{somebody});
    EXPECT_TRUE(look({Kind::MembersByShortId, {}, {QStringLiteral("nobody")}}).members.isEmpty());
    EXPECT_FALSE(m_lookupError);
}

TEST_F(GuildLookupTest, MembersOfARoleAreReadToTheLastPage)
{
    const core::Id role = commonRole();
    ASSERT_GT(wearers(role).size(), services::guildPageSize) << "more than one page";
    EXPECT_EQ(look({Kind::RoleMembers, {}, {}, role}).members, wearers(role));
    EXPECT_EQ(callsOf("getRoleMembers"), int(wearers(role).size() / services::guildPageSize) + 2);
}

TEST_F(GuildLookupTest, EmojiAndInvitesStayAsTheyCame)
{
    const QList<domain::JsonRecord> emoji = look({Kind::Emoji}).records;
    ASSERT_FALSE(emoji.isEmpty());
    EXPECT_FALSE(emoji.first().value(u"avatar").isEmpty());
    const QList<domain::JsonRecord> invites = look({Kind::Invites}).records;
    ASSERT_FALSE(invites.isEmpty());
    EXPECT_TRUE(invites.first().isText(u"list_id"));
    const QByteArray body = answer("invite/guildList", aboutGuild(false, R"(,"size":100,"list_id":"0")"));
    EXPECT_TRUE(body.contains(invites.last().toJson()));
}

TEST_F(GuildLookupTest, AnInviteIsFoundByItsCode)
{
    const GuildFindings invites = look({Kind::Invites});
    ASSERT_FALSE(invites.records.isEmpty());
    const QString code = invites.records.last().value(u"code");
    const GuildFindings one = look({Kind::Invite, {}, {code}});
    EXPECT_EQ(one.records, QList<domain::JsonRecord>{invites.records.last()});
    EXPECT_EQ(one.table, (domain::FindingTable{Kind::Invite, {invites.table.rows.last()}}));
    look({Kind::Invite, {}, {QStringLiteral("nobodys")}});
    ASSERT_TRUE(m_lookupError);
    EXPECT_EQ(m_lookupError->kind, ErrorKind::Refused);
}

TEST_F(GuildLookupTest, WhatIsFoundStandsInRowsToo)
{
    const GuildMember &somebody = m_reading.guild.members.last();
    const GuildFindings found = look({Kind::MembersByName, {}, {somebody.name}});
    EXPECT_EQ(found.table.kind, Kind::MembersByName);
    ASSERT_EQ(found.table.rows.size(), found.members.size());
    EXPECT_EQ(found.table.rows.first().first(), found.members.first().id.toString());
    const GuildFindings emoji = look({Kind::Emoji});
    ASSERT_EQ(emoji.table.rows.size(), emoji.records.size());
    EXPECT_EQ(emoji.table.rows.first().first(), emoji.records.first().value(u"name"));
}

TEST_F(GuildLookupTest, APostOfTheCircleLeadsToItsCommentsAndReactions)
{
    const GuildFindings topics = look({Kind::CircleTopics});
    EXPECT_GE(topics.records.size(), 3);
    // Iris of the sandbox's people, who writes in the circle.
    const GuildFindings posts = look({Kind::CirclePosts, {}, {QStringLiteral("519811171790503178")}});
    ASSERT_FALSE(posts.table.rows.isEmpty());
    const QStringList post = posts.table.rows.first();
    const QString id = post.first();
    EXPECT_TRUE(Id::fromText(id)) << qPrintable(id);
    EXPECT_EQ(look({Kind::CirclePost, {}, {id}}).table.rows, QList<QStringList>{post});
    const auto cell = [&post](QByteArrayView path) {
        const auto columns = domain::findingColumns(Kind::CirclePosts);
        const auto at = std::ranges::find(columns, path, &domain::FindingColumn::path);
        return post.value(at - columns.begin()).toInt();
    };
    const GuildFindings comments = look({Kind::CircleComments, {}, {id}});
    EXPECT_EQ(comments.table.rows.size(), cell("sub_info.comment_total"));
    EXPECT_FALSE(comments.table.rows.isEmpty());
    const GuildFindings reactions = look({Kind::CircleReactions, {}, {id}});
    EXPECT_EQ(reactions.table.rows.size(), cell("sub_info.like_total"));
    EXPECT_FALSE(reactions.table.rows.isEmpty());
    EXPECT_FALSE(m_lookupError);
    look({Kind::CircleComments, {}, {QStringLiteral("5")}});
    EXPECT_TRUE(m_lookupError);
}

TEST_F(GuildLookupTest, PagesOfTheCircleAreReadToTheirEnd)
{
    using test::act::ok;
    test::RawServer server;
    server.script(
        {ok(R"({"records":[{"reaction_id":"1"},{"reaction_id":"2"}],"list_id":"2","next":true})"),
         ok(R"({"records":[{"reaction_id":"3"}],"list_id":"3","next":false})"),
         ok(R"({"records":[{"post":{"post_id":"9007199254740993"}}]})"), ok(R"({"records":[]})")});
    m_bot =
        addNumbered(server.url(), QStringLiteral("405327427904995328"), core::Secret(QByteArray(96, 'a')));
    EXPECT_EQ(look({Kind::CircleReactions, {}, {QStringLiteral("7")}}).table.rows.size(), 3);
    EXPECT_TRUE(server.requests().last().body.contains(R"("post_id":"7","list_id":"2")"))
        << server.requests().last().body.toStdString();
    EXPECT_EQ(look({Kind::CirclePosts, {}, {QStringLiteral("7")}}).table.rows.size(), 1);
    EXPECT_TRUE(server.requests().last().body.contains(R"("last_id":"9007199254740993")"))
        << server.requests().last().body.toStdString();
}

TEST_F(GuildLookupTest, AServerThatIgnoresTheCursorIsAskedOnceMore)
{
    using test::act::ok;
    test::RawServer server;
    server.script({ok(R"({"records":[{"code":"a","x":1e3}],"list_id":"7","next":"1"})")});
    m_bot =
        addNumbered(server.url(), QStringLiteral("405327427904995328"), core::Secret(QByteArray(96, 'a')));
    const QList<domain::JsonRecord> invites = look({Kind::Invites}).records;
    ASSERT_EQ(invites.size(), 1);
    EXPECT_EQ(invites.first().toJson(), R"({"code":"a","x":1e3})");
    EXPECT_EQ(server.requests().size(), 2);
    EXPECT_TRUE(server.requests().last().body.contains(R"("list_id":"7")"));
    server.script({ok(R"({"records":[1],"next":"0"})")});
    look({Kind::Invites});
    ASSERT_TRUE(m_lookupError);
    EXPECT_EQ(m_lookupError->kind, ErrorKind::BadReply);
}

TEST_F(GuildLookupTest, WhatIsRefusedIsSaidAndWhatIsGivenUpIsNot)
{
    look({Kind::RoleMembers, {}, {}, Id(17)});
    ASSERT_TRUE(m_lookupError);
    EXPECT_EQ(m_lookupError->kind, ErrorKind::Refused);
    const int before = m_lookups;
    m_lookup->look(m_bot, {Kind::Emoji, m_guild});
    EXPECT_FALSE(look({Kind::Invites}).records.isEmpty());
    EXPECT_EQ(m_lookups, before + 1);
}
