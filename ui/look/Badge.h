// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlatformId.h"
#include "ui/look/Theme.h"

#include <QRectF>

class QPainter;

namespace botdeck::ui::look {

/// A platform's badge: its letters on a shape of its own (rounded square, circle, hexagon), so that colour is
/// never all that tells them apart. The letters are left out where the badge is too small for them.
void paintBadge(QPainter &painter, const QRectF &rect, domain::PlatformId platform, const Theme &theme);

/// The sandbox's: a dashed square.
void paintSandboxBadge(QPainter &painter, const QRectF &rect, const Theme &theme);

} // namespace botdeck::ui::look
