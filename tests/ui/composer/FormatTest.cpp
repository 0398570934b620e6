// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposerFixture.h"
#include "ui/composer/ComposerTools.h"
#include "ui/composer/Formatting.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

namespace botdeck::test {

using ui::composer::Selection;
using ui::composer::TextChange;
using ui::composer::toggled;

namespace {

/// The source with the change made, and | where the selection begins and ends behind it.
QString changedSource(const QString &source, const TextChange &change)
{
    QString text = source;
    text.replace(change.position, change.length, change.replacement);
    text.insert(change.after.to, u'|');
    text.insert(change.after.from, u'|');
    return text;
}

/// `marked` has | where the selection begins and ends.
QString pressed(Dialect dialect, domain::EntityType type, const char *marked)
{
    QString source = QString::fromUtf8(marked);
    Selection selection;
    selection.from = source.indexOf(u'|');
    source.remove(selection.from, 1);
    selection.to = source.indexOf(u'|');
    source.remove(selection.to, 1);
    return changedSource(source, toggled(dialect, type, source, selection));
}

} // namespace

TEST(FormattingTest, MarksAreTheDialectsAndGoAgain)
{
    using enum domain::EntityType;
    struct Row
    {
        Dialect dialect;
        domain::EntityType type;
        const char *before;
        const char *after;
    };
    const QList<Row> rows{
        {Dialect::CloudChat, Bold, "a |b| c", "a **|b|** c"},
        {Dialect::CloudChat, Bold, "a **|b|** c", "a |b| c"},
        {Dialect::CloudChat, Bold, "a |**b**| c", "a |b| c"},
        {Dialect::CloudChat, Italic, "**|b|**", "***|b|***"},
        {Dialect::CloudChat, Italic, "***|b|***", "**|b|**"},
        {Dialect::CloudChat, Bold, "***|b|***", "*|b|*"},
        {Dialect::CloudChat, Bold, "|b |c", "**|b|** c"},
        {Dialect::CloudChat, Bold, "||", "**||**"},
        {Dialect::CloudChat, Bold, "**||**", "||"},
        {Dialect::CloudChat, Code, "|b|", "`|b|`"},
        {Dialect::CloudChat, Pre, "a |b| c", "a \n```\n|b|\n```\n c"},
        {Dialect::CloudChat, Pre, "```\n|b|\n```", "|b|"},
        {Dialect::CloudChat, TextLink, "|b|", "[b](|https://|)"},
        {Dialect::CloudChat, TextLink, "||", "[||](https://)"},
        {Dialect::TelegramMarkdownV2, Bold, "|b|", "*|b|*"},
        {Dialect::TelegramMarkdownV2, Italic, "__|b|__", "___|b|___"},
        {Dialect::TelegramMarkdownV2, Italic, "_|b|_", "|b|"},
        {Dialect::TelegramMarkdown, Italic, "|b|", "_|b|_"},
        {Dialect::TelegramHtml, Bold, "|b|", "<b>|b|</b>"},
        {Dialect::TelegramHtml, Bold, "|<b>b</b>|", "|b|"},
        {Dialect::TelegramHtml, Pre, "|b|", "<pre>|b|</pre>"},
        {Dialect::TelegramHtml, TextLink, "|b|", "<a href=\"|https://|\">b</a>"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(pressed(row.dialect, row.type, row.before).toStdString(), std::string(row.after))
            << row.before;
}

TEST(FormattingTest, DialectsWithoutMarksHaveNoCommands)
{
    for (const Dialect dialect : {Dialect::Plain, Dialect::FanbookText})
        EXPECT_FALSE(ui::composer::canFormat(dialect, domain::EntityType::Bold));
}

using FormatTest = ComposerFixture;

TEST_F(FormatTest, KeysAndButtonsFormatWhatIsSelected)
{
    type(QStringLiteral("one two"));
    select(0, 3);
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(written(), QStringLiteral("**one** two"));
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(written(), QStringLiteral("***one*** two"));
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(written(), QStringLiteral("*one* two"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), QStringLiteral("***one*** two")) << "one step";
    select(10, 13);
    click("code");
    EXPECT_EQ(written(), QStringLiteral("***one*** `two`"));
    EXPECT_TRUE(field().hasFocus());
    click("link");
    EXPECT_EQ(written(), QStringLiteral("***one*** `[two](https://)`"));
    useDialect(Dialect::Plain);
    EXPECT_FALSE(part<QAbstractButton>("bold").isEnabled());
}

TEST_F(FormatTest, TheSourceLooksAsItWillBeRead)
{
    write(QStringLiteral("**b** [l](https://a.example)"));
    const auto formats = field().document()->firstBlock().layout()->formats();
    const auto formatAt = [&formats](int at) {
        for (const auto &range : formats) {
            if (range.start <= at && at < range.start + range.length)
                return range.format;
        }
        return QTextCharFormat();
    };
    EXPECT_EQ(formatAt(0).foreground().color(), theme.colour(ui::look::Token::Muted));
    EXPECT_EQ(formatAt(2).fontWeight(), QFont::Bold);
    EXPECT_EQ(formatAt(3).foreground().color(), theme.colour(ui::look::Token::Muted));
    EXPECT_EQ(formatAt(7).foreground().color(), theme.colour(ui::look::Token::Accent));
    EXPECT_EQ(formatAt(12).foreground().color(), theme.colour(ui::look::Token::Muted));
}

TEST_F(FormatTest, AnotherFormatConvertsWhatLosesNothing)
{
    useDialect(Dialect::TelegramMarkdownV2);
    type(QStringLiteral("*bold* and plain\\."));
    auto &formats = part<QComboBox>("formats");
    EXPECT_EQ(formats.count(), 4);
    formats.setFocus();
    press(Qt::Key_Down); // HTML
    EXPECT_EQ(composer->dialect(), Dialect::TelegramHtml);
    EXPECT_EQ(written(), QStringLiteral("<b>bold</b> and plain."));
    field().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), QStringLiteral("*bold* and plain\\.")) << "the text can be undone";
}

TEST_F(FormatTest, TheChooserIsNotCutWhereThereIsLittleRoom)
{
    QWidget pane;
    ui::composer::ComposerTools tools(theme, &pane);
    QComboBox &formats = tools.formats();
    formats.addItems({QStringLiteral("Markdown"), QStringLiteral("Plain text")});
    tools.setKeyboardButtons(5);
    pane.resize(800, 60);
    pane.show();
    const auto *link = tools.findChild<QToolButton *>(QStringLiteral("link"));
    const auto *menu = tools.findChild<QMenu *>(QStringLiteral("furtherFormats"));
    QAction &makeLink = tools.command(domain::EntityType::TextLink);
    for (const int width : {800, 400, 336, 800}) {
        tools.setGeometry(0, 0, width, 32);
        settle();
        EXPECT_GE(formats.width(), formats.minimumSizeHint().width()) << width;
        const auto *last = tools.findChild<QToolButton *>(QStringLiteral("preview"));
        EXPECT_LT(last->geometry().right(), width);
        EXPECT_EQ(link->isVisible(), !menu->actions().contains(&makeLink)) << width;
        EXPECT_TRUE(width == 400 || link->isVisible() == (width > 400)) << width;
    }
}

TEST_F(FormatTest, WhatWouldBeLostIsNamedAndAskedFor)
{
    useDialect(Dialect::TelegramHtml);
    const QString source = QStringLiteral("<b>bold</b> and <u>under</u>");
    const auto choosePlain = [this] {
        QTest::keyClick(&part<QComboBox>("formats"), Qt::Key_End);
        settle();
    };
    const auto answer = [](const char *button) {
        QDialog &question = shown("formatQuestion");
        QTest::mouseClick(question.findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        settle();
    };
    write(source);
    choosePlain();
    QDialog &question = shown("formatQuestion");
    const QString said = question.property("informativeText").toString();
    EXPECT_TRUE(said.contains(QStringLiteral("bold, underlined"))) << qPrintable(said);
    answer("cancel");
    EXPECT_EQ(composer->dialect(), Dialect::TelegramHtml);
    EXPECT_EQ(part<QComboBox>("formats").currentIndex(), 1);
    choosePlain();
    answer("keep");
    EXPECT_EQ(composer->dialect(), Dialect::Plain);
    EXPECT_EQ(written(), source);
    composer->setDialect(Dialect::TelegramHtml);
    settle();
    choosePlain();
    answer("convert");
    EXPECT_EQ(written(), QStringLiteral("bold and under"));
}

} // namespace botdeck::test
