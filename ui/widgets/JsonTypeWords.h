// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonOutline.h"

#include <QString>

namespace botdeck::ui::widgets {

/// What a JSON value is: "string", of containers with how many are in it: "object · 4".
QString jsonTypeWords(domain::JsonType type, int children);

} // namespace botdeck::ui::widgets
