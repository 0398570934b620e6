// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"

#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QObject>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

using namespace botdeck;
using namespace std::chrono_literals;

TEST(Clock, IsoUtcHasMillisecondsAndZ)
{
    EXPECT_EQ(core::isoUtc(0), QStringLiteral("1970-01-01T00:00:00.000Z"));
    EXPECT_EQ(core::isoUtc(1'795'265'223'218), QStringLiteral("2026-11-21T12:47:03.218Z"));
}

TEST(Clock, SystemClockCallsLaterAndNotForADeadContext)
{
    core::SystemClock clock;
    QObject alive;
    auto dead = std::make_unique<QObject>();
    bool called = false;
    bool wrong = false;
    clock.after(0ms, dead.get(), [&] { wrong = true; });
    dead.reset();
    clock.after(1ms, &alive, [&] { called = true; });
    EXPECT_TRUE(test::waitUntil([&] { return called; }));
    EXPECT_FALSE(wrong);
}

TEST(Clock, AWaitGoesWithItsContextAndNotOnlyWithItsTime)
{
    core::SystemClock clock;
    auto context = std::make_unique<QObject>();
    clock.after(24h, context.get(), [] {});
    EXPECT_EQ(context->children().size(), 1) << "what waits belongs to it";
    bool called = false;
    clock.after(1ms, context.get(), [&] {
        context.reset(); // as a state machine does that goes on
        called = true;
    });
    EXPECT_TRUE(test::waitUntil([&] { return called; }));
    EXPECT_EQ(context, nullptr);
}

TEST(Clock, MonotonicNeverGoesBack)
{
    const core::SystemClock clock;
    const auto first = clock.monotonic();
    EXPECT_GE(clock.monotonic(), first);
    EXPECT_GT(clock.wallMs(), 1'700'000'000'000);
}

TEST(FakeClock, CallsInOrderOfDueTimeInsideAdvance)
{
    test::FakeClock clock;
    QObject context;
    std::vector<int> order;
    clock.after(20ms, &context, [&] { order.push_back(2); });
    clock.after(10ms, &context, [&] {
        order.push_back(1);
        clock.after(5ms, &context, [&] { order.push_back(15); });
    });
    clock.after(40ms, &context, [&] { order.push_back(4); });
    clock.advance(30ms);
    EXPECT_EQ(order, (std::vector<int>{1, 15, 2}));
    EXPECT_EQ(clock.nextDelay(), 10ms);
}
