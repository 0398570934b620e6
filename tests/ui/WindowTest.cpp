// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"

#include <QTest>

namespace botdeck::test {

void WindowTest::SetUp()
{
    ASSERT_TRUE(language.use(QStringLiteral("en")));
    console.setBots(inventedBots());
    window = std::make_unique<ui::shell::MainWindow>(ui::shell::WindowNeeds{console, theme, scheme, clock});
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), 30'000));
    console.wishes.clear();
}

void WindowTest::pass(std::chrono::milliseconds by)
{
    clock.advance(by);
    // Painting asks for rows, rows come from the event loop, and the table takes them at its own pace.
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        clock.advance(std::chrono::milliseconds(50));
    }
}

void WindowTest::arrive(int count, bool withRows)
{
    console.arrive(inventedUpdates(console.bots(), console.lastSeq() + 1, count, clock.wallMs()), withRows);
    pass();
}

} // namespace botdeck::test
