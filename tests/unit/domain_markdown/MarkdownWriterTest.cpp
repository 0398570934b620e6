// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkdownRows.h"
#include "tests/support/Effort.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <array>

using namespace botdeck::domain;

namespace {

using enum EntityType;

const QString writerLink = QStringLiteral("https://a.example/x?y=(1)&z=\"2\"");

/// A text of the pieces that make trouble, with entities anywhere.
FormattedText inventedText(QRandomGenerator &random, const QList<EntityType> &types)
{
    static const QStringList pieces{
        QStringLiteral("a"),  QStringLiteral("b c"), QStringLiteral("*"),    QStringLiteral("_"),
        QStringLiteral("__"), QStringLiteral("`"),   QStringLiteral("```"),  QStringLiteral("\\"),
        QStringLiteral("["),  QStringLiteral("]("),  QStringLiteral(")"),    QStringLiteral("<b>"),
        QStringLiteral("&"),  QStringLiteral("\n"),  QStringLiteral("😀"),    QStringLiteral("退款"),
        QStringLiteral("||"), QStringLiteral(">"),   QStringLiteral("&lt;"), QStringLiteral("~"),
        QStringLiteral("!"),  QStringLiteral("."),   QStringLiteral("\n>"),  QStringLiteral("é"),
    };
    FormattedText text;
    for (int i = random.bounded(1, 14); i > 0; --i)
        text.text += pieces.at(random.bounded(int(pieces.size())));
    for (int i = random.bounded(0, 5); i > 0; --i) {
        const EntityType type = types.at(random.bounded(int(types.size())));
        const int offset = random.bounded(int(text.text.size()));
        TextEntity entity{type, offset, random.bounded(1, int(text.text.size()) - offset + 1)};
        if (type == TextLink)
            entity.target = writerLink;
        else if (type == TextMention || type == CustomEmoji)
            entity.target = QStringLiteral("77");
        else if (type == Pre)
            entity.target = random.bounded(2) ? QStringLiteral("c++") : QString();
        text.entities.append(entity);
    }
    return normalised(text);
}

struct WriterRow
{
    const char *source;
    const char *written;
};

void expectWritten(Dialect dialect, std::span<const WriterRow> rows)
{
    for (const WriterRow &row : rows) {
        const FormattedText text = parseMarkdown(dialect, QString::fromUtf8(row.source)).text;
        const WrittenText written = writeMarkdown(dialect, text);
        EXPECT_EQ(written.source.toStdString(), row.written) << row.source;
        EXPECT_TRUE(written.lost.isEmpty() && !written.losesText) << row.source;
    }
}

} // namespace

