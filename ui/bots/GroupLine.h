// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QModelIndex;
class QPainter;
class QRect;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::bots {

enum class Form;

int groupHeight(const look::Theme &theme, Form form);

/// The line of a group: whether it is open, its name and how many bots it has; in the rail without the name.
void paintGroup(
    QPainter &painter, const look::Theme &theme, const QRect &rect, const QModelIndex &group, Form form,
    bool open);

} // namespace botdeck::ui::bots
