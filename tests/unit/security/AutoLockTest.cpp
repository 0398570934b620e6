// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/AutoLock.h"

#include "tests/support/FakeClock.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace std::chrono_literals;
using security::AutoLock;

namespace {

class AutoLockTest : public testing::Test
{
protected:
    test::FakeClock m_clock;
    AutoLock m_lock{m_clock};
    QSignalSpy m_due{&m_lock, &AutoLock::due};
};

} // namespace

TEST_F(AutoLockTest, IsDueAfterTheTimeWithoutActivity)
{
    m_lock.setAfter(10min);
    m_lock.setArmed(true);
    m_clock.advance(9min);
    m_lock.noteActivity();
    EXPECT_EQ(m_lock.timeLeft(), 10min);
    m_clock.advance(10min - 1ms);
    EXPECT_EQ(m_due.size(), 0);
    EXPECT_EQ(m_lock.timeLeft(), 1ms);
    m_clock.advance(1ms);
    EXPECT_EQ(m_due.size(), 1);
    m_clock.advance(24h);
    EXPECT_EQ(m_due.size(), 1);
}

// While the machine sleeps the monotonic clock stands still, and only the wall clock has gone on.
TEST_F(AutoLockTest, TheTimeThatTheMachineSleptCounts)
{
    m_lock.setAfter(10min);
    m_lock.setArmed(true);
    m_clock.advance(1min);
    m_clock.jumpWall(9min);
    EXPECT_EQ(m_lock.timeLeft(), 0ms);
    m_lock.noteActivity();
    EXPECT_EQ(m_due.size(), 1) << "whoever wakes it up does not keep it open";

    m_lock.setArmed(true);
    m_clock.jumpWall(8h);
    m_clock.advance(30s);
    EXPECT_EQ(m_due.size(), 2) << "without a key, too";
}

TEST_F(AutoLockTest, AWallClockThatIsSetBackGivesNoMoreTime)
{
    m_lock.setAfter(10min);
    m_lock.setArmed(true);
    m_clock.jumpWall(-24h);
    EXPECT_EQ(m_lock.timeLeft(), 10min);
    m_clock.advance(10min);
    EXPECT_EQ(m_due.size(), 1);
}

TEST_F(AutoLockTest, OffOrNotArmedItNeverIs)
{
    m_lock.setArmed(true);
    m_clock.advance(24h);
    m_lock.setAfter(1min);
    m_lock.setArmed(false);
    EXPECT_FALSE(m_lock.timeLeft());
    m_clock.advance(24h);
    EXPECT_EQ(m_due.size(), 0);
    m_lock.setArmed(true);
    m_clock.advance(30s);
    m_lock.setAfter({});
    m_clock.advance(24h);
    EXPECT_EQ(m_due.size(), 0);
}

TEST_F(AutoLockTest, AShorterTimeHoldsAtOnce)
{
    m_lock.setAfter(24h);
    m_lock.setArmed(true);
    m_clock.advance(1h);
    m_lock.setAfter(1min);
    m_clock.advance(90s);
    EXPECT_EQ(m_due.size(), 1);
}

TEST_F(AutoLockTest, ActivityArrangesNoMoreThanOneLookAtTheClock)
{
    m_lock.setAfter(5s);
    m_lock.setArmed(true);
    for (int i = 0; i < 1000; ++i)
        m_lock.noteActivity();
    m_clock.advance(5s);
    EXPECT_EQ(m_due.size(), 1);
    EXPECT_FALSE(m_clock.nextDelay()) << "nothing is left waiting";
}
