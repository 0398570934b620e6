// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"

#include <QColor>

class QPainter;
class QPoint;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// Side of a role's dot in a list, in the guide's pixels.
inline constexpr int roleDotSide = 10;

/// The role's colour without what a server puts above it; invalid where it has none (0).
QColor roleColour(const domain::GuildRole &role);

/// A dot of roleDotSide around this middle, with an edge for colours that are the ground's. An invalid colour
/// is that of secondary text.
void paintRoleDot(QPainter &painter, const QPoint &middle, const QColor &colour, const look::Theme &theme);

} // namespace botdeck::ui::guild
