// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonitorFixture.h"
#include "ui/monitor/RemarkPane.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace botdeck::test {

namespace {

using models::UpdateListModel;

class RemarkTest : public MonitorFixture
{
protected:
    void SetUp() override
    {
        MonitorFixture::SetUp();
        arrive(8);
        console.wishes.clear();
    }
    bool isMarked(int row) const { return cell(row).data(UpdateListModel::MarkedRole).toBool(); }
    bool isNoted(int row) const { return cell(row).data(UpdateListModel::NotedRole).toBool(); }
    QModelIndex cell(int row) const { return model->index(row, UpdateListModel::MarkColumn); }
    void filter(const char *text)
    {
        child<QPlainTextEdit>("filterField").setPlainText(QLatin1StringView(text));
        pass(std::chrono::milliseconds(400));
    }
    QPlainTextEdit &note() { return child<QPlainTextEdit>("noteField"); }
    QAction &mark() { return inspector->remarks().markAction(); }
};

} // namespace

TEST_F(RemarkTest, TheKeyMarksTheChosenUpdateAndTakesTheMarkAway)
{
    EXPECT_FALSE(mark().isEnabled()) << "nothing is chosen";
    inspect(3);
    QTest::keyClick(table, Qt::Key_M);
    pass();
    EXPECT_TRUE(isMarked(3));
    EXPECT_TRUE(mark().isChecked());
    EXPECT_EQ(cell(3).data().toString(), QStringLiteral("Marked"));
    EXPECT_TRUE(inspector->shown()->marked);
    QTest::keyClick(table, Qt::Key_M);
    pass();
    EXPECT_FALSE(isMarked(3));
    EXPECT_FALSE(mark().isChecked());
    EXPECT_TRUE(console.wishes.contains(QStringLiteral("marked:1")));
    EXPECT_TRUE(console.wishes.contains(QStringLiteral("unmarked:1")));
}

TEST_F(RemarkTest, AllChosenOnesAreMarkedAsTheCurrentOneIs)
{
    click(1);
    QTest::keyClick(table, Qt::Key_M);
    pass();
    click(4, Qt::ShiftModifier);
    EXPECT_FALSE(mark().isChecked()) << "the current row is the last one clicked";
    QTest::keyClick(table, Qt::Key_M);
    pass();
    for (int row = 1; row <= 4; ++row)
        EXPECT_TRUE(isMarked(row)) << row;
    EXPECT_FALSE(inspector->remarks().noteAction().isEnabled()) << "a note belongs to one";
    EXPECT_TRUE(console.wishes.contains(QStringLiteral("marked:4")));
}

TEST_F(RemarkTest, TheButtonOfTheInspectorMarksAndTheLetterIsTypedElsewhere)
{
    inspect(2);
    QTest::mouseClick(&child<QPushButton>("markUpdateButton"), Qt::LeftButton);
    pass();
    EXPECT_TRUE(isMarked(2));
    auto &field = child<QPlainTextEdit>("filterField");
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_M);
    EXPECT_EQ(field.toPlainText(), QStringLiteral("m"));
    EXPECT_TRUE(isMarked(2));
}

TEST_F(RemarkTest, ANoteIsWrittenWithTheKeyboardAloneAndKept)
{
    inspect(2);
    EXPECT_FALSE(note().isVisible());
    QTest::keyClick(table, Qt::Key_N);
    ASSERT_TRUE(waitUntil([this] { return note().hasFocus(); }));
    QTest::keyClicks(&note(), QStringLiteral("ask finance"));
    QTest::keyClick(&note(), Qt::Key_Return, Qt::ControlModifier);
    pass();
    EXPECT_TRUE(table->hasFocus());
    EXPECT_TRUE(isNoted(2));
    EXPECT_EQ(inspector->shown()->note, QStringLiteral("ask finance"));
    EXPECT_EQ(cell(2).data(Qt::ToolTipRole).toString(), QStringLiteral("<qt>ask finance</qt>"));
    EXPECT_EQ(console.wishes.count(QStringLiteral("note:ask finance")), 1);

    inspect(3);
    EXPECT_FALSE(note().isVisible()) << "that one has none";
    inspect(2);
    EXPECT_TRUE(note().isVisible());
    EXPECT_EQ(note().toPlainText(), QStringLiteral("ask finance"));
}

