// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

namespace {

const QByteArray foreign(
    R"({ "update_id" : 77, "message":{"message_id":1,"date":1.50e3,"big":9007199254740993,"text":"hi","x":[1, 2]} })");

QByteArray pendingBytes(Stage &stage, const char *bot)
{
    const QList<QByteArray> pending = stage.world.pending(stage.bot(bot));
    return pending.isEmpty() ? QByteArray() : pending.last();
}

const sandbox::BotAccount &fanbookBot(Stage &stage)
{
    for (const sandbox::BotAccount &bot : stage.world.bots()) {
        if (bot.platform == domain::PlatformId::Fanbook)
            return bot;
    }
    throw std::runtime_error("there is no bot of Fanbook");
}

} // namespace

TEST(ReplayedUpdate, arrivesAsItCameUnderTheNextNumber)
{
    Stage stage;
    const QJsonObject before = stage.say("Release Notes", u"one"_s);
    const qint64 next = before["update_id"_L1].toInteger() + 1;
    const auto arrived = stage.world.replay(stage.bot("Release Notes"), foreign);
    ASSERT_TRUE(arrived);
    QByteArray expected = foreign;
    expected.replace(" 77,", ' ' + QByteArray::number(next) + ',');
    EXPECT_EQ(*arrived, expected);
    EXPECT_EQ(pendingBytes(stage, "Release Notes"), expected);
    EXPECT_EQ(stage.say("Release Notes", u"two"_s)["update_id"_L1].toInteger(), next + 1);
}

TEST(ReplayedUpdate, withoutANumberGetsOne)
{
    Stage stage;
    const auto arrived = stage.world.replay(stage.bot("Release Notes"), R"({"message":{"text":"a"}})");
    ASSERT_TRUE(arrived);
    const QJsonObject read = QJsonDocument::fromJson(*arrived).object();
    EXPECT_GT(read["update_id"_L1].toInteger(), 0);
    EXPECT_EQ(read["message"_L1]["text"_L1].toString(), u"a"_s);
    const auto empty = stage.world.replay(stage.bot("Release Notes"), "{ }");
    ASSERT_TRUE(empty);
    EXPECT_EQ(QJsonDocument::fromJson(*empty).object().size(), 1);
}

TEST(ReplayedUpdate, whatNoServerCouldSendIsRefused)
{
    Stage stage;
    for (const char *raw : {R"({"update_id":1,"message":{)", "[1]", "", "\"text\"", "{\"a\":\"\xff\"}"}) {
        const auto arrived = stage.world.replay(stage.bot("Release Notes"), raw);
        ASSERT_FALSE(arrived) << raw;
        EXPECT_EQ(arrived.error().kind, core::ErrorKind::Refused);
    }
    EXPECT_TRUE(stage.world.pending(stage.bot("Release Notes")).isEmpty());
}

TEST(ReplayedUpdate, aKindThatTheBotDoesNotWantIsRefused)
{
    Stage stage;
    stage.world.poll(stage.bot("Release Notes"), {{}, 100, QStringList{u"callback_query"_s}});
    const auto arrived = stage.world.replay(stage.bot("Release Notes"), foreign);
    ASSERT_FALSE(arrived);
    EXPECT_TRUE(arrived.error().detail.english().contains(u"allowed_updates"_s));
}

TEST(ReplayedFrame, goesToWhoeverListensAndIsKeptForNobody)
{
    Stage stage;
    const sandbox::BotAccount &bot = fanbookBot(stage);
    const QByteArray frame(R"({"action":"push","data":{"message_id":"1"},"ack":-1})");
    EXPECT_FALSE(stage.world.replayFrame(bot, frame));
    stage.world.openSession(bot);
    EXPECT_FALSE(stage.world.replayFrame(bot, "no json"));
    ASSERT_TRUE(stage.world.replayFrame(bot, frame));
    EXPECT_EQ(stage.world.takeFrames(bot), QList<QByteArray>{frame});
    EXPECT_EQ(stage.world.pending(bot).size(), 0);
    stage.world.closeSession(bot);
    EXPECT_FALSE(stage.world.replayFrame(bot, frame));
}

} // namespace botdeck::test
