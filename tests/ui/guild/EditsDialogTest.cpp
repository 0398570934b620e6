// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/EditsDialog.h"

#include "../MarkingTranslator.h"
#include "ShownGuildFixture.h"
#include "tests/support/Wait.h"
#include "ui/look/Sentence.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

namespace botdeck::test {

namespace {

using ui::guild::EditLine;
using ui::guild::EditsDialog;
using ui::guild::EditsModel;
using Phase = ui::guild::EditLine::Phase;

class EditsDialogTest : public ShownGuildTest
{
protected:
    void SetUp() override
    {
        dialog = new EditsDialog(theme, &window);
        dialog->setLines(
            {{QStringLiteral("Give host to Ann")},
             {QStringLiteral("Give host to Bob")},
             {QStringLiteral("Give host to Mo")}});
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
        settle();
    }
    void set(int place, Phase phase, const QString &words = {})
    {
        dialog->setLine(place, {QStringLiteral("Give host to %1").arg(place), phase, words});
        settle();
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return child<QTreeView>(*dialog, "edits").model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton &button(const char *name) { return child<QPushButton>(*dialog, name); }
    [[nodiscard]] QString note() { return child<ui::look::Sentence>(*dialog, "note").text(); }

    QWidget window;
    QPointer<EditsDialog> dialog;
};

} // namespace

TEST_F(EditsDialogTest, EachEditHasItsStateAndReason)
{
    EXPECT_EQ(cell(0, EditsModel::PhaseColumn), QStringLiteral("waiting"));
    set(0, Phase::Done);
    set(1, Phase::Failed, QStringLiteral("<b>no</b>"));
    EXPECT_EQ(cell(0, EditsModel::PhaseColumn), QStringLiteral("done"));
    EXPECT_EQ(cell(1, EditsModel::WordsColumn), QStringLiteral("<b>no</b>"));
    EXPECT_EQ(child<QLabel>(*dialog, "editsTitle").text(), QStringLiteral("2 of 3 changes have ended"));
    EXPECT_EQ(child<QProgressBar>(*dialog, "editsProgress").value(), 2);
    EXPECT_EQ(child<QProgressBar>(*dialog, "editsProgress").maximum(), 3);
    set(2, Phase::Held, QStringLiteral("5 s"));
    EXPECT_EQ(child<QProgressBar>(*dialog, "editsProgress").value(), 2) << "what is held has not ended";
}

TEST_F(EditsDialogTest, StopIsToldOnceAndItIsNotClosedBeforeTheEnd)
{
    const QSignalSpy stopped(dialog, &EditsDialog::stopAsked);
    set(0, Phase::Sending);
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog->close();
    settle();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(button("closeEdits").isEnabled());
    click(*dialog, "stopEdits");
    EXPECT_EQ(stopped.size(), 1);
    EXPECT_FALSE(button("stopEdits").isEnabled());
    EXPECT_EQ(note(), QStringLiteral("Stopping: what was sent already comes to its end."));
    set(0, Phase::Unknown);
    set(1, Phase::Stopped);
    set(2, Phase::Stopped);
    dialog->end();
    EXPECT_FALSE(button("stopEdits").isVisible());
    EXPECT_EQ(note(), QStringLiteral("1 no answer, not repeated · 2 stopped, not done"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return dialog == nullptr; }));
}

TEST_F(EditsDialogTest, ItStaysForWhatWasMoreThanOneOrFailed)
{
    for (int place = 0; place < 3; ++place)
        set(place, Phase::Done);
    dialog->end();
    settle();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(note(), QStringLiteral("3 done"));
    dialog->setLines({{QStringLiteral("Kick Ann")}});
    set(0, Phase::Failed, QStringLiteral("1012"));
    dialog->end();
    settle();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(note(), QStringLiteral("1 failed"));
}

TEST_F(EditsDialogTest, OneThatSucceededClosesIt)
{
    dialog->setLines({{QStringLiteral("Kick Ann")}});
    set(0, Phase::Sending);
    set(0, Phase::Done);
    EXPECT_TRUE(dialog->isVisible());
    dialog->end();
    EXPECT_TRUE(waitUntil([this] { return dialog == nullptr; }));
}

TEST_F(EditsDialogTest, ResultsAreCopiedAsText)
{
    const QSignalSpy copied(dialog, &EditsDialog::copyAsked);
    set(0, Phase::Done);
    set(1, Phase::Failed, QStringLiteral("refused"));
    click(*dialog, "copyResults");
    ASSERT_EQ(copied.size(), 1);
    EXPECT_EQ(
        copied.first().first().toString(),
        QStringLiteral("Give host to 0\tdone\nGive host to 1\tfailed\trefused\nGive host to Mo\twaiting"));
}

TEST_F(EditsDialogTest, AConflictLeadsToItsDifference)
{
    QSignalSpy asked(dialog, &EditsDialog::differenceAsked);
    EXPECT_FALSE(button("showDifference").isVisible());
    set(0, Phase::Conflict, QStringLiteral("Somebody has given this member Artist"));
    EXPECT_FALSE(button("showDifference").isVisible()) << "the words say it all";
    dialog->setLine(1, {QStringLiteral("Change the overwrites of lobby"), Phase::Conflict, {}, true});
    set(2, Phase::Done);
    EXPECT_TRUE(button("showDifference").isVisible());
    EXPECT_FALSE(button("showDifference").isEnabled());
    dialog->end();
    auto &list = child<QTreeView>(*dialog, "edits");
    list.setCurrentIndex(list.model()->index(0, 0));
    EXPECT_FALSE(button("showDifference").isEnabled());
    list.setCurrentIndex(list.model()->index(1, 0));
    click(*dialog, "showDifference");
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toInt(), 1);
}

TEST_F(EditsDialogTest, ItFollowsTheLanguage)
{
    set(0, Phase::Done);
    const MarkingTranslator translator;
    settle();
    EXPECT_TRUE(cell(0, EditsModel::PhaseColumn).startsWith(u'«'));
    EXPECT_TRUE(child<QLabel>(*dialog, "editsTitle").text().startsWith(u'«'));
    for (const char *name : {"stopEdits", "copyResults", "showDifference"})
        EXPECT_TRUE(button(name).text().startsWith(u'«')) << name;
    for (int column = 0; column < EditsModel::ColumnCount; ++column)
        EXPECT_TRUE(child<QTreeView>(*dialog, "edits")
                        .model()
                        ->headerData(column, Qt::Horizontal)
                        .toString()
                        .startsWith(u'«'));
}

TEST(EditsModel, CountsHowManyStandHow)
{
    EditsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines({{QStringLiteral("a")}, {QStringLiteral("b")}, {QStringLiteral("c"), Phase::Done}});
    EXPECT_EQ(model.count(Phase::Queued), 2);
    EXPECT_EQ(model.overCount(), 1);
    for (int phase = 0; phase <= int(Phase::Stopped); ++phase) {
        model.setLine(0, {QStringLiteral("a"), Phase(phase)});
        EXPECT_EQ(model.overCount(), ui::guild::isOver(Phase(phase)) ? 2 : 1) << phase;
        EXPECT_FALSE(ui::guild::phaseWords(Phase(phase)).isEmpty());
    }
    model.setLines({});
    EXPECT_EQ(model.count(Phase::Done), 0);
}

} // namespace botdeck::test
