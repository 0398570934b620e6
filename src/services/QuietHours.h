// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace botdeck::services {

/// When nobody wants to be told anything: from an hour of the day to another, maybe of the next day, on the
/// days of the week on which it begins. Local time, whatever the zone is at that moment.
struct QuietHours
{
    static constexpr int everyDay = 0x7f;

    bool isOn = false;
    /// Minutes since midnight; both the same: the whole day.
    int from = 22 * 60;
    int to = 7 * 60;
    /// 1 << (Qt::DayOfWeek - 1): on which days it begins.
    int days = everyDay;

    bool operator==(const QuietHours &) const = default;
};

/// `local`: the moment as the operator's clock on the wall shows it.
bool isQuiet(const QuietHours &hours, const QDateTime &local);

/// The next day's eight o'clock, in ms since 1970: what "until tomorrow" means.
qint64 tomorrowMs(const QDateTime &local);

} // namespace botdeck::services
