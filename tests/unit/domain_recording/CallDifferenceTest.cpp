// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recording/CallDifference.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace botdeck::domain;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    EXPECT_TRUE(document.isObject()) << json;
    return document.object();
}

/// As people read them, a line each.
QStringList differences(const char *recorded, const char *made)
{
    QStringList lines;
    for (const CallDifference &difference : callDifferences(object(recorded), object(made)))
        lines += differenceText(difference);
    return lines;
}

} // namespace

TEST(CallDifference, CallsThatSayTheSameDoNotDiffer)
{
    EXPECT_EQ(
        differences(R"({"a":1,"b":{"x":1,"y":[1,2]}})", R"({"b":{"y":[1,2],"x":1},"a":1})"), QStringList());
    EXPECT_EQ(differences(R"({"a":1})", R"({"a":1,"b":null,"c":false})"), QStringList());
    EXPECT_EQ(differences(R"({"k":{"hide":false,"text":"A"}})", R"({"k":{"text":"A"}})"), QStringList());
    EXPECT_EQ(differences(R"({"id":9007199254740993})", R"({"id":9007199254740993})"), QStringList());
}

TEST(CallDifference, EachValueIsNamedByItsPlace)
{
    EXPECT_EQ(
        differences(R"({"text":"Hello","chat_id":7})", R"({"text":"Hell","chat_id":7})"),
        QStringList(u"text: \"Hello\" was recorded, the program sent \"Hell\""_s));
    EXPECT_EQ(
        differences(R"({"k":[[{"t":"A"},{"t":"B"}]]})", R"({"k":[[{"t":"A"},{"t":"C"}]]})"),
        QStringList(u"k[0][1].t: \"B\" was recorded, the program sent \"C\""_s));
    // One more than a double can tell apart.
    EXPECT_EQ(
        differences(R"({"id":9007199254740993})", R"({"id":9007199254740992})"),
        QStringList(u"id: 9007199254740993 was recorded, the program sent 9007199254740992"_s));
}

TEST(CallDifference, WhatOneOfThemHasNotIsSaid)
{
    EXPECT_EQ(
        differences(R"({"a":true})", R"({"b":[1]})"),
        (QStringList{
            u"a: true was recorded, the program left it out"_s,
            u"b: nothing was recorded, the program sent [1]"_s}));
    EXPECT_EQ(
        differences(R"({"k":[1]})", R"({"k":[1,2]})"),
        QStringList(u"k[1]: nothing was recorded, the program sent 2"_s));
}

TEST(CallDifference, ALongValueIsShownByItsBeginning)
{
    const QByteArray text(5000, 'x');
    const QStringList lines = differences(("{\"t\":\"" + text + "\"}").constData(), R"({"t":"y"})");
    ASSERT_EQ(lines.size(), 1);
    EXPECT_LT(lines.first().size(), 700);
    EXPECT_TRUE(lines.first().endsWith(u"the program sent \"y\""_s));
}
