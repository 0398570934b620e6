// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/IconTable.h"
#include "ui/look/Tokens.h"

#include <QIcon>
#include <QPixmap>

namespace botdeck::ui::look {

/// Makes `breeze` or `breeze-dark` the icon theme, found in the XDG data folders: not every platform plugin
/// looks there. Icons made by icon() follow by themselves.
void useIconTheme(Scheme scheme);

/// For actions and buttons.
QIcon icon(Icon which);

/// The icon's shape in one colour, for what delegates paint; `size` in device independent pixels.
QPixmap tintedPixmap(Icon which, int size, const QColor &colour, qreal devicePixelRatio);

} // namespace botdeck::ui::look
