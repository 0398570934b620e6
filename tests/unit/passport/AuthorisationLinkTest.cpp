// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/AuthorisationLink.h"

#include "domain/keyboard/KeyboardJson.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::domain;

namespace {

const QString callback = QStringLiteral("https://bot.example/p?a=b&state=1%202");

AuthorisationLink someLink()
{
    return {core::Id(4711), callback, PassportScope::Profile | PassportScope::Phone};
}

} // namespace

TEST(AuthorisationLinkTest, IsWrittenAsTheDocumentHasIt)
{
    EXPECT_EQ(
        linkText(someLink()),
        QStringLiteral("cloudchat://resolve?domain=cloudchatpassport&bot_id=4711&callback_url="
                       "https%3A%2F%2Fbot.example%2Fp%3Fa%3Db%26state%3D1%25202&scope=PROFILE,PHONE"));
    EXPECT_EQ(scopeText(PassportScope::Username), QStringLiteral("PROFILE,USERNAME"));
    EXPECT_EQ(scopesFromText(QStringLiteral("username, PHONE")).value(), PassportScopes::fromInt(7));
    EXPECT_EQ(scopesFromText({}).value(), PassportScopes(PassportScope::Profile));
    EXPECT_FALSE(scopesFromText(QStringLiteral("PHONE,EMAIL")));
}

TEST(AuthorisationLinkTest, IsReadBack)
{
    for (const PassportScopes scopes :
         {PassportScopes::fromInt(1), PassportScopes::fromInt(3), PassportScopes::fromInt(7)}) {
        AuthorisationLink link = someLink();
        link.scopes = scopes;
        EXPECT_EQ(readLink(u' ' + linkText(link) + u'\n').value(), link);
    }
    const QString good = linkText(someLink());
    const struct
    {
        const char *from;
        const char *to;
        const char *words;
    } rows[]{
        {"cloudchat:", "https:", "begins with cloudchat"},
        {"resolve", "revolve", "begins with cloudchat"},
        {"cloudchatpassport", "other", "cloudchatpassport"},
        {"bot_id=4711", "bot_id=x", "above 0"},
        {"bot_id=4711&", "", "no bot_id"},
        {"bot_id=4711", "bot_id=1&bot_id=4711", "more than once"},
        {"https%3A", "http%3A", "https://"},
        {"PROFILE,", "", "hold PROFILE"},
        {"PHONE", "SHOES", "SHOES"},
        {"&scope=PROFILE,PHONE", "", "no scope"},
    };
    for (const auto &row : rows) {
        const auto read =
            readLink(QString(good).replace(QLatin1StringView(row.from), QLatin1StringView(row.to)));
        ASSERT_FALSE(read) << row.to;
        EXPECT_TRUE(read.error().detail.english().contains(QLatin1StringView(row.words)))
            << row.to << ": " << qPrintable(read.error().detail.english());
    }
    EXPECT_FALSE(readLink({}));
}

TEST(AuthorisationLinkTest, TheCallbackIsChecked)
{
    for (const char *good :
         {"https://bot.example", "https://bot.example:8443/a%20b?x=1", "http://127.0.0.1:9000/p",
          "http://localhost/p", "http://[::1]:9000/p"})
        EXPECT_TRUE(checkCallbackAddress(QString::fromLatin1(good))) << good;
    const struct
    {
        const char *address;
        const char *words;
    } rows[]{
        {"", "missing"},
        {"bot.example/p", "https:// with a host"},
        {"ftp://bot.example/", "https:// with a host"},
        {"https://", "https:// with a host"},
        {"http://bot.example/p", "this computer only"},
        {"http://127.0.0.1.bot.example/p", "this computer only"},
        {"http://127.bot.bot.bot/p", "this computer only"},
        {"https://me:word@bot.example/p", "password"},
        {"https://bot.example/p#x", "#"},
        {"https://bot.example/p?hash=1", "hash is in"},
        {"https://bot.example/p?tg%5Fpassport=1", "tg_passport is in"},
    };
    for (const auto &row : rows) {
        const auto checked = checkCallbackAddress(QString::fromLatin1(row.address));
        ASSERT_FALSE(checked) << row.address;
        EXPECT_TRUE(checked.error().detail.english().contains(QLatin1StringView(row.words)))
            << row.address << ": " << qPrintable(checked.error().detail.english());
    }
    EXPECT_FALSE(checkLink({core::Id(0), callback, {}}));
}

TEST(AuthorisationLinkTest, AStateIsPutInAndTakenOut)
{
    const QString with = withState(QStringLiteral("https://bot.example/p?a=%41"), QStringLiteral("n&1"));
    EXPECT_EQ(with, QStringLiteral("https://bot.example/p?a=%41&state=n%261"));
    EXPECT_EQ(stateOf(with), QStringLiteral("n&1"));
    EXPECT_EQ(withState(with, QStringLiteral("2")), QStringLiteral("https://bot.example/p?a=%41&state=2"));
    EXPECT_EQ(withState(with, {}), QStringLiteral("https://bot.example/p?a=%41"));
    EXPECT_EQ(
        withState(QStringLiteral("https://bot.example/p"), QStringLiteral("x")),
        QStringLiteral("https://bot.example/p?state=x"));
    EXPECT_EQ(stateOf(QStringLiteral("https://bot.example/p")), QString());
}

TEST(AuthorisationLinkTest, GoesIntoAMessageAndAButton)
{
    AuthorisationLink link = someLink();
    link.callback = QStringLiteral("https://bot.example/p(1)");
    EXPECT_EQ(
        linkMarkdown(link, QStringLiteral("Sign [in]")),
        QStringLiteral(
            "[Sign \\[in\\]](cloudchat://resolve?domain=cloudchatpassport&bot_id=4711&callback_url="
            "https%3A%2F%2Fbot.example%2Fp%281%29&scope=PROFILE,PHONE)"));
    const KeyboardButton button = linkButton(link, QStringLiteral("登录"));
    EXPECT_EQ(button.label(), QStringLiteral("登录"));
    EXPECT_EQ(readLink(button.value(u"url")).value(), link);
}
