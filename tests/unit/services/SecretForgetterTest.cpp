// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AtomicFile.h"
#include "RegistryFixture.h"
#include "tests/support/Wait.h"

namespace botdeck::test {

namespace {

using core::ErrorKind;
using domain::BotKey;
using domain::PlatformId;
using services::BotRegistry;
using storage::Setting;

const core::Error keychainGone{ErrorKind::Unavailable, QStringLiteral("There is no keychain.")};

/// Secrets of bots that were removed, on a real list and real settings in one folder.
class SecretForgetterTest : public RegistryFixture
{
protected:
    /// Removes a bot while its secrets cannot be; the key it had.
    BotKey removeWithoutSecrets()
    {
        const BotKey bot = add(PlatformId::Telegram);
        m_secrets.refuse(keychainGone);
        key(m_registry->remove(bot, BotRegistry::History::Keep));
        EXPECT_TRUE(waitUntil([this] { return !m_notForgotten.isEmpty(); }));
        return bot;
    }
    [[nodiscard]] QByteArray settingsBytes() const
    {
        const auto bytes = core::readWhole(m_dir.filePath(QStringLiteral("settings.ini")), 1 << 20);
        return bytes ? *bytes : QByteArray();
    }
    [[nodiscard]] QByteArray names() const { return m_settings->settings().bytes(Setting::SecretsToRemove); }
};

} // namespace

TEST_F(SecretForgetterTest, WhatCouldNotBeRemovedIsRemovedAfterARestart)
{
    const BotKey bot = removeWithoutSecrets();
    restart();
    EXPECT_TRUE(names().contains("bot_token/" + bot.toString().toUtf8())) << names().constData();
    const QByteArray token = this->token(PlatformId::Telegram).reveal().toByteArray();
    EXPECT_FALSE(settingsBytes().contains(token)) << "the names, never the secrets";
    EXPECT_FALSE(names().contains(token));
    m_secrets.refuse({});
    m_registry->secretsThere();
    EXPECT_TRUE(waitUntil([&] { return keptToken(bot).isEmpty(); }));
    EXPECT_TRUE(waitUntil([this] { return names().isEmpty(); }));
    EXPECT_EQ(m_notForgotten.size(), 1) << "it went well after all";
    restart();
    EXPECT_TRUE(names().isEmpty());
    const int before = m_secrets.questions();
    m_registry->secretsThere();
    EXPECT_EQ(m_secrets.questions(), before) << "nothing is left to be removed";
}

TEST_F(SecretForgetterTest, WhatStillCannotBeRemovedIsSaidOnceInEachRun)
{
    const BotKey bot = removeWithoutSecrets();
    restart();
    m_notForgotten.clear();
    for (int tries = 0; tries < 2; ++tries) {
        m_registry->secretsThere();
        settle();
    }
    EXPECT_EQ(m_notForgotten, QStringList{keychainGone.detail});
    EXPECT_FALSE(keptToken(bot).isEmpty());
}

TEST_F(SecretForgetterTest, ABotThatIsBackKeepsItsTokenAfterARestart)
{
    const BotKey bot = removeWithoutSecrets();
    m_secrets.refuse({});
    ASSERT_EQ(add(PlatformId::Telegram), bot);
    restart();
    m_registry->secretsThere();
    settle();
    EXPECT_EQ(keptToken(bot), token(PlatformId::Telegram).reveal());
    EXPECT_TRUE(names().isEmpty()) << "nothing is to be removed any more";
}

TEST_F(SecretForgetterTest, NothingIsRemovedByAListThatCannotBeRead)
{
    const BotKey bot = removeWithoutSecrets();
    m_secrets.refuse({});
    ASSERT_EQ(add(PlatformId::Telegram), bot);
    ASSERT_TRUE(m_settings->set(Setting::SecretsToRemove, "[\"bot_token/" + bot.toString().toUtf8() + "\"]"));
    ASSERT_TRUE(core::writeWhole(botsFile(), R"({"botdeck":"profile","version":9,"bots":[]})"));
    restart();
    ASSERT_TRUE(m_registry->bots().isEmpty());
    m_registry->secretsThere();
    settle();
    EXPECT_FALSE(keptToken(bot).isEmpty()) << "a newer program may well have it in its list";
}

TEST_F(SecretForgetterTest, AProgramThatEndsBeforeTheKeychainAnsweredTriesAgain)
{
    const BotKey bot = add(PlatformId::Telegram);
    m_secrets.keepSilent(true);
    key(m_registry->remove(bot, BotRegistry::History::Keep));
    restart();
    EXPECT_TRUE(names().contains(bot.toString().toUtf8()));
}

TEST_F(SecretForgetterTest, WhatIsBeingRemovedIsNotAskedForAgain)
{
    const BotKey bot = add(PlatformId::Telegram);
    m_secrets.keepSilent(true);
    key(m_registry->remove(bot, BotRegistry::History::Keep));
    const int before = m_secrets.questions();
    m_registry->secretsThere();
    EXPECT_EQ(m_secrets.questions(), before);
    m_secrets.keepSilent(false);
    EXPECT_TRUE(waitUntil([this] { return names().isEmpty(); }));
}

TEST_F(SecretForgetterTest, DemoBotsLeaveNothingBehind)
{
    domain::BotProfile demo = typed(PlatformId::Telegram);
    demo.key = BotKey::sandbox(PlatformId::Telegram, QStringLiteral("42"));
    m_registry->addDemo(demo, token(PlatformId::Telegram));
    ASSERT_TRUE(waitUntil([this] { return m_registry->bots().size() == 1; }));
    key(m_registry->remove(demo.key, BotRegistry::History::Keep));
    EXPECT_TRUE(names().isEmpty());
    EXPECT_FALSE(settingsBytes().contains("to_remove"));
}

} // namespace botdeck::test
