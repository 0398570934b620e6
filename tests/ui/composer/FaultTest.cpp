// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposerFixture.h"
#include "tests/support/MenuClick.h"
#include "ui/composer/FaultWords.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

namespace botdeck::test {

using FaultTest = ComposerFixture;

TEST_F(FaultTest, WhatTheServerWouldRefuseIsUnderlinedSaidAndFixedByKey)
{
    useDialect(Dialect::TelegramMarkdownV2);
    type(QStringLiteral("Wait. Now!"));
    EXPECT_TRUE(note().contains(QStringLiteral("“!”"))) << qPrintable(note());
    const auto formats = field().document()->firstBlock().layout()->formats();
    int waves = 0;
    for (const auto &range : formats)
        waves += range.format.underlineStyle() == QTextCharFormat::WaveUnderline ? range.length : 0;
    EXPECT_EQ(waves, 2);
    field().moveCursor(QTextCursor::Start);
    EXPECT_EQ(part<QAbstractButton>("fixFault").text(), QStringLiteral("Fix: write \\. instead"));
    press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_EQ(written(), QStringLiteral("Wait\\. Now!"));
    press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_EQ(written(), QStringLiteral("Wait\\. Now\\!"));
    EXPECT_EQ(note(), QString());
    EXPECT_FALSE(part<QAbstractButton>("fixFault").isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(written(), QStringLiteral("Wait\\. Now!"));
    click("fixFault");
    EXPECT_EQ(written(), QStringLiteral("Wait\\. Now\\!"));
}

TEST_F(FaultTest, TheMenuFixesOneOrAll)
{
    useDialect(Dialect::TelegramMarkdownV2);
    type(QStringLiteral("a. b. <c>"));
    field().moveCursor(QTextCursor::Start);
    const auto openMenu = [this]() -> QMenu & {
        const QPoint middle = field().rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, field().mapToGlobal(middle));
        QApplication::sendEvent(&field(), &asked);
        QMenu *menu = nullptr;
        waitUntil(
            [&] { return (menu = field().findChild<QMenu *>(QStringLiteral("sourceMenu"))) != nullptr; });
        return *menu;
    };
    select(1, 1);
    QMenu &one = openMenu();
    auto *fix = one.findChild<QAction *>(QStringLiteral("fix"));
    ASSERT_NE(fix, nullptr);
    EXPECT_EQ(fix->text(), QStringLiteral("Fix: write \\. instead"));
    clickEntry(one, fix);
    settle();
    EXPECT_EQ(written(), QStringLiteral("a\\. b. <c>"));
    ASSERT_TRUE(waitUntil([&] { return !field().findChild<QMenu *>(QStringLiteral("sourceMenu")); }));
    QMenu &all = openMenu();
    auto *fixAll = all.findChild<QAction *>(QStringLiteral("fixAll"));
    ASSERT_NE(fixAll, nullptr);
    clickEntry(all, fixAll);
    settle();
    EXPECT_EQ(written(), QStringLiteral("a\\. b\\. <c\\>"));
    EXPECT_EQ(note(), QString());
}

TEST_F(FaultTest, TheMouseOverAFaultSaysWhatIsWrong)
{
    useDialect(Dialect::TelegramHtml);
    type(QStringLiteral("<h1>x"));
    QTextCursor cursor(field().document());
    cursor.setPosition(2);
    const QPoint inside = field().cursorRect(cursor).center();
    QHelpEvent asked(
        QEvent::ToolTip, field().mapFromGlobal(field().viewport()->mapToGlobal(inside)),
        field().viewport()->mapToGlobal(inside));
    QApplication::sendEvent(&field(), &asked);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;h1"))) << qPrintable(QToolTip::text());
    QToolTip::hideText();
}

TEST_F(FaultTest, TheReasonThatNothingIsSentIsNeverCut)
{
    const auto &label = part<QLabel>("composerNote");
    for (const int words : {8, 60}) {
        composer->setSendingAllowed(false, QStringLiteral("This bot only watches. ").repeated(words / 4));
        settle();
        ASSERT_TRUE(label.isVisible());
        EXPECT_GE(label.height(), label.heightForWidth(label.width())) << words;
        const QRect place(label.mapTo(composer.get(), QPoint(0, 0)), label.size());
        EXPECT_TRUE(composer->rect().contains(place)) << words;
    }
    composer->setSendingAllowed(true);
    settle();
    EXPECT_FALSE(label.isVisible());
}

TEST(FaultWordsTest, EveryKindHasASentence)
{
    for (int kind = 0; kind <= int(domain::MarkdownFaultKind::NotRichText); ++kind) {
        const domain::MarkdownFault fault{domain::MarkdownFaultKind(kind), 0, 1};
        const QString words = ui::composer::faultWords(fault, QStringLiteral("x"));
        EXPECT_FALSE(words.isEmpty()) << kind;
        EXPECT_FALSE(words.contains(u"%1")) << kind;
    }
}

TEST(FaultWordsTest, LettersOfTheSourceAreMadeVisible)
{
    const domain::MarkdownFault fault{domain::MarkdownFaultKind::UnclosedMark, 0, 2};
    const QString words = ui::composer::faultWords(fault, QStringLiteral("*") + QChar(0x202e));
    EXPECT_TRUE(words.contains(QStringLiteral("*\\u202e")));
}

TEST_F(FaultTest, JsonThatIsACardIsNoFault)
{
    useDialect(Dialect::FanbookRichText);
    write(QStringLiteral(R"({"type":"messageCard","data":"{}"})"));
    EXPECT_EQ(note(), QString());
    EXPECT_TRUE(canSend());
    write(QStringLiteral(R"({"type":"nonsense"})"));
    EXPECT_TRUE(note().contains(QStringLiteral("no rich text"))) << qPrintable(note());
}

TEST_F(FaultTest, BrokenJsonStaysInTheFieldAndNothingIsSaidOfAnEmptyOne)
{
    useDialect(Dialect::FanbookRichText);
    write(QStringLiteral(R"({"type":"richText","v2":"[]"}@)"));
    EXPECT_TRUE(note().contains(QStringLiteral("no rich text"))) << qPrintable(note());
    EXPECT_FALSE(canSend());
    EXPECT_EQ(part<QAbstractButton>("send").toolTip(), note());
    write({});
    EXPECT_EQ(note(), QString());
}

} // namespace botdeck::test
