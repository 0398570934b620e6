// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stage.h"

namespace botdeck::test {

// Whatever the platforms' tables offer, the sandbox does something for.
TEST(Table, everyMethodOfThePlatformsHasAHandler)
{
    const Stage stage;
    for (const auto &[id, platform] : stage.platforms) {
        EXPECT_GT(platform.methods().size(), 15);
        for (const platform::Method &method : platform.methods())
            EXPECT_TRUE(sandbox::World::answers(id, method.key))
                << qPrintable(platform.title() + u' ' + method.key);
    }
}

TEST(Table, aMethodOfAnotherPlatformIsNotAnswered)
{
    EXPECT_FALSE(sandbox::World::answers(domain::PlatformId::Fanbook, u"sendTextMessage"));
    EXPECT_FALSE(sandbox::World::answers(domain::PlatformId::Telegram, u"channel/list"));
}

// Every method, called with nothing: an answer, whichever, that is either JSON or a reason.
TEST(Table, everyMethodAnswersACallWithoutParameters)
{
    for (const domain::PlatformId id : domain::allPlatforms) {
        Stage stage;
        for (const platform::Method &method : stage.platforms.at(id).methods()) {
            for (const sandbox::BotAccount &bot : stage.world.bots()) {
                if (bot.platform != id)
                    continue;
                const sandbox::Answer answer = stage.world.call(bot, {&method, {}, {}});
                if (answer.ok) {
                    EXPECT_FALSE(parsed(answer.result).isUndefined()) << qPrintable(method.key);
                } else {
                    EXPECT_FALSE(answer.description.isEmpty()) << qPrintable(method.key);
                }
                EXPECT_EQ(answer.ok, answer.errorCode == 0) << qPrintable(method.key);
            }
        }
    }
}

} // namespace botdeck::test
