// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/StateMark.h"

#include <QPixmap>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::webhook {

/// A verdict's sign for a table's cell, in the colour of its tone.
QPixmap verdictMark(look::Mark mark, look::Tone tone, const look::Theme &theme);

} // namespace botdeck::ui::webhook
