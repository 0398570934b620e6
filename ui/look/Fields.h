// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

namespace botdeck::ui::look {

class Theme;

// What is typed and ticked, with the guide's control edge: Fusion takes the edges from the window's colour,
// and in the dark they cannot be seen.

void paintField(const Theme &theme, const QStyleOption &option, QPainter &painter);
/// The edge of lists, tables and texts of several lines.
void paintFrame(const Theme &theme, const QStyleOption &option, QPainter &painter);
/// `up` and `down` are where its buttons stand.
void paintSpinBox(
    const Theme &theme, const QStyleOptionSpinBox &box, const QRect &up, const QRect &down,
    QPainter &painter);
/// A choice that can be typed, too; `arrow` is where the others open.
void paintChoice(const Theme &theme, const QStyleOptionComboBox &box, const QRect &arrow, QPainter &painter);
void paintCheckBox(const Theme &theme, const QStyleOption &option, QPainter &painter);
void paintRadioButton(const Theme &theme, const QStyleOption &option, QPainter &painter);
/// A slider without arrows, on the ground of what it scrolls; `widget` is the bar, or null.
void paintScrollBar(
    const Theme &theme, const QStyleOptionSlider &bar, const QRect &slider, const QWidget *widget,
    QPainter &painter);

} // namespace botdeck::ui::look
