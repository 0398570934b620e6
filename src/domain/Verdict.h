// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botdeck::domain {

/// What a check came to. Warning: it goes on, but somebody should look at it. Skipped: an earlier one failed,
/// it was not run.
enum class Verdict { Passed, Warning, Failed, Skipped };

} // namespace botdeck::domain
