// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/mask/MaskEditor.h"
#include "ui/guild/mask/PermissionTree.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <gtest/gtest.h>

#include <memory>

class QLineEdit;
class QMessageBox;

namespace botdeck::test {

/// The editor of a role's permissions alone, shown, with real mouse and key events.
class GuildTest : public testing::Test
{
protected:
    /// As in the design's picture: bits 0, 6, 10, 16, 17 and the unknown 41.
    static constexpr quint64 pictured = 0x20000030441;

    void SetUp() override;

    void open(quint64 saved, quint64 editable = ~quint64(0), const QString &reason = {});
    [[nodiscard]] quint64 mask() const { return editor->mask().bits(); }
    /// To who has the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    /// In the place of all of it; Enter ends it.
    void type(QLineEdit &field, const QString &text);
    void paste(QWidget &field, const QString &text);
    [[nodiscard]] QLineEdit &hex();
    [[nodiscard]] QLineEdit &decimal();
    [[nodiscard]] QWidget &binary();
    [[nodiscard]] QString fault();
    [[nodiscard]] QString note();

    [[nodiscard]] ui::guild::PermissionTree &view();
    /// Those whose rows can be seen or scrolled to.
    [[nodiscard]] QList<int> shownBits();
    [[nodiscard]] QStringList shownGroups();
    void clickSwitch(int bit);
    void select(int bit);

    /// The open question of that name; none where there is none.
    [[nodiscard]] QMessageBox *question(const char *name);
    void answer(const char *name, const char *button);
    void click(const char *button);

    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = editor->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    std::unique_ptr<ui::guild::MaskEditor> editor;
};

} // namespace botdeck::test