TEST(MarkdownWriterTest, TelegramsHtmlAndMarkdownV2HoldEveryText)
{
    const QList<EntityType> types{Bold, Italic, Underline, Strikethrough, Spoiler,
                                  Code, Pre,    TextLink,  TextMention,   CustomEmoji};
    QRandomGenerator random(5);
    for (int round = botdeck::test::effort(600, 3'000); round > 0; --round) {
        const FormattedText text = inventedText(random, types);
        for (const Dialect dialect : {Dialect::TelegramHtml, Dialect::TelegramMarkdownV2}) {
            const WrittenText written = writeMarkdown(dialect, text);
            const ParsedText back = parseMarkdown(dialect, written.source);
            ASSERT_EQ(back.text, text) << qPrintable(written.source);
            ASSERT_TRUE(back.faults.isEmpty()) << qPrintable(written.source);
            ASSERT_TRUE(written.lost.isEmpty() && !written.losesText);
        }
    }
}

TEST(MarkdownWriterTest, WhatIsNotToldAsLostComesBack)
{
    QList<EntityType> types;
    for (int i = 0; i <= int(lastEntityType); ++i)
        types += EntityType(i);
    QRandomGenerator random(6);
    for (int round = botdeck::test::effort(600, 3'000); round > 0; --round) {
        const FormattedText text = inventedText(random, types);
        for (const Dialect dialect : allDialects) {
            const WrittenText written = writeMarkdown(dialect, text);
            const ParsedText back = parseMarkdown(dialect, written.source);
            ASSERT_FALSE(back.isRefused) << int(dialect) << qPrintable(written.source);
            const bool keepsLetters = dialect != Dialect::CloudChat && dialect != Dialect::FanbookText;
            ASSERT_TRUE(back.text.text == text.text || !keepsLetters)
                << int(dialect) << qPrintable(written.source);
            for (const TextEntity &entity : text.entities) {
                const bool found = entity.type >= Mention && entity.type <= PhoneNumber;
                ASSERT_TRUE(found || written.lost.contains(entity) || back.text.entities.contains(entity))
                    << int(dialect) << qPrintable(written.source);
            }
        }
    }
}

TEST(MarkdownWriterTest, WhatADialectReadItWritesAgain)
{
    // Texts that were read can be said; so whatever is typed survives being taken apart.
    QRandomGenerator random(8);
    for (int round = botdeck::test::effort(600, 3'000); round > 0; --round) {
        const QString source = inventedText(random, {Bold}).text;
        for (const Dialect dialect :
             {Dialect::TelegramHtml, Dialect::TelegramMarkdownV2, Dialect::TelegramMarkdown,
              Dialect::FanbookText}) {
            const ParsedText parsed = parseMarkdown(dialect, source);
            if (parsed.isRefused)
                continue;
            const WrittenText written = writeMarkdown(dialect, parsed.text);
            ASSERT_EQ(parseMarkdown(dialect, written.source).text, parsed.text)
                << int(dialect) << qPrintable(source) << "\n"
                << qPrintable(written.source);
        }
    }
}

TEST(MarkdownWriterTest, WritesMarkdownV2)
{
    constexpr auto rows = std::to_array<WriterRow>({
        {"*bold*", "*bold*"},
        {"*bold \\*text*", "*bold \\*text*"},
        {"1\\.5 \\+ x\\!", "1\\.5 \\+ x\\!"},
        {"___both_**__", "_**__both__**_"},
        {"```py\nx```", "```py\nx```"},
        {"[a](https://b.example/\\))", "[a](https://b.example/\\))"},
        {">a\n>b\nc", ">a\n>b\nc"},
        {">a\n**>b||", ">a\n**>b||"},
        {"*a [b](https://x.example) c*", "*a [b](https://x.example) c*"},
    });
    expectWritten(Dialect::TelegramMarkdownV2, rows);
    // A style that leaves a quotation goes on behind the line's end, or it would not be closed within.
    const FormattedText leaving{QStringLiteral("ab\ncd"), {{Blockquote, 0, 2}, {Bold, 1, 3}}};
    EXPECT_EQ(writeMarkdown(Dialect::TelegramMarkdownV2, leaving).source, QStringLiteral(">a*b*\n*c*d"));
    EXPECT_EQ(
        entitiesText(writeMarkdown(Dialect::TelegramMarkdownV2, leaving).lost), QStringLiteral("bold 1+3"));
    // Overlapping styles are cut.
    const FormattedText overlapping{QStringLiteral("abc"), {{Bold, 0, 2}, {Italic, 1, 2}}};
    EXPECT_EQ(writeMarkdown(Dialect::TelegramMarkdownV2, overlapping).source, QStringLiteral("*a_b_*_c_"));
}

TEST(MarkdownWriterTest, WritesTelegramsHtml)
{
    constexpr auto rows = std::to_array<WriterRow>({
        {"<strong>a</strong> &lt; b", "<b>a</b> &lt; b"},
        {"<pre><code class=\"language-c\">x</code></pre>", "<pre><code class=\"language-c\">x</code></pre>"},
        {"<a href=\"http://a.example/?x&amp;y\">a</a>", "<a href=\"http://a.example/?x&amp;y\">a</a>"},
        {"<a href=\"tg://user?id=5\">M</a>", "<a href=\"tg://user?id=5\">M</a>"},
        {"<blockquote expandable>q</blockquote>", "<blockquote expandable>q</blockquote>"},
        {"<span class=\"tg-spoiler\">s</span>", "<tg-spoiler>s</tg-spoiler>"},
        {"&amp;lt;", "&amp;lt;"},
    });
    expectWritten(Dialect::TelegramHtml, rows);
}

TEST(MarkdownWriterTest, WritesCloudChatsMarkdown)
{
    constexpr auto rows = std::to_array<WriterRow>({
        {"**bold** *italic* ***both***", "**bold** *italic* ***both***"},
        {"`code`", "`code`"},
        {"```py\nx\n```", "```py\nx\n```"},
        {"[a](http://a.example)", "[a](http://a.example)"},
        {"[Mara](cloudchat://user?id=7)", "[Mara](cc://user?id=7)"},
        {"2 * 3 snake_case", "2 \\* 3 snake_case"},
        {"- list\n# title", "- list\n# title"},
        {"``a`b``", "``a`b``"},
    });
    expectWritten(Dialect::CloudChat, rows);
}

TEST(MarkdownWriterTest, ABlankAtTheEndOfABoldWordDoesNotMakeStarsOfIt)
{
    const FormattedText text{QStringLiteral("Hello world"), {{Bold, 0, 6}}};
    EXPECT_EQ(writeMarkdown(Dialect::CloudChat, text).source, QStringLiteral("**Hello** world"));
}

TEST(MarkdownWriterTest, TheOldMarkdownTellsWhatItCannotSay)
{
    const FormattedText nested{QStringLiteral("abc"), {{Bold, 0, 3}, {Italic, 1, 1}, {Underline, 2, 1}}};
    const WrittenText written = writeMarkdown(Dialect::TelegramMarkdown, nested);
    EXPECT_EQ(written.source, QStringLiteral("*abc*"));
    EXPECT_EQ(entitiesText(written.lost), QStringLiteral("italic 1+1; underline 2+1"));
    const FormattedText star{QStringLiteral("2*2"), {{Bold, 0, 3}}};
    EXPECT_EQ(writeMarkdown(Dialect::TelegramMarkdown, star).source, QStringLiteral("2\\*2"));
    EXPECT_EQ(writeMarkdown(Dialect::TelegramMarkdown, star).lost.size(), 1);
}

TEST(MarkdownWriterTest, FanbookMentionsReachPeopleByTheirNumber)
{
    const FormattedText text{QStringLiteral("hello Mara!"), {{TextMention, 6, 4, QStringLiteral("77")}}};
    const WrittenText written = writeMarkdown(Dialect::FanbookText, text);
    EXPECT_EQ(written.source, QStringLiteral("hello ${@!77}!"));
    EXPECT_TRUE(written.losesText);
}
