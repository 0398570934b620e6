// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/PassphraseGate.h"

#include "tests/support/FakeClock.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace botdeck;
using namespace std::chrono_literals;
using security::PassphraseGate;

TEST(PassphraseGate, WaitsLongerAndLonger)
{
    EXPECT_TRUE(std::is_sorted(PassphraseGate::waits.begin(), PassphraseGate::waits.end()));
    test::FakeClock clock;
    PassphraseGate gate(clock);
    EXPECT_FALSE(gate.mustWait());
    gate.wrong();
    EXPECT_FALSE(gate.mustWait()) << "a slip of the finger costs nothing";
    for (const auto expected : {1s, 2s, 5s, 10s, 20s, 30s, 60s, 60s, 60s}) {
        gate.wrong();
        ASSERT_EQ(gate.mustWait(), expected);
        clock.advance(expected - 1ms);
        EXPECT_EQ(gate.mustWait(), 1s) << "the time is rounded up";
        clock.advance(1ms);
        EXPECT_FALSE(gate.mustWait());
    }
}

TEST(PassphraseGate, ForgetsAfterARightOne)
{
    test::FakeClock clock;
    PassphraseGate gate(clock);
    for (int i = 0; i < 5; ++i)
        gate.wrong();
    gate.right();
    EXPECT_FALSE(gate.mustWait());
    gate.wrong();
    EXPECT_FALSE(gate.mustWait());
}

TEST(PassphraseGate, DoesNotCareWhatTheWallClockSays)
{
    test::FakeClock clock;
    PassphraseGate gate(clock);
    for (int i = 0; i < 4; ++i)
        gate.wrong();
    clock.jumpWall(24h);
    EXPECT_EQ(gate.mustWait(), 5s);
}
