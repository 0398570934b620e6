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
    // Headers belong to their line, whatever stands before it.
    {R"([{"insert":"t"},{"insert":"\n","attributes":{"header":2}}])", "t\n", "header 0+2 2"},
    {R"([{"insert":"t"},{"insert":"\n","attributes":{"header":3}}])", "t\n", "header 0+2 3"},
    {R"([{"insert":"a\nb"},{"insert":"\n","attributes":{"header":1}}])", "a\nb\n", "header 2+2 1"},
    {R"([{"insert":"a\nb\n","attributes":{"header":1}}])", "a\nb\n", "header 0+2 1; header 2+2 1"},
    {R"([{"insert":"a","attributes":{"bold":true}},{"insert":"b"},{"insert":"\n","attributes":{"header":1}}])",
     "ab\n", "header 0+3 1; bold 0+1"},
    {R"([{"insert":"t"},{"insert":"\n","attributes":{"header":false}}])", "t\n"},
    {R"([{"insert":"a\n"},{"insert":"t"},{"insert":"\n","attributes":{"header":1}},{"insert":"b\n"}])",
     "a\nt\nb\n", "header 2+2 1"},
    // Lists: an item a line.
    {R"([{"insert":"1"},{"insert":"\n","attributes":{"list":"ordered"}},{"insert":"2"},{"insert":"\n","attributes":{"list":"ordered"}},{"insert":"3"},{"insert":"\n","attributes":{"list":"ordered"}}])",
     "1\n2\n3\n", "ordered_item 0+2; ordered_item 2+2; ordered_item 4+2"},
    {R"([{"insert":"\n\n","attributes":{"list":"bullet"}}])", "\n\n", "bullet_item 0+1; bullet_item 1+1"},
    {R"([{"insert":"a"},{"insert":"\n","attributes":{"list":"bullet","indent":1}}])", "a\n",
     "bullet_item 0+2"},
    {R"([{"insert":"a"},{"insert":"\n","attributes":{"list":"bullet"}},{"insert":"after\n"}])", "a\nafter\n",
     "bullet_item 0+2"},
    {R"([{"insert":"a","attributes":{"link":"https://a.example"}},{"insert":"\n","attributes":{"list":"ordered"}}])",
     "a\n", "ordered_item 0+2; text_link 0+1 https://a.example"},
    // Quotations and blocks of code go on over their lines.
    {R"([{"insert":"a"},{"insert":"\n","attributes":{"blockquote":true}},{"insert":"b"},{"insert":"\n","attributes":{"blockquote":true}}])",
     "a\nb\n", "blockquote 0+4"},
    {R"([{"insert":"a"},{"insert":"\n","attributes":{"blockquote":true}},{"insert":"b\nc"},{"insert":"\n","attributes":{"blockquote":true}}])",
     "a\nb\nc\n", "blockquote 0+2; blockquote 4+2"},
    {R"([{"insert":"a"},{"insert":"b","attributes":{"bold":true}},{"insert":"\n","attributes":{"blockquote":true}}])",
     "ab\n", "blockquote 0+3; bold 1+1"},
    {R"([{"insert":"\n","attributes":{"blockquote":true}}])", "\n", "blockquote 0+1"},
    {R"([{"insert":"x=1"},{"insert":"\n","attributes":{"code-block":true}},{"insert":"y=2"},{"insert":"\n","attributes":{"code-block":true}}])",
     "x=1\ny=2\n", "pre 0+8"},
    {R"([{"insert":"x\n\ny"},{"insert":"\n","attributes":{"code-block":true}}])", "x\n\ny\n", "pre 3+2"},
    {R"([{"insert":"x"},{"insert":"\n\n","attributes":{"code-block":true}},{"insert":"y"},{"insert":"\n","attributes":{"code-block":true}}])",
     "x\n\ny\n", "pre 0+5"},
    {R"([{"insert":"x"},{"insert":"\n","attributes":{"code-block":"python"}}])", "x\n", "pre 0+2 python"},
    {R"([{"insert":"x"},{"insert":"\n","attributes":{"code-block":"c"}},{"insert":"y"},{"insert":"\n","attributes":{"code-block":"d"}}])",
     "x\ny\n", "pre 0+2 c; pre 2+2 d"},
    {R"([{"insert":"x","attributes":{"bold":true}},{"insert":"\n","attributes":{"code-block":true}}])", "x\n",
     "pre 0+2"},
    {R"([{"insert":"x"},{"insert":"\n","attributes":{"blockquote":true,"code-block":true}}])", "x\n",
     "blockquote 0+2; pre 0+2"},
    {R"([{"insert":"x"},{"insert":"\n","attributes":{"blockquote":true,"list":"bullet"}}])", "x\n",
     "blockquote 0+2"},
    {R"([{"insert":"a","attributes":{"code":true}}])", "a", "code 0+1"},
    {R"([{"insert":"a","attributes":{"code":true,"bold":true}},{"insert":"b","attributes":{"bold":true}}])",
     "ab", "code 0+1; bold 1+1"},
    // Styles, alone and over one another.
    {R"([{"insert":"a","attributes":{"bold":true,"italic":true,"underline":true,"strike":true}}])", "a",
     "bold 0+1; italic 0+1; underline 0+1; strikethrough 0+1"},
    {R"([{"insert":"a","attributes":{"bold":true}},{"insert":"b","attributes":{"bold":true,"italic":true}},{"insert":"c","attributes":{"italic":true}}])",
     "abc", "bold 0+2; italic 1+2"},
    {R"([{"insert":"a\nb","attributes":{"bold":true}}])", "a\nb", "bold 0+3"},
    {R"([{"insert":"a","attributes":{"bold":true,"bold":false}}])", "a", "bold 0+1"},
    {R"([{"insert":"a","attributes":{"color":"#ff0000","background":"#000","size":"large","font":"x","align":"center"}}])",
     "a"},
    {R"([{"insert":"a","attributes":{"bold":{"deep":[{"er":1}]},"italic":[]}}])", "a", "bold 0+1"},
    {R"([{"insert":"a","attributes":["bold"]},{"insert":"b","attributes":"bold"},{"insert":"c","attributes":null}])",
     "abc"},
    // Links and mentions.
    {R"([{"insert":"site","attributes":{"link":"https://a.example","bold":true}}])", "site",
     "text_link 0+4 https://a.example; bold 0+4"},
    {R"([{"insert":"a","attributes":{"link":"https://a.example/?x=1&y=\"2\""}}])", "a",
     "text_link 0+1 https://a.example/?x=1&y=\"2\""},
    {R"([{"insert":"a","attributes":{"link":null}},{"insert":"b","attributes":{"link":""}}])", "ab"},
    {R"~([{"insert":"a","attributes":{"link":"javascript:alert(1)"}}])~", "a",
     "text_link 0+1 javascript:alert(1)"},
    {R"([{"insert":"hello "},{"insert":"@玛拉","attributes":{"at":"405327427904995301"}},{"insert":"!"}])",
     "hello @玛拉!", "text_mention 6+3 405327427904995301"},
    {R"([{"insert":"@M","attributes":{"at":405327427904995301}}])", "@M",
     "text_mention 0+2 405327427904995301"},
    {R"~([{"insert":"${@!405327427904995301} **x** [a](b)"}])~", "${@!405327427904995301} **x** [a](b)"},
    // Pictures and other objects are named, and nothing of them is fetched.
    {R"([{"insert":{"_type":"image","name":"a.png","source":"https://a.example/a.png","width":9,"height":9,"_inline":true}},{"insert":"\n"}])",
     "[image]\n"},
    {R"([{"insert":{"_type":"image","source":"x"},"attributes":{"link":"https://a.example","width":"9"}}])",
     "[image]", "text_link 0+7 https://a.example"},
    {R"([{"insert":{"_type":"video","source":"file:///etc/passwd"}}])", "[video]"},
    {R"([{"insert":{"divider":true}},{"insert":{"mention":{"id":1}}},{"insert":{}}])",
     "[divider][mention][]"},
    {R"([{"insert":{"_type":"0123456789012345678901234567890123456789and more"}}])",
     "[0123456789012345678901234567890123456789]"},
    // What no editor writes.
    {R"([{"insert":null},{"insert":false},{"insert":[["a"]]},{"insert":5},{"attributes":{"bold":true}}])",
     "5"},
    {R"([{"insert":"","attributes":{"bold":true,"header":1}}])", ""},
    {R"([{"insert":"a"},{"insert":"","attributes":{"header":1}},{"insert":"b\n"}])", "ab\n"},
    {R"([{"insert":"a","insert":"b"}])", "a"},
    {R"([{"insert":"\ud83d\ude00\u202eab","attributes":{"italic":true}}])", "😀\u202eab", "italic 0+5"},
    {R"([{"insert":"e\u0301\u0301\u0301","attributes":{"bold":true}}])", "e\u0301\u0301\u0301", "bold 0+4"},
    {R"([{"insert":"a\r\nb"},{"insert":"\r\n","attributes":{"header":1}}])", "a\r\nb\r\n", "header 3+3 1"},
    {R"([{"insert":"<script>alert(1)</script>","attributes":{"bold":true}}])", "<script>alert(1)</script>",
     "bold 0+25"},
});
static_assert(std::size(deltaRows) >= 60);

} // namespace

TEST(FanbookRichTextTest, ReadsQuillsOperations)
{
    static_assert(deltaRows.size() >= 60);
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

TEST(FanbookRichTextTest, ABlockOfSeveralLinesComesBackWhole)
{
    for (const EntityType type : {EntityType::Pre, EntityType::Blockquote}) {
        const FormattedText text{QStringLiteral("before\nx\n\ny\nafter"), {{type, 7, 5}}};
        EXPECT_TRUE(writeMarkdown(Dialect::FanbookRichText, text).lost.isEmpty());
    }
}
