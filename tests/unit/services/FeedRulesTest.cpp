// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedRules.h"

#include <gtest/gtest.h>

using namespace botdeck;

TEST(FirstOffset, IsTheStoredOneAndNoOther)
{
    constexpr qint64 now = 1'790'000'000'000;
    EXPECT_EQ(services::firstOffset({1, 82, now - 1000}, now), core::Id(82));
    EXPECT_EQ(services::firstOffset({}, now), std::nullopt);
}

TEST(FirstOffset, IsNoneAfterSixQuietDays)
{
    constexpr qint64 now = 1'790'000'000'000;
    constexpr qint64 sixDays = qint64(6) * 24 * 3600 * 1000;
    EXPECT_EQ(services::firstOffset({1, 82, now - sixDays + 1}, now), core::Id(82));
    EXPECT_EQ(services::firstOffset({1, 82, now - sixDays}, now), std::nullopt);
}
