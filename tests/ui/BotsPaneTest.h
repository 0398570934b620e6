// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Invented.h"
#include "ui/bots/BotsPane.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/shell/Language.h"

#include <QAbstractItemModelTester>
#include <QApplication>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// The dock of bots alone, shown, with invented bots, and everything that it asks for written down.
class BotsPaneTest : public testing::Test
{
protected:
    void SetUp() override;

    /// Lets the event loop do what is due: layouts above all.
    static void settle();
    [[nodiscard]] ui::bots::BotsView &view() { return pane->view(); }
    [[nodiscard]] domain::BotKey key(int bot) const { return bots.at(bot).key; }
    [[nodiscard]] QModelIndex index(int bot) { return view().bots().indexOf(key(bot)); }
    [[nodiscard]] QRect rect(int bot) { return view().visualRect(index(bot)); }
    [[nodiscard]] QModelIndex group(models::BotGroup which);
    void setState(int bot, const domain::BotStatus &status);
    void click(const QPoint &place, Qt::MouseButton button = Qt::LeftButton);
    /// With the button down from one place to the other, in steps as a hand makes them.
    void drag(const QPoint &from, const QPoint &to, bool release = true);
    void type(const QString &text);
    /// What a search left, by name, from the top.
    [[nodiscard]] QStringList shownNames();
    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = pane->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    QList<models::BotRow> bots = inventedBots();
    ui::shell::Language language;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    std::unique_ptr<ui::bots::BotsPane> pane;
    std::unique_ptr<QAbstractItemModelTester> tester;
    /// "order:KEY KEY", "menu:KEY", "link:KEY", "rename:KEY", "remove:KEY", "add", "chosen:KEY", "width:64".
    QStringList asked;
};

} // namespace botdeck::test
