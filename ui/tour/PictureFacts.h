// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QImage;
class QString;
class QWidget;

namespace botdeck::ui::tour {

/// Writes into a picture what it shows, by which a test sees whether it is out of date: the step ("Step"),
/// the program's version ("Version"), and the words of menus, bars, tabs and columns that are in sight
/// ("Words", with | between them). Layout, colours and data are not in it.
void describe(QImage &picture, const QWidget &shown, const QString &step);

} // namespace botdeck::ui::tour
