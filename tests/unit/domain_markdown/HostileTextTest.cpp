// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/HtmlRendering.h"
#include "MarkdownRows.h"
#include "models/SafeText.h"
#include "tests/support/Effort.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

struct HostileText
{
    const char *name;
    QString text;
};

QString repeated(const char *piece, qsizetype size)
{
    const QString once = QString::fromUtf8(piece);
    return once.repeated(size / once.size() + 1).first(size);
}

/// What makes parsers look far ahead, or open much and close nothing.
const QList<const char *> worstPieces{"*",    "*_", "*a _b ", "[",       "[a](", "```", "||",
                                      "\n>*", "<",  "<b>",    "<b x=\"", "&",    "${@!"};

const QList<const char *> badPieces{
    "*",     "_",    "__",    "`",    "```",     "[",   "]",   "[a](",    "![",   "||",         "~",
    ">",     "\n>",  "\n>*a", "*_",   "*a _b ",  "<",   "<b>", "<b x=\"", "</b>", "<a href=\"", "&",
    "&#",    "&amp", "${",    "${@!", "${@!1}",  "${/", "\\",  "[](",     "[a]",  "a.",         "\n```\n",
    "`a``b", "***a", "[[a]]", "<x ",  "<b a=' ", "\n",  " ",   "1. ",     "- ",   "[x]: y\n"};

QList<HostileText> hostileTexts(const QList<const char *> &pieces, qsizetype size)
{
    QList<HostileText> texts;
    for (const char *piece : pieces)
        texts.append({piece, repeated(piece, size)});
    texts.append({"deep brackets", QString(size / 2, u'[') + QString(size / 2, u']')});
    texts.append({"deep tags", repeated("<i>", size / 2) + repeated("</i>", size / 2)});
    return texts;
}

void expectSound(const QString &source, const ParsedText &parsed, const char *name)
{
    EXPECT_EQ(normalised(parsed.text), parsed.text) << name;
    EXPECT_LE(parsed.faults.size(), maxMarkdownFaults) << name;
    qsizetype last = 0;
    for (const MarkdownFault &fault : parsed.faults) {
        EXPECT_GE(fault.position, last) << name;
        EXPECT_LE(fault.position + fault.length, source.size()) << name;
        EXPECT_GE(fault.length, 0) << name;
        EXPECT_LE(fault.fix ? fault.fix->position + fault.fix->length : 0, source.size()) << name;
        last = fault.position;
    }
}

} // namespace

TEST(HostileTextTest, VeryManyLettersOfAnythingEnd)
{
    // Time that grows with the square would be many minutes.
    for (const HostileText &hostile : hostileTexts(worstPieces, botdeck::test::effort(30'000, 1'000'000))) {
        for (const Dialect dialect : allDialects)
            expectSound(hostile.text, parseMarkdown(dialect, hostile.text), hostile.name);
    }
}

TEST(HostileTextTest, AnythingOverAndOverIsSound)
{
    for (const HostileText &hostile : hostileTexts(badPieces, botdeck::test::effort(5'000, 20'000))) {
        for (const Dialect dialect : allDialects)
            expectSound(hostile.text, parseMarkdown(dialect, hostile.text), hostile.name);
    }
}

TEST(HostileTextTest, TheLongestTextThatCloudChatsParserReadsEnds)
{
    for (const HostileText &hostile : hostileTexts(worstPieces, 65'536))
        expectSound(hostile.text, parseMarkdown(Dialect::CloudChat, hostile.text), hostile.name);
}

TEST(HostileTextTest, StrangeLettersStayWhereTheyAre)
{
    const QList<HostileText> texts{
        {"right to left", QStringLiteral("\u202egpj.exe\u202c")},
        {"isolates", QStringLiteral("\u2066a\u2069\u200f\u200e")},
        {"marks", u'e' + QString(4'096, QChar(0x0301))},
        {"null", QStringLiteral("a") + QChar(0) + u'b'},
        {"high", QStringLiteral("a") + QChar(0xd83d)},
        {"low", QChar(0xde00) + QStringLiteral("a")},
        {"swapped", QString(QChar(0xde00)) + QChar(0xd83d)},
        {"order mark", QStringLiteral("\ufeffa")},
        {"no character", QString(QChar(0xffff)) + u'a'},
        {"controls", QStringLiteral("a\x01\x07\x1b[31mb\x7f")},
        {"separators", QStringLiteral("a\u2028b\u2029c")},
        {"tags", QStringLiteral("\U000e0041\U000e007f")},
    };
    for (const HostileText &hostile : texts) {
        for (const Dialect dialect : {Dialect::Plain, Dialect::FanbookText, Dialect::TelegramHtml}) {
            const ParsedText parsed = parseMarkdown(dialect, hostile.text);
            EXPECT_EQ(parsed.text.text, hostile.text) << hostile.name;
            expectSound(hostile.text, parsed, hostile.name);
        }
        // The other dialects must escape some of it.
        for (const Dialect dialect : allDialects) {
            const WrittenText written = writeMarkdown(dialect, {hostile.text});
            const ParsedText back = parseMarkdown(dialect, written.source);
            EXPECT_EQ(back.text.text == hostile.text, !written.losesText) << hostile.name << int(dialect);
            expectSound(written.source, back, hostile.name);
        }
        // Within marks too, and the preview shows nothing that cannot be seen.
        const ParsedText bold = parseMarkdown(
            Dialect::TelegramHtml, QStringLiteral("<b>") + hostile.text + QStringLiteral("</b>"));
        EXPECT_EQ(bold.text.entities, (QList<TextEntity>{{EntityType::Bold, 0, hostile.text.size()}}))
            << hostile.name;
        const QString html = renderHtml(bold.text, {&botdeck::models::visibleText});
        for (const char16_t hidden : {u'\u202e', u'\u2066', u'\x01', u'\u2028'})
            EXPECT_FALSE(html.contains(QChar(hidden))) << hostile.name;
    }
}

TEST(HostileTextTest, HalfACharacterIsAFaultInEveryDialect)
{
    for (const Dialect dialect : allDialects) {
        if (dialect == Dialect::FanbookRichText)
            continue; // JSON with half a character is no JSON
        const ParsedText parsed = parseMarkdown(dialect, QStringLiteral("a") + QChar(0xd83d) + u'b');
        EXPECT_EQ(faultsText(parsed.faults), QStringLiteral("lone_surrogate 1+1 1+1\ufffd")) << int(dialect);
        EXPECT_TRUE(parsed.isRefused);
    }
}
