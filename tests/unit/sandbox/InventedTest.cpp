// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace botdeck::test {

using namespace Qt::StringLiterals;

namespace {

/// What people write in the traffic that the sandbox invents.
class InventedTest : public SandboxTest
{
protected:
    /// A backlog of so many updates for a bot that had none.
    [[nodiscard]] QJsonArray invented(const Bot &bot, int count) const
    {
        const QString name = QString::fromUtf8(bot.name);
        const RawReply made = control("backlog", {{"bot"_L1, name}, {"count"_L1, count}});
        EXPECT_EQ(made.status, 200) << made.body.toStdString();
        return control("pending", {{"bot"_L1, name}}).json()["updates"_L1].toArray();
    }

    [[nodiscard]] QJsonValue
    result(const Bot &bot, const QByteArray &method, const QJsonObject &parameters) const
    {
        const RawReply reply = call(bot, method, parameters);
        EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
        return reply.json()["result"_L1];
    }

    /// The guild of the Fanbook bot, from what a joining member's message says.
    [[nodiscard]] QString guildId() const
    {
        const QString name = QString::fromUtf8(fanbook.name);
        const QJsonObject event = control("event", {{"bot"_L1, name}, {"kind"_L1, "join"_L1}}).json();
        return QString::number(event["update"_L1]["channel_post"_L1]["chat"_L1]["guild_id"_L1].toInteger());
    }

    /// A channel's id by the end of its name.
    [[nodiscard]] qint64 channelNamed(const QString &guild, QLatin1StringView ending) const
    {
        for (const QJsonValue &channel :
             result(fanbook, "channel/list", {{"guild_id"_L1, guild}}).toArray()) {
            if (channel["name"_L1].toString().endsWith(ending))
                return channel["channel_id"_L1].toString().toLongLong();
        }
        ADD_FAILURE() << "no channel " << ending.data();
        return 0;
    }

    /// A text channel of the guild; its id.
    [[nodiscard]] qint64 makeChannel(const QString &guild, const QJsonArray &overwrites) const
    {
        const QJsonValue me = result(fanbook, "getMe", {});
        const QJsonValue made = result(
            fanbook, "channel/create",
            {{"guild_id"_L1, guild},
             {"user_id"_L1, QString::number(me["id"_L1].toInteger())},
             {"name"_L1, "bakery"_L1},
             {"type"_L1, 0},
             {"permission_overwrites"_L1, overwrites}});
        return made["channel_id"_L1].toString().toLongLong();
    }
};

/// The message of an update, of whatever kind; a press has none that somebody wrote just now.
QJsonObject messageOf(const QJsonValue &update)
{
    for (const QLatin1StringView kind :
         {"message"_L1, "edited_message"_L1, "channel_post"_L1, "edited_channel_post"_L1}) {
        if (update[kind].isObject())
            return update[kind].toObject();
    }
    return {};
}

/// How many messages people wrote, by chat.
std::map<qint64, int> writtenIn(const QJsonArray &updates)
{
    std::map<qint64, int> counts;
    for (const QJsonValue &update : updates) {
        const QJsonObject message = messageOf(update);
        if (!message.isEmpty())
            ++counts[message["chat"_L1]["id"_L1].toInteger()];
    }
    return counts;
}

QJsonObject denyEverybody(const QString &guild, qint64 deny)
{
    return {{"id"_L1, guild}, {"action_type"_L1, "role"_L1}, {"deny"_L1, deny}, {"allows"_L1, 0}};
}

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

constexpr qint64 viewBit = 1 << 10;
constexpr qint64 sendBit = 1 << 11;

} // namespace

// Everybody may write in the lobby; in the others a handful of the 1248 members.
TEST_F(InventedTest, OrdinaryPeopleDoNotWriteWhereTheyMayOnlyRead)
{
    const QString guild = guildId();
    std::map<qint64, int> counts = writtenIn(invented(fanbook, 3000));
    const int lobby = counts[channelNamed(guild, "lobby"_L1)];
    EXPECT_GT(lobby, 100);
    for (const QLatin1StringView name : {"rules"_L1, "news"_L1, "staff-room"_L1, "bot-log"_L1})
        EXPECT_LT(counts[channelNamed(guild, name)], lobby / 10) << name.data();
}

TEST_F(InventedTest, ANewChannelsOverwritesAreAsked)
{
    const QString guild = guildId();
    const qint64 open = makeChannel(guild, {});
    const qint64 silent = makeChannel(guild, {denyEverybody(guild, sendBit)});
    const qint64 hidden = makeChannel(guild, {denyEverybody(guild, viewBit)});
    std::map<qint64, int> counts = writtenIn(invented(fanbook, 3000));
    EXPECT_GT(counts[open], 100);
    EXPECT_LT(counts[silent], 10);
    EXPECT_LT(counts[hidden], 10);
}

