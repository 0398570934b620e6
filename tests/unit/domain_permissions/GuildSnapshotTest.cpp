// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/GuildSnapshot.h"

#include "domain/JsonText.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;
using botdeck::core::Id;

namespace {

// Ids and masks above 2^53, as numbers and as strings, and members that nobody knows.
constexpr QByteArrayView wholeSnapshot(
    R"({"botdeck":"snapshot","version":1,"guild":{"guild_id":"357042844231282688","moon":{ "phase":0.50},"owner_id":357042844231282690,"permissions":9007199254740993},
"roles":[
{"id":363599918687846400,"name":"\u4e3b\u6301 host","position":7,"permissions":"18446744073709551615","colour":1e3,"managed":true,"member_count":8},
{"id":"363599918687846401","permissions":-9223372036854775807}
],
"members":[
{"user_id":"9007199254740995","roles":["363599918687846400",363599918687846401]},
{"user":{"id":9007199254740997,"first_name":"Ann","username":"724521"},"roles":[{"id":"363599918687846401","name":"x"}],"x":[1, 2]}
],
"channels":[
{"channel_id":"384533822017904601","type":5,"permission_overwrites":[{"id":"357042844231282688","action_type":"role","deny":9007199254740993,"allows":"4398046511105","y":null},{"id":"none","action_type":"moon","deny":"0","allows":0}]}
]}
)");

Guild wholeGuild()
{
    return readGuildSnapshot(wholeSnapshot).value();
}

TEST(GuildSnapshotTest, IsReadExactly)
{
    const Guild guild = wholeGuild();
    EXPECT_EQ(guild.id, Id(357042844231282688));
    EXPECT_EQ(guild.owner, Id(357042844231282690));
    EXPECT_EQ(guild.permissions.bits(), 9007199254740993U);
    ASSERT_EQ(guild.roles.size(), 2);
    EXPECT_EQ(guild.roles.first().name, QStringLiteral("主持 host"));
    EXPECT_EQ(guild.roles.first().position, 7);
    EXPECT_EQ(guild.roles.first().permissions, PermissionMask::all());
    EXPECT_TRUE(guild.roles.first().isManaged);
    EXPECT_EQ(guild.roles.first().memberCount, 8);
    EXPECT_EQ(guild.roles.last().permissions.bits(), (quint64(1) << 63U) + 1);
    ASSERT_EQ(guild.members.size(), 2);
    EXPECT_EQ(guild.members.first().roles, (QList<Id>{Id(363599918687846400), Id(363599918687846401)}));
    EXPECT_EQ(guild.members.last().id, Id(9007199254740997));
    EXPECT_EQ(guild.members.last().name, QStringLiteral("Ann"));
    EXPECT_EQ(guild.members.last().shortId, QStringLiteral("724521"));
    EXPECT_EQ(guild.members.first().shortId, QString());
    EXPECT_EQ(guild.members.last().roles, QList<Id>{Id(363599918687846401)});
    ASSERT_EQ(guild.channels.size(), 1);
    EXPECT_EQ(guild.channels.first().type, 5);
    ASSERT_EQ(guild.channels.first().overwrites.size(), 2);
    EXPECT_EQ(guild.channels.first().overwrites.first().deny.bits(), 9007199254740993U);
    EXPECT_EQ(guild.channels.first().overwrites.first().allows.bits(), 4398046511105U);
    EXPECT_FALSE(guild.channels.first().overwrites.last().id);
    EXPECT_EQ(guild.channels.first().overwrites.last().kind, PermissionOverwrite::Kind::Unknown);
}

TEST(GuildSnapshotTest, IsWrittenByteForByte)
{
    // White space between an object's own members is what may change; a nested value keeps its own.
    EXPECT_EQ(guildSnapshot(wholeGuild()), wholeSnapshot);
}

TEST(GuildSnapshotTest, AnEditChangesItsOwnDigitsInTheirStyle)
{
    Guild guild = wholeGuild();
    guild.roles[0].setPermissions(guild.roles[0].permissions.with(3, false));
    guild.roles[1].setPermissions(guild.roles[1].permissions.with(1));
    PermissionOverwrite overwrite = guild.channels[0].overwrites[0];
    overwrite.setMasks(overwrite.deny.with(53, false), overwrite.allows.with(43));
    guild.channels[0].setOverwrites({overwrite, guild.channels[0].overwrites[1]});
    QByteArray expected(wholeSnapshot.data(), wholeSnapshot.size());
    expected.replace("\"18446744073709551615\"", "\"18446744073709551607\"");
    expected.replace("-9223372036854775807", "-9223372036854775805");
    expected.replace("\"deny\":9007199254740993", "\"deny\":1");
    expected.replace("\"4398046511105\"", "\"13194139533313\"");
    EXPECT_EQ(guildSnapshot(guild), expected);
}

TEST(GuildSnapshotTest, ANewOverwriteHasTheWordsOfChannelEdit)
{
    PermissionOverwrite made =
        PermissionOverwrite::made(PermissionOverwrite::Kind::User, Id(9007199254740997));
    made.setMasks(PermissionMask(2), PermissionMask(quint64(1) << 63U));
    EXPECT_EQ(
        overwritesJson({made}),
        R"([{"id":"9007199254740997","action_type":"user","deny":2,"allows":9223372036854775808}])");
}

struct BrokenSnapshot
{
    const char *json;
    QString words;
};

TEST(GuildSnapshotTest, WhatCannotBeReadIsSaidWithItsPlace)
{
    const BrokenSnapshot broken[]{
        {"{", QStringLiteral("This is no JSON: %1").arg(jsonFaultText(JsonFault::Broken))},
        {R"({"botdeck":"recording","version":1})",
         QStringLiteral("This is a recording and no snapshot of a guild.")},
        {R"({"version":2,"guild":{}})",
         QStringLiteral("This snapshot has version 2; only version 1 is known.")},
        {"[]", QStringLiteral("This is no snapshot: it has no guild.")},
        {R"({"guild":{}})", QStringLiteral("guild.guild_id is no id: nothing")},
        {R"({"guild":{"guild_id":1e20}})", QStringLiteral("guild.guild_id is no id: 1e20")},
        {R"({"guild":{"guild_id":1},"roles":[{"id":2,"permissions":"many"}]})",
         QStringLiteral("roles[0].permissions is no mask of 64 bits: \"many\"")},
        {R"({"guild":{"guild_id":1},"members":[{"user_id":3,"roles":[4,{}]}]})",
         QStringLiteral("members[0].roles[1] is no id: nothing")},
        {R"({"guild":{"guild_id":1},"channels":[{"channel_id":5,"permission_overwrites":[{"id":1,"deny":[]},{"deny":1.5}]}]})",
         QStringLiteral("channels[0].permission_overwrites[1].deny is no mask of 64 bits: 1.5")},
    };
    for (const BrokenSnapshot &row : broken) {
        const auto guild = readGuildSnapshot(row.json);
        ASSERT_FALSE(guild) << row.json;
        EXPECT_EQ(guild.error().kind, botdeck::core::ErrorKind::Refused);
        EXPECT_EQ(guild.error().detail.english(), row.words);
    }
}

} // namespace
