// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"
#include "ui/converse/PressesDialog.h"
#include "ui/converse/PressesLine.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace botdeck::test {

namespace {

using domain::WaitingPress;
using ui::converse::PressesDialog;
using ui::converse::PressesLine;

class PressesTest : public ConverseFixture
{
protected:
    void SetUp() override
    {
        ConverseFixture::SetUp();
        dialog = new PressesDialog(theme, clock, page.get());
        const auto note = [this](const char *what) {
            return [this, what](const WaitingPress &press) {
                asked += QString::fromLatin1(what) + u':' + press.chatId + u' ' + press.press.queryId;
            };
        };
        QObject::connect(dialog, &PressesDialog::showAsked, page.get(), note("show"));
        QObject::connect(dialog, &PressesDialog::answerAsked, page.get(), note("answer"));
        dialog->setPresses({press("q1", 6), press("q2", 120)});
        dialog->open();
        settle();
    }
    [[nodiscard]] WaitingPress press(const char *query, int seconds) const
    {
        return {
            QStringLiteral("20004118"),
            QStringLiteral("Ops · Refunds"),
            withKeyboard(12),
            {QString::fromLatin1(query), "refund:approve\n88213", QStringLiteral("10000931"),
             QStringLiteral("Mara Voss"), clock.wallMs() - seconds * qint64(1'000)}};
    }
    [[nodiscard]] QTreeWidget &list() { return *dialog->findChild<QTreeWidget *>(QStringLiteral("presses")); }
    [[nodiscard]] QString cell(int row, int column) { return list().topLevelItem(row)->text(column); }
    void clickOn(const char *button)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        settle();
    }

    QPointer<PressesDialog> dialog;
};

} // namespace

TEST_F(PressesTest, SaysWhereWhoWhatAndHowLongAgo)
{
    ASSERT_EQ(list().topLevelItemCount(), 2);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Ops · Refunds"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("Mara Voss"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("refund:approve 88213"));
    EXPECT_EQ(cell(0, 3), QStringLiteral("6 s"));
    EXPECT_EQ(cell(1, 3), QStringLiteral("2 min"));
}

TEST_F(PressesTest, AgesGrow)
{
    clock.advance(std::chrono::seconds(4));
    ASSERT_TRUE(QMetaObject::invokeMethod(dialog->findChild<QTimer *>(QStringLiteral("aging")), "timeout"));
    EXPECT_EQ(cell(0, 3), QStringLiteral("10 s"));
}

TEST_F(PressesTest, TheChosenOneIsAnsweredOrShown)
{
    list().setCurrentItem(list().topLevelItem(1));
    clickOn("answerPress");
    EXPECT_EQ(asked, QStringList{QStringLiteral("answer:20004118 q2")});
    EXPECT_TRUE(dialog.isNull() || !dialog->isVisible());
}

TEST_F(PressesTest, ADoubleClickShowsIt)
{
    const QPoint place = list().visualItemRect(list().topLevelItem(1)).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, place);
    settle();
    EXPECT_EQ(asked, QStringList{QStringLiteral("show:20004118 q2")});
}

TEST_F(PressesTest, TheChosenOneStaysChosenWhileOthersComeAndGo)
{
    list().setCurrentItem(list().topLevelItem(1));
    dialog->setPresses({press("q3", 1), press("q1", 7), press("q2", 121)});
    clickOn("showPress");
    EXPECT_EQ(asked, QStringList{QStringLiteral("show:20004118 q2")});
}

TEST_F(PressesTest, WithoutAPressNothingCanBeAnswered)
{
    dialog->setPresses({});
    settle();
    EXPECT_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("answerPress"))->isEnabled());
    EXPECT_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("showPress"))->isEnabled());
}

TEST_F(PressesTest, TheLineAboveTheChatsSaysHowManyThereAre)
{
    addChat({QStringLiteral("20004118"), QStringLiteral("Ops · Refunds")});
    auto *line = new PressesLine(theme);
    page->chats().setNotice(line);
    settle();
    EXPECT_FALSE(line->isVisible());
    line->setCount(3);
    settle();
    EXPECT_TRUE(line->isVisible());
    EXPECT_TRUE(line->text().startsWith(u'3'));
    const int end = line->mapTo(page.get(), QPoint(0, line->height())).y();
    EXPECT_LE(end, page->chats().view().mapTo(page.get(), QPoint()).y());
    line->setCount(0);
    EXPECT_FALSE(line->isVisible());
}

} // namespace botdeck::test
