// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Call.h"

namespace botdeck::sandbox {

/// Holds the parameters against the platform's table: what is missing, of the wrong type or beyond a limit is
/// refused in the platform's words. Nothing = fine.
std::optional<Answer> checkParameters(const Call &call);

} // namespace botdeck::sandbox
