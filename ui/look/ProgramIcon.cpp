// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/ProgramIcon.h"

// A static library's resources are registered by hand: the linker sees no other use of them.
static void registerIcons()
{
    Q_INIT_RESOURCE(botdeck_icons);
}

namespace botdeck::ui::look {

QIcon programIcon()
{
    registerIcons();
    return QIcon(QStringLiteral(":/botdeck/icons/botdeck.svg"));
}

} // namespace botdeck::ui::look
