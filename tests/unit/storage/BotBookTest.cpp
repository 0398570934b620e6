// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/BotBook.h"

#include "FileFixture.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace botdeck;
using core::ErrorKind;
using domain::BotKey;
using domain::BotProfile;
using domain::PlatformId;
using storage::BotBook;

namespace {

BotProfile plainBot(const char *id)
{
    BotProfile profile;
    profile.platform = PlatformId::Telegram;
    profile.server = QUrl(QStringLiteral("https://api.example.org"));
    profile.key = BotKey(profile.platform, profile.server, QString::fromLatin1(id));
    profile.name = QStringLiteral("Bot ") + QString::fromLatin1(id);
    return profile;
}

/// Every member has another value than usual.
BotProfile fullBot()
{
    BotProfile profile;
    profile.platform = PlatformId::Fanbook;
    profile.server = QUrl(QStringLiteral("http://[::1]:8081"));
    profile.key = BotKey(profile.platform, profile.server, QStringLiteral("9223372036854775807"));
    profile.name = QStringLiteral("\"Owl\" \\ 猫头鹰 \U0001f989");
    profile.pathForm = QStringLiteral("/api/bot/{token}/{method}");
    profile.proxy = {
        domain::ProxyRoute::Kind::Socks5, QStringLiteral("proxy.example"), 1080, QStringLiteral("me")};
    profile.gateway = QStringLiteral("ws://[::1]:8082/websocket");
    profile.pollsAnyway = true;
    profile.startWithProgram = true;
    profile.watchOnly = true;
    profile.peeks = true;
    profile.production = true;
    profile.allowPlainHttp = true;
    profile.unproven = true;
    profile.notes = QStringLiteral("two\nlines\t\x01");
    profile.colour = QStringLiteral("#1a2b3c");
    domain::BotFacts facts;
    facts.id = QStringLiteral("9223372036854775807");
    facts.name = QStringLiteral("Owl");
    facts.username = QStringLiteral("owl_bot");
    facts.abilities = {{QStringLiteral("can_join_groups"), true}, {QStringLiteral("a_new_one"), false}};
    facts.askedMs = 1'790'000'000'123;
    profile.facts = facts;
    return profile;
}

QByteArray bookWith(const QByteArray &bots)
{
    return R"({"botdeck":"profile","version":1,"bots":[)" + bots + "]}";
}

const QByteArray smallBot =
    R"({"key":"telegram:api.example.org:1","platform":"telegram","server":"https://api.example.org")";

class BotBookFileTest : public test::FileFixture
{
protected:
    BotBookFileTest()
        : FileFixture(QStringLiteral("bots.json"))
    {
    }
};

} // namespace

TEST(BotBookTest, KeepsEveryMemberAndTheOrder)
{
    BotBook book;
    const QList<BotProfile> bots{plainBot("3"), fullBot(), plainBot("1")};
    book.setProfiles(bots);
    const auto read = BotBook::parse(book.toBytes());
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(read->profiles(), bots);
    EXPECT_TRUE(read->objections().isEmpty());
    EXPECT_EQ(read->toBytes(), book.toBytes());
    EXPECT_TRUE(BotBook::parse(BotBook().toBytes())->profiles().isEmpty());
}

TEST(BotBookTest, WhatANewerProgramWroteIsKept)
{
    const QByteArray strange = R"({"key":"matrix:h:1","platform":"matrix","server":"https://h","n":1e20})";
    const QByteArray file =
        R"({"botdeck":"profile","theme":{"a":18446744073709551616},"version":1,"bots":[)" + strange + ',' +
        smallBot + R"(,"rank":1.50,"tags":["\u00e9"]}]})";
    auto book = BotBook::parse(file);
    ASSERT_TRUE(book);
    EXPECT_EQ(book->objections().size(), 1);
    EXPECT_FALSE(book->losesSomething());
    QList<BotProfile> bots = book->profiles();
    ASSERT_EQ(bots.size(), 1);
    bots.first().name = QStringLiteral("renamed");
    bots += plainBot("2");
    book->setProfiles(bots);
    const QByteArray written = book->toBytes();
    EXPECT_TRUE(written.contains(strange));
    EXPECT_TRUE(written.contains(R"("rank":1.50)"));
    EXPECT_TRUE(written.contains(R"("tags":["\u00e9"])"));
    EXPECT_TRUE(written.contains(R"("theme":{"a":18446744073709551616})"));
    EXPECT_EQ(BotBook::parse(written)->profiles(), bots);
    book->setProfiles({});
    EXPECT_TRUE(book->toBytes().contains(strange));
    EXPECT_FALSE(book->toBytes().contains("rank"));
}

