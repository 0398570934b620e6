// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesignerFixture.h"
#include "domain/keyboard/KeyboardChecks.h"
#include "platform/KeyboardRules.h"
#include "tests/support/Wait.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace botdeck::test {

namespace {

class DesignerCanvasTest : public DesignerTest
{
};

} // namespace

TEST_F(DesignerCanvasTest, AButtonAndARowAreAddedAndTheLabelIsTypedOver)
{
    press("addButton");
    EXPECT_EQ(notation(), QStringLiteral("Button[button_1]"));
    EXPECT_TRUE(child<QLineEdit>("buttonLabel").hasFocus());
    QTest::keyClicks(pane->focusWidget(), QStringLiteral("Approve"));
    press("addButton");
    press("addRow");
    EXPECT_EQ(notation(), QStringLiteral("Approve[button_1] | Button[button_2]/Button[button_3]"));
    click(places().newRow().center());
    EXPECT_EQ(pane->keyboard().rows.size(), 3);
    click(centre(0, 0));
    press("addButton");
    EXPECT_EQ(pane->keyboard().rows.first().size(), 3) << "behind the selected one";
    EXPECT_EQ(pane->keyboard().rows.first().at(1).label(), QStringLiteral("Button"));
}

TEST_F(DesignerCanvasTest, AButtonIsDraggedWithinItsRowToAnotherAndIntoANewOne)
{
    open("A[a] | B[b] | C[c]/D[d]");
    drag(centre(0, 0), centre(0, 2) + QPoint(10, 0));
    EXPECT_EQ(notation(), QStringLiteral("B[b] | C[c] | A[a]/D[d]"));
    drag(centre(0, 0), centre(1, 0) + QPoint(10, 0));
    EXPECT_EQ(notation(), QStringLiteral("C[c] | A[a]/D[d] | B[b]"));
    drag(centre(1, 1), above(1));
    EXPECT_EQ(notation(), QStringLiteral("C[c] | A[a]/B[b]/D[d]"));
    drag(centre(0, 0), places().newRow().center());
    EXPECT_EQ(notation(), QStringLiteral("A[a]/B[b]/D[d]/C[c]"));
    drag(centre(0, 0), centre(1, 0) - QPoint(10, 0));
    EXPECT_EQ(notation(), QStringLiteral("A[a] | B[b]/D[d]/C[c]")) << "an empty row goes";
    for (int step = 0; step < 5; ++step)
        key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notation(), QStringLiteral("A[a] | B[b] | C[c]/D[d]")) << "each drag is one step back";
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(notation(), QStringLiteral("B[b] | C[c] | A[a]/D[d]"));
}

TEST_F(DesignerCanvasTest, AHandThatHardlyMovesOrLetsGoWithEscapeMovesNothing)
{
    open("A[a] | B[b]");
    drag(centre(0, 0), centre(0, 0) + QPoint(3, 2));
    EXPECT_EQ(notation(), QStringLiteral("A[a] | B[b]"));
    drag(centre(0, 0), places().newRow().center(), false);
    key(Qt::Key_Escape);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, places().newRow().center());
    EXPECT_EQ(notation(), QStringLiteral("A[a] | B[b]"));
}

TEST_F(DesignerCanvasTest, WhereAButtonWouldGoIsPainted)
{
    open("A[a] | B[b]");
    click(centre(0, 0));
    const QImage before = canvas().grab().toImage();
    drag(centre(0, 0), places().newRow().center(), false);
    const QImage held = canvas().grab().toImage();
    const QLine line = places().dropLine({1, -1});
    const auto isAccent = [this](const QImage &image, QPoint at) {
        return image.pixelColor(at).rgb() == theme.colour(ui::look::Token::Accent).rgb();
    };
    const QPoint middle(line.p1().x() + 20, line.p1().y());
    EXPECT_TRUE(isAccent(held, middle));
    EXPECT_FALSE(isAccent(before, middle));
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, places().newRow().center());
    EXPECT_EQ(notation(), QStringLiteral("B[b]/A[a]"));
}

