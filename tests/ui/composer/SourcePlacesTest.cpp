// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SourcePlaces.h"

#include <gtest/gtest.h>

namespace botdeck::test {

using domain::Dialect;

namespace {

/// The source with what is named nowhere as "·".
std::string marksOf(Dialect dialect, const char *source)
{
    const QString text = QString::fromUtf8(source);
    QString shown(text.size(), QChar(0xb7));
    for (const qsizetype place :
         ui::composer::sourcePlaces(dialect, text, domain::parseMarkdown(dialect, text).text))
        shown[place] = text.at(place);
    return shown.toStdString();
}

} // namespace

TEST(SourcePlacesTest, MarksAreToldFromLetters)
{
    struct Row
    {
        Dialect dialect;
        const char *source;
        const char *letters;
    };
    const QList<Row> rows{
        {Dialect::Plain, "*a*", "*a*"},
        {Dialect::FanbookText, "a ${@!12}", "a ${@!12}"},
        {Dialect::CloudChat, "**a** b", "··a·· b"},
        {Dialect::CloudChat, "***a***", "···a···"},
        {Dialect::CloudChat, "2 * 3 **b**", "2 * 3 ··b··"},
        {Dialect::CloudChat, "*\\*x*", "··*x·"},
        {Dialect::CloudChat, "`*a*` b", "·*a*· b"},
        {Dialect::CloudChat, "[text](https://t.example)t", "·text····················t"},
        {Dialect::CloudChat, "[**a**](https://t.example)", "···a······················"},
        {Dialect::CloudChat, "```sql\na\n```\nb", "·······a····\nb"},
        {Dialect::CloudChat, "a &lt; b", "a &··· b"},
        {Dialect::TelegramMarkdown, "*a* _b_ `c`", "·a· ·b· ·c·"},
        {Dialect::TelegramMarkdownV2, "*\\*x* __u__ ||s||", "··*x· ··u·· ··s··"},
        {Dialect::TelegramMarkdownV2, "`*a`\\.", "·*a··."},
        {Dialect::TelegramMarkdownV2, ">q\n>r", "·q\n·r"},
        {Dialect::TelegramMarkdownV2, "```py\nx```", "······x···"},
        {Dialect::TelegramHtml, "<b>a</b> &amp; <i>b</i>", "···a···· &···· ···b····"},
        {Dialect::TelegramHtml, "x<a href=\"y\">z</a>", "x············z····"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(marksOf(row.dialect, row.source), row.letters) << row.source;
}

TEST(SourcePlacesTest, AreAscendingAndWithinTheSourceWhateverItIs)
{
    const QStringList hostile{
        {},
        QStringLiteral("**"),
        QStringLiteral("****"),
        QStringLiteral("`"),
        QString(2'000, u'*'),
        QString(2'000, u'['),
        QStringLiteral("](") + QString(500, u'('),
        QStringLiteral("*a**b*c**d_e`f`g_"),
        QStringLiteral("<b><i></b>&#128512;&lt;<"),
        QStringLiteral(">a\n>b||\n>c"),
        QStringLiteral("a") + QChar(0xd83d) + u'b',
        QStringLiteral("\\"),
    };
    for (const Dialect dialect : domain::allDialects) {
        for (const QString &source : hostile) {
            const domain::FormattedText text = domain::parseMarkdown(dialect, source).text;
            const QList<qsizetype> places = ui::composer::sourcePlaces(dialect, source, text);
            const bool isJson = dialect == Dialect::FanbookRichText;
            EXPECT_EQ(places.size(), isJson ? 0 : text.text.size());
            EXPECT_TRUE(std::is_sorted(places.begin(), places.end())) << qPrintable(source);
            for (const qsizetype place : places)
                EXPECT_TRUE(place >= 0 && place < source.size()) << qPrintable(source);
        }
    }
}

} // namespace botdeck::test
