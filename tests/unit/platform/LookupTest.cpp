// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using platform::PlatformId;
using platform::Verb;

TEST(Lookup, findsByKeyAndByUnambiguousPath)
{
    const auto &fanbook = test::builtIn(PlatformId::Fanbook);
    EXPECT_EQ(fanbook.method(u"DELETE guild/role").value()->verb, Verb::Delete);
    EXPECT_EQ(fanbook.method(u"PUT guild/role").value()->verb, Verb::Put);
    EXPECT_EQ(fanbook.method(u"v2/guild/role").value()->verb, Verb::Patch);
    EXPECT_EQ(fanbook.method(u"PATCH v2/guild/role").value()->key, u"v2/guild/role"_s);
    EXPECT_EQ(fanbook.method(u"channel/list").value()->key, u"channel/list"_s);
}

TEST(Lookup, whatIsReadLaterIsTheSame)
{
    for (const PlatformId id : domain::allPlatforms) {
        const auto later = platform::Platform::readLater(id);
        const auto &now = test::builtIn(id);
        EXPECT_EQ(later.id(), id);
        EXPECT_EQ(later.title(), now.title());
        EXPECT_EQ(later.pathForm(), now.pathForm());
        EXPECT_EQ(later.methods().size(), now.methods().size());
        EXPECT_EQ(later.section(u"envelope"), now.section(u"envelope"));
        const auto found = later.method(now.pollMethod());
        ASSERT_TRUE(found) << found.error().detail.english().toStdString();
        EXPECT_EQ((*found)->key, now.pollMethod());
        EXPECT_EQ(later.method(u"nothing/of/the/kind").error().kind, ErrorKind::NotFound);
    }
}

TEST(Lookup, refusesAnAmbiguousPathAndListsTheKeys)
{
    const auto found = test::builtIn(PlatformId::Fanbook).method(u"guild/role");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(
        found.error().detail,
        u"\"guild/role\" is the path of several methods of Fanbook; name one of them: \"PUT guild/role\", \"DELETE guild/role\"."_s);
}

TEST(Lookup, mindsTheCaseWhereTheServerDoes)
{
    const auto found = test::builtIn(PlatformId::CloudChat).method(u"sendtextmessage");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(found.error().detail.english().contains(u"\"sendTextMessage\""_s))
        << found.error().detail.english().toStdString();
    EXPECT_EQ(test::builtIn(PlatformId::Telegram).method(u"SENDMESSAGE").value()->key, u"sendMessage"_s);
}

TEST(Lookup, saysWhatItDoesNotKnow)
{
    for (const QStringView name : {u"", u"GET", u"POST getMe", u"guild/", u"nothing"}) {
        const auto found = test::builtIn(PlatformId::Fanbook).method(name);
        ASSERT_FALSE(found);
        EXPECT_EQ(found.error().kind, ErrorKind::NotFound);
    }
}

TEST(Errors, haveWordsByNumber)
{
    const auto &fanbook = test::builtIn(PlatformId::Fanbook);
    EXPECT_EQ(fanbook.errorMeaning(1038), u"The user has blocked the bot."_s);
    EXPECT_EQ(fanbook.errorMeaning(0), QString());
    EXPECT_EQ(fanbook.errorMeaning(7), QString());
}

TEST(Servers, areTheVendors)
{
    EXPECT_EQ(test::builtIn(PlatformId::CloudChat).defaultServer(), QUrl(u"https://api.cloudchat.com"_s));
    EXPECT_EQ(test::builtIn(PlatformId::CloudChat).pathForm(), u"/{token}/{method}"_s);
    EXPECT_EQ(test::builtIn(PlatformId::Fanbook).defaultServer(), QUrl(u"https://a1.fanbook.cn"_s));
    EXPECT_EQ(
        test::builtIn(PlatformId::Fanbook).otherServers(), QList<QUrl>{QUrl(u"https://a1.fanbook.mobi"_s)});
    EXPECT_EQ(test::builtIn(PlatformId::Fanbook).pathForm(), u"/api/bot/{token}/{method}"_s);
    EXPECT_EQ(test::builtIn(PlatformId::Fanbook).pollMethod(), u"v2/getUpdates"_s);
    EXPECT_EQ(test::builtIn(PlatformId::Telegram).pathForm(), u"/bot{token}/{method}"_s);
}