TEST_F(DesignerCanvasTest, ArrowsSelectAltArrowsMoveDeleteRemoves)
{
    open("A[a] | B[b]/C[c]");
    click(centre(0, 0));
    ASSERT_TRUE(canvas().hasFocus());
    key(Qt::Key_Right);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(notation(), QStringLiteral("A[a]/C[c] | B[b]"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(notation(), QStringLiteral("A[a]/B[b] | C[c]"));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(notation(), QStringLiteral("A[a]/C[c]/B[b]"));
    key(Qt::Key_Up);
    key(Qt::Key_Delete);
    EXPECT_EQ(notation(), QStringLiteral("A[a]/B[b]"));
    key(Qt::Key_Delete);
    key(Qt::Key_Delete);
    EXPECT_TRUE(pane->keyboard().rows.isEmpty());
    key(Qt::Key_Delete);
    EXPECT_TRUE(pane->keyboard().rows.isEmpty());
}

TEST_F(DesignerCanvasTest, EveryStepIsUndoneAndDoneAgain)
{
    open("A[a] | B[b]");
    const QStringList states{
        QStringLiteral("A[a] | B[b]"), QStringLiteral("B[b] | A[a]"), QStringLiteral("A[a]"),
        QStringLiteral("A[a] | Button[button_1]")};
    click(centre(0, 1));
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Delete);
    press("addButton");
    ASSERT_EQ(notation(), states.at(3));
    for (qsizetype state = 2; state >= 0; --state) {
        key(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(notation(), states.at(state));
    }
    key(Qt::Key_Z, Qt::ControlModifier);
    for (qsizetype state = 1; state <= 3; ++state) {
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(notation(), states.at(state));
    }
    press("undoKeyboard");
    EXPECT_EQ(notation(), states.at(2));
    press("redoKeyboard");
    EXPECT_EQ(notation(), states.at(3));
    EXPECT_EQ(child<QAction>("undoKeyboard").toolTip(), QStringLiteral("Undo: Add a button"));
}

TEST_F(DesignerCanvasTest, AnEmptyOneSaysHowToBeginAndTakesADroppedKeyboard)
{
    EXPECT_FALSE(child<QPushButton>("tryKeyboard").isEnabled());
    const auto drop = [this](const QString &text) {
        QMimeData dropped;
        dropped.setText(text);
        const QPoint place = places().newRow().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&canvas(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent let(place, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&canvas(), &let);
        return let.isAccepted();
    };
    EXPECT_FALSE(drop(QStringLiteral("no keyboard")));
    EXPECT_TRUE(drop(QStringLiteral(
        R"({"message_id":5,"reply_markup":{"inline_keyboard":[[{"text":"A","url":"https:\/\/a.example"}]]}})")));
    EXPECT_EQ(json(), QByteArray(R"({"inline_keyboard":[[{"text":"A","url":"https:\/\/a.example"}]]})"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(pane->keyboard().rows.isEmpty());
}

TEST_F(DesignerCanvasTest, TheFootAsksWithTheKeyboard)
{
    open("确定[好] | 取消[no]");
    const QSignalSpy attached(pane.get(), &ui::designer::DesignerPane::attachAsked);
    const QSignalSpy tried(pane.get(), &ui::designer::DesignerPane::tryAsked);
    QTest::mouseClick(&child<QPushButton>("attachKeyboard"), Qt::LeftButton);
    QTest::mouseClick(&child<QPushButton>("tryKeyboard"), Qt::LeftButton);
    ASSERT_EQ(attached.size(), 1);
    ASSERT_EQ(tried.size(), 1);
    EXPECT_EQ(attached.first().first().value<domain::Keyboard>(), pane->keyboard());
    EXPECT_EQ(tried.first().first().value<domain::Keyboard>(), pane->keyboard());
    EXPECT_EQ(pane->keyboard().rows.first().first().label(), QStringLiteral("确定"));
}

TEST_F(DesignerCanvasTest, AFullRowTakesNoButtonAndSaysSo)
{
    pane->setRules(domain::PlatformId::Telegram);
    open("1[a] | 2[b] | 3[c] | 4[d] | 5[e] | 6[f] | 7[g] | 8[h] | 9[i] | 10[j] | 11[k] | 12[l]/Z[z]");
    const QString before = notation();
    const auto &hint = child<QLabel>("keyboardHint");
    click(centre(1, 0));
    EXPECT_EQ(hint.text(), QStringLiteral("Alt+arrow keys move the selected button"));
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(notation(), before) << "by key";
    EXPECT_EQ(hint.text(), QStringLiteral("Row 1 is full: 12 button(s) of a row are all that is shown."));
    drag(centre(1, 0), centre(0, 3));
    EXPECT_EQ(notation(), before) << "by mouse";
    click(centre(0, 0));
    EXPECT_TRUE(hint.text().startsWith(u"Row 1 is full"));
    EXPECT_TRUE(canvas().accessibleDescription().contains(u"Row 1 is full"));
    press("addButton");
    EXPECT_EQ(notation(), before) << "by command";
    drag(centre(0, 0), centre(0, 1) + QPoint(10, 0));
    EXPECT_TRUE(notation().startsWith(u"2[b] | 1[a]")) << "within the row it may move";
    pane->setRules(domain::PlatformId::CloudChat);
    press("addButton");
    EXPECT_EQ(pane->keyboard().rows.first().size(), 13) << "nobody names a limit there";
}

TEST_F(DesignerCanvasTest, TheKeyboardIsAskedForAsCode)
{
    QSignalSpy asked(pane.get(), &ui::designer::DesignerPane::codeAsked);
    EXPECT_FALSE(child<QToolButton>("copyCode").isEnabled()) << "there is no button yet";
    open("A[a]");
    QMenu &menu = *child<QToolButton>("copyCode").menu();
    // The button itself would wait in an event loop of its own.
    menu.popup(canvas().mapToGlobal(QPoint()));
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(0).value<domain::CodeLanguage>(), domain::CodeLanguage::Python);
    EXPECT_EQ(asked.first().at(1).value<domain::Keyboard>(), pane->keyboard());
}

TEST_F(DesignerCanvasTest, EveryTemplateIsFineOnEveryPlatformAndOneStep)
{
    for (const domain::PlatformId id : domain::allPlatforms) {
        pane->setRules(id);
        for (const char *name : {"confirm", "paging", "menu", "poll", "approval"}) {
            open("Old[old]");
            child<QAction>(name).trigger();
            settle();
            EXPECT_NE(notation(), QStringLiteral("Old[old]")) << name;
            EXPECT_GT(pane->keyboard().rows.first().size(), 1) << name;
            const auto objections = domain::checkKeyboard(
                pane->keyboard(), platform::keyboardRules(*platform::Platform::load(id)));
            EXPECT_TRUE(objections.isEmpty()) << name << int(id);
            press("undoKeyboard");
            EXPECT_EQ(notation(), QStringLiteral("Old[old]"));
        }
    }
}

} // namespace botdeck::test
