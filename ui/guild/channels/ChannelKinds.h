// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace botdeck::ui::guild {

// Fanbook's table "Channel Type".

/// The number of a category of channels.
inline constexpr qint64 categoryChannel = 4;

/// "text", "voice"; "kind 12" for a number that has no name.
QString channelKindWords(qint64 type);

/// The kind's sign, as large as the square; a category has none. The word stands beside it: signs may be
/// alike.
void paintChannelSign(QPainter &painter, const QRect &square, qint64 type, const QColor &ink);

} // namespace botdeck::ui::guild
