// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesignerFixture.h"
#include "tests/support/Wait.h"
#include "ui/look/Numbers.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::PlatformId;

class DesignerFormTest : public DesignerTest
{
protected:
    QPlainTextEdit &value() { return child<QPlainTextEdit>("buttonValue"); }
    QLineEdit &label() { return child<QLineEdit>("buttonLabel"); }
    QString bytes() { return child<QLabel>("buttonBytes").text(); }
    QString words() { return child<QLabel>("buttonWords").text(); }
    QColor bytesInk() { return child<QLabel>("buttonBytes").palette().color(QPalette::WindowText); }
    void type(QWidget &field, const QString &text)
    {
        field.setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, text);
        settle();
    }
    void paste(QWidget &field, const QString &text)
    {
        QApplication::clipboard()->setText(text);
        field.setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    /// As with the wheel or the arrow keys: the list of kinds is not opened.
    void chooseKind(const char *kind)
    {
        auto &kinds = child<QComboBox>("buttonKind");
        kinds.setFocus();
        const int wanted = kinds.findData(QString::fromLatin1(kind));
        ASSERT_GE(wanted, 0) << kind;
        for (int away = wanted - kinds.currentIndex(); away != 0; away -= away > 0 ? 1 : -1)
            key(away > 0 ? Qt::Key_Down : Qt::Key_Up);
        EXPECT_EQ(kinds.currentIndex(), wanted);
    }
};

} // namespace

TEST_F(DesignerFormTest, LabelAndValueOfTheSelectedButtonAreTyped)
{
    open("A[a] | B[b]");
    click(centre(0, 1));
    EXPECT_EQ(label().text(), QStringLiteral("B"));
    EXPECT_EQ(value().toPlainText(), QStringLiteral("b"));
    type(label(), QStringLiteral("Hold 24 h"));
    type(value(), QStringLiteral("hold:24"));
    EXPECT_EQ(notation(), QStringLiteral("A[a] | Hold 24 h[hold:24]"));
    click(centre(0, 0));
    EXPECT_EQ(label().text(), QStringLiteral("A"));
    EXPECT_EQ(value().toPlainText(), QStringLiteral("a"));
}

TEST_F(DesignerFormTest, ChineseIsCountedInBytes)
{
    open("A[a]");
    paste(label(), QStringLiteral("转人工 😀"));
    paste(value(), QStringLiteral("转人工"));
    EXPECT_EQ(notation(), QStringLiteral("转人工 😀[转人工]"));
    EXPECT_EQ(bytes(), QStringLiteral("9 / 64 bytes"));
}

TEST_F(DesignerFormTest, TheMeterWarnsFromNineTenthsAndFailsAboveTheLimit)
{
    using ui::look::Token;
    open("A[a]");
    struct Row
    {
        int letters;
        Token ink;
    };
    for (const Row &row :
         {Row{57, Token::Text2}, Row{58, Token::Warning}, Row{64, Token::Warning}, Row{65, Token::Error},
          Row{0, Token::Error}}) {
        paste(value(), QString(row.letters, u'x'));
        if (row.letters == 0)
            key(Qt::Key_Delete);
        EXPECT_EQ(bytes(), QStringLiteral("%1 / 64 bytes").arg(row.letters));
        EXPECT_EQ(bytesInk(), theme.colour(row.ink)) << row.letters;
        EXPECT_EQ(pane->findChild<QProgressBar *>()->value(), std::min(row.letters, 64));
    }
}

TEST_F(DesignerFormTest, FanbookHasNoLimitAndNoBar)
{
    pane->setRules(PlatformId::Fanbook);
    openJson(R"([[{"text":"A","callback_data":")" + QByteArray(1420, 'x') + R"("}]])");
    EXPECT_EQ(bytes(), ui::look::grouped(1420) + QStringLiteral(" byte(s)"));
    EXPECT_FALSE(pane->findChild<QProgressBar *>()->isVisible());
    pane->setRules(PlatformId::CloudChat);
    EXPECT_EQ(bytes(), ui::look::grouped(1420) + QStringLiteral(" / 64 bytes"));
    EXPECT_TRUE(pane->findChild<QProgressBar *>()->isVisible());
}

