// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuildStage.h"

namespace botdeck::test {

namespace {

/// Seen by the Guild Warden.
class GuildTest : public GuildStage
{
protected:
    QJsonValue result(const char *method, const QJsonObject &parameters)
    {
        return stage.result("Guild Warden", method, parameters);
    }
    QJsonArray roles() { return result("getGuildRoles", numbers()).toArray(); }
    QJsonArray rolesOfUser() { return result("getChatMember", numbers())["roles"_L1].toArray(); }
    /// An ordinary role by its place in the list.
    qint64 role(int place) { return roles().at(place)["id"_L1].toInteger(); }
};

TEST_F(GuildTest, rolesOfAMemberAreReplacedAddedAndTaken)
{
    const qint64 one = role(2);
    const qint64 two = role(3);
    result("setMemberRoles", numbers({{u"roles"_s, QJsonArray{one}}}));
    EXPECT_EQ(rolesOfUser(), QJsonArray{one});
    result("v2/setMemberRoles", numbers({{u"roles"_s, QJsonArray{two}}, {u"operation"_s, u"add"_s}}));
    EXPECT_EQ(rolesOfUser(), (QJsonArray{one, two}));
    result("v2/setMemberRoles", numbers({{u"roles"_s, QJsonArray{one}}, {u"operation"_s, u"del"_s}}));
    EXPECT_EQ(rolesOfUser(), QJsonArray{two});
    const QJsonArray wearers =
        result("getRoleMembers", numbers({{u"role_id"_s, two}, {u"size"_s, 1000}})).toArray();
    bool found = false;
    for (const QJsonValue &member : wearers)
        found = found || member["user"_L1]["id"_L1].toInteger() == user;
    EXPECT_TRUE(found);
}

TEST_F(GuildTest, aBotsOwnRoleCannotBeGiven)
{
    for (const QJsonValue &one : roles()) {
        if (!one["managed"_L1].toBool())
            continue;
        const sandbox::Answer answer =
            stage.call("Guild Warden", "setMemberRoles", numbers({{u"roles"_s, QJsonArray{one["id"_L1]}}}));
        EXPECT_EQ(answer.errorCode, 1012);
    }
    EXPECT_FALSE(stage.call("Guild Warden", "setMemberRoles", numbers({{u"roles"_s, QJsonArray{17}}})).ok);
}

TEST_F(GuildTest, rolesAreCreatedChangedAndDeleted)
{
    const QJsonValue made = result("PUT guild/role", texts({{u"name"_s, u"Baker"_s}, {u"color"_s, 255}}));
    const QString id = QString::number(made["id"_L1].toInteger());
    EXPECT_EQ(roles().size(), 14);
    const qint64 mask = (qint64(1) << 28) | 2048;
    result("v2/guild/role", texts({{u"id"_s, id}, {u"permissions"_s, mask}, {u"name"_s, u"面包师"_s}}));
    const QJsonValue changed = roles().last();
    EXPECT_EQ(changed["name"_L1].toString(), u"面包师"_s);
    EXPECT_EQ(changed["permissions"_L1].toInteger(), mask);
    result("setMemberRoles", numbers({{u"roles"_s, QJsonArray{made["id"_L1]}}}));
    result("DELETE guild/role", texts({{u"id"_s, id}}));
    EXPECT_EQ(roles().size(), 13);
    EXPECT_TRUE(rolesOfUser().isEmpty());
}

TEST_F(GuildTest, channelsAreCreatedEditedAndDeleted)
{
    const QJsonArray overwrites{QJsonObject{
        {u"id"_s, QString::number(guild)},
        {u"action_type"_s, u"role"_s},
        {u"deny"_s, qint64(1) << 41},
        {u"allows"_s, 1024}}};
    const QJsonValue made = result(
        "channel/create",
        texts({{u"name"_s, u"bakery"_s}, {u"type"_s, 0}, {u"permission_overwrites"_s, overwrites}}));
    const QJsonValue id = made["channel_id"_L1];
    EXPECT_EQ(made["permission_overwrites"_L1].toArray(), overwrites);
    const core::Id chat = *core::Id::fromText(id.toString());
    stage.say("Guild Warden", u"smells good"_s, chat);
    result(
        "channel/edit", texts({{u"channel_id"_s, id}, {u"name"_s, u"面包房"_s}, {u"topic"_s, u"Bread"_s}}));
    const QJsonValue edited = result("channel/list", texts()).toArray().last();
    EXPECT_EQ(edited["name"_L1].toString(), u"面包房"_s);
    EXPECT_EQ(edited["permission_overwrites"_L1].toArray(), overwrites);
    result("channel/delete", texts({{u"channel_id"_s, id}}));
    EXPECT_EQ(result("channel/list", texts()).toArray().size(), 24);
    EXPECT_FALSE(stage.world.say(stage.bot("Guild Warden"), chat, {}, u"gone"_s).has_value());
}

TEST_F(GuildTest, wrongOverwritesAndParentsAreRefused)
{
    const QJsonObject wrong{{u"id"_s, u"1"_s}, {u"action_type"_s, u"group"_s}};
    EXPECT_EQ(
        stage
            .call(
                "Guild Warden", "channel/create",
                texts({{u"name"_s, u"a"_s}, {u"type"_s, 0}, {u"permission_overwrites"_s, QJsonArray{wrong}}}))
            .errorCode,
        1001);
    EXPECT_EQ(
        stage
            .call(
                "Guild Warden", "channel/create",
                texts({{u"name"_s, u"a"_s}, {u"type"_s, 0}, {u"parent_id"_s, u"5"_s}}))
            .errorCode,
        1002);
    EXPECT_EQ(result("channel/list", texts()).toArray().size(), 24);
}

TEST_F(GuildTest, membersArePagedAndSearched)
{
    const qint64 count = result("getGuildMembersCount", numbers()).toInteger();
    qint64 seen = 0;
    qint64 last = 0;
    for (;;) {
        const QJsonArray page =
            result("getGuildMembers", {{u"guild_id"_s, guild}, {u"after"_s, last}, {u"limit"_s, 500}})
                .toArray();
        if (page.isEmpty())
            break;
        seen += page.size();
        EXPECT_GT(page.first()["user"_L1]["id"_L1].toInteger(), last);
        last = page.last()["user"_L1]["id"_L1].toInteger();
    }
    EXPECT_EQ(seen, count);
    const QJsonArray found =
        result("searchGuildMember", {{u"guild_id"_s, guild}, {u"query"_s, u"silverfox"_s}}).toArray();
    ASSERT_EQ(found.size(), 1);
    const QJsonArray named =
        result("searchGuildMemberByName", {{u"guild_id"_s, guild}, {u"username"_s, QJsonArray{u"302145"_s}}})
            .toArray();
    EXPECT_EQ(named, found);
}

TEST_F(GuildTest, theSidebarComesInRanges)
{
    const QJsonValue channel = result("channel/list", texts()).toArray().first()["channel_id"_L1];
    const QJsonArray ranges{
        QJsonObject{{u"start"_s, 0}, {u"end"_s, 99}}, QJsonObject{{u"start"_s, 100}, {u"end"_s, 99'999}}};
    const QJsonValue answer =
        result("v2/guild/members", texts({{u"channel_id"_s, channel}, {u"ranges"_s, ranges}}));
    const QJsonArray ops = answer["ops"_L1].toArray();
    ASSERT_EQ(ops.size(), 2);
    EXPECT_EQ(ops[0]["items"_L1].toArray().size(), 100);
    EXPECT_TRUE(ops[0]["items"_L1][0].toObject().contains("Group"_L1));
    qint64 users = 0;
    for (const QJsonValue &op : ops) {
        for (const QJsonValue &item : op["items"_L1].toArray())
            users += item.toObject().contains("User"_L1);
    }
    EXPECT_EQ(users, answer["member_count"_L1].toInteger());
}

TEST_F(GuildTest, aKickedMemberIsGone)
{
    result("kickChatMember", numbers());
    EXPECT_FALSE(result(
                     "guild/existsMember", {{u"guild_id"_s, QString::number(guild)},
                                            {u"member_id"_s, QString::number(user)}})["exists"_L1]
                     .toBool());
    EXPECT_EQ(stage.call("Guild Warden", "kickChatMember", numbers()).errorCode, 1007);
    EXPECT_TRUE(result("v2/checkUserGuilds", {{u"user_id"_s, user}, {u"guilds"_s, QJsonArray{guild}}})
                    .toArray()
                    .isEmpty());
}

TEST_F(GuildTest, aMutedMemberCannotSpeakForAWhile)
{
    const core::Id chat = idOf(stage.pending("Guild Warden").first()["channel_post"_L1]["chat"_L1]["id"_L1]);
    const auto speaks = [&] {
        return stage.world.say(stage.bot("Guild Warden"), chat, core::Id(user), u"x"_s).has_value();
    };
    const QJsonObject mute{
        {u"target_uid"_s, QString::number(user)},
        {u"target_guild_id"_s, QString::number(guild)},
        {u"duration_in_second"_s, 600}};
    EXPECT_TRUE(speaks());
    result("forbidUserSpeaking", mute);
    EXPECT_FALSE(speaks());
    stage.clock.advance(std::chrono::seconds(601));
    EXPECT_TRUE(speaks());
}

TEST_F(GuildTest, honoursAreGivenAndTaken)
{
    const QJsonObject credit{
        {u"authority"_s, QJsonObject{{u"name"_s, u"Warden"_s}}}, {u"slots"_s, QJsonArray{}}};
    result("PUT v2/guild/credit", texts({{u"card_id"_s, u"card"_s}, {u"guild_credit"_s, credit}}));
    const QJsonValue card = result("getGuildCredit", numbers())[0]["credits"_L1]["card"_L1];
    EXPECT_EQ(parsed(card["content"_L1].toString().toUtf8()).toObject(), credit);
    EXPECT_TRUE(result("DELETE v2/guild/credit", texts({{u"card_id"_s, u"card"_s}})).toBool());
    EXPECT_FALSE(result("DELETE guild/credit", texts({{u"card_id"_s, u"card"_s}})).toBool());
}

TEST_F(GuildTest, honoursHaveAnEnd)
{
    sandbox::Answer last;
    for (int i = 0; i < 30; ++i)
        last = stage.call(
            "Guild Warden", "PUT guild/credit",
            texts(
                {{u"card_id"_s, QString::number(i)},
                 {u"guild_credit"_s, QJsonObject{{u"slots"_s, QJsonArray{}}}}}));
    EXPECT_EQ(last.errorCode, 2010);
}

TEST_F(GuildTest, emojiInvitesAndNicknames)
{
    EXPECT_GE(result("guild/emoji", {{u"guild_id"_s, QString::number(guild)}}).toArray().size(), 5);
    const QJsonValue page =
        result("invite/guildList", {{u"guild_id"_s, guild}, {u"size"_s, 3}, {u"list_id"_s, u"0"_s}});
    EXPECT_EQ(page["records"_L1].toArray().size(), 3);
    EXPECT_EQ(page["next"_L1].toString(), u"1"_s);
    const QJsonValue rest = result(
        "invite/guildList", {{u"guild_id"_s, guild}, {u"size"_s, 50}, {u"list_id"_s, page["list_id"_L1]}});
    EXPECT_EQ(rest["next"_L1].toString(), u"0"_s);
    const QJsonValue code = rest["records"_L1][0]["code"_L1];
    EXPECT_EQ(result("invite/codeInfo", {{u"c"_s, code}})["code"_L1], code);
    const QString bot = stage.bot("Guild Warden").id.toString();
    result(
        "robot/setGuildNick",
        {{u"guild_id"_s, QString::number(guild)}, {u"bot_id"_s, bot}, {u"nickname"_s, u"守卫"_s}});
    const QJsonValue me = result(
        "getChatMember", {{u"guild_id"_s, guild}, {u"user_id"_s, stage.bot("Guild Warden").id.value()}});
    EXPECT_EQ(me["nick"_L1].toString(), u"守卫"_s);
}

TEST_F(GuildTest, theGuildIsShownWhole)
{
    const QJsonValue shown = result("guild", texts());
    EXPECT_EQ(shown["channels"_L1].toArray().size(), 24);
    EXPECT_EQ(shown["guild_id"_L1].toString(), QString::number(guild));
    EXPECT_TRUE(shown["owner_id"_L1].isString());
    EXPECT_GT(shown["permissions"_L1].toInteger(), 0);
}

} // namespace

} // namespace botdeck::test
