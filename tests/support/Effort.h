// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botdeck::test {

/// How often a test repeats what shows the same each time (kills, damages, needles), or how much data it
/// takes: `full` where BOTDECK_TEST_EFFORT is "full", as `.ci/run --full` sets it, else `quick`.
int effort(int quick, int full);

} // namespace botdeck::test