TEST_F(InventedTest, WhoMayOnlyReadIsNotHeardEither)
{
    const QString guild = guildId();
    const QString bot = QString::fromUtf8(fanbook.name);
    const QJsonObject newcomer = control("event", {{"bot"_L1, bot}, {"kind"_L1, "join"_L1}}).json();
    const qint64 user = newcomer["update"_L1]["channel_post"_L1]["from"_L1]["id"_L1].toInteger();
    const auto says = [&](qint64 chat) {
        return control(
            "say", {{"bot"_L1, bot},
                    {"chat"_L1, QString::number(chat)},
                    {"user"_L1, QString::number(user)},
                    {"text"_L1, "hello"_L1}});
    };
    EXPECT_EQ(says(channelNamed(guild, "lobby"_L1)).status, 200);
    const RawReply refused = says(channelNamed(guild, "rules"_L1));
    EXPECT_EQ(refused.status, 400);
    EXPECT_TRUE(refused.json()["description"_L1].toString().contains("only read"_L1));
    // An overwrite of the user's own beats everybody's.
    const QJsonObject own{
        {"id"_L1, QString::number(user)},
        {"action_type"_L1, "user"_L1},
        {"deny"_L1, 0},
        {"allows"_L1, sendBit}};
    EXPECT_EQ(says(makeChannel(guild, {denyEverybody(guild, sendBit), own})).status, 200);
}

// Telegram's and CloudChat's channels are written by those who run them.
TEST_F(InventedTest, ChannelsAreWrittenByThoseWhoRunThem)
{
    const QJsonObject channel{
        {"bot"_L1, QString::fromUtf8(telegram.name)},
        {"chat"_L1, "-1001749382650"_L1},
        {"text"_L1, "hello"_L1}};
    EXPECT_EQ(control("say", channel).status, 200);
    QJsonObject reader = channel;
    reader["user"_L1] = "5210448731"_L1;
    EXPECT_EQ(control("say", reader).status, 400);
    reader["chat"_L1] = "-1002093847561"_L1;
    EXPECT_EQ(control("say", reader).status, 200);
}

TEST_F(InventedTest, AChatMadeDuringTheRunIsNotSilentNorEmpty)
{
    const qint64 made = makeChannel(guildId(), {});
    int texts = 0;
    for (const QJsonValue &update : invented(fanbook, 3000)) {
        const QJsonObject message = messageOf(update);
        if (message["chat"_L1]["id"_L1].toInteger() != made)
            continue;
        EXPECT_TRUE(message["text"_L1].isUndefined() || !message["text"_L1].toString().isEmpty());
        EXPECT_TRUE(
            message.contains("text"_L1) || message.contains("photo"_L1) || message.contains("document"_L1) ||
            message.contains("new_chat_members"_L1) || message.contains("left_chat_member"_L1));
        // A mention of the bot may stand before what is said, and is nothing said.
        texts += message["text"_L1].toString().section(u'}', -1).trimmed().size() > 1;
    }
    EXPECT_GT(texts, 50);
}

// A command has its entity in a new message and in an edited one, and nothing else has.
TEST_F(InventedTest, EditedTextsHaveTheirOwnEntities)
{
    int editedCommands = 0;
    for (const QJsonValue &update : invented(telegram, 3000)) {
        const bool edited = update.toObject().contains("edited_message"_L1);
        const QJsonObject message = messageOf(update);
        const QString text = message["text"_L1].toString();
        const bool command = text.startsWith(u'/');
        const QJsonValue first = message["entities"_L1][0];
        EXPECT_EQ(first["type"_L1].toString() == "bot_command"_L1, command) << text.toStdString();
        EXPECT_EQ(first["length"_L1].toInteger(), command ? text.section(u' ', 0, 0).size() : 0)
            << text.toStdString();
        editedCommands += edited && command;
    }
    EXPECT_GT(editedCommands, 5);
}

TEST_F(InventedTest, DocumentsAreOfManyKindsAndSayWhich)
{
    const std::map<QString, QString> kinds{
        {u"pdf"_s, u"application/pdf"_s},
        {u"zip"_s, u"application/zip"_s},
        {u"png"_s, u"image/png"_s},
        {u"jpg"_s, u"image/jpeg"_s},
        {u"csv"_s, u"text/csv"_s},
        {u"txt"_s, u"text/plain"_s},
        {u"json"_s, u"application/json"_s},
        {u"docx"_s, u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s},
        {u"xlsx"_s, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s}};
    QSet<QString> seen;
    int chinese = 0;
    for (const QJsonValue &update : invented(telegram, 3000)) {
        const QJsonObject document = messageOf(update)["document"_L1].toObject();
        if (document.isEmpty())
            continue;
        const QString name = document["file_name"_L1].toString();
        const auto kind = kinds.find(name.section(u'.', -1));
        ASSERT_NE(kind, kinds.end()) << name.toStdString();
        EXPECT_GT(name.indexOf(u'.'), 0) << name.toStdString();
        EXPECT_EQ(document["mime_type"_L1].toString(), kind->second) << name.toStdString();
        seen.insert(kind->first);
        chinese += hasHan(name);
    }
    EXPECT_GE(seen.size(), 6);
    EXPECT_GT(chinese, 5);
}

} // namespace botdeck::test
