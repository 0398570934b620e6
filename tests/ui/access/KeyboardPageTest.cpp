// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SettingsKeeper.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/preferences/SettingsDialog.h"
#include "ui/shell/Commands.h"
#include "ui/shell/WindowDialogs.h"
#include "WindowTest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace botdeck::test {

using storage::Setting;
using ui::shell::Command;

namespace {

class KeyboardPageTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        window->dialogs().openKeySettings();
        dialog("settingsDialog");
        list = &child<QTreeWidget>("keys");
        field = &child<QLineEdit>("key");
    }
    void choose(const char *what)
    {
        const auto found = list->findItems(QString::fromLatin1(what), Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1) << what;
        list->setCurrentItem(found.first());
        field->setFocus();
    }
    QString words() { return child<QLabel>("keyWords").text(); }
    QKeySequence keyOf(Command command) { return window->commands().at(command).shortcut(); }
    /// The page fills itself again from the event loop.
    void press(int key, Qt::KeyboardModifiers held = {})
    {
        QTest::keyClick(field, Qt::Key(key), held);
        pass();
    }

    QTreeWidget *list = nullptr;
    QLineEdit *field = nullptr;
};

const QKeySequence ctrlJ(Qt::CTRL | Qt::Key_J);

} // namespace

TEST_F(KeyboardPageTest, AKeyThatIsPressedCountsAtOnceAndAtTheNextStart)
{
    choose("Settings");
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(keyOf(Command::Settings), ctrlJ);
    EXPECT_EQ(list->currentItem()->text(1), ctrlJ.toString(QKeySequence::NativeText));
    openWindow();
    EXPECT_EQ(keyOf(Command::Settings), ctrlJ);
    QTest::keyClick(window.get(), Qt::Key_J, Qt::ControlModifier);
    dialog("settingsDialog");
}

TEST_F(KeyboardPageTest, AKeyOfSomethingElseIsTakenOnlyWhenThatIsSaid)
{
    choose("Settings");
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(words().contains(QStringLiteral("Go to or run"))) << words().toStdString();
    EXPECT_EQ(keyOf(Command::Settings), QKeySequence(Qt::CTRL | Qt::Key_Comma)) << "nothing is taken yet";
    child<QPushButton>("takeKey").click();
    pass();
    EXPECT_EQ(keyOf(Command::Settings), QKeySequence(Qt::CTRL | Qt::Key_K));
    EXPECT_TRUE(keyOf(Command::GoTo).isEmpty());
}

TEST_F(KeyboardPageTest, APlainLetterIsOnlyForWhatWorksInAView)
{
    choose("Settings");
    press(Qt::Key_J);
    EXPECT_EQ(keyOf(Command::Settings), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    EXPECT_TRUE(words().contains(QStringLiteral("Ctrl"))) << words().toStdString();
    press(Qt::Key_F8);
    EXPECT_EQ(keyOf(Command::Settings), QKeySequence(Qt::Key_F8));
    choose("Pause view");
    press(Qt::Key_J);
    EXPECT_EQ(window->monitor().pauseAction().shortcut(), QKeySequence(Qt::Key_J));
    EXPECT_EQ(window->monitor().pauseAction().shortcutContext(), Qt::WidgetShortcut);
}

TEST_F(KeyboardPageTest, TheUsualKeysComeBackOneByOneAndAllTogether)
{
    choose("Settings");
    press(Qt::Key_J, Qt::ControlModifier);
    choose("Lock now");
    press(Qt::Key_Delete);
    EXPECT_TRUE(keyOf(Command::LockNow).isEmpty());
    child<QPushButton>("usualKey").click();
    pass();
    EXPECT_EQ(keyOf(Command::LockNow), QKeySequence(Qt::CTRL | Qt::Key_L));
    EXPECT_EQ(keyOf(Command::Settings), ctrlJ);
    child<QPushButton>("usualKeys").click();
    pass();
    EXPECT_EQ(keyOf(Command::Settings), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    EXPECT_TRUE(desk.settings.settings().text(Setting::KeyChanges).isEmpty());
}

TEST_F(KeyboardPageTest, TheFieldCatchesNobody)
{
    choose("Settings");
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_FALSE(field->hasFocus());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil(
        [this] { return window->findChild<QWidget *>(QStringLiteral("settingsDialog")) == nullptr; }));
    EXPECT_EQ(keyOf(Command::Settings), QKeySequence(Qt::CTRL | Qt::Key_Comma));
}

TEST_F(KeyboardPageTest, WhatIsSearchedIsAllThatIsShown)
{
    QTest::keyClicks(&child<QLineEdit>("searchKeys"), QStringLiteral("lock now"));
    int shown = 0;
    for (int at = 0; at < list->topLevelItemCount(); ++at) {
        for (int row = 0; row < list->topLevelItem(at)->childCount(); ++row)
            shown += list->topLevelItem(at)->child(row)->isHidden() ? 0 : 1;
    }
    EXPECT_EQ(shown, 1);
}

} // namespace botdeck::test
