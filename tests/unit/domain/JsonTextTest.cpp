// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonText.h"

#include "InventedUpdates.h"
#include "tests/support/Effort.h"

#include <gtest/gtest.h>
#include <simdjson.h>

#include <random>

using namespace botdeck::domain;
using namespace botdeck::test;

namespace {

JsonFault faultOf(const QByteArray &text)
{
    return JsonText(text).fault();
}

struct FaultCase
{
    const char *text;
    JsonFault fault;
};

class Faults : public testing::TestWithParam<FaultCase>
{
};

TEST_P(Faults, AreFoundAnywhere)
{
    const QByteArray text = GetParam().text;
    EXPECT_EQ(faultOf(text), GetParam().fault);
    EXPECT_EQ(faultOf("{\"a\":[1," + text + "]}") == JsonFault::None, GetParam().fault == JsonFault::None);
}

INSTANTIATE_TEST_SUITE_P(
    Sound, Faults,
    testing::ValuesIn(std::vector<FaultCase>{
        {"{}", JsonFault::None},
        {"[]", JsonFault::None},
        {" [ 1 , 2 ] ", JsonFault::None},
        {"0", JsonFault::None},
        {"-0.5e+10", JsonFault::None},
        {"1E400", JsonFault::None},
        {"123456789012345678901234567890", JsonFault::None},
        {"\"\\u0000\\n\\\"\\/\"", JsonFault::None},
        {"\"\\ud83d\\ude00\"", JsonFault::None},
        {"\"\xE4\xBD\xA0\"", JsonFault::None},
        {"{\"a\":1,\"a\":2}", JsonFault::None},
        {"{\"\":null}", JsonFault::None},
    }));

INSTANTIATE_TEST_SUITE_P(
    Unsound, Faults,
    testing::ValuesIn(std::vector<FaultCase>{
        {"tru", JsonFault::Broken},
        {"nulll", JsonFault::Broken},
        {"01", JsonFault::Broken},
        {"+1", JsonFault::Broken},
        {"1.", JsonFault::Broken},
        {".5", JsonFault::Broken},
        {"1e", JsonFault::Broken},
        {"-", JsonFault::Broken},
        {"0x10", JsonFault::Broken},
        {"{\"a\" 1}", JsonFault::Broken},
        {"{\"a\":}", JsonFault::Broken},
        {"{a:1}", JsonFault::Broken},
        {"{\"a\":1,}", JsonFault::Broken},
        {"{1:2}", JsonFault::Broken},
        {"[1,]", JsonFault::Broken},
        {"[,1]", JsonFault::Broken},
        {"[1 2]", JsonFault::Broken},
        {"[}", JsonFault::Broken},
        {"\"a\"\"b\"", JsonFault::Broken},
        {"\"a\"b", JsonFault::Broken},
        {"1\"a\"", JsonFault::Broken},
        {"\"\\x41\"", JsonFault::Broken},
        {"\"\\u12g4\"", JsonFault::Broken},
        {"\"\\u12\"", JsonFault::Broken},
        {"\"\\ud83d\"", JsonFault::LoneSurrogate},
        {"\"\\ude00\"", JsonFault::LoneSurrogate},
        {"\"\\ud83dx\\ude00\"", JsonFault::LoneSurrogate},
        {"\"\\ud83d\\ud83d\"", JsonFault::LoneSurrogate},
        {"\"\xFF\"", JsonFault::InvalidUtf8},
        {"\"\xC0\x80\"", JsonFault::InvalidUtf8},
        {"\"\xED\xA0\x80\"", JsonFault::InvalidUtf8},
        {"\"\xE4\xBD\"", JsonFault::InvalidUtf8},
        {"\"a\nb\"", JsonFault::ControlCharacter},
    }));

TEST(JsonTextTest, NothingIsEmpty)
{
    EXPECT_EQ(faultOf(""), JsonFault::Empty);
    EXPECT_NE(faultOf("   "), JsonFault::None);
    EXPECT_NE(faultOf("\"open"), JsonFault::None);
}

TEST(JsonTextTest, EveryFaultHasWords)
{
    for (int fault = 1; fault <= int(JsonFault::Broken); ++fault)
        EXPECT_FALSE(jsonFaultText(JsonFault(fault)).isEmpty());
    EXPECT_TRUE(jsonFaultText(JsonFault::TooDeep).english().contains(QString::number(JsonText::maxDepth)));
}

TEST(JsonTextTest, DepthEndsAt1024AndDeeperDoesNoHarm)
{
    const auto nested = [](qsizetype depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    EXPECT_EQ(faultOf(nested(1024)), JsonFault::None);
    EXPECT_EQ(faultOf(nested(1025)), JsonFault::TooDeep);
    EXPECT_EQ(faultOf(nested(1'000'000)), JsonFault::TooDeep);
    EXPECT_NE(faultOf(QByteArray(1'000'000, '{')), JsonFault::None);
}

TEST(JsonTextTest, ReadsMembersElementsAndTokensAsTheyCame)
{
    const QByteArray text =
        R"( {"a" : [1, {"b":2e1} ,"x"], "e\u0062":"\u4f60\n", "a":null, "n":18446744073709551615} )";
    const JsonText json(text);
    ASSERT_EQ(json.fault(), JsonFault::None);
    const JsonValue root = json.root();
    EXPECT_EQ(root["a"].raw(), R"([1, {"b":2e1} ,"x"])") << "of two members with one name the first counts";
    EXPECT_EQ(root["eb"].text(), QStringLiteral("你\n")) << "an escaped name is the same name";
    EXPECT_EQ(root["n"].text(), QStringLiteral("18446744073709551615"));
    EXPECT_FALSE(root["absent"]);
    EXPECT_FALSE(root["absent"]["deeper"]);
    EXPECT_TRUE(root["a"].text().isEmpty());

    QByteArrayList elements;
    for (JsonElements element(root["a"]); element; element.next())
        elements.append(element.value().raw().toByteArray());
    EXPECT_EQ(elements, QByteArrayList({"1", R"({"b":2e1})", R"("x")"}));

    QStringList names;
    for (JsonMembers member(root); member; member.next())
        names.append(member.name());
    EXPECT_EQ(names.join(u' '), QStringLiteral("a eb a n"));
}

TEST(JsonTextTest, VoidIsWhatServersWriteForNothing)
{
    const QByteArray text = R"({"a":null,"b":false,"c":"","d":[],"e":{ },"f":0,"g":"x","h":[0]})";
    const JsonText json(text);
    for (const char *name : {"a", "b", "c", "d", "e", "missing"})
        EXPECT_TRUE(json.root()[name].isVoid()) << name;
    for (const char *name : {"f", "g", "h"})
        EXPECT_FALSE(json.root()[name].isVoid()) << name;
}

TEST(JsonTextTest, PaddingMayComeFromTheArray)
{
    QByteArray text = R"({"a":"b"})";
    text.reserve(text.size() + 64);
    const JsonText json(text, text.capacity() - text.size());
    ASSERT_EQ(json.fault(), JsonFault::None);
    EXPECT_EQ(
        static_cast<const void *>(json.root().raw().data()), static_cast<const void *>(text.constData()))
        << "no copy was made";
}

/// simdjson's own DOM parser is the referee (Qt's takes ".7" and unknown escapes). It refuses numbers beyond
/// a double, which we keep as text, so no exponents occur here.
TEST(JsonTextTest, AgreesWithAStrictParserOnRandomlyDamagedText)
{
    std::mt19937 random(20260711);
    const QByteArray alphabet = R"({}[],:"\u0123 afnrtl-+.)";
    simdjson::dom::parser referee;
    int sound = 0;
    const int rounds = effort(4'000, 100'000);
    for (int round = 0; round < rounds; ++round) {
        QByteArray text = messageUpdate(round, R"(a\u0041\\ \"q\" [}] \ud83d\ude00)");
        for (auto damage = random() % 3; damage > 0; --damage) {
            const auto at = qsizetype(random() % quint64(text.size()));
            text[at] = alphabet[qsizetype(random() % quint64(alphabet.size()))];
        }
        const bool accepted = referee.parse(text.toStdString()).error() == simdjson::SUCCESS;
        sound += accepted ? 1 : 0;
        ASSERT_EQ(faultOf(text) == JsonFault::None, accepted) << text.constData();
    }
    EXPECT_GT(sound, rounds / 4) << "both verdicts must occur";
    EXPECT_LT(sound, rounds * 3 / 4);
}

} // namespace
