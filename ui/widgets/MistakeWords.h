// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonMistake.h"

#include <QString>

namespace botdeck::ui::widgets {

/// What is wrong, and in which line, as a sentence.
QString mistakeWords(const domain::JsonMistake &mistake);

} // namespace botdeck::ui::widgets
