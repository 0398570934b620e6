// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonComparison.h"

#include <QHash>

#include <gtest/gtest.h>

#include <algorithm>

namespace botdeck::test {

using domain::compareJson;
using domain::differenceCount;
using domain::JsonChange;
using domain::JsonPair;

namespace {

/// What differs, a line each: its way, a sign, what the two have.
std::string differences(const QByteArray &first, const QByteArray &second)
{
    const QList<JsonPair> pairs = compareJson(first, second);
    QStringList lines;
    for (const JsonPair &pair : pairs) {
        if (pair.change == JsonChange::Same)
            continue;
        QString way = pair.name;
        for (qint32 at = pair.parent; at > 0; at = pairs.at(at).parent)
            way.prepend(pairs.at(at).name + u'/');
        static const QHash<JsonChange, QString> signs{
            {JsonChange::Added, QStringLiteral("+")},
            {JsonChange::Removed, QStringLiteral("-")},
            {JsonChange::Changed, QStringLiteral("~")}};
        lines += (signs.value(pair.change) + way + u' ' + QString::fromUtf8(pair.first.raw) + u'|' +
                  QString::fromUtf8(pair.second.raw))
                     .trimmed();
    }
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST(JsonComparison, MembersBelongTogetherByTheirNamesInAnyOrder)
{
    EXPECT_EQ(differences(R"({"a":1,"b":{"c":[1,2]}})", R"({ "b": {"c":[1, 2]}, "a":1 })"), "");
    EXPECT_EQ(
        differences(R"({"ok":true,"result":{"id":7,"old":1}})", R"({"ok":true,"result":{"new":"x","id":8}})"),
        "~ |\n~result |\n~result/id 7|8\n-result/old 1|\n+result/new |\"x\"");
    EXPECT_EQ(differences(R"({"n":1,"n":2})", R"({"n":1,"n":3})"), "~ |\n~n 2|3");
}

TEST(JsonComparison, NumbersAreComparedAsWrittenAndStringsDecoded)
{
    EXPECT_EQ(
        differences("[9007199254740993,1.0]", "[9007199254740992,1]"),
        "~ |\n~0 9007199254740993|9007199254740992\n~1 1.0|1");
    EXPECT_EQ(differences(R"({"\u540d":"\u00e9"})", R"({"名":"é"})"), "");
    EXPECT_EQ(differences("[\"1\"]", "[1]"), "~ |\n~0 \"1\"|1");
    EXPECT_EQ(differences("null", "false"), "~ null|false");
}

TEST(JsonComparison, OneMoreElementChangesNoOther)
{
    EXPECT_EQ(
        differences(R"([{"id":1},{"id":2},{"id":3}])", R"([{"id":0},{"id":1},{"id":2},{"id":3}])"),
        "~ |\n+0 |\n+0/id |0");
    EXPECT_EQ(differences(R"([1,2,3,4,5])", R"([1,3,4,9,5])"), "~ |\n-1 2|\n+3 |9");
    EXPECT_EQ(
        differences(R"([{"id":1,"n":"a"},{"id":2}])", R"([{"id":1,"n":"b"},{"id":2}])"),
        "~ |\n~0 |\n~0/n \"a\"|\"b\"");
    const QList<JsonPair> moved = compareJson("[1,2]", "[0,1,2]");
    ASSERT_EQ(moved.size(), 4);
    EXPECT_EQ(moved.at(2).name, QStringLiteral("0 → 1"));
    EXPECT_EQ(moved.at(2).change, JsonChange::Same);
}

TEST(JsonComparison, WhatIsOfAnotherKindIsChangedAndWhatWasInItIsGone)
{
    EXPECT_EQ(
        differences(R"({"result":{"id":1}})", R"({"result":[2]})"),
        "~ |\n~result |\n-result/id 1|\n+result/0 |2");
    EXPECT_EQ(
        differences(R"({"result":true})", R"({"result":{"id":1}})"), "~ |\n~result true|\n+result/id |1");
}

TEST(JsonComparison, CountsWhatAPersonWouldCount)
{
    EXPECT_EQ(differenceCount(compareJson("{}", "{}")), 0);
    EXPECT_EQ(differenceCount(compareJson(R"({"a":{"b":1}})", R"({"a":{"b":2}})")), 1);
    EXPECT_EQ(differenceCount(compareJson(R"({"a":1})", R"({"a":1,"chat":{"id":1,"title":"x"}})")), 1);
    EXPECT_EQ(differenceCount(compareJson(R"([1,2,3])", R"([4,5,6])")), 3);
}

TEST(JsonComparison, WhatIsNoJsonIsOneValue)
{
    const QList<JsonPair> pairs = compareJson("<html>", R"({"ok":true})");
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs.first().change, JsonChange::Changed);
    EXPECT_EQ(pairs.first().first.raw, "<html>");
    EXPECT_EQ(compareJson("", "").first().change, JsonChange::Same);
}

TEST(JsonComparison, DepthAndLengthStopNobody)
{
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    EXPECT_EQ(differenceCount(compareJson(deep, deep)), 0);
    QByteArray first = "[0";
    QByteArray second = "[1";
    for (int at = 2; at < 3'000; ++at) {
        first += ',' + QByteArray::number(at);
        second += ',' + QByteArray::number(-at);
    }
    EXPECT_EQ(differenceCount(compareJson(first + ']', second + ']')), 2'999);
}

} // namespace botdeck::test
