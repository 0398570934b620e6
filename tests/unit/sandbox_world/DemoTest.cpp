// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

#include <QSet>

#include <algorithm>

namespace botdeck::test {

namespace {

/// The guild's id, from the channel list's own words.
QString guildId(Stage &stage)
{
    const QJsonObject update = stage.say("Guild Warden", u"hello"_s, std::nullopt);
    EXPECT_FALSE(update.isEmpty());
    const QJsonObject event =
        parsed(*stage.world.event(stage.bot("Guild Warden"), {}, {}, u"join"_s, {})).toObject();
    return QString::number(event["channel_post"_L1]["chat"_L1]["guild_id"_L1].toInteger());
}

bool hasChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

TEST(Demo, botsOfAllPlatforms)
{
    const Stage stage;
    std::map<domain::PlatformId, int> counts;
    QSet<QByteArray> tokens;
    for (const sandbox::BotAccount &bot : stage.world.bots()) {
        ++counts[bot.platform];
        tokens.insert(bot.token);
        EXPECT_EQ(stage.world.botByToken(bot.token), &bot);
        EXPECT_EQ(stage.world.botByName(bot.name), &bot);
    }
    EXPECT_GE(stage.world.bots().size(), 5);
    EXPECT_EQ(tokens.size(), stage.world.bots().size());
    EXPECT_GE(counts[domain::PlatformId::CloudChat], 2);
    EXPECT_GE(counts[domain::PlatformId::Fanbook], 2);
    EXPECT_GE(counts[domain::PlatformId::Telegram], 1);
    EXPECT_EQ(stage.world.botByToken("nobody's"), nullptr);
}

TEST(Demo, tokensHaveThePlatformsShapes)
{
    const Stage stage;
    EXPECT_TRUE(stage.bot("Support Desk").token.startsWith("10200451:"));
    EXPECT_TRUE(stage.bot("Release Notes").token.startsWith("7102938475:"));
    const QByteArray hex = stage.bot("Guild Warden").token;
    EXPECT_EQ(hex.size(), 96);
    EXPECT_EQ(QByteArray::fromHex(hex).toHex(), hex);
}

// Chats with history, read back over the methods that a program has.
TEST(Demo, aGuildWithRolesChannelsAndMembers)
{
    Stage stage;
    const QString guild = guildId(stage);
    const qint64 number = guild.toLongLong();
    EXPECT_GT(number, qint64(1) << 53);
    const QJsonArray roles =
        stage.result("Guild Warden", "getGuildRoles", {{u"guild_id"_s, number}}).toArray();
    EXPECT_EQ(roles.size(), 13);
    const QJsonArray channels =
        stage.result("Guild Warden", "channel/list", {{u"guild_id"_s, guild}}).toArray();
    EXPECT_EQ(channels.size(), 24);
    EXPECT_GT(
        stage.result("Guild Warden", "getGuildMembersCount", {{u"guild_id"_s, number}}).toInteger(), 1000);
}

TEST(Demo, rolesExerciseUnknownBitsAdministratorAndManaged)
{
    Stage stage;
    const qint64 guild = guildId(stage).toLongLong();
    const QJsonArray roles =
        stage.result("Guild Warden", "getGuildRoles", {{u"guild_id"_s, guild}}).toArray();
    bool everyone = false;
    bool administrator = false;
    int managed = 0;
    quint64 all = 0;
    for (const QJsonValue &role : roles) {
        const auto mask = quint64(role["permissions"_L1].toInteger());
        all |= mask;
        administrator = administrator || (mask & 8U);
        everyone = everyone || role["id"_L1].toInteger() == guild;
        if (role["managed"_L1].toBool()) {
            ++managed;
            EXPECT_EQ(role["tag"_L1]["bot_id"_L1].toString(), stage.bot("Guild Warden").id.toString());
        }
    }
    EXPECT_TRUE(everyone);
    EXPECT_TRUE(administrator);
    EXPECT_EQ(managed, 1);
    EXPECT_TRUE(all & (quint64(1) << 33U));
    EXPECT_GT(all >> 38U, 0U);
}

TEST(Demo, channelsHaveOverwritesOfRolesAndUsers)
{
    Stage stage;
    const QJsonArray channels =
        stage.result("Guild Warden", "channel/list", {{u"guild_id"_s, guildId(stage)}}).toArray();
    QSet<QString> kinds;
    int categories = 0;
    int inCategories = 0;
    for (const QJsonValue &channel : channels) {
        EXPECT_TRUE(channel["channel_id"_L1].isString());
        categories += channel["type"_L1].toInteger() == 4;
        inCategories += channel.toObject().contains("parent_id"_L1);
        for (const QJsonValue &overwrite : channel["permission_overwrites"_L1].toArray())
            kinds.insert(overwrite["action_type"_L1].toString());
    }
    EXPECT_EQ(kinds, (QSet<QString>{u"role"_s, u"user"_s}));
    EXPECT_GE(categories, 3);
    EXPECT_EQ(inCategories, 24 - categories);
}

// What was said in a chat before the world began lies before now, in both languages.
TEST(Demo, historyIsOlderThanNowAndBilingual)
{
    Stage stage;
    const QString guild = guildId(stage);
    const QJsonArray channels =
        stage.result("Guild Warden", "channel/list", {{u"guild_id"_s, guild}}).toArray();
    int withHistory = 0;
    bool chinese = false;
    bool english = false;
    for (const QJsonValue &channel : channels) {
        if (channel["type"_L1].toInteger() != 0)
            continue;
        const QJsonValue list =
            stage.result("Guild Warden", "message/getList", {{u"channel_id"_s, channel["channel_id"_L1]}});
        withHistory += !list.toArray().isEmpty();
        qint64 newer = stage.clock.wallMs();
        for (const QJsonValue &message : list.toArray()) {
            EXPECT_LE(message["time"_L1].toInteger(), newer);
            newer = message["time"_L1].toInteger();
            const QString content = message["content"_L1].toString();
            chinese = chinese || hasChinese(content);
            english = english || content.contains("the"_L1);
        }
    }
    EXPECT_GE(withHistory, 12);
    EXPECT_TRUE(chinese);
    EXPECT_TRUE(english);
}

TEST(Demo, idsHaveThePlatformsSizes)
{
    Stage stage;
    EXPECT_LT(stage.bot("Support Desk").id.value(), qint64(1) << 52);
    EXPECT_GT(stage.bot("Guild Warden").id.value(), qint64(1) << 53);
    const QJsonObject group = stage.say("Release Notes", u"hi"_s, core::Id(releaseRoom));
    EXPECT_EQ(group["message"_L1]["chat"_L1]["id"_L1].toInteger(), releaseRoom);
}

TEST(Demo, everyBotHasAPrivateChat)
{
    Stage stage;
    for (const sandbox::BotAccount &bot : stage.world.bots()) {
        const auto raw = stage.world.say(bot, {}, {}, u"hello"_s);
        ASSERT_TRUE(raw.has_value()) << qPrintable(raw.error().detail);
        const QJsonValue chat = parsed(*raw)["message"_L1]["chat"_L1];
        EXPECT_EQ(chat["type"_L1].toString(), u"private"_s);
    }
}

} // namespace botdeck::test
