// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/CanvasLayout.h"
#include "ui/designer/DesignerPane.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// The keyboard designer alone, shown, with real mouse and key events.
class DesignerTest : public testing::Test
{
protected:
    enum View { Button, Json, Text };

    void SetUp() override;

    /// A slash ends a row: "A | B/C".
    void open(const char *notation);
    void openJson(const QByteArray &json);
    /// The keyboard in the notation, a slash between rows; "?" where it cannot hold it.
    [[nodiscard]] QString notation() const;
    [[nodiscard]] QByteArray json() const;

    [[nodiscard]] QWidget &canvas();
    [[nodiscard]] ui::designer::CanvasLayout places();
    [[nodiscard]] QPoint centre(qsizetype row, qsizetype column);
    /// In the lower or upper edge of a row, where a button goes between two rows.
    [[nodiscard]] QPoint above(qsizetype row);
    void click(const QPoint &place, Qt::MouseButton button = Qt::LeftButton);
    void drag(const QPoint &from, const QPoint &to, bool release = true);
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    void press(const char *action);
    void turnTo(View view);
    /// The field of the view that is shown.
    [[nodiscard]] QWidget &source();
    [[nodiscard]] QString sourceText();
    /// In the place of all of it.
    void write(const QString &text);
    [[nodiscard]] QString sourceWords();

    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = pane->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    std::unique_ptr<ui::designer::DesignerPane> pane;
};

} // namespace botdeck::test
