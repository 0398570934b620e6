// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/WelcomePage.h"
#include "ui/bots/BotsPane.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/Commands.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

using security::SecretBackend;
using ui::shell::Command;
using ui::shell::Place;
using ui::shell::Workspace;

namespace {

const QByteArray passphrase = "violet canary 8841 ladder";

class ShellPlacesTest : public WindowTest
{
protected:
    QAction &command(Command which) { return window->commands().at(which); }
    bool isShown(const char *name)
    {
        const auto *widget = window->findChild<QWidget *>(QString::fromLatin1(name));
        return widget != nullptr && widget->isVisible();
    }
    void lock()
    {
        desk.makeVault(passphrase);
        pass();
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(waitUntil([this] { return window->place() == Place::Locked; }));
        pass();
    }
};

} // namespace

TEST_F(ShellPlacesTest, WithoutBotsThereIsTheWelcomeAndNothingElse)
{
    console.setBots({});
    pass();
    EXPECT_EQ(window->place(), Place::Welcome);
    EXPECT_TRUE(isShown("welcome"));
    EXPECT_FALSE(isShown("botsDock"));
    EXPECT_FALSE(isShown("inspectorDock"));
    EXPECT_FALSE(isShown("toolBar"));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Botdeck"));
    for (const Command about : {Command::GoTo, Command::ResetPanes})
        EXPECT_FALSE(command(about).isEnabled()) << int(about);
    command(Command::ResetPanes).trigger();
    EXPECT_FALSE(isShown("botsDock"));
    console.setBots(inventedBots());
    pass();
    for (const Command about : {Command::GoTo, Command::ResetPanes})
        EXPECT_TRUE(command(about).isEnabled()) << int(about);
}

TEST_F(ShellPlacesTest, TheFirstBotLeadsToTheMonitor)
{
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(window->workspaces().current(), Workspace::Passport);
    console.setBots({});
    pass();
    console.setBots(inventedBots());
    pass();
    EXPECT_EQ(window->place(), Place::Work);
    EXPECT_EQ(window->workspaces().current(), Workspace::Monitor);
    EXPECT_TRUE(isShown("monitor"));
    EXPECT_TRUE(isShown("botsDock"));
    EXPECT_TRUE(isShown("inspectorDock"));
    EXPECT_EQ(window->focusWidget(), &window->monitor().table()) << "its keys work at once";
}

TEST_F(ShellPlacesTest, TheWaysOfTheWelcomeLeadThere)
{
    console.setBots({});
    pass();
    QSignalSpy sandbox(window.get(), &ui::shell::MainWindow::sandboxAsked);
    QTest::mouseClick(&child<QAbstractButton>("welcomeSandbox"), Qt::LeftButton);
    EXPECT_EQ(sandbox.size(), 1);
    QTest::mouseClick(&child<QAbstractButton>("welcomeAdd"), Qt::LeftButton);
    QWidget &add = dialog("addBotDialog");
    QTest::keyClick(&add, Qt::Key_Escape);
    EXPECT_FALSE(add.isVisible());
    QTest::mouseClick(&child<QAbstractButton>("welcomeImport"), Qt::LeftButton);
    EXPECT_TRUE(dialog("importBotsDialog").isVisible());
}

TEST_F(ShellPlacesTest, LockedTellsNothing)
{
    arrive(30);
    clickBot(key(0));
    window->monitor().table().selectRow(2);
    pass();
    command(Command::About).trigger();
    const QPointer<QWidget> about = &dialog("aboutDialog");
    desk.makeVault(passphrase);
    // As after a while without a key: nobody closes the dialog first.
    desk.door.lockNow();
    pass();
    EXPECT_TRUE(isShown("lockPage"));
    for (const char *hidden : {"botsDock", "inspectorDock", "toolBar", "monitor", "statusState", "notices"})
        EXPECT_FALSE(isShown(hidden)) << hidden;
    EXPECT_TRUE(about.isNull());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Locked · Botdeck"));
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        for (const char *property : {"text", "toolTip", "accessibleName", "windowTitle"}) {
            EXPECT_FALSE(widget->property(property).toString().contains(QStringLiteral("Harbour")))
                << property;
        }
    }
}

TEST_F(ShellPlacesTest, TheKeyLocksFromInsideADialogToo)
{
    EXPECT_EQ(command(Command::LockNow).shortcut(), QKeySequence(ui::secrets::SecretsDoor::lockKey));
    desk.makeVault(passphrase);
    pass();
    command(Command::AddBot).trigger();
    QPointer<QWidget> add = &dialog("addBotDialog");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([this] { return window->place() == Place::Locked; }));
    pass();
    EXPECT_TRUE(add.isNull());
}

TEST_F(ShellPlacesTest, NoDialogStaysOpenBesideTheLockHoweverBusyItIs)
{
    class Busy : public QDialog
    {
    public:
        using QDialog::QDialog;
        void reject() override {}
    };
    desk.makeVault(passphrase);
    Busy outer(window.get());
    Busy inner(&outer);
    outer.open();
    inner.open();
    pass();
    desk.door.lockNow();
    pass();
    EXPECT_FALSE(outer.isVisible());
    EXPECT_FALSE(inner.isVisible());
}

