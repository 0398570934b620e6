// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeConsole.h"
#include "Invented.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// A shown window on an invented console, dressed as the program dresses it, with time that stands still.
class WindowTest : public testing::Test
{
protected:
    void SetUp() override;

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

    FakeClock clock;
    FakeConsole console;
    ui::shell::Language language;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{*qApp, theme, scheme};
    std::unique_ptr<ui::shell::MainWindow> window;
};

} // namespace botdeck::test