TEST_F(RemarkTest, WhatIsWrittenIsKeptWhenAnotherUpdateIsChosenAndTakenBackByEscape)
{
    inspect(2);
    QTest::keyClick(table, Qt::Key_N);
    ASSERT_TRUE(waitUntil([this] { return note().hasFocus(); }));
    QTest::keyClicks(&note(), QStringLiteral("first"));
    inspect(5);
    pass();
    EXPECT_TRUE(isNoted(2));
    EXPECT_FALSE(isNoted(5)) << "it belongs to the update that it was written for";

    inspect(2);
    QTest::keyClick(table, Qt::Key_N);
    ASSERT_TRUE(waitUntil([this] { return note().hasFocus(); }));
    QTest::keyClicks(&note(), QStringLiteral(" and second"));
    QTest::keyClick(&note(), Qt::Key_Escape);
    pass();
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(note().toPlainText(), QStringLiteral("first"));
    EXPECT_EQ(console.wishes.filter(QStringLiteral("note:")).size(), 1);

    note().setFocus();
    note().clear();
    table->setFocus();
    pass();
    EXPECT_FALSE(isNoted(2)) << "an empty note is none";
    EXPECT_FALSE(note().isVisible());
}

TEST_F(RemarkTest, AFilterForMarksFollowsAndTheSelectionStays)
{
    for (const int row : {1, 3, 5}) {
        click(row);
        QTest::keyClick(table, Qt::Key_M);
        pass();
    }
    filter("is:marked");
    ASSERT_EQ(model->updateCount(), 3);
    inspect(2);
    const qint64 chosen = model->seqAt(2);
    const qint64 first = model->seqAt(0);
    console.remark({first}, {false, {}});
    pass();
    EXPECT_EQ(model->updateCount(), 2);
    EXPECT_EQ(page->selectedSeqs(), QList<qint64>{chosen});
    console.remark({first}, {true, {}});
    pass();
    EXPECT_EQ(model->seqAt(0), first);
    EXPECT_EQ(page->selectedSeqs(), QList<qint64>{chosen});
}

TEST_F(RemarkTest, WhatWasNotKeptIsSaidAndNotShown)
{
    console.remarkFailure = QStringLiteral("The disk is full.");
    inspect(2);
    QTest::keyClick(table, Qt::Key_M);
    pass();
    EXPECT_FALSE(isMarked(2));
    EXPECT_FALSE(mark().isChecked());
    ASSERT_FALSE(said.isEmpty());
    EXPECT_EQ(said.last(), QStringLiteral("The mark or note was not kept. The disk is full."));

    QTest::keyClick(table, Qt::Key_N);
    ASSERT_TRUE(waitUntil([this] { return note().hasFocus(); }));
    QTest::keyClicks(&note(), QStringLiteral("dear"));
    table->setFocus();
    pass();
    EXPECT_EQ(note().toPlainText(), QStringLiteral("dear")) << "what was written stays";
    console.remarkFailure.clear();
    note().setFocus();
    table->setFocus();
    pass();
    EXPECT_TRUE(isNoted(2)) << "and is tried again";
}

TEST_F(RemarkTest, WhileTheViewIsPausedMarksAreSeenAndNothingNewComes)
{
    page->pauseAction().setChecked(true);
    filter("!is:marked");
    arrive(5);
    const qsizetype before = model->updateCount();
    inspect(1);
    const qint64 seq = model->seqAt(1);
    QTest::keyClick(table, Qt::Key_M);
    pass();
    EXPECT_EQ(model->rowOf(seq), -1) << "it is marked, and the filter wants others";
    EXPECT_EQ(model->updateCount(), before - 1);
    page->pauseAction().setChecked(false);
    pass();
    EXPECT_EQ(model->updateCount(), before + 4);
}

} // namespace botdeck::test
