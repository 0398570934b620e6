// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonMistake.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::JsonMistake;
using domain::jsonMistake;
using MistakeKind = domain::JsonMistake::Kind;

struct MistakeRow
{
    const char *text;
    MistakeKind kind;
    int line;
};

} // namespace

TEST(JsonMistake, WhatCanBeDecodedHasNone)
{
    for (const char *text :
         {"{}", " {\"a\":1}\n", R"({"a":1e20,"a":[1.50,-0,null,"\ud83d\ude00 x"]})", R"({"t":"\\\"\u0041"})"})
        EXPECT_EQ(jsonMistake(text), std::nullopt) << text;
}

TEST(JsonMistake, IsToldWithItsKindAndLine)
{
    const MistakeRow rows[]{
        {"", MistakeKind::Empty, 0},
        {" \n ", MistakeKind::Empty, 0},
        {"[1]", MistakeKind::NotAnObject, 1},
        {"17", MistakeKind::NotAnObject, 1},
        {"{\n \"a\": 1\n \"b\": 2\n}", MistakeKind::NoComma, 3},
        {"{\n \"a\" 1\n}", MistakeKind::NoColon, 2},
        {"{\n \"a\": 1,\n b: 2\n}", MistakeKind::NoName, 3},
        {"{\n \"a\": tru\n}", MistakeKind::NoValue, 2},
        {"{\n \"a\": [1, 2\n}", MistakeKind::UnclosedArray, 3},
        {"{\n \"a\": \"x\n}", MistakeKind::ControlCharacter, 2},
        {"{\n \"a\": \"\\q\"\n}", MistakeKind::BadEscape, 2},
        {"{\n \"a\": \"\\ud83d\"\n}", MistakeKind::LoneSurrogate, 2},
        {"{\n \"a\": \"\\ude00\"\n}", MistakeKind::LoneSurrogate, 2},
        {"{\n \"a\": \"x", MistakeKind::UnclosedString, 2},
        {"{\n \"a\": 01\n}", MistakeKind::BadNumber, 2},
        {"{\n \"a\": 1,\n}", MistakeKind::NoName, 3},
        {"{\n \"a\": [1,\n]}", MistakeKind::NoValue, 3},
        {"{\n \"a\": 1\n", MistakeKind::UnclosedObject, 3},
        {"{\n \"a\": 1\n]", MistakeKind::UnclosedObject, 3},
        {"{\n}\n}", MistakeKind::Behind, 3},
    };
    for (const MistakeRow &row : rows) {
        const std::optional<JsonMistake> mistake = jsonMistake(row.text);
        ASSERT_TRUE(mistake) << row.text;
        EXPECT_EQ(mistake->kind, row.kind) << row.text << ": " << int(mistake->kind);
        EXPECT_EQ(mistake->line, row.line) << row.text;
    }
}

TEST(JsonMistake, OfEveryKindOfBrokenTextSomethingIsSaid)
{
    for (const char *text :
         {"{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":01}", "{\"a\":1.}", "{\"a\":-}", "{,}",
          "{\"a\":1,}", "{\"a\":[1,]}", "{\"a\":\"\t\"}", "x", "{\"a\":NaN}"})
        EXPECT_TRUE(jsonMistake(text)) << text;
}

} // namespace botdeck::test
