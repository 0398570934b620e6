// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/TokenField.h"

#include "tests/support/FakeClock.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using ui::botedit::TokenField;

const QString maskedToken = QStringLiteral("4711:canary-Zq8vT2mK");

class TokenFieldTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&field);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window, 30'000));
        field.setFocus();
        QTest::keyClicks(&field, maskedToken);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    }

    [[nodiscard]] bool isReadable() const { return field.displayText() == maskedToken; }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    FakeClock clock;
    QWidget window;
    TokenField field{clock};
};

} // namespace

TEST_F(TokenFieldTest, IsMaskedForEyesScreenReadersAndTheClipboard)
{
    EXPECT_EQ(field.secret().reveal(), maskedToken.toUtf8());
    EXPECT_FALSE(field.displayText().contains(QStringLiteral("canary")));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&field);
    ASSERT_NE(spoken, nullptr);
    EXPECT_FALSE(spoken->text(QAccessible::Value).contains(QStringLiteral("canary")));
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("before"));
    EXPECT_EQ(field.completer(), nullptr);
    EXPECT_TRUE(field.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    EXPECT_TRUE(field.inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
}

TEST_F(TokenFieldTest, IsShownForTenSecondsByItsEye)
{
    auto *eye = field.findChild<QToolButton *>();
    ASSERT_NE(eye, nullptr);
    QTest::mouseClick(eye, Qt::LeftButton);
    EXPECT_TRUE(isReadable());
    clock.advance(milliseconds(9'999));
    EXPECT_TRUE(isReadable());
    clock.advance(milliseconds(1));
    EXPECT_FALSE(isReadable());
    EXPECT_FALSE(field.revealAction().isChecked());
}

TEST_F(TokenFieldTest, IsShownByAKeyAndMaskedByItAgain)
{
    QTest::keyClick(&field, Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(isReadable());
    clock.advance(seconds(6));
    QTest::keyClick(&field, Qt::Key_R, Qt::ControlModifier);
    EXPECT_FALSE(isReadable());
    QTest::keyClick(&field, Qt::Key_R, Qt::ControlModifier);
    clock.advance(seconds(6));
    EXPECT_TRUE(isReadable()) << "the end of the first time counted for the second";
    clock.advance(seconds(4));
    EXPECT_FALSE(isReadable());
}

TEST_F(TokenFieldTest, NothingOfItCanBeMarkedWhileItIsShown)
{
    QTest::keyClick(&field, Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(isReadable());
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Home, Qt::ShiftModifier);
    QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
    QTest::mouseDClick(&field, Qt::LeftButton, {}, QPoint(12, field.height() / 2));
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("before"));
    EXPECT_FALSE(
        QGuiApplication::clipboard()->text(QClipboard::Selection).contains(QStringLiteral("canary")));
    EXPECT_EQ(field.secret().reveal(), maskedToken.toUtf8());
}

TEST_F(TokenFieldTest, ForgetsWithoutAWayBack)
{
    QTest::keyClick(&field, Qt::Key_R, Qt::ControlModifier);
    field.forget();
    EXPECT_TRUE(field.secret().isEmpty());
    EXPECT_EQ(field.echoMode(), QLineEdit::Password);
    QTest::keyClick(&field, Qt::Key_R, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(field.secret().isEmpty());
    EXPECT_FALSE(field.isUndoAvailable());
}

TEST_F(TokenFieldTest, LeavesOutWhatCopyingBringsAlong)
{
    field.forget();
    QGuiApplication::clipboard()->setText(QStringLiteral("  ") + maskedToken + QStringLiteral("\n"));
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(field.token().reveal(), maskedToken.toUtf8());
    EXPECT_NE(field.secret().reveal(), maskedToken.toUtf8());
}

} // namespace botdeck::test