TEST_F(ShellPlacesTest, AKeyOfTheWelcomeIsNoMenus)
{
    console.setBots({});
    pass();
    QSignalSpy sandbox(window.get(), &ui::shell::MainWindow::sandboxAsked);
    QTest::keyClick(window.get(), Qt::Key_S, Qt::AltModifier);
    EXPECT_TRUE(waitUntil([&sandbox] { return sandbox.size() == 1; }));
}

TEST_F(ShellPlacesTest, LockedNoKeyDoesAnythingButQuitAndHelp)
{
    lock();
    for (const Command shut :
         {Command::AddBot, Command::ImportBots, Command::ExportBots, Command::Settings, Command::LockNow})
        EXPECT_FALSE(command(shut).isEnabled()) << int(shut);
    for (const Command open : {Command::Quit, Command::CloseWindow, Command::About, Command::Shortcuts})
        EXPECT_TRUE(command(open).isEnabled()) << int(open);
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(window->workspaces().current(), Workspace::Monitor);
    QTest::keyClick(window.get(), Qt::Key_F6);
    const QWidget *focus = QApplication::focusWidget();
    EXPECT_TRUE(focus == nullptr || child<QWidget>("lockPage").isAncestorOf(focus));
    QSignalSpy quit(window.get(), &ui::shell::MainWindow::quitAsked);
    QTest::keyClick(window.get(), Qt::Key_Q, Qt::ControlModifier);
    EXPECT_EQ(quit.size(), 1);
}

TEST_F(ShellPlacesTest, ThePassphraseBringsAllBackAsItStood)
{
    child<QDockWidget>("inspectorDock").close();
    arrive(10);
    window->bots().setFocus();
    lock();
    auto &field = child<QLineEdit>("passphrase");
    QTest::mouseClick(&field, Qt::LeftButton);
    QTest::keyClicks(&field, QString::fromLatin1(passphrase));
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] {
        clock.advance(std::chrono::milliseconds(10));
        return window->place() == Place::Work;
    }));
    pass();
    EXPECT_TRUE(isShown("monitor"));
    EXPECT_TRUE(isShown("botsDock"));
    EXPECT_FALSE(isShown("inspectorDock")) << "it was closed before";
    EXPECT_TRUE(window->bots().hasFocus());
    EXPECT_EQ(window->monitor().updates().updateCount(), 10);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST_F(ShellPlacesTest, AWindowThatOpensWhileLockedIsLocked)
{
    lock();
    openWindow();
    EXPECT_EQ(window->place(), Place::Locked);
    EXPECT_TRUE(isShown("lockPage"));
    EXPECT_FALSE(isShown("botsDock"));
}

TEST_F(ShellPlacesTest, AKeychainIsNotLockedFromHere)
{
    EXPECT_FALSE(command(Command::LockNow).isEnabled());
    desk.makeVault(passphrase);
    EXPECT_TRUE(command(Command::LockNow).isEnabled());
    desk.choose(SecretBackend::Keychain);
    EXPECT_FALSE(command(Command::LockNow).isEnabled());
}

TEST_F(ShellPlacesTest, AProfileThatIsOnlyReadIsSaidAndNothingChangesIt)
{
    openWindow(true);
    pass();
    EXPECT_TRUE(child<QLabel>("noticeWords").text().startsWith(QStringLiteral("This window only reads")));
    EXPECT_FALSE(child<QAbstractButton>("noticeClose").isVisible()) << "it holds as long as the window";
    for (const Command shut : {Command::AddBot, Command::ImportBots, Command::TrySandbox})
        EXPECT_FALSE(command(shut).isEnabled()) << int(shut);
    for (const char *tool : {"startPolling", "stopPolling"})
        EXPECT_FALSE(isShown(tool) && child<QAbstractButton>(tool).isEnabled()) << tool;
    for (const char *way : {"addBot", "welcomeAdd", "welcomeSandbox", "welcomeImport"})
        EXPECT_FALSE(child<QAbstractButton>(way).isEnabled()) << way;
    EXPECT_TRUE(command(Command::NewWindow).isEnabled());
    EXPECT_TRUE(command(Command::ExportBots).isEnabled());
}

TEST_F(ShellPlacesTest, WhyAProfileIsOnlyReadIsSaid)
{
    openWindow(true);
    EXPECT_TRUE(child<QLabel>("noticeWords").text().contains(QStringLiteral("Another Botdeck")));
    const QString cause =
        QStringLiteral("Cannot open the lock file /profile/console.lock: Permission denied.");
    openWindow(true, cause);
    const QString said = child<QLabel>("noticeWords").text();
    EXPECT_TRUE(said.endsWith(cause)) << qPrintable(said);
    EXPECT_FALSE(said.contains(QStringLiteral("Another Botdeck"))) << "nobody else is to blame";
}

TEST_F(ShellPlacesTest, ASentenceStaysUntilItIsClosed)
{
    window->say(QStringLiteral("bots.json had a line that makes no sense."));
    window->say(QStringLiteral("bots.json had a line that makes no sense."));
    pass();
    QList<QLabel *> shown;
    for (QLabel *label : window->findChildren<QLabel *>(QStringLiteral("noticeWords"))) {
        if (label->isVisible())
            shown.append(label);
    }
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown.first()->text(), QStringLiteral("bots.json had a line that makes no sense."));
    auto *close = shown.first()->parentWidget()->findChild<QAbstractButton *>(QStringLiteral("noticeClose"));
    QTest::mouseClick(close, Qt::LeftButton);
    pass();
    EXPECT_FALSE(isShown("notices"));
}

} // namespace botdeck::test
