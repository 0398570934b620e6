// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QSize;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

struct SwitchState
{
    bool isOn = false;
    bool isLocked = false;
    /// The focus is there: a ring with a gap.
    bool isRinged = false;
};

QSize switchSize(const look::Theme &theme);
void paintSwitch(QPainter &painter, const QRect &rect, SwitchState state, const look::Theme &theme);

} // namespace botdeck::ui::guild
