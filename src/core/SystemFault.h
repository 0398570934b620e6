// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"

namespace botdeck::core {

/// What an errno means. Translators know what befalls files; of anything else there are the system's own
/// words.
Phrase systemFault(int number);

} // namespace botdeck::core
