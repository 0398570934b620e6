// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesignerFixture.h"
#include "tests/support/MenuClick.h"
#include "tests/support/Wait.h"
#include "ui/designer/CheckLine.h"
#include "ui/designer/DraftWords.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace botdeck::test {

namespace {

using domain::PlatformId;
using ui::designer::CheckLine;

class DesignerChecksTest : public DesignerTest
{
protected:
    QList<CheckLine *> lines()
    {
        settle();
        QList<CheckLine *> shown;
        for (CheckLine *line : pane->findChildren<CheckLine *>()) {
            if (line->isVisible())
                shown += line;
        }
        return shown;
    }
    QStringList said()
    {
        QStringList words;
        for (const CheckLine *line : lines())
            words += line->accessibleName();
        return words;
    }
    QString pill(const char *name)
    {
        const auto &label = child<QLabel>(name);
        return label.isVisible() ? label.text() : QString();
    }
};

} // namespace

TEST_F(DesignerChecksTest, NothingToObjectToIsSaid)
{
    pane->setRules(PlatformId::Telegram);
    open("A[a]");
    EXPECT_TRUE(lines().isEmpty());
    EXPECT_EQ(pill("checksFine"), QStringLiteral("nothing to object to"));
    pane->setRules(PlatformId::CloudChat);
    EXPECT_EQ(
        said(), QStringList{QStringLiteral(
                    "The keyboard is added by a second call, so the message will show as edited.")});
    EXPECT_EQ(pill("checksFine"), QString());
    EXPECT_EQ(pill("checkNotes"), QStringLiteral("1 note(s)"));
}

TEST_F(DesignerChecksTest, ALineNamesItsButtonAndSelectsIt)
{
    pane->setRules(PlatformId::Telegram);
    openJson(R"([[{"text":"A","callback_data":"a"}],[{"text":"退款","callback_data":""}]])");
    ASSERT_EQ(
        said(), QStringList{QStringLiteral(
                    "Row 2, 退款 · Its callback data has fewer bytes than the platform takes.")});
    EXPECT_EQ(pill("checkErrors"), QStringLiteral("1 error(s)"));
    EXPECT_EQ(child<QLineEdit>("buttonLabel").text(), QStringLiteral("A"));
    QTest::mouseClick(lines().first(), Qt::LeftButton);
    EXPECT_EQ(child<QLineEdit>("buttonLabel").text(), QStringLiteral("退款"));
    click(centre(0, 0));
    lines().first()->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(child<QLineEdit>("buttonLabel").text(), QStringLiteral("退款"));
}

TEST_F(DesignerChecksTest, AFixIsOneClickAndOneStep)
{
    pane->setRules(PlatformId::Telegram);
    openJson(
        R"([[{"text":"A","callback_data":"a"},{"text":"P","pay":true}],[{"text":"B","url":"b.example"}]])");
    ASSERT_EQ(lines().size(), 2);
    auto *fix = lines().last()->findChild<QToolButton *>(QStringLiteral("fix"));
    ASSERT_NE(fix, nullptr);
    QTest::mouseClick(fix, Qt::LeftButton);
    EXPECT_EQ(notation(), QStringLiteral("A[a] | P[pay:]/B[https://b.example]"));
    ASSERT_EQ(lines().size(), 1);
    QTest::mouseClick(lines().first()->findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_EQ(notation(), QStringLiteral("P[pay:] | A[a]/B[https://b.example]"));
    EXPECT_TRUE(lines().isEmpty());
    press("undoKeyboard");
    EXPECT_EQ(notation(), QStringLiteral("A[a] | P[pay:]/B[https://b.example]"));
    EXPECT_EQ(lines().size(), 1);
}

TEST_F(DesignerChecksTest, OfTwoKindsAPersonSaysWhichIsKept)
{
    pane->setRules(PlatformId::CloudChat);
    openJson(R"([[{"text":"Open order","url":"https://a.example","callback_data":"open","x":1}]])");
    EXPECT_EQ(pill("checkWarnings"), QStringLiteral("1 warning(s)"));
    auto *fix = lines().first()->findChild<QToolButton *>(QStringLiteral("fix"));
    ASSERT_NE(fix, nullptr);
    QTest::mouseClick(fix, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    const QList<QAction *> choices = menu->actions();
    ASSERT_EQ(choices.size(), 2);
    EXPECT_EQ(choices.at(1)->text(), QStringLiteral("Keep only: Callback"));
    clickEntry(*menu, choices.at(1));
    EXPECT_EQ(
        json(), QByteArray(R"({"inline_keyboard":[[{"text":"Open order","callback_data":"open","x":1}]]})"));
}

TEST_F(DesignerChecksTest, AReservedKindIsSaid)
{
    pane->setRules(PlatformId::Fanbook);
    openJson(R"([[{"text":"A","login_url":{"url":"https://a.example"}}]])");
    EXPECT_TRUE(said().join(u'\n').contains(QStringLiteral("has reserved this kind")))
        << said().join(u'\n').toStdString();
}

TEST_F(DesignerChecksTest, EveryRuleHasWords)
{
    for (const QString &rule : domain::keyboardRuleNames())
        EXPECT_NE(ui::designer::objectionWords({0, 0, rule}), rule) << rule.toStdString();
}

TEST_F(DesignerChecksTest, AKeyboardOfThousandsIsShown)
{
    QByteArray rows = "[[";
    for (int button = 0; button < 2'000; ++button)
        rows += R"({"text":"A"},)";
    rows.back() = ']';
    openJson(rows + ']');
    EXPECT_EQ(lines().size(), 50);
    EXPECT_EQ(pane->keyboard().rows.first().size(), 2'000);
}

} // namespace botdeck::test
