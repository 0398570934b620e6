// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::domain {

/// JSON text with a line for each member and element. Every token stays as it is, only white space between
/// them changes, so numbers, order and repeated keys survive; text that is no JSON is indented as far as it
/// goes.
QString indentedJson(QStringView json);

} // namespace botdeck::domain
