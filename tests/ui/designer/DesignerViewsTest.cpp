// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesignerFixture.h"
#include "domain/keyboard/Keyboard.h"
#include "tests/support/Wait.h"
#include "tests/ui/MarkingTranslator.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::PlatformId;

class DesignerViewsTest : public DesignerTest
{
protected:
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        source().setFocus();
        key(Qt::Key_V, Qt::ControlModifier);
    }
    /// Behind the last of these letters.
    void putCursorBehind(const char *text)
    {
        auto &field = static_cast<QPlainTextEdit &>(source());
        const QString wanted = QString::fromUtf8(text);
        const qsizetype at = field.toPlainText().lastIndexOf(wanted);
        ASSERT_GE(at, 0) << text;
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(int(at + wanted.size()));
        field.setTextCursor(cursor);
        field.setFocus();
    }
    bool hasMark() { return !static_cast<QPlainTextEdit &>(source()).extraSelections().isEmpty(); }
};

/// As the vendor's sample of a confirm and a cancel button: JSON within the callback data, numbers of 18
/// digits, letters beyond ASCII; everything in it is invented.
QByteArray sampleData(const QByteArray &command, qsizetype bytes)
{
    QByteArray data = command + R"(#>{"command":")" + command +
                      R"(","data":{"guild_id":259000080753200001,"user_id":135000049852600002,"status":true,)"
                      R"("message_id":263000296580700003,"nickname":"马拉·沃斯"},"note":")";
    data += QByteArray(bytes - data.size() - 2, 'x') + "\"}";
    return data;
}

QByteArray sampleKeyboard(const char *label)
{
    return "{\"inline_keyboard\":[[{\"text\":\"" + QByteArray(label) +
           "\",\"callback_data\":" + domain::quotedJson(QString::fromUtf8(sampleData("confirm", 420))) +
           "}],[{\"text\":\"取消\",\"callback_data\":" +
           domain::quotedJson(QString::fromUtf8(sampleData("cancle", 418))) + "}]]}";
}

} // namespace

TEST_F(DesignerViewsTest, WhatIsWrittenAsJsonIsInThePictureAndTheText)
{
    open("A[a]");
    turnTo(Json);
    EXPECT_TRUE(sourceText().contains(QStringLiteral("\"callback_data\": \"a\"")))
        << sourceText().toStdString();
    putCursorBehind("\"a");
    QTest::keyClicks(&source(), QStringLiteral(":1"));
    EXPECT_EQ(notation(), QStringLiteral("A[a:1]"));
    turnTo(Text);
    EXPECT_EQ(sourceText(), QStringLiteral("A[a:1]"));
    turnTo(Button);
    EXPECT_EQ(child<QPlainTextEdit>("buttonValue").toPlainText(), QStringLiteral("a:1"));
}

