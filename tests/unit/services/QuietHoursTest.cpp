// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/QuietHours.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace {

using botdeck::services::isQuiet;
using botdeck::services::QuietHours;
using botdeck::services::tomorrowMs;

/// 2026-11-16 was a Monday.
QDateTime at(int day, int hour, int minute = 0, const QTimeZone &zone = QTimeZone::utc())
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), zone);
}

TEST(QuietHours, OffNothingIsQuiet)
{
    QuietHours hours{false, 0, 0};
    EXPECT_FALSE(isQuiet(hours, at(16, 3)));
    hours.isOn = true;
    EXPECT_TRUE(isQuiet(hours, at(16, 3))) << "from midnight to midnight is the whole day";
    EXPECT_TRUE(isQuiet(hours, at(16, 0)));
}

TEST(QuietHours, WithinADayTheEndIsNoLongerQuiet)
{
    const QuietHours hours{true, 12 * 60, 13 * 60 + 30};
    EXPECT_FALSE(isQuiet(hours, at(16, 11, 59)));
    EXPECT_TRUE(isQuiet(hours, at(16, 12, 0)));
    EXPECT_TRUE(isQuiet(hours, at(16, 13, 29)));
    EXPECT_FALSE(isQuiet(hours, at(16, 13, 30)));
}

TEST(QuietHours, OverMidnightTheMorningBelongsToTheDayBefore)
{
    // Begins on Fridays only: 2026-11-20.
    const QuietHours hours{true, 22 * 60, 7 * 60, 1 << 4};
    EXPECT_FALSE(isQuiet(hours, at(20, 6))) << "the night from Thursday";
    EXPECT_FALSE(isQuiet(hours, at(20, 21, 59)));
    EXPECT_TRUE(isQuiet(hours, at(20, 22)));
    EXPECT_TRUE(isQuiet(hours, at(21, 6, 59)));
    EXPECT_FALSE(isQuiet(hours, at(21, 7)));
    EXPECT_FALSE(isQuiet(hours, at(21, 23)));
}

TEST(QuietHours, FollowTheZoneOfTheMoment)
{
    const QuietHours hours{true, 22 * 60, 7 * 60};
    const QDateTime noon = at(16, 14, 30);
    EXPECT_FALSE(isQuiet(hours, noon));
    EXPECT_TRUE(isQuiet(hours, noon.toTimeZone(QTimeZone(8 * 3600)))) << "22:30 there";
}

TEST(QuietHours, TomorrowIsTheNextMorning)
{
    EXPECT_EQ(tomorrowMs(at(16, 23, 59)), at(17, 8).toMSecsSinceEpoch());
    EXPECT_EQ(tomorrowMs(at(17, 0, 1)), at(18, 8).toMSecsSinceEpoch());
}

} // namespace
