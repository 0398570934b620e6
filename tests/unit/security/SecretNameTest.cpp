// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretName.h"

#include <gtest/gtest.h>

#include <set>

using namespace botdeck::security;

// Written in people's keychains and vaults: these words can never change.
TEST(SecretName, HasAWrittenFormThatStays)
{
    const QString subject = QStringLiteral("fanbook:a.example:8443:77/x");
    const std::pair<SecretKind, QString> written[] = {
        {SecretKind::BotToken, QStringLiteral("bot_token/")},
        {SecretKind::UserToken, QStringLiteral("user_token/")},
        {SecretKind::ProxyPassword, QStringLiteral("proxy_password/")},
        {SecretKind::WebhookPath, QStringLiteral("webhook_path/")},
        {SecretKind::WebhookToken, QStringLiteral("webhook_token/")},
        {SecretKind::PrivateKey, QStringLiteral("private_key/")},
    };
    std::set<QString> words;
    for (const auto &[kind, prefix] : written) {
        const SecretName secret{kind, subject};
        EXPECT_EQ(secretNameText(secret), prefix + subject);
        EXPECT_EQ(secretNameFrom(prefix + subject), secret);
        words.insert(secretKindWords(kind));
    }
    EXPECT_EQ(words.size(), std::size(written));
}

TEST(SecretName, IsNotMadeFromOtherText)
{
    EXPECT_FALSE(secretNameFrom(u"bot_token"));
    EXPECT_FALSE(secretNameFrom(u"recipe/soup"));
    EXPECT_FALSE(secretNameFrom(u""));
}

TEST(SecretName, IsOrderedByKindThenSubject)
{
    const SecretName a{SecretKind::BotToken, QStringLiteral("a")};
    const SecretName b{SecretKind::BotToken, QStringLiteral("b")};
    const SecretName c{SecretKind::UserToken, QStringLiteral("a")};
    EXPECT_LT(a, b);
    EXPECT_LT(b, c);
    EXPECT_FALSE(a < a);
}
