// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BotProfile.h"

#include "domain/BotProfileHints.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::domain;

namespace {

BotShapes colonShapes()
{
    BotShapes shapes;
    shapes.platform = QStringLiteral("Ravenmail");
    shapes.tokenPattern = QStringLiteral("^[0-9]+:[A-Za-z0-9_-]+$");
    shapes.tokenExample = QStringLiteral("123:AbC…");
    shapes.usernamePattern = QStringLiteral("^[A-Za-z0-9_]+$");
    shapes.usernameSuffix = QStringLiteral("bot");
    shapes.usernameMinimum = 5;
    shapes.usernameMaximum = 8;
    return shapes;
}

core::Secret secret(const char *text)
{
    return core::Secret(QByteArrayView(text));
}

TEST(BotProfileTest, ProxyKindsGoByNameAndBack)
{
    using Kind = ProxyRoute::Kind;
    for (const Kind kind : {Kind::System, Kind::Direct, Kind::Http, Kind::Socks5})
        EXPECT_EQ(proxyKindFromName(proxyKindName(kind)), kind);
    EXPECT_FALSE(proxyKindFromName(u"ftp"));
    EXPECT_FALSE(proxyKindFromName(u""));
}

TEST(BotProfileTest, AProvisionalKeyIsKnownAsOne)
{
    const QUrl server(QStringLiteral("http://[::1]:8081"));
    const BotKey provisional = provisionalKey(PlatformId::Fanbook, server, QStringLiteral("c0ffee"));
    EXPECT_EQ(provisional.toString(), u"fanbook:[::1]:8081:?c0ffee");
    EXPECT_TRUE(isProvisional(provisional));
    EXPECT_FALSE(isProvisional(BotKey(PlatformId::Fanbook, server, QStringLiteral("42"))));
    EXPECT_FALSE(isProvisional(BotKey()));
}

TEST(BotProfileTest, TheIdIsTheLastPartOfAKey)
{
    EXPECT_EQ(idOfKey(BotKey::fromStored(QStringLiteral("telegram:[::1]:8081:42"))), u"42");
    EXPECT_EQ(idOfKey(BotKey()), u"");
}

TEST(BotProfileTest, AddressesOfOneServerAreTheSame)
{
    const auto same = [](const char *a, const char *b) {
        return isSameServer(QUrl(QString::fromLatin1(a)), QUrl(QString::fromLatin1(b)));
    };
    EXPECT_TRUE(same("https://API.example.org", "https://api.example.org:443"));
    EXPECT_TRUE(same("http://h", "http://h:80"));
    EXPECT_FALSE(same("http://h", "https://h"));
    EXPECT_FALSE(same("https://h", "https://h:8443"));
    EXPECT_FALSE(same("https://h", "https://i"));
}

TEST(BotProfileHintsTest, AUsualTokenAndNoneAtAllHaveNoHint)
{
    EXPECT_TRUE(tokenHints(secret("12:ab-C_9"), colonShapes()).isEmpty());
    EXPECT_TRUE(tokenHints(core::Secret(), colonShapes()).isEmpty());
    EXPECT_TRUE(tokenHints(secret("anything"), BotShapes()).isEmpty());
}

TEST(BotProfileHintsTest, AnUnusualTokenHasOneThatDoesNotQuoteIt)
{
    for (const char *token : {"12345", "ab:cd", "12:ab\xc3\xa9"}) {
        const QList<BotHint> hints = tokenHints(secret(token), colonShapes());
        ASSERT_EQ(hints.size(), 1) << token;
        EXPECT_EQ(hints.first().kind, BotHint::Kind::TokenUnusual) << token;
        EXPECT_EQ(
            hints.first().arguments, (QStringList{QStringLiteral("Ravenmail"), QStringLiteral("123:AbC…")}));
    }
    for (const char *token : {"12:ab cd", "12:abcd\n", " 12:abcd"}) {
        const QList<BotHint> hints = tokenHints(secret(token), colonShapes());
        ASSERT_EQ(hints.size(), 1) << token;
        EXPECT_EQ(hints.first().kind, BotHint::Kind::TokenHasBlank) << token;
        EXPECT_TRUE(hints.first().arguments.isEmpty()) << token;
    }
}

TEST(BotProfileHintsTest, EveryRuleOfAUserNameHasItsHint)
{
    const auto count = [](const char *name) {
        return usernameHints(QString::fromUtf8(name), colonShapes()).size();
    };
    EXPECT_EQ(count(""), 0);
    EXPECT_EQ(count("oka_bot"), 0);
    EXPECT_EQ(count("@okayBOT"), 0);
    EXPECT_EQ(count("abot"), 1) << "too short";
    EXPECT_EQ(count("much_longer_bot"), 1);
    EXPECT_EQ(count("ok-a-bot"), 1) << "letters";
    EXPECT_EQ(count("okay_b"), 1) << "ending";
    EXPECT_EQ(count("é"), 3);
    const BotHint length = usernameHints(QStringLiteral("@abot"), colonShapes()).first();
    EXPECT_EQ(length.kind, BotHint::Kind::UsernameLength);
    EXPECT_EQ(
        length.arguments.mid(1),
        (QStringList{QStringLiteral("5"), QStringLiteral("8"), QStringLiteral("4")}));
    const BotHint ending = usernameHints(QStringLiteral("okay_b"), colonShapes()).first();
    EXPECT_EQ(ending.kind, BotHint::Kind::UsernameEnding);
    EXPECT_EQ(ending.arguments.last(), QStringLiteral("bot"));
    EXPECT_TRUE(usernameHints(QStringLiteral("-"), BotShapes()).isEmpty());
}

} // namespace
