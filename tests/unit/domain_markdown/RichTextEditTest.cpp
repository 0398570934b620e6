// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/RichTextEdit.h"

#include "domain/markdown/FanbookRichText.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace botdeck::domain;
using enum EntityType;

namespace {

/// `marked` has | where the selection begins and ends; so has the result. No | : the source is as it was.
std::string toggledMarks(const char *marked, EntityType type, const char *target = "")
{
    QString source = QString::fromUtf8(marked);
    const qsizetype from = source.indexOf(u'|');
    source.remove(from, 1);
    const qsizetype to = source.indexOf(u'|');
    source.remove(to, 1);
    const EditedRichText edited = toggledRichText(source, type, from, to, QString::fromUtf8(target));
    if (edited.source == source)
        return source.toStdString();
    QString shown = edited.source;
    shown.insert(edited.to, u'|');
    shown.insert(edited.from, u'|');
    return shown.toStdString();
}

} // namespace

TEST(RichTextEditTest, APlainTextBecomesOperations)
{
    EXPECT_EQ(
        toggledMarks("one |two| three", Bold),
        "[{\"insert\":\"one \"},\n{\"insert\":\"|two|\",\"attributes\":{\"bold\":true}},\n"
        "{\"insert\":\" three\\n\"}]");
    EXPECT_EQ(
        toggledMarks("one t||wo", Italic),
        "[{\"insert\":\"one \"},\n{\"insert\":\"|two|\",\"attributes\":{\"italic\":true}},\n"
        "{\"insert\":\"\\n\"}]")
        << "the word at the cursor";
}

TEST(RichTextEditTest, AMarkIsPutOnAndTakenAway)
{
    const char *bold = R"([{"insert":"a"},{"insert":"|b|","attributes":{"bold":true}},{"insert":"c\n"}])";
    EXPECT_EQ(toggledMarks(bold, Bold), "[{\"insert\":\"a|b|c\\n\"}]") << "neighbours that are alike are one";
    EXPECT_EQ(
        toggledMarks(
            R"([{"insert":"|a"},{"insert":"b|","attributes":{"bold":true}},{"insert":"c\n"}])", Bold),
        "[{\"insert\":\"|ab|\",\"attributes\":{\"bold\":true}},\n{\"insert\":\"c\\n\"}]")
        << "half of it is bold, so all of it becomes so";
    for (const EntityType type : {Underline, Strikethrough, Code}) {
        const std::string once = toggledMarks("|a|", type);
        EXPECT_NE(once.find("attributes"), std::string::npos);
        EXPECT_EQ(toggledMarks(once.c_str(), type), "[{\"insert\":\"|a|\\n\"}]");
    }
}

TEST(RichTextEditTest, WhatNobodyKnowsStaysAsItIs)
{
    EXPECT_EQ(
        toggledMarks(
            R"({"type":"richText","title":"T","v2":[{"insert":{"_type":"image","id":405918672620658688}},)"
            R"({"insert":"x|y|z","attributes":{"colour":1.50,"link":"https://a.example"},"id":1e20},)"
            R"({"insert":"\n"}],"v":2})",
            Bold),
        R"({"type":"richText","title":"T","v2":[{"insert":{"_type":"image","id":405918672620658688}},)"
        R"({"insert":"x","attributes":{"colour":1.50,"link":"https://a.example"},"id":1e20},)"
        R"({"insert":"|y|","attributes":{"colour":1.50,"link":"https://a.example","bold":true},"id":1e20},)"
        R"({"insert":"z","attributes":{"colour":1.50,"link":"https://a.example"},"id":1e20},)"
        R"({"insert":"\n"}],"v":2})");
}

