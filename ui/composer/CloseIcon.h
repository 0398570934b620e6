// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QWidget>

namespace botdeck::ui::composer {

/// The cross that takes something away, as quiet as what stands beside it: the icon theme's own is red.
inline QIcon closeIcon(const look::Theme &theme, const QWidget &where)
{
    return look::tintedPixmap(
        look::Icon::Close, theme.px(12), theme.colour(look::Token::Text2), where.devicePixelRatioF());
}

} // namespace botdeck::ui::composer
