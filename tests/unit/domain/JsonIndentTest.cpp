// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonIndent.h"

#include <gtest/gtest.h>

namespace botdeck::test {

using domain::indentedJson;

TEST(IndentedJson, ChangesOnlyTheWhiteSpaceBetweenTokens)
{
    EXPECT_EQ(
        indentedJson(
            u"{\"id\": 9223372036854775807,\"n\":1e20 ,\"a\":[1,{}, []],\"s\":\"a, {b}: \\\"c\\\"\"}"),
        QStringLiteral("{\n"
                       "  \"id\": 9223372036854775807,\n"
                       "  \"n\": 1e20,\n"
                       "  \"a\": [\n"
                       "    1,\n"
                       "    {},\n"
                       "    []\n"
                       "  ],\n"
                       "  \"s\": \"a, {b}: \\\"c\\\"\"\n"
                       "}"));
}

TEST(IndentedJson, TakesWhatIsNoJson)
{
    EXPECT_EQ(indentedJson(u""), QString());
    EXPECT_EQ(indentedJson(u"]}"), QStringLiteral("\n]\n}"));
    EXPECT_EQ(indentedJson(u"{\"a"), QStringLiteral("{\n  \"a"));
    EXPECT_EQ(indentedJson(QString(5000, u'[')).count(u'['), 5000);
}

} // namespace botdeck::test