TEST_F(DesignerViewsTest, WhatIsWrittenAsTextIsInThePictureAndTheJson)
{
    turnTo(Text);
    write(QStringLiteral("Approve[yes] | Open[https://a.example]\nNo[no]"));
    EXPECT_EQ(
        json(),
        QByteArray(R"({"inline_keyboard":[[{"text":"Approve","callback_data":"yes"},)"
                   R"({"text":"Open","url":"https://a.example"}],[{"text":"No","callback_data":"no"}]]})"));
    EXPECT_EQ(places().rows(), 2);
    turnTo(Json);
    EXPECT_TRUE(sourceText().contains(QStringLiteral("https://a.example")));
    click(centre(0, 0));
    drag(centre(0, 0), centre(1, 0) + QPoint(10, 0));
    turnTo(Text);
    EXPECT_EQ(sourceText(), QStringLiteral("Open[https://a.example]\nNo[no] | Approve[yes]"));
}

TEST_F(DesignerViewsTest, BrokenJsonKeepsTheKeyboardAndSaysWhy)
{
    open("A[a] | B[b]");
    const QByteArray before = json();
    turnTo(Json);
    putCursorBehind("\"B\"");
    key(Qt::Key_Delete);
    EXPECT_EQ(json(), before);
    EXPECT_TRUE(sourceWords().contains(QStringLiteral("comma"))) << sourceWords().toStdString();
    EXPECT_TRUE(sourceWords().contains(QStringLiteral("The keyboard before is kept.")));
    EXPECT_TRUE(hasMark());
    const QString broken = sourceText();
    click(centre(0, 1));
    EXPECT_EQ(sourceText(), broken) << "to look at another button takes nothing away";
    source().setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(json(), before);
    EXPECT_EQ(sourceWords(), QString());
    EXPECT_FALSE(hasMark());
    write(QStringLiteral("{}"));
    EXPECT_TRUE(sourceWords().contains(QStringLiteral("No inline keyboard"))) << sourceWords().toStdString();
    EXPECT_EQ(json(), before);
}

TEST_F(DesignerViewsTest, ABrokenTextIsUnderlinedAndSaysWhy)
{
    open("A[a]");
    turnTo(Text);
    write(QStringLiteral("A[a] | B[b"));
    EXPECT_TRUE(sourceWords().contains(QStringLiteral("not closed"))) << sourceWords().toStdString();
    const auto marks = static_cast<QPlainTextEdit &>(source()).extraSelections();
    ASSERT_EQ(marks.size(), 1);
    EXPECT_EQ(marks.first().cursor.selectedText(), QStringLiteral("[b"));
    EXPECT_EQ(notation(), QStringLiteral("A[a] | B")) << "as far as it went";
    QTest::keyClicks(&source(), QStringLiteral("]"));
    EXPECT_EQ(notation(), QStringLiteral("A[a] | B[b]"));
}

TEST_F(DesignerViewsTest, WhatOnlyJsonHoldsIsSaidAndCannotBeTyped)
{
    openJson(R"([[{"text":"A","url":"https://a.example","callback_data":"a"}]])");
    const QByteArray before = json();
    turnTo(Text);
    EXPECT_TRUE(static_cast<QPlainTextEdit &>(source()).isReadOnly());
    EXPECT_TRUE(sourceWords().contains(QStringLiteral("only JSON can hold"))) << sourceWords().toStdString();
    source().setFocus();
    QTest::keyClicks(&source(), QStringLiteral("B[b]"));
    EXPECT_EQ(json(), before);
    openJson(R"([[{"text":"A","callback_data":"\u0001"}]])");
    EXPECT_TRUE(static_cast<QPlainTextEdit &>(source()).isReadOnly()) << "it could not be seen";
}

TEST_F(DesignerViewsTest, LinesAreStepsOfTheirOwn)
{
    turnTo(Text);
    write(QStringLiteral("A[a]\nB[b]"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notation(), QStringLiteral("A[a]"));
    EXPECT_EQ(sourceText(), QStringLiteral("A[a]"));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(notation(), QStringLiteral("A[a]/B[b]"));
}

TEST_F(DesignerViewsTest, APastedMessageGivesItsKeyboardWithEveryMemberAsItCame)
{
    open("Old[old]");
    turnTo(Json);
    const QByteArray keyboard =
        R"({"inline_keyboard":[[{"id":18446744073709551615,"text":"\u5b9a\/","rate":1.50e+3,)"
        R"("url":"https:\/\/a.example","more":{"a":[1,2.0]}}]],"selective":true})";
    paste(QStringLiteral(R"({"update_id":5,"message":{"message_id":7,"text":"hi","reply_markup":%1}})")
              .arg(QString::fromUtf8(keyboard)));
    EXPECT_EQ(json(), keyboard);
    EXPECT_FALSE(sourceText().contains(QStringLiteral("update_id")));
    EXPECT_TRUE(sourceText().contains(QStringLiteral("1.50e+3")));
    turnTo(Button);
    child<QLineEdit>("buttonLabel").setFocus();
    key(Qt::Key_End);
    QTest::keyClicks(pane->focusWidget(), QStringLiteral("!"));
    EXPECT_EQ(json(), QByteArray(keyboard).replace("\\u5b9a\\/", "定/!"));
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notation(), QStringLiteral("Old[old]"));
}

TEST_F(DesignerViewsTest, TooMuchIsNotPasted)
{
    open("A[a]");
    turnTo(Json);
    const QString before = sourceText();
    paste(QString(10'000, u'x'));
    EXPECT_EQ(sourceText(), before);
    EXPECT_TRUE(sourceWords().contains(QStringLiteral("Nothing was pasted"))) << sourceWords().toStdString();
    openJson(R"([[{"text":"A","callback_data":")" + QByteArray(10'000, 'x') + R"("}]])");
    EXPECT_TRUE(static_cast<QPlainTextEdit &>(source()).isReadOnly());
    EXPECT_TRUE(sourceWords().contains(QStringLiteral("too large"))) << sourceWords().toStdString();
}

TEST_F(DesignerViewsTest, TheVendorsConfirmAndCancelSurviveImportAnEditAndExport)
{
    ASSERT_EQ(sampleData("confirm", 420).size(), 420);
    ASSERT_EQ(sampleData("cancle", 418).size(), 418);
    pane->setRules(PlatformId::Fanbook);
    turnTo(Json);
    paste(QString::fromUtf8(sampleKeyboard("确定")));
    EXPECT_EQ(json(), sampleKeyboard("确定"));
    turnTo(Button);
    QApplication::clipboard()->setText(QStringLiteral("好的"));
    child<QLineEdit>("buttonLabel").setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(json(), sampleKeyboard("好的"));
    turnTo(Text);
    EXPECT_FALSE(static_cast<QPlainTextEdit &>(source()).isReadOnly());
    key(Qt::Key_End, Qt::ControlModifier);
    turnTo(Json);
    putCursorBehind("取消");
    QTest::keyClicks(&source(), QStringLiteral("x"));
    key(Qt::Key_Backspace);
    EXPECT_EQ(json(), sampleKeyboard("好的"));
}

TEST_F(DesignerViewsTest, OtherRulesReadTheTextAnew)
{
    pane->setRules(PlatformId::CloudChat);
    openJson(R"([[{"text":"A","callback_data":"app_id:7"}]])");
    turnTo(Text);
    EXPECT_EQ(sourceText(), QStringLiteral("A[app_id:7]"));
    pane->setRules(PlatformId::Fanbook);
    EXPECT_EQ(sourceText(), QStringLiteral("A[callback_data:app_id:7]"));
}

TEST_F(DesignerViewsTest, EveryWordIsTranslatedWhileItIsShown)
{
    open("A[a]");
    for (const View view : {Button, Json, Text})
        turnTo(view);
    const QByteArray before = json();
    const MarkingTranslator marks;
    settle();
    for (const QLabel *label : pane->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            EXPECT_TRUE(label->text().startsWith(u'«')) << label->text().toStdString();
        }
    }
    EXPECT_EQ(json(), before);
    EXPECT_TRUE(child<QAction>("paging").text().startsWith(u'«'));
}

} // namespace botdeck::test
