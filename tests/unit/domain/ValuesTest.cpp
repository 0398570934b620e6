// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BotKey.h"
#include "domain/BotState.h"
#include "domain/Update.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

TEST(BotKeyTest, NamesPlatformHostPortAndId)
{
    const auto key = [](const char *server) {
        return BotKey(PlatformId::Telegram, QUrl(QString::fromLatin1(server)), QStringLiteral("42"))
            .toString();
    };
    EXPECT_EQ(key("https://API.Telegram.org"), u"telegram:api.telegram.org:42");
    EXPECT_EQ(key("http://127.0.0.1:8081"), u"telegram:127.0.0.1:8081:42");
    EXPECT_EQ(key("http://[::1]:8081"), u"telegram:[::1]:8081:42");
    EXPECT_EQ(BotKey::sandbox(PlatformId::Fanbook, QStringLiteral("7")).toString(), u"fanbook:sandbox:7");
    EXPECT_TRUE(BotKey().isEmpty());
    EXPECT_EQ(BotKey::fromStored(QStringLiteral("a")), BotKey::fromStored(QStringLiteral("a")));
    EXPECT_LT(BotKey::fromStored(QStringLiteral("a")), BotKey::fromStored(QStringLiteral("b")));
}

TEST(BotKeyTest, TheIdStandsBeforeATokensColon)
{
    EXPECT_EQ(idFromToken("12345678:abc"), u"12345678");
    EXPECT_EQ(idFromToken("abcdef0123456789"), u"");
    EXPECT_EQ(idFromToken(":abc"), u"");
    EXPECT_EQ(idFromToken("bot12:abc"), u"");
}

TEST(PlatformTest, NamesGoBothWays)
{
    for (const PlatformId platform : allPlatforms)
        EXPECT_EQ(platformFromName(platformName(platform)), platform);
    EXPECT_FALSE(platformFromName(u"matrix"));
}

TEST(StateTest, NamesAreThoseOfTheCommandLine)
{
    EXPECT_EQ(botStateName(BotState::Stopped), u"stopped");
    EXPECT_EQ(botStateName(BotState::WebhookSet), u"webhook_set");
    EXPECT_EQ(botStateName(BotState::StoreFailed), u"store_failed");
}

TEST(StreamTest, NamesAreThoseOfTheCommandLine)
{
    EXPECT_EQ(streamName(Stream::Poll), u"poll");
    EXPECT_EQ(streamName(Stream::Gateway), u"gateway");
}

} // namespace
