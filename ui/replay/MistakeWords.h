// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/JsonMistake.h"

#include <QString>

namespace botdeck::ui::replay {

/// What is wrong, and in which line, as a sentence.
QString mistakeWords(const services::JsonMistake &mistake);

} // namespace botdeck::ui::replay
