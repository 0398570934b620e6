// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDate;

namespace botdeck::ui::converse {

// Wall times are in ms since 1970, words in local time.

/// "12:47".
QString clockWords(qint64 wallMs);

/// Today's "12:47", within the last week "Fri", else "2026-11-20"; empty for 0.
QString listTimeWords(qint64 wallMs, qint64 nowMs);

/// "Today, 21 November", "Yesterday, 20 November", "13 November"; of another year with it.
QString dayWords(const QDate &day, const QDate &today);

QDate dayOf(qint64 wallMs);

} // namespace botdeck::ui::converse