TEST_F(DesignerFormTest, TypingInOnePlaceIsOneStep)
{
    open("A[a] | B[b]");
    type(label(), QStringLiteral("Approve"));
    type(value(), QStringLiteral("yes"));
    type(label(), QStringLiteral("Reject"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notation(), QStringLiteral("Approve[yes] | B[b]"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notation(), QStringLiteral("Approve[a] | B[b]"));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(notation(), QStringLiteral("Approve[yes] | B[b]"));
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notation(), QStringLiteral("A[a] | B[b]"));
}

TEST_F(DesignerFormTest, WhatIsTypedAfterTheSelectionWentAwayIsAStepOfItsOwn)
{
    open("A[a] | B[b]");
    type(label(), QStringLiteral("C"));
    click(centre(0, 1));
    click(centre(0, 0));
    label().setFocus();
    key(Qt::Key_End);
    QTest::keyClicks(&label(), QStringLiteral("D"));
    EXPECT_EQ(notation(), QStringLiteral("CD[a] | B[b]"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(notation(), QStringLiteral("C[a] | B[b]"));
}

TEST_F(DesignerFormTest, TypingThatComesBackLeavesNoStep)
{
    open("A[a]");
    label().setFocus();
    key(Qt::Key_End);
    QTest::keyClicks(&label(), QStringLiteral("B"));
    key(Qt::Key_Backspace);
    press("addRow");
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(child<QAction>("undoKeyboard").isEnabled());
    EXPECT_EQ(notation(), QStringLiteral("A[a]"));
}

TEST_F(DesignerFormTest, EveryKindOfThePlatformIsThereAndReservedOnesAreNamedSo)
{
    pane->setRules(PlatformId::Fanbook);
    const auto &kinds = child<QComboBox>("buttonKind");
    QStringList words;
    for (int row = 0; row < kinds.count(); ++row)
        words += kinds.itemText(row);
    EXPECT_EQ(
        words,
        (QStringList{
            QStringLiteral("Link"), QStringLiteral("Mini app"), QStringLiteral("Login link (reserved)"),
            QStringLiteral("Callback"), QStringLiteral("Inline query elsewhere"),
            QStringLiteral("Inline query here"), QStringLiteral("Game"), QStringLiteral("Pay")}));
    pane->setRules(PlatformId::CloudChat);
    EXPECT_EQ(kinds.count(), 2);
}

TEST_F(DesignerFormTest, AnotherKindTakesTheTextAlongAndHidesWhatItHasNot)
{
    pane->setRules(PlatformId::Telegram);
    openJson(R"([[{"text":"A","url":"https://a.example"}]])");
    chooseKind("callback_data");
    EXPECT_EQ(
        json(), QByteArray(R"({"inline_keyboard":[[{"text":"A","callback_data":"https://a.example"}]]})"));
    EXPECT_TRUE(child<QLabel>("buttonBytes").isVisible());
    chooseKind("pay");
    EXPECT_EQ(json(), QByteArray(R"({"inline_keyboard":[[{"text":"A","pay":true}]]})"));
    EXPECT_FALSE(value().isVisible());
    EXPECT_FALSE(child<QLabel>("buttonBytes").isVisible());
}

TEST_F(DesignerFormTest, AnObjectIsTakenOnlyWhenItIsOne)
{
    pane->setRules(PlatformId::Telegram);
    openJson(R"([[{"text":"A","web_app":{"url":"https://a.example","n":1.50}}]])");
    EXPECT_EQ(value().toPlainText(), QStringLiteral(R"({"url":"https://a.example","n":1.50})"));
    value().setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Backspace);
    EXPECT_TRUE(words().contains(QStringLiteral("object of JSON"))) << words().toStdString();
    EXPECT_EQ(
        json(),
        QByteArray(R"({"inline_keyboard":[[{"text":"A","web_app":{"url":"https://a.example","n":1.50}}]]})"));
    QTest::keyClicks(&value(), QStringLiteral("1}"));
    EXPECT_EQ(
        json(),
        QByteArray(
            R"({"inline_keyboard":[[{"text":"A","web_app":{"url":"https://a.example","n":1.501}}]]})"));
    EXPECT_EQ(words(), QString());
}

TEST_F(DesignerFormTest, WhatCannotBeSeenIsShownKeptAndCanBeTyped)
{
    openJson(R"([[{"text":"A\u202e","callback_data":"x\u0001y\u200b\u00a0z\r\n"}]])");
    EXPECT_EQ(label().text(), QStringLiteral("A\\u202e"));
    EXPECT_EQ(value().toPlainText(), QStringLiteral("x\\u0001y\\u200b z\\u000d\n"));
    EXPECT_EQ(bytes(), QStringLiteral("11 / 64 bytes"));
    value().setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&value(), QStringLiteral("!\\u0007"));
    EXPECT_EQ(
        pane->keyboard().rows.first().first().value(u"callback_data"),
        QStringLiteral("x\u0001y\u200b\u00a0z\r\n!\u0007"));
    EXPECT_EQ(pane->keyboard().rows.first().first().json(u"text"), QByteArray(R"("A\u202e")"))
        << "what nobody touched keeps its escapes";
}

TEST_F(DesignerFormTest, WhatReadsLikeAnEscapeIsLeftToJson)
{
    openJson(R"([[{"text":"A","callback_data":"x\\u0001"}],[{"text":"B","callback_data":"\\u4f60\\n"}]])");
    EXPECT_FALSE(value().isEnabled());
    EXPECT_TRUE(words().contains(QStringLiteral("as JSON"))) << words().toStdString();
    click(centre(1, 0));
    EXPECT_TRUE(value().isEnabled());
    EXPECT_EQ(value().toPlainText(), QStringLiteral("\\u4f60\\n"));
}

TEST_F(DesignerFormTest, FanbooksCommandIsAnOptionAndOtherMembersAreNamed)
{
    pane->setRules(PlatformId::Fanbook);
    openJson(R"([[{"text":"A","callback_data":"a","x":18446744073709551615}]])");
    EXPECT_TRUE(words().contains(QStringLiteral("x"))) << words().toStdString();
    QTest::mouseClick(&child<QCheckBox>("buttonOption"), Qt::LeftButton, {}, {8, 8});
    EXPECT_EQ(
        json(),
        QByteArray(
            R"({"inline_keyboard":[[{"text":"A","callback_data":"a","x":18446744073709551615,"is_command":true}]]})"));
    EXPECT_FALSE(words().contains(QStringLiteral("is_command")));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(child<QCheckBox>("buttonOption").isChecked());
    pane->setRules(PlatformId::CloudChat);
    EXPECT_FALSE(child<QCheckBox>("buttonOption").isVisible());
}

} // namespace botdeck::test
