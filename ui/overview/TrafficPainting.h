// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/BarChart.h"
#include "ui/overview/TrafficWords.h"

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::overview {

/// As many kinds have bars of their own; the less frequent ones share one.
inline constexpr qsizetype kindsDrawn = 6;

/// The traffic as bars in the theme's colours; where more contrast is wanted each kind has a pattern too.
BarPicture
barPicture(const services::TrafficPicture &traffic, const KindWord &word, const look::Theme &theme);

} // namespace botdeck::ui::overview
