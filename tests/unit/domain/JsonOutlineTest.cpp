// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonOutline.h"

#include "domain/JsonText.h"
#include "InventedUpdates.h"

#include <QString>

#include <gtest/gtest.h>

#include <array>

namespace botdeck::test {

namespace {

using domain::JsonOutline;
using domain::JsonType;

/// The outline as text: name, type and children, a line for each value, indented by two blanks a level.
QString printed(const JsonOutline &outline)
{
    static constexpr std::array names{"object", "array", "string", "integer", "number", "bool", "null"};
    QString text;
    for (JsonOutline::Node node = 0; node < outline.count(); ++node) {
        int depth = 0;
        for (JsonOutline::Node up = node; up != 0; up = outline.parent(up))
            ++depth;
        text += QString(2 * depth, u' ') + QString::number(outline.row(node)) + u' ' +
                QString::fromUtf8(outline.name(node)) + u' ' +
                QLatin1String(names.at(size_t(outline.type(node))));
        if (outline.isContainer(node))
            text += QStringLiteral(" · %1").arg(outline.childCount(node));
        else
            text += u' ' + QString::fromUtf8(outline.raw(node));
        text += u'\n';
    }
    return text;
}

bool isSound(const QByteArray &json)
{
    const JsonOutline outline(json);
    EXPECT_EQ(outline.fault().isEmpty(), outline.count() > 0) << json.constData();
    return outline.fault().isEmpty();
}

} // namespace

TEST(JsonOutline, KeepsOrderRepeatedNamesAndTheTextOfNumbers)
{
    const JsonOutline outline("{ \"b\" : 1e20, \"a\":9223372036854775808,\"a\" :[ "
                              "],\n\"c\":{\"\":[true,null,\"x\\\"]\"]},\"d\":1.50}\n");
    EXPECT_EQ(
        printed(outline).toStdString(), "0  object · 5\n"
                                        "  0 b number 1e20\n"
                                        "  1 a integer 9223372036854775808\n"
                                        "  2 a array · 0\n"
                                        "  3 c object · 1\n"
                                        "    0  array · 3\n"
                                        "      0  bool true\n"
                                        "      1  null null\n"
                                        "      2  string \"x\\\"]\"\n"
                                        "  4 d number 1.50\n");
    EXPECT_TRUE(outline.isMember(5)) << "its name is empty, but it has one";
    EXPECT_FALSE(outline.isMember(6));
    EXPECT_EQ(outline.raw(4), "{\"\":[true,null,\"x\\\"]\"]}");
    EXPECT_EQ(outline.end(4), 9u);
}

TEST(JsonOutline, TakesStringsThatCanOnlyBeLookedAt)
{
    const JsonOutline outline("{\"a\":\"\xff\",\"\xc3\":\"\\q\",\"c\":\"\\ud83d\",\"d\":\"\x01\"}");
    EXPECT_EQ(outline.count(), 5u);
    EXPECT_EQ(outline.raw(1), "\"\xff\"");
    EXPECT_EQ(outline.name(2), "\xc3");
}

TEST(JsonOutline, OfBrokenJsonIsAFault)
{
    for (const char *json :
         {"",    " ",     "{",     "[",    "\"",     "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "[1,]",
          "[,]", "[1 2]", "{a:1}", "[01]", "[nul]",  "[1]]",    "[1]x",     "{\"a\" 1}",  "{\"a\":1 \"b\":2}",
          "[}",  "{]",    ",",     "\xff", "[1,,2]", "{,}"})
        EXPECT_FALSE(isSound(json)) << json;
    for (const char *json : {"7", "\"x\"", "null", "[]", "{}", "[[]]", " [1 , 2] ", "{\"a\":{}}"})
        EXPECT_TRUE(isSound(json)) << json;
    EXPECT_EQ(
        JsonOutline("[1,]").fault(),
        QStringLiteral("There is no tree: this is no valid JSON, from byte 4 on. Raw shows all of it."));
}

TEST(JsonOutline, TakesWhateverTheReaderTakes)
{
    std::mt19937 random(7);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray json = randomUpdate(round, random);
        if (round % 2 == 1)
            json[qsizetype(random() % size_t(json.size()))] = "{}[],:\"0x\\"[random() % 10];
        const bool readable = domain::JsonText{QByteArrayView(json)}.fault() == domain::JsonFault::None;
        EXPECT_TRUE(isSound(json) || !readable) << json.constData();
    }
}

TEST(JsonOutline, IsNotBroughtDownByDepthOrNumbers)
{
    const JsonOutline deep(QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']'));
    EXPECT_EQ(deep.count(), 1'000'000u);
    EXPECT_EQ(deep.end(0), 1'000'000u);
    EXPECT_FALSE(isSound(QByteArray(1'000'000, '[')));
    QByteArray many("[0");
    many += QByteArray(",0").repeated(qsizetype(JsonOutline::maxNodes));
    EXPECT_TRUE(JsonOutline(many + ']').fault().contains(QStringLiteral("4000000 values")));
}

} // namespace botdeck::test
