// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Rates.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace std::chrono_literals;

namespace {

const domain::BotKey a = domain::BotKey::fromStored(QStringLiteral("telegram:h:1"));
const domain::BotKey b = domain::BotKey::fromStored(QStringLiteral("telegram:h:2"));

} // namespace

TEST(Rates, AreAveragedOverTheWindowAndForgotten)
{
    services::Rates rates;
    rates.add(a, 30, 1s);
    rates.add(a, 20, 4s);
    rates.add(b, 5, 4s);
    EXPECT_DOUBLE_EQ(rates.perSecond(a, 4s), 10.0);
    EXPECT_DOUBLE_EQ(rates.perSecond(b, 4s), 1.0);
    EXPECT_DOUBLE_EQ(rates.perSecond(a, 6s), 4.0);
    EXPECT_FALSE(rates.isQuiet(6s));
    EXPECT_TRUE(rates.isQuiet(9s));
    EXPECT_DOUBLE_EQ(rates.perSecond(a, 9s), 0.0);
}
