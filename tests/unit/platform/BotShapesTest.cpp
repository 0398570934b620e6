// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/BotShapes.h"

#include <gtest/gtest.h>

using namespace botdeck;

namespace {

bool looksRight(domain::PlatformId platform, const char *token)
{
    const auto shapes = platform::botShapes(*platform::Platform::load(platform));
    return domain::tokenHints(core::Secret(QByteArrayView(token)), shapes).isEmpty();
}

} // namespace

TEST(BotShapesTest, TokensOfOnePlatformDoNotLookRightOnAnother)
{
    const char *const digitsAndColon = "4242:invented_token-AZ";
    const char *const hexadecimal = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    EXPECT_TRUE(looksRight(domain::PlatformId::Telegram, digitsAndColon));
    EXPECT_TRUE(looksRight(domain::PlatformId::CloudChat, digitsAndColon));
    EXPECT_FALSE(looksRight(domain::PlatformId::Fanbook, digitsAndColon));
    EXPECT_TRUE(looksRight(domain::PlatformId::Fanbook, hexadecimal));
    EXPECT_FALSE(looksRight(domain::PlatformId::Telegram, hexadecimal));
}

// Telegram's rule, which CloudChat's document repeats: 5 to 32 characters, ending with "bot".
TEST(BotShapesTest, UserNamesFollowThePlatformsRule)
{
    const auto shapes = platform::botShapes(*platform::Platform::load(domain::PlatformId::CloudChat));
    EXPECT_TRUE(domain::usernameHints(QStringLiteral("orders_bot"), shapes).isEmpty());
    EXPECT_EQ(domain::usernameHints(QStringLiteral("orders"), shapes).size(), 1);
    EXPECT_EQ(domain::usernameHints(QString(30, u'o') + QStringLiteral("bot"), shapes).size(), 1);
}
