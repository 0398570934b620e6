// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;

namespace botdeck::ui::guild {

/// With the painter's pen: downwards where what it stands for is open, else to the right.
void paintChevron(QPainter &painter, const QRectF &square, bool isOpen);

} // namespace botdeck::ui::guild
