// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/QuietHours.h"

namespace botdeck::services {

namespace {

constexpr int morningHour = 8;
constexpr int minutesOfAnHour = 60;

bool beginsOn(const QuietHours &hours, const QDate &day)
{
    return (hours.days & (1 << (day.dayOfWeek() - 1))) != 0;
}

} // namespace

bool isQuiet(const QuietHours &hours, const QDateTime &local)
{
    if (!hours.isOn || !local.isValid())
        return false;
    const int minute = local.time().hour() * minutesOfAnHour + local.time().minute();
    const bool beginsToday = beginsOn(hours, local.date());
    if (hours.from < hours.to)
        return beginsToday && minute >= hours.from && minute < hours.to;
    // Over midnight: the evening of today's, the morning of yesterday's.
    const bool beganYesterday = beginsOn(hours, local.date().addDays(-1));
    return (beginsToday && minute >= hours.from) || (beganYesterday && minute < hours.to);
}

qint64 tomorrowMs(const QDateTime &local)
{
    QDateTime morning = local;
    morning.setDate(local.date().addDays(1));
    morning.setTime(QTime(morningHour, 0));
    return morning.toMSecsSinceEpoch();
}

} // namespace botdeck::services
