// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Endpoint.h"

#include <gtest/gtest.h>

namespace botdeck::api {

namespace {

Endpoint endpoint(const char *server, const char *form, QByteArrayView token)
{
    return {
        domain::PlatformId::Telegram, QUrl(QString::fromLatin1(server)), QString::fromLatin1(form),
        core::Secret(token)};
}

QByteArray addressOf(const Endpoint &endpoint, const QByteArray &query = {})
{
    const auto address = callAddress(endpoint, "v2/getMe", query);
    return address ? address->toEncoded() : "error: " + address.error().detail.english().toUtf8();
}

} // namespace

TEST(Endpoint, AServerIsSchemeHostAndPort)
{
    const QList<std::pair<QString, QString>> good{
        {QStringLiteral("https://api.example.org"), QStringLiteral("https://api.example.org")},
        {QStringLiteral("  https://API.example.org/ \n"), QStringLiteral("https://api.example.org")},
        {QStringLiteral("http://127.0.0.1:8081"), QStringLiteral("http://127.0.0.1:8081")},
        {QStringLiteral("http://[::1]:80"), QStringLiteral("http://[::1]:80")},
    };
    for (const auto &[text, expected] : good) {
        const auto server = checkServer(text);
        ASSERT_TRUE(server) << text.toStdString();
        EXPECT_EQ(server->toString(), expected);
    }
}

TEST(Endpoint, AWrongServerIsExplained)
{
    const QList<std::pair<QString, QString>> bad{
        {QString(), QStringLiteral("is empty")},
        {QStringLiteral("api.example.org"), QStringLiteral("neither https:// nor http://")},
        {QStringLiteral("localhost:8081"), QStringLiteral("neither https:// nor http://")},
        {QStringLiteral("ftp://example.org"), QStringLiteral("neither https:// nor http://")},
        {QStringLiteral("https://"), QStringLiteral("address")},
        {QStringLiteral("https://a b"), QStringLiteral("cannot be read")},
        {QStringLiteral("https://me:pw@example.org"), QStringLiteral("user name or password")},
        {QStringLiteral("https://example.org/bot1:tok/getMe"), QStringLiteral("holds a path")},
        {QStringLiteral("https://example.org?x=1"), QStringLiteral("holds a query")},
        {QStringLiteral("https://example.org#x"), QStringLiteral("fragment")},
        {QStringLiteral("https://example.org:0"), QStringLiteral("port 0")},
        {QStringLiteral("https://example.org:99999"), QStringLiteral("cannot be read")},
    };
    for (const auto &[text, words] : bad) {
        const auto server = checkServer(text);
        ASSERT_FALSE(server) << text.toStdString();
        EXPECT_EQ(server.error().kind, core::ErrorKind::WrongUse);
        EXPECT_TRUE(server.error().detail.english().contains(words))
            << server.error().detail.english().toStdString();
        EXPECT_FALSE(server.error().detail.english().contains(QLatin1StringView("tok/")))
            << "a pasted token is not repeated";
    }
}

TEST(Endpoint, LoopbackIsThisMachineOnly)
{
    for (const char *host : {"127.0.0.1", "127.8.9.10", "[::1]", "localhost", "LOCALHOST"})
        EXPECT_TRUE(isLoopback(QUrl(QStringLiteral("http://%1:1").arg(QLatin1StringView(host))))) << host;
    for (const char *host :
         {"128.0.0.1", "10.0.0.1", "192.168.1.1", "localhost.example.org", "127.0.0.1.example.org",
          "example.org", "[fe80::1]", "0.0.0.0"})
        EXPECT_FALSE(isLoopback(QUrl(QStringLiteral("http://%1:1").arg(QLatin1StringView(host))))) << host;
}

TEST(Endpoint, TheTokenIsOneSegment)
{
    EXPECT_EQ(
        addressOf(endpoint("https://h.example", "/bot{token}/{method}", "12:ab-C_d")),
        "https://h.example/bot12:ab-C_d/v2/getMe");
    EXPECT_EQ(
        addressOf(
            endpoint("https://h.example:8443", "/api/bot/{token}/{method}", "a/b?c#d%e\xC3\xA9"),
            "x=1&y=%20"),
        "https://h.example:8443/api/bot/a%2Fb%3Fc%23d%25e%C3%A9/v2/getMe?x=1&y=%20");
    // A token that looks like a place holder changes nothing.
    EXPECT_EQ(
        addressOf(endpoint("https://h.example", "/{token}/{method}", "{method}")),
        "https://h.example/%7Bmethod%7D/v2/getMe");
}

TEST(Endpoint, ImpossibleTokensAndFormsAreRefused)
{
    for (const QByteArrayView token : {"", "..", "12:a b", "12:ab\n"}) {
        const auto address =
            callAddress(endpoint("https://h.example", "/bot/{token}/{method}", token), "getMe", {});
        ASSERT_FALSE(address) << token.toByteArray().constData();
        EXPECT_EQ(address.error().kind, core::ErrorKind::WrongUse);
    }
    for (const char *form : {"", "{token}/{method}", "/bot{token}", "@evil.example/{token}/{method}"}) {
        const auto address = callAddress(endpoint("https://h.example", form, "12:ab"), "getMe", {});
        ASSERT_FALSE(address) << form;
        EXPECT_TRUE(address.error().detail.english().contains(QLatin1StringView("path form")));
    }
}

TEST(Endpoint, PlainHttpStaysOnThisMachineUnlessAllowed)
{
    Endpoint other = endpoint("http://192.0.2.7", "/bot{token}/{method}", "12:ab");
    const auto refused = callAddress(other, "getMe", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, core::ErrorKind::WrongUse);
    EXPECT_TRUE(refused.error().detail.english().contains(QLatin1StringView("192.0.2.7")));
    EXPECT_EQ(checkEndpoint(other).error().detail, refused.error().detail) << "said before the first call";
    other.allowPlainHttp = true;
    EXPECT_TRUE(checkEndpoint(other));
    EXPECT_TRUE(callAddress(other, "getMe", {}));
    EXPECT_TRUE(callAddress(endpoint("http://127.0.0.1:1", "/bot{token}/{method}", "12:ab"), "getMe", {}));
}

TEST(Endpoint, TextsLoseTheTokenInEveryShape)
{
    const QByteArray token("12345:Secret/half-of_it+here=");
    const core::Secret secret(token);
    const QByteArrayList shapes{
        token,
        token.mid(6),
        token.toPercentEncoding(),
        token.toPercentEncoding().toLower(),
        token.toPercentEncoding(":"),
        token.toBase64(),
        token.mid(6).toBase64()};
    for (const QByteArray &shape : shapes) {
        const QString clean =
            withoutToken(QStringLiteral("GET /bot%1/getMe").arg(QString::fromUtf8(shape)), secret);
        EXPECT_FALSE(clean.contains(QLatin1StringView("Secret"), Qt::CaseInsensitive)) << clean.toStdString();
        EXPECT_TRUE(clean.startsWith(QLatin1StringView("GET /bot"))) << clean.toStdString();
        EXPECT_TRUE(clean.contains(QLatin1StringView("[token]"))) << clean.toStdString();
    }
    EXPECT_EQ(withoutToken(QStringLiteral("nothing here"), core::Secret()), QStringLiteral("nothing here"));
}

} // namespace botdeck::api