TEST(RichTextEditTest, JsonWithinAStringIsEditedThere)
{
    EXPECT_EQ(
        toggledMarks(R"({"type":"richText","v2":"[{\"insert\":\"a \\\"|b|\\\"\\n\"}]"})", Bold),
        R"({"type":"richText","v2":"[{\"insert\":\"a \\\"\"},)"
        R"({\"insert\":\"|b|\",\"attributes\":{\"bold\":true}},{\"insert\":\"\\\"\\n\"}]"})");
}

TEST(RichTextEditTest, ListsQuotationsAndHeadingsBelongToLines)
{
    const std::string list = toggledMarks("on|e\ntw|o\nthree", BulletItem);
    EXPECT_EQ(
        list, "[{\"insert\":\"on|e\"},\n{\"insert\":\"\\n\",\"attributes\":{\"list\":\"bullet\"}},\n"
              "{\"insert\":\"tw|o\"},\n{\"insert\":\"\\n\",\"attributes\":{\"list\":\"bullet\"}},\n"
              "{\"insert\":\"three\\n\"}]");
    const std::string numbered = toggledMarks(list.c_str(), OrderedItem);
    EXPECT_EQ(numbered.find("bullet"), std::string::npos) << "a line is one thing";
    EXPECT_NE(numbered.find("ordered"), std::string::npos);
    EXPECT_EQ(toggledMarks(numbered.c_str(), OrderedItem), "[{\"insert\":\"on|e\\ntw|o\\nthree\\n\"}]");
    const FormattedText heading =
        readRichText(toggledRichText(QStringLiteral("Head\nrest"), Header, 1, 1).source).content.text;
    ASSERT_EQ(heading.entities.size(), 1);
    EXPECT_EQ(heading.entities.first().type, Header);
    EXPECT_EQ(heading.entities.first().length, 5) << "its line, with the end";
}

TEST(RichTextEditTest, LinksAndMentionsCarryTheirTarget)
{
    EXPECT_EQ(
        toggledMarks("see |here|", TextLink, "https://a.example/?q=\"1\""),
        "[{\"insert\":\"see "
        "\"},\n{\"insert\":\"|here|\",\"attributes\":{\"link\":\"https://a.example/?q=\\\"1\\\"\"}},"
        "\n{\"insert\":\"\\n\"}]");
    const FormattedText mention =
        readRichText(
            toggledRichText(QStringLiteral("@Mara!"), TextMention, 0, 5, QStringLiteral("266195639770021801"))
                .source)
            .content.text;
    EXPECT_EQ(
        mention.entities, (QList<TextEntity>{{TextMention, 0, 5, QStringLiteral("266195639770021801")}}));
}

TEST(RichTextEditTest, PlacesAreThoseOfTheLetters)
{
    const QString source =
        QStringLiteral(R"( [{"insert":"a\n\u4f60\"好"},{"insert":{"image":"x"}},{"insert":"z"}])");
    const QList<qsizetype> places = richTextPlaces(source);
    const QString text = readRichText(source).content.text.text;
    ASSERT_EQ(places.size(), text.size());
    EXPECT_EQ(text, QStringLiteral("a\n你\"好[image]z"));
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end()));
    EXPECT_EQ(source.at(places.at(0)), u'a');
    EXPECT_EQ(source.sliced(places.at(1), 2), QStringLiteral("\\n"));
    EXPECT_EQ(source.sliced(places.at(2), 6), QStringLiteral("\\u4f60"));
    EXPECT_EQ(source.at(places.at(4)), u'好');
    EXPECT_EQ(source.at(places.at(5)), u'{');
    EXPECT_EQ(source.at(places.last()), u'z');
}

TEST(RichTextEditTest, WhatCannotBeReadOrMarkedStays)
{
    for (const char *source :
         {"|{|", "|[{\"insert\":|", "|{\"type\":\"messageCard\",\"data\":\"{}\"}|", "||", " || ",
          "[{\"insert\":{\"image\":\"|x|\"}}]"}) {
        const QString without = QString::fromUtf8(source).remove(u'|');
        EXPECT_EQ(toggledMarks(source, Bold), without.toStdString());
    }
    EXPECT_EQ(toggledMarks("|a|", Spoiler), "a") << "Quill has no such mark";
    EXPECT_FALSE(isRichTextMark(Spoiler));
}
