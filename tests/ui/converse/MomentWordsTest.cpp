// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/MomentWords.h"

#include <QDateTime>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

qint64 at(const QDate &day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute)).toMSecsSinceEpoch();
}

const QDate saturday(2026, 11, 21);

} // namespace

TEST(MomentWords, AListSaysTimeWeekdayOrDate)
{
    const qint64 now = at(saturday, 12, 47);
    EXPECT_EQ(ui::converse::listTimeWords(at(saturday, 9, 5), now), QStringLiteral("09:05"));
    EXPECT_EQ(ui::converse::listTimeWords(at(saturday.addDays(-1), 23, 59), now), QStringLiteral("Fri"));
    EXPECT_EQ(ui::converse::listTimeWords(at(saturday.addDays(-6), 0, 0), now), QStringLiteral("Sun"));
    EXPECT_EQ(ui::converse::listTimeWords(at(saturday.addDays(-7), 0, 0), now), QStringLiteral("2026-11-14"));
    EXPECT_EQ(ui::converse::listTimeWords(at(saturday.addDays(1), 0, 0), now), QStringLiteral("2026-11-22"));
    EXPECT_EQ(ui::converse::listTimeWords(0, now), QString());
}

TEST(MomentWords, ADayIsNamedByHowNearItIs)
{
    EXPECT_EQ(ui::converse::dayWords(saturday, saturday), QStringLiteral("Today, 21 November"));
    EXPECT_EQ(
        ui::converse::dayWords(saturday.addDays(-1), saturday), QStringLiteral("Yesterday, 20 November"));
    EXPECT_EQ(ui::converse::dayWords(saturday.addDays(-2), saturday), QStringLiteral("19 November"));
    EXPECT_EQ(ui::converse::dayWords(QDate(2025, 1, 2), saturday), QStringLiteral("2 January 2025"));
}

} // namespace botdeck::test
