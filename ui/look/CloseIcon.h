// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QWidget>

namespace botdeck::ui::look {

/// The cross that takes something away, as quiet as what stands beside it: the icon theme's own is red.
inline QIcon closeIcon(const Theme &theme, const QWidget &where)
{
    return tintedPixmap(Icon::Close, theme.px(12), theme.colour(Token::Text2), where.devicePixelRatioF());
}

} // namespace botdeck::ui::look
