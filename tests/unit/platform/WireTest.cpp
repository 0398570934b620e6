// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a value becomes on the wire, type by type; above all that no digit is ever lost.
#include "platform/Wire.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using platform::Argument;
using platform::Type;

namespace {

constexpr auto refused = "(refused)";

std::string wire(Type type, const QByteArray &value, Argument::Kind kind)
{
    const auto made = platform::toWire(type, {u"x"_s, kind, value});
    return made ? made->json.toStdString() : refused;
}

std::string fromText(Type type, const QByteArray &text)
{
    return wire(type, text, Argument::Kind::Text);
}

std::string fromJson(Type type, const QByteArray &json)
{
    return wire(type, json, Argument::Kind::Json);
}

} // namespace

TEST(Ids, stayExactInEveryStyle)
{
    for (const QByteArray id :
         {"0", "-1", "9007199254740993", "-1001234567890", "259248080753266688", "9223372036854775807",
          "-9223372036854775808"}) {
        const std::string digits = id.toStdString();
        EXPECT_EQ(fromText(Type::IdNumber, id), digits);
        EXPECT_EQ(fromText(Type::IdString, id), '"' + digits + '"');
        EXPECT_EQ(fromText(Type::Integer, id), digits);
        EXPECT_EQ(fromText(Type::IdOrUsername, id), digits);
        EXPECT_EQ(fromText(Type::IdOrAtName, id), digits);
        EXPECT_EQ(fromText(Type::IdNumberList, id + ',' + id), '[' + digits + ',' + digits + ']');
        EXPECT_EQ(fromText(Type::IdStringList, id), "[\"" + digits + "\"]");
        EXPECT_EQ(fromJson(Type::IdNumber, id), digits);
        EXPECT_EQ(fromJson(Type::IdString, '"' + id + '"'), '"' + digits + '"');
    }
}

TEST(Ids, areNothingThatDoesNotFit)
{
    for (const QByteArray text :
         {"", " ", "9223372036854775808", "-9223372036854775809", "18446744073709551615", "1e5", "1.5", "1.0",
          "+7", "0x7", "7 ", " 7", "--7", "-", "٧", "1,2", "abc"}) {
        EXPECT_EQ(fromText(Type::IdNumber, text), refused) << text.toStdString();
        EXPECT_EQ(fromText(Type::IdString, text), refused) << text.toStdString();
        EXPECT_EQ(fromText(Type::Integer, text), refused) << text.toStdString();
    }
    // Where a name may stand, too: nobody is called like this.
    for (const QByteArray text :
         {"", " ", "9223372036854775808", "-9223372036854775809", "1.5", "+7", "7 ", " 7", "-"}) {
        EXPECT_EQ(fromText(Type::IdOrUsername, text), refused) << text.toStdString();
        EXPECT_EQ(fromText(Type::IdOrAtName, text), refused) << text.toStdString();
    }
    for (const QByteArray json :
         {"9223372036854775808", "1e5", "1.0", "-1.5", "\"1\"", "null", "true", "[1]", "{}", "", "01"})
        EXPECT_EQ(fromJson(Type::IdNumber, json), refused) << json.toStdString();
    for (const QByteArray json : {"1", "\"9223372036854775808\"", "\"\"", "\"a\"", "\"1.0\"", "null"})
        EXPECT_EQ(fromJson(Type::IdString, json), refused) << json.toStdString();
}

TEST(Ids, loseZerosInFrontOnly)
{
    EXPECT_EQ(fromText(Type::IdNumber, "007"), "7");
    EXPECT_EQ(fromText(Type::IdString, "-007"), "\"-7\"");
}

TEST(Masks, takeAllSixtyFourBits)
{
    EXPECT_EQ(fromText(Type::Mask, "18446744073709551615"), "18446744073709551615");
    EXPECT_EQ(fromText(Type::Mask, "9223372036854775808"), "9223372036854775808");
    EXPECT_EQ(fromText(Type::Mask, "0"), "0");
    EXPECT_EQ(fromText(Type::Mask, "-1"), "18446744073709551615");
    EXPECT_EQ(fromText(Type::Mask, "-9223372036854775808"), "9223372036854775808");
    EXPECT_EQ(fromJson(Type::Mask, "18446744073709551615"), "18446744073709551615");
    EXPECT_EQ(fromJson(Type::Mask, "-1"), "-1");
    EXPECT_EQ(fromJson(Type::Mask, R"("18446744073709551615")"), R"("18446744073709551615")");
    EXPECT_EQ(fromJson(Type::Mask, R"("")"), refused);
    EXPECT_EQ(fromJson(Type::Mask, R"("1.0")"), refused);
    for (const QByteArray text :
         {"18446744073709551616", "-9223372036854775809", "1.0", "1e3", "", "+1", "0x1"}) {
        EXPECT_EQ(fromText(Type::Mask, text), refused) << text.toStdString();
        EXPECT_EQ(fromJson(Type::Mask, text), refused) << text.toStdString();
    }
}

TEST(Names, loseTheirAtForCloudChatAndKeepItForTelegram)
{
    EXPECT_EQ(fromText(Type::Username, "@harbour"), "\"harbour\"");
    EXPECT_EQ(fromText(Type::Username, "@@harbour"), "\"@harbour\"");
    EXPECT_EQ(fromText(Type::Username, "20000001"), "\"20000001\"");
    EXPECT_EQ(fromText(Type::IdOrUsername, "@harbour"), "\"harbour\"");
    EXPECT_EQ(fromText(Type::IdOrAtName, "@harbour"), "\"@harbour\"");
    EXPECT_EQ(fromText(Type::IdOrAtName, "harbour"), "\"@harbour\"");
    EXPECT_EQ(fromText(Type::IdOrUsername, "@20000001"), "\"20000001\"");
    for (const Type type : {Type::Username, Type::IdOrUsername, Type::IdOrAtName}) {
        EXPECT_EQ(fromText(type, ""), refused);
        EXPECT_EQ(fromText(type, "@"), refused);
        EXPECT_EQ(fromJson(type, "\"@harbour\""), "\"@harbour\"");
        EXPECT_EQ(fromJson(type, "\"\""), refused);
    }
    EXPECT_EQ(fromJson(Type::Username, "5"), refused);
    EXPECT_EQ(fromJson(Type::IdOrUsername, "5"), "5");
    EXPECT_EQ(fromJson(Type::IdOrUsername, "5.5"), refused);
}

