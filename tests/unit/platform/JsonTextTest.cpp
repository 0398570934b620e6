// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/JsonText.h"

#include <gtest/gtest.h>

using namespace botdeck::platform;

TEST(JsonText, readsEveryKindAndKeepsItsBytes)
{
    const std::pair<const char *, JsonKind> texts[] = {
        {"null", JsonKind::Null},
        {"true", JsonKind::Boolean},
        {"false", JsonKind::Boolean},
        {"0", JsonKind::Number},
        {"-0.50e+10", JsonKind::Number},
        {"123456789012345678901234567890", JsonKind::Number},
        {R"("a\"\\\/\b\f\n\r\té😀")", JsonKind::String},
        {"[]", JsonKind::Array},
        {"[ 1 , [ 2 ] , {\"a\" : [3]} ]", JsonKind::Array},
        {"{}", JsonKind::Object},
        {"{ \"a\" : 1 , \"a\" : { \"b\" : [ ] } }", JsonKind::Object},
    };
    for (const auto &[text, kind] : texts) {
        const auto token = readJson(QByteArray(" \t\r\n") + text + " \n");
        ASSERT_TRUE(token) << text;
        EXPECT_EQ(token->kind, kind) << text;
        EXPECT_EQ(token->bytes, text);
    }
}

TEST(JsonText, takesTheOutermostArrayApart)
{
    const auto token = readJson("[9007199254740993, \"a,b\" ,[1,2],{\"c\":[3]}]");
    ASSERT_TRUE(token);
    QByteArrayList elements;
    for (const JsonToken &each : token->elements)
        elements.append(each.bytes);
    EXPECT_EQ(elements, QByteArrayList({"9007199254740993", "\"a,b\"", "[1,2]", "{\"c\":[3]}"}));
}

TEST(JsonText, refusesWhatIsNotExactlyOneValue)
{
    for (const QByteArray text :
         {"",
          " ",
          "nul",
          "nulll",
          "True",
          "-",
          "+1",
          "01",
          "1.",
          ".1",
          "1e",
          "1e+",
          "0x1",
          "1 2",
          "1,2",
          "\"",
          "\"a",
          "\"\\x\"",
          "\"\\u12g4\"",
          "\"\\u12\"",
          "\"a\nb\"",
          "'a'",
          "[",
          "[1",
          "[1,",
          "[1,]",
          "[,1]",
          "[1 2]",
          "]",
          "{",
          "{\"a\"",
          "{\"a\":",
          "{\"a\":1",
          "{\"a\":1,}",
          "{a:1}",
          "{1:1}",
          "{\"a\" 1}",
          "}",
          "[1}",
          "// a\n1",
          "\xef\xbb\xbf"
          "1",
          "\"\xff\"",
          "\"\xc3\"",
          "NaN",
          "\"\\"})
        EXPECT_FALSE(readJson(text)) << text.toStdString();
    EXPECT_FALSE(readJson(QByteArray("1\0", 2)));
    EXPECT_FALSE(readJson(QByteArray("\"\0\"", 3)));
}

TEST(JsonText, boundsTheDepth)
{
    const auto nested = [](int levels) {
        return QByteArray("[").repeated(levels) + QByteArray("]").repeated(levels);
    };
    EXPECT_TRUE(readJson(nested(512)));
    EXPECT_FALSE(readJson(nested(514)));
    EXPECT_FALSE(readJson(nested(1000000)));
    EXPECT_FALSE(readJson(QByteArray("[").repeated(1000000)));
    EXPECT_FALSE(readJson(QByteArray("{\"a\":").repeated(1000000)));
}

TEST(JsonText, quotesAndUnquotes)
{
    const QByteArray text = QByteArray("a\"\\\n\t\r\x01 你😀\0", 16);
    EXPECT_EQ(unquoteJson(quoteJson(text)), text);
    EXPECT_EQ(unquoteJson("\"\\u4f60\\ud83d\\ude00\""), "你😀");
}
