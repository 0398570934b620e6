// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"

#include "tests/support/Wait.h"
#include "ui/bots/BotsView.h"

#include <QTest>

namespace botdeck::test {

void WindowTest::SetUp()
{
    ASSERT_TRUE(language.use(QStringLiteral("en")));
    desk.begin();
    console.setBots(inventedBots());
    makeWindow();
    // Its smallest: what is painted costs these tests the most.
    window->resize(1024, 700);
    showWindow();
    pass();
    console.wishes.clear();
}

void WindowTest::openWindow(bool readOnly, const QString &cause)
{
    makeWindow(readOnly, cause);
    showWindow();
}

void WindowTest::makeWindow(bool readOnly, const QString &cause)
{
    window.reset();
    window = std::make_unique<ui::shell::MainWindow>(console, desk.desk(readOnly, cause));
}

void WindowTest::showWindow()
{
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), 30'000));
}

void WindowTest::pass(std::chrono::milliseconds by)
{
    clock.advance(by);
    // Painting asks for rows, rows come from the event loop, and the table takes them at its own pace.
    for (int turn = 0; turn < 3; ++turn) {
        settle();
        clock.advance(std::chrono::milliseconds(50));
    }
}

void WindowTest::arrive(int count, bool withRows)
{
    console.arrive(inventedUpdates(console.bots(), console.lastSeq() + 1, count, clock.wallMs()), withRows);
    pass();
}

void WindowTest::clickBot(const domain::BotKey &bot)
{
    const QRect rect = window->bots().visualRect(window->bots().bots().indexOf(bot));
    QTest::mouseClick(window->bots().viewport(), Qt::LeftButton, {}, rect.center());
}

QWidget &WindowTest::dialog(const char *name)
{
    auto *found = window->findChild<QWidget *>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    EXPECT_TRUE(QTest::qWaitForWindowActive(found, 30'000)) << name;
    return *found;
}

} // namespace botdeck::test
