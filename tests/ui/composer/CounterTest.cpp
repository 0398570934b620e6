// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposerFixture.h"
#include "ui/look/Numbers.h"

namespace botdeck::test {

namespace {

struct LimitRow
{
    Dialect dialect;
    /// Around as much text as the platform takes.
    QString before;
    QString behind;
    /// What of the limit these two take.
    qsizetype taken = 0;
};

/// A dialect's limit counts what its readers see, or bytes of the source.
QList<LimitRow> limitRows()
{
    const QString begin = QStringLiteral(R"([{"insert":")");
    const QString end = QStringLiteral(R"("}])");
    return {
        {Dialect::Plain, QStringLiteral("*"), QStringLiteral("*"), 2},
        {Dialect::CloudChat, QStringLiteral("**"), QStringLiteral("**"), 0},
        {Dialect::FanbookText, QStringLiteral("${@!12}"), {}, 7},
        {Dialect::FanbookRichText, begin, end, begin.size() + end.size()},
        {Dialect::TelegramMarkdown, QStringLiteral("*"), QStringLiteral("*"), 0},
        {Dialect::TelegramMarkdownV2, QStringLiteral("||"), QStringLiteral("||"), 0},
        {Dialect::TelegramHtml, QStringLiteral("<b>"), QStringLiteral("</b>"), 0},
    };
}

/// One word of that length would be laid out anew for each of its lines.
QString inWords(qsizetype letters)
{
    QString text(letters, u'a');
    for (qsizetype at = 9; at < letters - 1; at += 10)
        text[at] = u' ';
    return text;
}

} // namespace

using CounterTest = ComposerFixture;

TEST_F(CounterTest, EveryDialectSendsAtItsLimitAndNotOneAbove)
{
    ASSERT_EQ(limitRows().size(), qsizetype(domain::allDialects.size()));
    for (const LimitRow &row : limitRows()) {
        useDialect(row.dialect);
        const bool inBytes = row.dialect == Dialect::FanbookText || row.dialect == Dialect::FanbookRichText;
        const qsizetype limit = inBytes ? 102'400 : 4'096;
        const auto text = [&row, limit](qsizetype more) {
            return row.before + inWords(limit - row.taken + more) + row.behind;
        };
        write(text(0));
        const QString full = ui::look::grouped(limit);
        ASSERT_TRUE(waitUntil([&] { return words("counter") == full; })) << int(row.dialect);
        EXPECT_EQ(words("counterLimit"), QStringLiteral("/ ") + full);
        EXPECT_TRUE(canSend()) << int(row.dialect);
        EXPECT_EQ(sent().source, text(0));
        write(text(1));
        ASSERT_TRUE(waitUntil([&] { return words("counter") == ui::look::grouped(limit + 1); }));
        EXPECT_FALSE(canSend()) << int(row.dialect);
        EXPECT_TRUE(note().startsWith(QStringLiteral("1 "))) << qPrintable(note());
        EXPECT_TRUE(sent().source.isEmpty());
        EXPECT_EQ(part<QAbstractButton>("send").toolTip(), note());
    }
}

TEST_F(CounterTest, WarnsFromNineTenthsOn)
{
    write(QString(3'686, u'a'));
    EXPECT_EQ(note(), QString());
    write(QString(3'687, u'a'));
    EXPECT_TRUE(note().startsWith(QStringLiteral("409 "))) << qPrintable(note());
    EXPECT_TRUE(canSend());
}

TEST_F(CounterTest, CharactersAreThoseOfPeopleAndBytesStandBeside)
{
    // Four characters of 3, 4, 2 and 1 bytes.
    write(QString::fromUtf8("谢😀éa"));
    EXPECT_EQ(words("counter"), QStringLiteral("4"));
    EXPECT_TRUE(words("counterBytes").startsWith(QStringLiteral("10 ")));
    useDialect(Dialect::FanbookText);
    write(QString::fromUtf8("谢😀éa"));
    EXPECT_EQ(words("counter"), QStringLiteral("10"));
}

} // namespace botdeck::test
