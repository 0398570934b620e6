// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/FanbookRichText.h"

#include "MarkdownRows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;

namespace {

QString richText(const QString &operations)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{
                                               {QStringLiteral("type"), QStringLiteral("richText")},
                                               {QStringLiteral("v"), 2},
                                               {QStringLiteral("title"), QStringLiteral("Title")},
                                               {QStringLiteral("v2"), operations}})
                                 .toJson(QJsonDocument::Compact));
}

// Operations of the Quill editor, with the formats that public SDKs of Fanbook list.
constexpr auto deltaRows = std::to_array<MarkdownRow>({
    {"[]", ""},
    {R"([{"insert":"plain\n"}])", "plain\n"},
    {R"([{"insert":"a","attributes":{"bold":true}},{"insert":"\n"}])", "a\n", "bold 0+1"},
    {R"([{"insert":"a","attributes":{"italic":true}}])", "a", "italic 0+1"},
    {R"([{"insert":"a","attributes":{"underline":true}}])", "a", "underline 0+1"},
    {R"([{"insert":"a","attributes":{"strike":true}}])", "a", "strikethrough 0+1"},
    {R"([{"insert":"a","attributes":{"bold":true,"italic":true}}])", "a", "bold 0+1; italic 0+1"},
    {R"([{"insert":"a","attributes":{"bold":false}}])", "a"},
    {R"([{"insert":"a","attributes":{"bold":null}}])", "a"},
    {R"([{"insert":"a","attributes":{}}])", "a"},
    {R"([{"insert":"a","attributes":{"bold":true}},{"insert":"b","attributes":{"bold":true}}])", "ab",
     "bold 0+2"},
    {R"([{"insert":"site","attributes":{"link":"https://a.example"}}])", "site",
     "text_link 0+4 https://a.example"},
    {R"([{"insert":"@Mara","attributes":{"at":"405327427904995301"}}])", "@Mara",
     "text_mention 0+5 405327427904995301"},
    {R"([{"insert":"title"},{"insert":"\n","attributes":{"header":1}},{"insert":"text\n"}])", "title\ntext\n",
     "header 0+6 1"},
    {R"([{"insert":"one"},{"insert":"\n","attributes":{"list":"ordered"}},{"insert":"two"},{"insert":"\n","attributes":{"list":"bullet"}}])",
     "one\ntwo\n", "ordered_item 0+4; bullet_item 4+4"},
    {R"([{"insert":"q"},{"insert":"\n","attributes":{"blockquote":true}}])", "q\n", "blockquote 0+2"},
    {R"([{"insert":"x=1"},{"insert":"\n","attributes":{"code-block":true}}])", "x=1\n", "pre 0+4"},
    {R"([{"insert":"a"},{"insert":{"_type":"image","source":"https://a.example/x.png","width":1,"height":1}},{"insert":"b"}])",
     "a[image]b"},
    {R"([{"insert":{"image":"https://a.example/x.png"}}])", "[image]"},
    {R"([{"insert":"退款","attributes":{"bold":true}},{"insert":"😀"}])", "退款😀", "bold 0+2"},
    {R"([{"insert":"<b>&amp;"}])", "<b>&amp;"},
    {R"([{"insert":"**a**"}])", "**a**"},
    {R"([{"retain":3},{"delete":1},{"insert":"a"}])", "a"},
    {R"([1,"x",null,{"insert":"a"}])", "a"},
});

} // namespace

TEST(FanbookRichTextTest, ReadsQuillsOperations)
{
    for (const MarkdownRow &row : deltaRows) {
        const QString operations = QString::fromUtf8(row.source);
        for (const QString &source : {operations, richText(operations)}) {
            const ParsedText parsed = parseMarkdown(Dialect::FanbookRichText, source);
            EXPECT_EQ(parsed.text.text.toStdString(), row.text) << row.source;
            EXPECT_EQ(entitiesText(parsed.text.entities).toStdString(), row.entities) << row.source;
            EXPECT_FALSE(parsed.isRefused);
        }
    }
}

TEST(FanbookRichTextTest, ReadsTheTitleAndTheOlderMember)
{
    EXPECT_EQ(readRichText(richText(QStringLiteral("[]"))).title, QStringLiteral("Title"));
    const FanbookRichText older =
        readRichText(QStringLiteral(R"({"type":"richText","title":"T","document":"[{\"insert\":\"a\"}]"})"));
    EXPECT_EQ(older.title, QStringLiteral("T"));
    EXPECT_EQ(older.content.text.text, QStringLiteral("a"));
    const FanbookRichText bare = readRichText(QStringLiteral(R"({"type":"richText","v2":[{"insert":"a"}]})"));
    EXPECT_EQ(bare.content.text.text, QStringLiteral("a"));
}

TEST(FanbookRichTextTest, WhatIsNoRichTextIsRefused)
{
    for (const char *source :
         {"", "text", "{}", "{\"type\":\"text\",\"text\":\"a\"}", "{\"type\":\"richText\"}",
          "{\"type\":\"richText\",\"v2\":\"x\"}", "{\"type\":\"richText\",\"v2\":\"{}\"}", "[", "[{]",
          "\"[]\""}) {
        const ParsedText parsed = parseMarkdown(Dialect::FanbookRichText, QString::fromUtf8(source));
        EXPECT_TRUE(parsed.isRefused) << source;
        EXPECT_TRUE(parsed.text.text.isEmpty()) << source;
    }
}

TEST(FanbookRichTextTest, WritesWhatItReads)
{
    const FormattedText text = normalised(
        {QStringLiteral("Title\nbold link\n"),
         {{EntityType::Header, 0, 6, QStringLiteral("2")},
          {EntityType::Bold, 6, 4},
          {EntityType::TextLink, 11, 4, QStringLiteral("https://a.example")}}});
    const QJsonObject message =
        QJsonDocument::fromJson(writeRichText(QStringLiteral("T"), text).toUtf8()).object();
    EXPECT_EQ(message[QStringLiteral("type")].toString(), QStringLiteral("richText"));
    EXPECT_EQ(message[QStringLiteral("title")].toString(), QStringLiteral("T"));
    const QJsonArray operations =
        QJsonDocument::fromJson(message[QStringLiteral("v2")].toString().toUtf8()).array();
    const QJsonArray expected =
        QJsonDocument::fromJson(R"([{"insert":"Title"},{"insert":"\n","attributes":{"header":2}},
            {"insert":"bold","attributes":{"bold":true}},{"insert":" "},
            {"insert":"link","attributes":{"link":"https://a.example"}},{"insert":"\n"}])")
            .array();
    EXPECT_EQ(operations, expected);
    EXPECT_TRUE(writeMarkdown(Dialect::FanbookRichText, text).lost.isEmpty());
}
