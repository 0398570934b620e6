// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ShownGuild.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QTest>

#include <gtest/gtest.h>

class QMessageBox;

namespace botdeck::test {

/// An invented guild with a bot that manages the roles below its own, and what shows a part of it.
class ShownGuildTest : public testing::Test
{
protected:
    static constexpr core::Id guildId{9'007'199'254'740'993};
    static constexpr core::Id bot{1};
    static constexpr core::Id owner{2};
    /// Is a baker.
    static constexpr core::Id ann{9'007'199'254'740'995};
    /// Is a baker and a host.
    static constexpr core::Id bob{4};
    /// Is a chief, which stands above the bot.
    static constexpr core::Id mo{5};
    static constexpr core::Id baker{10};
    static constexpr core::Id host{20};
    /// The bot's own.
    static constexpr core::Id managed{30};
    static constexpr core::Id chief{40};
    static constexpr core::Id lobby{500};
    static constexpr core::Id stage{501};

    [[nodiscard]] static domain::Guild inventedGuild();
    [[nodiscard]] static ui::guild::ShownGuild shown(const domain::Guild &guild);

    template <typename Widget>
    static Widget &child(const QWidget &in, const char *name)
    {
        auto *found = in.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// Shows it as a window with the focus.
    static void present(QWidget &window);
    static void click(const QWidget &in, const char *button);
    /// The open question of that name; null where there is none.
    static QMessageBox *question(const QWidget &in, const char *name);
    /// What it asks, and below that what follows from it.
    static QString questionText(const QWidget &in, const char *name);
    /// "yes" or "cancel"; afterwards `in` has the focus again.
    static void answer(QWidget &in, const char *name, const char *button);

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
};

} // namespace botdeck::test