TEST(Booleans, areTwoWords)
{
    EXPECT_EQ(fromText(Type::Boolean, "true"), "true");
    EXPECT_EQ(fromText(Type::Boolean, "false"), "false");
    EXPECT_EQ(fromJson(Type::Boolean, " true "), "true");
    for (const QByteArray text : {"True", "1", "0", "yes", ""})
        EXPECT_EQ(fromText(Type::Boolean, text), refused) << text.toStdString();
    for (const QByteArray json : {"1", "\"true\"", "null", "tru"})
        EXPECT_EQ(fromJson(Type::Boolean, json), refused) << json.toStdString();
}

TEST(Fractions, keepTheirDigits)
{
    EXPECT_EQ(fromText(Type::Float, "1.10"), "1.10");
    EXPECT_EQ(fromText(Type::Float, "-1e-7"), "-1e-7");
    EXPECT_EQ(fromJson(Type::Float, "3"), "3");
    for (const QByteArray text : {"1.", ".5", "1e", "01", "NaN", "1,5", "\"1\"", ""})
        EXPECT_EQ(fromText(Type::Float, text), refused) << text.toStdString();
}

TEST(Texts, areEscapedAndNothingElseIsTouched)
{
    EXPECT_EQ(
        fromText(Type::String, "a\"b\\c/d\n\r\t\x01\x1f\x7f你😀"),
        "\"a\\\"b\\\\c/d\\n\\r\\t\\u0001\\u001f\x7f你😀\"");
    EXPECT_EQ(fromText(Type::String, QByteArray("a\0b", 3)), "\"a\\u0000b\"");
    EXPECT_EQ(fromText(Type::String, ""), "\"\"");
    EXPECT_EQ(fromText(Type::String, "\xff"), refused);
    EXPECT_EQ(fromText(Type::String, "\xed\xa0\xbd"), refused);
    EXPECT_EQ(fromJson(Type::String, " \"a\\u00e9\" "), "\"a\\u00e9\"");
    EXPECT_EQ(fromJson(Type::String, "a"), refused);
    EXPECT_EQ(fromJson(Type::String, "5"), refused);
}

TEST(Lists, comeAsJsonOrBetweenCommas)
{
    EXPECT_EQ(fromText(Type::StringList, "a, b ,c"), "[\"a\",\"b\",\"c\"]");
    EXPECT_EQ(fromText(Type::StringList, "[\"a, b\",\"c\"]"), "[\"a, b\",\"c\"]");
    EXPECT_EQ(fromText(Type::StringList, ""), "[]");
    EXPECT_EQ(fromText(Type::IntegerList, " [] "), "[]");
    EXPECT_EQ(fromText(Type::IdNumberList, "[\"1\",2]"), "[1,2]");
    EXPECT_EQ(fromText(Type::IdStringList, "[\"1\",2]"), "[\"1\",\"2\"]");
    for (const QByteArray text : {"a,,b", ",", "a,", "[a]", "[\"a\"", "[[\"a\"]]", "[null]", "[true]"})
        EXPECT_EQ(fromText(Type::StringList, text), refused) << text.toStdString();
    EXPECT_EQ(fromText(Type::IdNumberList, "1,x"), refused);
}

TEST(Lists, asJsonMustHaveTheTypeOnTheWire)
{
    EXPECT_EQ(fromJson(Type::IdNumberList, "[1, 9223372036854775807]"), "[1, 9223372036854775807]");
    EXPECT_EQ(fromJson(Type::IdStringList, "[\"1\"]"), "[\"1\"]");
    EXPECT_EQ(fromJson(Type::IdNumberList, "[\"1\"]"), refused);
    EXPECT_EQ(fromJson(Type::IdStringList, "[1]"), refused);
    EXPECT_EQ(fromJson(Type::StringList, "\"a\""), refused);
}

TEST(Objects, areSentAsTheyAre)
{
    const QByteArray object = R"({ "a": 18446744073709551615, "b": [1.10, {"c": null}], "a": 1e400 })";
    EXPECT_EQ(fromJson(Type::Object, object), object.toStdString());
    EXPECT_EQ(fromText(Type::Object, object), object.toStdString());
    EXPECT_EQ(fromText(Type::List, "[1,{}]"), "[1,{}]");
    EXPECT_EQ(fromText(Type::Object, "[]"), refused);
    EXPECT_EQ(fromText(Type::List, "{}"), refused);
    EXPECT_EQ(fromText(Type::Object, "a"), refused);
}

TEST(Uploads, areFilesOrWhereAllowedText)
{
    EXPECT_EQ(fromText(Type::File, "a"), refused);
    EXPECT_EQ(fromJson(Type::File, "\"a\""), refused);
    EXPECT_EQ(fromText(Type::FileOrText, "AgAC"), "\"AgAC\"");
    EXPECT_TRUE(platform::toWire(Type::FileOrText, {u"x"_s, Argument::Kind::File, "/a"})->isFile);
    EXPECT_EQ(wire(Type::String, "/a", Argument::Kind::File), refused);
}
