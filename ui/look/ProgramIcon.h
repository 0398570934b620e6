// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace botdeck::ui::look {

/// The program's own sign, in any size. Needs Qt's plugin for SVG, which takes a moment to load.
QIcon programIcon();

} // namespace botdeck::ui::look
