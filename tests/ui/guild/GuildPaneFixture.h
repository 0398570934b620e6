// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeClock.h"
#include "ui/guild/GuildPane.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <memory>
#include <string>

class QAbstractItemView;
class QAction;
class QMenu;

namespace botdeck::test {

/// The left pane of the workspace alone, shown, with an invented guild, real mouse and key events, and
/// everything that it asks for written down.
class GuildPaneFixture : public testing::Test
{
protected:
    using Pane = ui::guild::GuildPane;

    static constexpr core::Id guildId{357042844231282688};
    static constexpr core::Id owner{363599918687846301};
    static constexpr core::Id bot{363599918687846390};
    static constexpr core::Id mei{363599918687846302};
    static constexpr core::Id ann{9007199254740997};
    static constexpr core::Id lead{363599918687846412};
    static constexpr core::Id warden{363599918687846410};
    static constexpr core::Id moderator{363599918687846409};
    static constexpr core::Id trial{363599918687846407};
    static constexpr core::Id rules{384533822017904600};
    static constexpr core::Id events{384533822017904601};
    static constexpr core::Id signUp{384533822017904602};
    static constexpr core::Id lobby{384533822017904603};
    static constexpr core::Id lost{384533822017904604};

    void SetUp() override;

    /// Six roles of which the bot may edit three, four members, and channels in a category and in none.
    static domain::Guild invented();
    /// With so many members more, all of them moderators.
    static domain::Guild crowded(int more);
    static ui::guild::ShownGuild shown(const domain::Guild &guild);
    void show(const domain::Guild &guild) { pane->setGuild(shown(guild)); }

    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = pane->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    [[nodiscard]] QAbstractItemView &roles();
    [[nodiscard]] QAbstractItemView &channels();
    [[nodiscard]] QAbstractItemView &members();
    /// What the rows show in that column, from top to bottom.
    [[nodiscard]] static QStringList texts(const QAbstractItemView &view, int column = 0);
    /// The row that shows it in one of its columns; invalid where there is none.
    [[nodiscard]] static QModelIndex find(const QAbstractItemView &view, const QString &text);
    void click(QAbstractItemView &view, const QString &text, Qt::KeyboardModifiers keys = {});
    /// The one of that name that is seen.
    void press(const char *button);
    void key(QWidget &where, int key, Qt::KeyboardModifiers keys = {});
    /// Opens the current row's menu by its key.
    [[nodiscard]] QMenu &menuOf(QAbstractItemView &view, const char *name);
    [[nodiscard]] static QAction &actionIn(const QMenu &menu, const char *name);
    /// Of the note that stands where there is nothing: "guildNote" or "memberNote".
    [[nodiscard]] QString note(const char *name = "guildNote");

    /// All that was asked for, with bars between.
    [[nodiscard]] std::string told() const;

    FakeClock clock;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    std::unique_ptr<Pane> pane;
    /// "role:363599918687846407", "members:1 2", "copy:text", "read" …
    QStringList asked;
};

} // namespace botdeck::test
