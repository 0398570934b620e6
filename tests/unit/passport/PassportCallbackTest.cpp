// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/PassportCallback.h"

#include "Callbacks.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;
using namespace botdeck::test;

namespace {

struct Row
{
    const char *given;
    Verdict verdict;
    /// Of the value, or of the words where it fails.
    const char *expected;
};

} // namespace

TEST(PassportCallbackTest, AnAddressHasSchemeHostAndQuery)
{
    const Row rows[]{
        {"https://bot.example/p?a=b", passed, "a=b"},
        {"  https://bot.example?a=b&c=%20d#part ", passed, "a=b&c=%20d"},
        {"https://bot.example/p?a=\r\n  b\r\nc", passed, "a=  bc"},
        {"http://127.0.0.1:8080/?x=1?2", passed, "x=1?2"},
        {"myapp://callback?a=b", warning, "a=b"},
        {"/passport?a=b", warning, "a=b"},
        {"?a=b", warning, "a=b"},
        {"", failed, "no address"},
        {"tg_passport=success&hash=x", failed, "has to begin with"},
        {"ht tp://bot.example?a=b", failed, "has to begin with"},
        {"1https://bot.example?a=b", failed, "has to begin with"},
        {"https:///p?a=b", failed, "no host"},
        {"https://?a=b", failed, "no host"},
        {"//bot.example?a=b", failed, "has to begin with"},
        {"https://bot .example/?a=b", failed, "blank"},
        {"https://bot\x01.example/?a=b", failed, "blank"},
        {"https://bot.example/p", failed, "no query"},
    };
    for (const Row &row : rows) {
        const auto read = readCallbackAddress(QString::fromUtf8(row.given));
        EXPECT_EQ(read.verdict, row.verdict) << row.given << ": " << qPrintable(read.detail.english());
        if (row.verdict == failed) {
            EXPECT_TRUE(read.detail.english().contains(QLatin1StringView(row.expected))) << row.given;
        } else {
            EXPECT_EQ(read.value, row.expected) << row.given;
        }
    }
    const QString longest = QStringLiteral("https://bot.example/?").leftJustified(256 * 1024, u'x');
    EXPECT_EQ(readCallbackAddress(longest).verdict, passed);
    EXPECT_EQ(readCallbackAddress(longest + u'x').verdict, failed);
}

TEST(PassportCallbackTest, TheQueryHasSuccessAndAHash)
{
    const Row rows[]{
        {"tg_passport=success&hash=abc", passed, "abc"},
        {"state=1&hash=a=b&tg%5Fpassport=success", passed, "a=b"},
        {"tg_passport=success&amp;hash=abc", warning, "abc"},
        {"tg_passport=success&tg_passport=success&hash=a", passed, "a"},
        {"hash=abc", failed, "no tg_passport"},
        {"tg_passport=cancel&hash=abc", failed, "\"cancel\""},
        {"tg_passport=no_1-A&hash=abc", failed, "\"no_1-A\""},
        {"tg_passport=%1B%5B2J&hash=abc", failed, "something else"},
        {"tg_passport=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&hash=abc", failed, "something else"},
        {"tg_passport=&hash=abc", failed, "empty"},
        {"tg_passport=success", failed, "no hash"},
        {"tg_passport=success&Hash=abc", failed, "no hash"},
        {"tg_passport=success&hash=", failed, "empty"},
        {"tg_passport=success&hash=a&hash=a", failed, "more than once"},
        {"tg_passport=success&tg_passport=cancel&hash=a", failed, "more than once"},
        {"", failed, "no tg_passport"},
    };
    for (const Row &row : rows) {
        const auto read = readCallbackQuery(row.given);
        EXPECT_EQ(read.verdict, row.verdict) << row.given;
        if (row.verdict == failed) {
            EXPECT_TRUE(read.detail.english().contains(QLatin1StringView(row.expected)))
                << row.given << ": " << qPrintable(read.detail.english());
        } else {
            EXPECT_EQ(read.value, row.expected) << row.given;
        }
    }
}

TEST(PassportCallbackTest, TheHashIsBase64InEveryForm)
{
    const Row rows[]{
        {"-_-_-_-_", passed, "fbffbffbffbf"},
        {"%2B%2f+/ /+/", passed, "fbffbffbffbf"},
        {"AA==", passed, "00"},
        {"AA%3D%3d", passed, "00"},
        {"AA", passed, "00"},
        {"AAA", passed, "0000"},
        {"AA%0D%0AAA", passed, "000000"},
        {"AAA_+AAA", warning, "00003ff80000"},
        {"AA=", warning, "00"},
        {"AB", warning, "00"},
        {"AAAA=", warning, "000000"},
        {"A", failed, "something is missing"},
        {"AAAAA", failed, "something is missing"},
        {"AA*A", failed, "Character 3"},
        {"A=AA", failed, "Character 3"},
        {"====", failed, "empty"},
        {"AA%3", failed, "percent sign"},
        {"AA%zz", failed, "percent sign"},
        {"AA%253D", failed, "more than once"},
        {"AA%C3%A9", failed, "Character 3"},
    };
    for (const Row &row : rows) {
        const auto read = readCallbackHash(row.given);
        EXPECT_EQ(read.verdict, row.verdict) << row.given << ": " << qPrintable(read.detail.english());
        if (row.verdict == failed) {
            EXPECT_TRUE(read.detail.english().contains(QLatin1StringView(row.expected)))
                << row.given << ": " << qPrintable(read.detail.english());
        } else {
            EXPECT_EQ(read.value.toHex(), row.expected) << row.given;
        }
    }
}

TEST(PassportCallbackTest, OnlyWholeBlocksAreDecrypted)
{
    EXPECT_EQ(countBlocks(256, 256).value, 1);
    EXPECT_EQ(countBlocks(768, 256).value, 3);
    EXPECT_EQ(countBlocks(256 * 64, 256).value, 64);
    EXPECT_EQ(countBlocks(256, 256).detail.english(), QStringLiteral("256 bytes, one block of this key."));
    for (const qsizetype bytes : {qsizetype(0), qsizetype(255), qsizetype(257), qsizetype(256 * 65)})
        EXPECT_EQ(countBlocks(bytes, 256).verdict, failed) << bytes;
    EXPECT_TRUE(countBlocks(256, 512).detail.english().contains(QStringLiteral("a key of 2048 bits")));
    EXPECT_TRUE(countBlocks(512, 384).detail.english().contains(QStringLiteral("a key of 4096 bits")));
}

TEST(PassportCallbackTest, WhereTheHashStandsIsKnownForThoseWhoShowIt)
{
    EXPECT_EQ(hashPlace(u"https://e.org/?tg_passport=success&hash=abc&state=1"), (HashPlace{40, 3}));
    EXPECT_EQ(hashPlace(u"?hash=ab"), (HashPlace{6, 2}));
    EXPECT_EQ(hashPlace(u"?hash="), (HashPlace{6, 0}));
    for (const QStringView none : {u"", u"hash=abc", u"https://e.org/?rehash=abc", u"?a&b"})
        EXPECT_EQ(hashPlace(none).length, 0);
}

TEST(PassportCallbackTest, EveryStageHasItsWords)
{
    QStringList names;
    for (const PassportStage stage : passportStages) {
        names += stageName(stage);
        EXPECT_FALSE(stageTitle(stage).isEmpty());
        EXPECT_TRUE(stageMeaning(stage).english().endsWith(u'.'));
    }
    EXPECT_EQ(names.join(u' '), QStringLiteral("url parameters base64 length rsa utf8 query fields age"));
}
