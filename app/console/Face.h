// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/shell/Language.h"

namespace botdeck::app {

/// How the program looks: one of them for all windows, after the application object.
struct Face
{
    // The scheme looks at the system's palette before the appearance sets ours.
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    ui::shell::Language language;
};

} // namespace botdeck::app
