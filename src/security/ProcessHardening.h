// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace botdeck::security {

/// From now on this process leaves no core file, and other processes of the same user can neither attach to
/// it nor read its memory through /proc. Call it first thing in main(), before any secret is there.
/// Unavailable where the system refuses; the program can go on.
core::Result<void> forbidCoreDumps();

} // namespace botdeck::security
