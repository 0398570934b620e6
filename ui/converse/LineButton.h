// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Icons.h"

#include <QToolButton>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::converse {

/// A line across a pane that can be pressed: a sign and words, cut where they have no room.
class LineButton : public QToolButton
{
    Q_OBJECT

public:
    struct Look
    {
        look::Icon icon{};
        look::Token sign{};
        look::Token fill = look::Token::Base;
        look::Token hovered = look::Token::Alternate;
    };

    LineButton(const look::Theme &theme, const Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const look::Theme &m_theme;
    const Look m_look;
};

} // namespace botdeck::ui::converse
