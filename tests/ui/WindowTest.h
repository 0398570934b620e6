// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeConsole.h"
#include "Invented.h"
#include "tests/support/Wait.h"
#include "ui/shell/MainWindow.h"
#include "WindowTestDesk.h"

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// A shown window on an invented console and a real desk, with time that stands still.
class WindowTest : public testing::Test
{
protected:
    void SetUp() override;

    /// Another one in place of the one that is there, as after a restart.
    void openWindow(bool readOnly = false, const QString &cause = {});
    /// Lets `by` pass and everything that it causes happen.
    void pass(std::chrono::milliseconds by = std::chrono::milliseconds(100));
    /// `count` more updates.
    void arrive(int count, bool withRows = true);
    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    [[nodiscard]] domain::BotKey key(int bot) const { return console.bots().at(bot).key; }
    void clickBot(const domain::BotKey &bot);
    /// The dialog of this name, once it has the keyboard.
    QWidget &dialog(const char *name);

    TestDesk desk;
    FakeClock &clock{desk.clock};
    ui::look::ColorScheme &scheme{desk.scheme};
    ui::look::Theme &theme{desk.theme};
    ui::shell::Language &language{desk.language};
    FakeConsole console;
    std::unique_ptr<ui::shell::MainWindow> window;

private:
    void makeWindow(bool readOnly = false, const QString &cause = {});
    void showWindow();
};

} // namespace botdeck::test
