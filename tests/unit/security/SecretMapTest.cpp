// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretMap.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::security;

namespace {

core::Secret secret(QByteArrayView bytes)
{
    return core::Secret(bytes);
}

const SecretName tokenName{SecretKind::BotToken, QStringLiteral("cloudchat:h:1")};
const SecretName keyName{SecretKind::PrivateKey, QStringLiteral("钥匙")};

} // namespace

TEST(SecretMap, ComesBackAsItWas)
{
    const SecretMap map{{tokenName, secret("1:abc")}, {keyName, secret(QByteArrayView("\0\xff\n", 3))}};
    EXPECT_EQ(decodeSecrets(encodeSecrets(map)).value(), map);
    EXPECT_TRUE(encodeSecrets({}).isEmpty());
    EXPECT_TRUE(decodeSecrets(secret({}))->empty());
}

TEST(SecretMap, IsWrittenAsItsHeaderSays)
{
    const QByteArray expected(
        "\0\0\0\x17"
        "bot_token/cloudchat:h:1"
        "\0\0\0\x05"
        "1:abc",
        4 + 23 + 4 + 5);
    EXPECT_EQ(encodeSecrets({{tokenName, secret("1:abc")}}).reveal(), expected);
}

TEST(SecretMap, ThatIsCutShortIsRefused)
{
    const core::Secret whole = encodeSecrets({{tokenName, secret("1:abc")}});
    for (qsizetype size = 1; size < whole.reveal().size(); ++size)
        EXPECT_FALSE(decodeSecrets(secret(whole.reveal().first(size)))) << size;
    EXPECT_FALSE(decodeSecrets(secret("\xff\xff\xff\xff and so on")));
}

TEST(SecretMap, OfANewerVersionIsRefusedAndNotShortened)
{
    const QByteArray newer("\0\0\0\x0asoul_key/x\0\0\0\x01y", 4 + 10 + 4 + 1);
    const auto decoded = decodeSecrets(secret(newer));
    ASSERT_FALSE(decoded);
    EXPECT_TRUE(decoded.error().detail.english().contains(QStringLiteral("does not know")));
}
