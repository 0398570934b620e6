// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SettingsKeeper.h"
#include "ui/bots/BotsPane.h"
#include "ui/monitor/FilterBytes.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/PageMemory.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/GoToDelegate.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

namespace botdeck::test {

using ui::shell::Workspace;

namespace {

class GoToTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        arrive(10);
        window->monitor().table().setFocus();
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        field = &child<QLineEdit>("goTo");
        ASSERT_TRUE(field->hasFocus());
    }
    void type(const QString &words)
    {
        QTest::keyClicks(field, words);
        pass();
    }
    QStringList offered() const
    {
        QStringList all;
        const QAbstractItemModel *list = field->completer()->completionModel();
        for (int row = 0; row < list->rowCount(); ++row)
            all.append(list->index(row, 0).data().toString());
        return all;
    }

    QModelIndex row(const QString &words) const
    {
        const QAbstractItemModel *list = field->completer()->completionModel();
        const QModelIndexList found =
            list->match(list->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchExactly);
        return found.value(0);
    }
    void enterAgain()
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        pass();
    }

    QLineEdit *field = nullptr;
};

} // namespace

TEST_F(GoToTest, EnterTakesTheFirstThatMatches)
{
    type(QStringLiteral("passp"));
    EXPECT_EQ(offered(), QStringList{QStringLiteral("Passport")});
    QTest::keyClick(field, Qt::Key_Return);
    pass();
    EXPECT_EQ(window->workspaces().current(), Workspace::Passport);
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_FALSE(field->completer()->popup()->isVisible());
}

TEST_F(GoToTest, ABotIsFoundByAPieceOfItsName)
{
    type(QStringLiteral("ferr"));
    QTest::keyClick(field, Qt::Key_Return);
    pass();
    ASSERT_TRUE(window->bots().chosen());
    EXPECT_EQ(*window->bots().chosen(), key(4));
    EXPECT_TRUE(window->monitor().table().hasFocus()) << "the keyboard goes back";
}

TEST_F(GoToTest, TheArrowsMarkOneAndItAloneIsTaken)
{
    type(QStringLiteral("bots"));
    ASSERT_GT(offered().size(), 1);
    auto *list = field->completer()->popup();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    const QString marked = list->currentIndex().data().toString();
    EXPECT_EQ(marked, offered().at(1));
    QTest::keyClick(list, Qt::Key_Return);
    pass();
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(GoToTest, WhatCannotBeDoneNowIsNotOffered)
{
    type(QStringLiteral("Lock now"));
    EXPECT_TRUE(offered().isEmpty()) << "there is no vault";
    field->clear();
    type(QStringLiteral("Start polling"));
    EXPECT_TRUE(offered().isEmpty()) << "all are live";
    field->clear();
    type(QStringLiteral("Stop polling"));
    EXPECT_EQ(offered().size(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    pass();
    EXPECT_EQ(console.wishes.last(), QStringLiteral("stopAll"));
}

TEST_F(GoToTest, EscapeGoesBack)
{
    // Nothing is typed: offscreen, no window is active once a list has closed.
    QTest::keyClick(field, Qt::Key_Escape);
    pass();
    EXPECT_TRUE(window->monitor().table().hasFocus());
}

TEST_F(GoToTest, WhatNothingMatchesIsForgotten)
{
    type(QStringLiteral("zzz"));
    EXPECT_TRUE(offered().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(field->text(), QStringLiteral("zzz"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(GoToTest, LettersThatStandApartFindWhereNothingElseDoes)
{
    type(QStringLiteral("pspt"));
    EXPECT_EQ(offered(), QStringList{QStringLiteral("Passport")});
}

TEST_F(GoToTest, WhatWasTakenLastComesFirstAlsoAtTheNextStart)
{
    type(QStringLiteral("pa"));
    EXPECT_EQ(offered().first(), QStringLiteral("Passport"));
    field->clear();
    type(QStringLiteral("pause view"));
    QTest::keyClick(field, Qt::Key_Return);
    pass();
    openWindow();
    field = &child<QLineEdit>("goTo");
    enterAgain();
    type(QStringLiteral("pa"));
    EXPECT_EQ(offered().first(), QStringLiteral("Pause view"));
}

TEST_F(GoToTest, SaysTheKeyOfAnAction)
{
    type(QStringLiteral("settings"));
    const QModelIndex settings = row(QStringLiteral("Settings…"));
    ASSERT_TRUE(settings.isValid()) << offered().join(u',').toStdString();
    EXPECT_EQ(settings.data(ui::shell::GoToDelegate::KeysRole).toString(), QStringLiteral("Ctrl+,"));
    EXPECT_EQ(settings.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Settings…, Ctrl+,"));
}

TEST_F(GoToTest, AFilterIsFoundByItsNameAndTakesEffect)
{
    window->monitor().memory().restoreFilters(
        ui::monitor::filterBytes({{QStringLiteral("Night shift"), QStringLiteral("kind:callback")}}));
    field->clear();
    window->monitor().table().setFocus();
    enterAgain();
    type(QStringLiteral("night"));
    ASSERT_EQ(offered(), QStringList{QStringLiteral("Night shift")});
    QTest::keyClick(field, Qt::Key_Return);
    pass();
    EXPECT_EQ(window->monitor().memory().saveField(), QByteArray("+kind:callback"));
}

TEST_F(GoToTest, AMethodIsFoundOfTheChosenBotsPlatform)
{
    field->clear();
    window->bots().choose(key(0));
    window->monitor().table().setFocus();
    enterAgain();
    type(QStringLiteral("getme"));
    ASSERT_FALSE(offered().isEmpty());
    EXPECT_EQ(
        row(offered().first()).data(ui::shell::GoToDelegate::KindRole).toString(), QStringLiteral("Method"));
    QTest::keyClick(field, Qt::Key_Return);
    pass();
    EXPECT_EQ(window->workspaces().current(), Workspace::Api);
}

} // namespace botdeck::test