TEST(BotBookTest, ABotThatCannotBeOneIsPassedOverAndStays)
{
    for (const char *bot :
         {"7", "null", "{}", R"({"key":"telegram:h:1","platform":"telegram"})",
          R"({"key":"telegram:h:1","platform":"telegram","server":"ftp://h"})",
          R"({"key":"telegram:h:1","platform":"telegram","server":"https://h/path"})",
          R"({"key":"telegram:h:1","platform":"telegram","server":"https://user@h"})",
          R"({"key":"telegram:h:1","platform":"fanbook","server":"https://h"})",
          R"({"key":"telegram:h:1","platform":"telegram","server":"https://other"})",
          R"({"key":"telegram:h:","platform":"telegram","server":"https://h"})"}) {
        const auto book = BotBook::parse(bookWith(bot));
        ASSERT_TRUE(book) << bot;
        EXPECT_TRUE(book->profiles().isEmpty()) << bot;
        EXPECT_EQ(book->objections().size(), 1) << bot;
        EXPECT_TRUE(book->toBytes().contains(bot)) << bot;
    }
}

TEST(BotBookTest, AMemberThatCannotBeMeantHasItsUsualValue)
{
    for (const char *member :
         {R"("name":7)", R"("start":"yes")", R"("production":1)", R"("colour":"red")",
          R"("colour":"#12345G")", R"("proxy":{"kind":"tor"})", R"("proxy":{"kind":"http","port":65536})",
          R"("proxy":[])", R"("facts":{"id":5})"}) {
        const auto book = BotBook::parse(bookWith(smallBot + ',' + member + '}'));
        ASSERT_TRUE(book) << member;
        ASSERT_EQ(book->profiles().size(), 1) << member;
        EXPECT_EQ(book->objections().size(), 1) << member;
        EXPECT_TRUE(book->losesSomething()) << member;
        EXPECT_TRUE(BotBook::parse(book->toBytes())->objections().isEmpty()) << member;
    }
}

TEST(BotBookTest, OfTwoBotsWithOneKeyTheFirstCounts)
{
    const auto book = BotBook::parse(bookWith(smallBot + R"(,"name":"a"},)" + smallBot + R"(,"name":"b"})"));
    ASSERT_EQ(book->profiles().size(), 1);
    EXPECT_EQ(book->profiles().first().name, u"a");
    EXPECT_TRUE(book->losesSomething());
    EXPECT_EQ(book->objections().size(), 1);
}

TEST(BotBookTest, ATokenInClearIsNeitherReadNorKeptNorQuoted)
{
    const auto book = BotBook::parse(bookWith(smallBot + R"(,"token":"1:canary","user_token":"canary"})"));
    ASSERT_EQ(book->profiles().size(), 1);
    ASSERT_EQ(book->objections().size(), 1);
    EXPECT_FALSE(book->objections().first().english().contains(u"canary"));
    EXPECT_FALSE(book->toBytes().contains("canary"));
    EXPECT_FALSE(book->losesSomething());
}

TEST(BotBookTest, WhatIsNoBookIsRefused)
{
    for (const char *bytes :
         {"", "{", "[]", "null", R"({"botdeck":"bots","version":1,"bots":[]})",
          R"({"botdeck":"profile","bots":[]})", R"({"botdeck":"profile","version":0,"bots":[]})",
          R"({"botdeck":"profile","version":1})", R"({"botdeck":"profile","version":1,"bots":[]}x)",
          "{\"botdeck\":\"profile\",\"version\":1,\"bots\":[\"\xff\"]}"})
        EXPECT_EQ(BotBook::parse(bytes).error().kind, ErrorKind::WrongUse) << bytes;
    EXPECT_EQ(
        BotBook::parse(R"({"botdeck":"profile","version":2,"bots":"elsewhere"})").error().kind,
        ErrorKind::Refused);
}

TEST_F(BotBookFileTest, ABrokenFileIsKeptAsideUnderANameThatIsSaid)
{
    put("{broken");
    const storage::LoadedBook loaded = storage::loadBotBook(path());
    EXPECT_TRUE(loaded.mayReplace);
    EXPECT_TRUE(loaded.book.profiles().isEmpty());
    EXPECT_TRUE(loaded.objections.last().english().contains(path() + QStringLiteral(".bad")));
    EXPECT_EQ(contents(QStringLiteral("bots.json.bad")), "{broken");
    EXPECT_EQ(contents(QStringLiteral("bots.json")), "{broken") << "reading changes nothing";
}

TEST_F(BotBookFileTest, OfAProfileThatIsOnlyReadNothingIsWritten)
{
    put("{broken");
    const storage::LoadedBook loaded = storage::loadBotBook(path(), storage::ProfileFolder::Access::ReadOnly);
    EXPECT_FALSE(loaded.mayReplace);
    EXPECT_EQ(loaded.objections.size(), 1) << "it is said all the same";
    EXPECT_EQ(contents(QStringLiteral("bots.json.bad")), "none");
}

TEST_F(BotBookFileTest, AFileWithStrangersOnlyIsNotCopiedAtEveryStart)
{
    put(bookWith(R"({"key":"matrix:h:1"})"));
    EXPECT_EQ(storage::loadBotBook(path()).objections.size(), 1);
    EXPECT_EQ(contents(QStringLiteral("bots.json.bad")), "none");
    put(bookWith(smallBot + R"(,"start":7})"));
    EXPECT_EQ(storage::loadBotBook(path()).objections.size(), 2);
    EXPECT_TRUE(contents(QStringLiteral("bots.json.bad")).contains("\"start\":7"));
}

TEST_F(BotBookFileTest, ANewerProgramsFileIsNeverReplaced)
{
    const QByteArray newer = R"({"botdeck":"profile","version":2})";
    put(newer);
    const storage::LoadedBook loaded = storage::loadBotBook(path());
    EXPECT_FALSE(loaded.mayReplace);
    EXPECT_EQ(loaded.objections.size(), 1);
    EXPECT_EQ(contents(QStringLiteral("bots.json.bad")), "none");
}

TEST_F(BotBookFileTest, WithoutAFileItBeginsEmptyAndAnUnreadableOneIsLeft)
{
    EXPECT_TRUE(storage::loadBotBook(path()).mayReplace);
    EXPECT_TRUE(storage::loadBotBook(path()).objections.isEmpty());
    ASSERT_TRUE(QDir().mkpath(path()));
    EXPECT_FALSE(storage::loadBotBook(path()).mayReplace);
}
