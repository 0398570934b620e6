// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

namespace {

/// A little of everything, and all bytes that came of it.
QByteArray life(Stage &stage)
{
    QByteArray bytes;
    for (const sandbox::BotAccount &bot : stage.world.bots()) {
        bytes += bot.token;
        bytes += stage.world.say(bot, {}, {}, u"hello 你好"_s).value_or(QByteArray("refused"));
        bytes += stage.world.event(bot, {}, {}, u"join"_s, {}).value_or(QByteArray("refused"));
        for (const platform::Method &method : stage.platforms.at(bot.platform).methods())
            bytes += stage.world.call(bot, {&method, {}, {}}).result;
        EXPECT_TRUE(stage.world.backlog(bot, 300).has_value());
        for (const QByteArray &raw : stage.world.pending(bot))
            bytes += raw;
    }
    return bytes;
}

} // namespace

TEST(Determinism, theSameSeedAndCallsGiveTheSameBytes)
{
    Stage one(11);
    Stage other(11);
    const QByteArray bytes = life(one);
    EXPECT_GT(bytes.size(), 100'000);
    EXPECT_EQ(bytes, life(other));
}

TEST(Determinism, anotherSeedGivesOtherOnes)
{
    Stage one(11);
    Stage other(12);
    EXPECT_NE(one.bot("Release Notes").token, other.bot("Release Notes").token);
    EXPECT_NE(life(one), life(other));
}

// Bots keep their ids whatever the seed: a console keeps their history by them.
TEST(Determinism, botsAreTheSameUnderEverySeed)
{
    const Stage one(1);
    const Stage other(2);
    for (qsizetype i = 0; i < one.world.bots().size(); ++i)
        EXPECT_EQ(one.world.bots()[i].id, other.world.bots()[i].id);
}

} // namespace botdeck::test
