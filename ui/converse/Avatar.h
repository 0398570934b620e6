// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::converse {

/// The first letter or digit of a name, as a capital; "#" where there is none.
QString initialOf(const QString &name);

/// A circle with the name's initial. Pictures of people are never fetched.
void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, const look::Theme &theme);

} // namespace botdeck::ui::converse
