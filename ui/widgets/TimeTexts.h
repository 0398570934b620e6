// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace botdeck::ui::widgets {

/// "8 s", "2 min", "1 h 30 min"; parts of a second count as a whole one, so that no wait is said as none.
QString durationWords(std::chrono::milliseconds duration);

/// How old something is, in one unit: "now", "14 s", "3 min", "5 h"; empty from a day on, then the date says
/// it.
QString ageWords(std::chrono::milliseconds age);

/// "12:47:03.218", local; of another day than now's "2026-11-20 12:47:03".
QString momentWords(qint64 wallMs, qint64 nowMs);

} // namespace botdeck::ui::widgets
