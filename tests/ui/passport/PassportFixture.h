// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/passport/PassportValues.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QTest>

#include <gtest/gtest.h>

namespace botdeck::test {

/// One widget of the passport workspace alone, shown, with real mouse and key events; its keys are invented.
class PassportTest : public testing::Test
{
protected:
    [[nodiscard]] static QList<ui::passport::ShownKey> inventedKeys()
    {
        return {
            {QStringLiteral("old"), 2048, QByteArray(32, '\x11'), "-----BEGIN PUBLIC KEY-----\nold\n", 1'000},
            {QStringLiteral("new"), 4096, QByteArray(32, '\x22'), "-----BEGIN PUBLIC KEY-----\nnew\n", 2'000,
             true, true}};
    }
    template <typename Widget>
    static Widget &child(const QWidget &in, const char *name)
    {
        auto *found = in.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    static void present(QWidget &window)
    {
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window, 30'000));
        settle();
    }
    static void click(const QWidget &in, const char *button)
    {
        auto &found = child<QAbstractButton>(in, button);
        ASSERT_TRUE(found.isVisible() && found.isEnabled()) << button;
        ASSERT_FALSE(found.size().isEmpty()) << button;
        // What can be clicked of a radio button is at its left.
        QTest::mouseClick(&found, Qt::LeftButton, {}, {found.width() / 20 + 2, found.height() / 2});
        settle();
    }
    static void clickCell(const QWidget &in, const char *table, int row, int column)
    {
        auto &view = child<QAbstractItemView>(in, table);
        const QModelIndex index = view.model()->index(row, column);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        settle();
    }
    [[nodiscard]] static QString cell(const QWidget &in, const char *table, int row, int column)
    {
        return child<QAbstractItemView>(in, table).model()->index(row, column).data().toString();
    }

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    FakeClock clock;
};

} // namespace botdeck::test
