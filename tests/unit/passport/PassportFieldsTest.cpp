// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/PassportFields.h"

#include "Callbacks.h"
#include "domain/passport/PassportJson.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::domain;
using namespace botdeck::test;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

QString joined(const QList<PassportField> &fields)
{
    QStringList all;
    for (const PassportField &field : fields)
        all += field.name + u':' + field.value;
    return all.join(u' ');
}

} // namespace

TEST(PassportFieldsTest, TextIsUtf8WithoutControlCharacters)
{
    EXPECT_EQ(readPassportText("userid=1&first_name=小林").value, QStringLiteral("userid=1&first_name=小林"));
    const auto ended = readPassportText(QByteArrayView("userid=1\r\n\0", 11));
    EXPECT_EQ(ended.verdict, warning);
    EXPECT_EQ(ended.value, QStringLiteral("userid=1"));
    for (const QByteArrayView wrong :
         {QByteArrayView(""), QByteArrayView("\n"), QByteArrayView("userid=\xd6\xd0"),
          QByteArrayView("a\x01"), QByteArrayView("a\0b", 3)})
        EXPECT_EQ(readPassportText(wrong).verdict, failed) << wrong.toByteArray().toHex().constData();
}

TEST(PassportFieldsTest, PairsAreReadAsTheyAreAndNoneIsLost)
{
    const struct
    {
        const char *text;
        Verdict verdict;
        const char *expected;
    } rows[]{
        {"userid=7&x=%E5%B0%8F+1&photo_url=https://e.org/?a=b", passed,
         "userid:7 x:小+1 photo_url:https://e.org/?a=b"},
        {"userid=7&phone=%2B886&&phone=2", passed, "userid:7 phone:+886 phone:2"},
        {"userid=7&first_name=100%", warning, "userid:7 first_name:100%"},
        {"userid=7&first_name=%D6%D0", warning, "userid:7 first_name:%D6%D0"},
        {"userid=7&first_name=A&B", warning, "userid:7 first_name:A B:"},
        {"userid=7&=x", warning, "userid:7 :x"},
        {"userid=7&first_name=A&userid=8", failed, ""},
        {"authtime=1&authtime=1", failed, ""},
        {"name=value", failed, ""},
        {"hello", failed, ""},
    };
    for (const auto &row : rows) {
        const auto read = readPassportFields(QString::fromUtf8(row.text));
        EXPECT_EQ(read.verdict, row.verdict) << row.text;
        EXPECT_EQ(joined(read.value), QString::fromUtf8(row.expected)) << row.text;
        EXPECT_FALSE(read.detail.isEmpty());
    }
}

TEST(PassportFieldsTest, RequiredFieldsAreThereAndNumbersAreNumbers)
{
    const auto check = [](const char *text) {
        return checkPassportFields(readPassportFields(QString::fromUtf8(text)).value);
    };
    const auto whole = check("userid=7&first_name=A&last_name=&authtime=1649741563&phone=1&username=@a");
    EXPECT_EQ(whole.verdict, passed);
    EXPECT_EQ(whole.value.userId, core::Id(7));
    EXPECT_EQ(whole.value.authTime, 1649741563);
    EXPECT_EQ(whole.detail.english(), QStringLiteral("All that are required; 1 optional, 1 undocumented."));
    for (const char *wrong :
         {"first_name=A&last_name=B&authtime=1", "userid=7&last_name=B&authtime=1",
          "userid=7&first_name=A&authtime=1", "userid=7&first_name=A&last_name=B",
          "userid=x&first_name=A&last_name=B&authtime=1", "userid=-7&first_name=A&last_name=B&authtime=1",
          "userid=0&first_name=A&last_name=B&authtime=1", "userid=7&first_name=A&last_name=B&authtime=0",
          "userid=7&first_name=A&last_name=B&authtime=now",
          "userid=18446744073709551615&first_name=A&last_name=B&authtime=1"})
        EXPECT_EQ(check(wrong).verdict, failed) << wrong;
    EXPECT_EQ(
        check("first_name=A&last_name=B&authtime=1").detail.english(), QStringLiteral("userid is missing."));
}

TEST(PassportFieldsTest, WithoutAUserNobodysFieldsAreShown)
{
    EXPECT_TRUE(saysWhose({{QStringLiteral("userid"), QStringLiteral("7")}}));
    EXPECT_FALSE(saysWhose({{QStringLiteral("userid"), QStringLiteral("seven")}}));
    EXPECT_FALSE(saysWhose({{QStringLiteral("first_name"), QStringLiteral("7")}}));
}

TEST(PassportFieldsTest, AnOldPermissionIsLookedAt)
{
    constexpr qint64 then = 1649741563;
    const auto after = [](seconds age, std::optional<seconds> limit) {
        return checkPassportAge(then, (then + age.count()) * 1000, limit);
    };
    EXPECT_EQ(after(hours(3), {}).verdict, passed);
    EXPECT_EQ(after(hours(3), hours(3)).verdict, passed);
    const auto old = after(hours(3), hours(1));
    EXPECT_EQ(old.verdict, warning);
    EXPECT_EQ(old.value, hours(3));
    EXPECT_EQ(old.detail.english(), QStringLiteral("authtime is 3 h old, the limit is 60 min."));
    EXPECT_EQ(after(seconds(-60), hours(1)).verdict, passed) << "clocks differ";
    EXPECT_EQ(after(seconds(-300), hours(1)).verdict, passed);
    EXPECT_EQ(after(seconds(-301), hours(1)).verdict, warning);
    const auto milliseconds = checkPassportAge(then * 1000, then * 1000, {});
    EXPECT_EQ(milliseconds.verdict, warning);
    EXPECT_TRUE(milliseconds.detail.english().contains(QStringLiteral("milliseconds")));
}

TEST(PassportFieldsTest, WhatIsKnownOfAFieldIsATable)
{
    for (const PassportFieldFacts &facts : passportFieldTable()) {
        EXPECT_EQ(passportFieldFacts(QString(facts.name)), &facts);
        EXPECT_NE(facts.meaning, nullptr);
    }
    EXPECT_FALSE(passportFieldFacts(u"userid")->isPersonal);
    EXPECT_TRUE(passportFieldFacts(u"phone")->isPersonal);
    EXPECT_EQ(passportFieldFacts(u"shoe_size"), nullptr);
}

TEST(PassportJsonTest, KeepsEveryValueOfANameThatComesTwice)
{
    const QByteArray json = passportFieldsJson(
        {{QStringLiteral("userid"), QStringLiteral("10000777")},
         {QStringLiteral("extra"), QStringLiteral("a")},
         {QStringLiteral("extra"), QStringLiteral("b")},
         {QStringLiteral("extra"), QString()}});
    EXPECT_EQ(
        QJsonDocument::fromJson(json),
        QJsonDocument::fromJson(R"({"userid":"10000777","extra":["a","b",""]})"));
}
