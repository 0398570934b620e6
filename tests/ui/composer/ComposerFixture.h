// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Wait.h"
#include "ui/composer/Composer.h"
#include "ui/composer/SourceEdit.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace botdeck::test {

using domain::Dialect;
using domain::PlatformId;

/// A composer in a window that has the keyboard, writing to a chat of CloudChat.
class ComposerFixture : public testing::Test
{
protected:
    void SetUp() override;

    static const platform::Platform &builtInPlatform(PlatformId id);
    /// A platform that has the dialect, with it chosen.
    void useDialect(Dialect dialect);
    /// Into whatever has the keyboard.
    static void type(const QString &text);
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// As if somebody had typed it at one go.
    void write(const QString &source);
    void select(int from, int to);
    [[nodiscard]] QString written() const { return field().source(); }
    [[nodiscard]] ui::composer::SourceEdit &field() const;
    template <typename Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        auto *found = composer->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    void click(const char *button) const;
    [[nodiscard]] bool canSend() const { return part<QAbstractButton>("send").isEnabled(); }
    /// What the label says; empty where it is hidden.
    [[nodiscard]] QString words(const char *label) const;
    [[nodiscard]] QString note() const { return words("composerNote"); }
    /// Presses Ctrl+Enter and gives what was sent; an empty message where nothing was.
    domain::OutgoingMessage sent();
    /// The dialog of this name, once it has the keyboard.
    static QDialog &shown(const char *name);
    static domain::ChatMessage message(const QString &text);

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    std::unique_ptr<ui::composer::Composer> composer;
};

} // namespace botdeck::test
