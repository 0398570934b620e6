// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretMove.h"

#include "MemoryStore.h"
#include "tests/support/Wait.h"

#include <QPointer>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::security;
using core::ErrorKind;

namespace {

const SecretMap three{
    {{SecretKind::BotToken, QStringLiteral("a")}, core::Secret(QByteArrayView("token a"))},
    {{SecretKind::BotToken, QStringLiteral("b")}, core::Secret(QByteArrayView("token b"))},
    {{SecretKind::PrivateKey, QStringLiteral("k")}, core::Secret(QByteArrayView("\0key", 4))},
};

class SecretMoveTest : public testing::Test
{
protected:
    SecretMoveTest() { m_old.secrets = three; }

    /// Runs a move to its end.
    void move(bool sweep = false)
    {
        const QPointer job(new SecretMove(
            m_old, m_new,
            [this](const SecretMove::Committed &done) {
                EXPECT_TRUE(m_new.secrets == three) << "everything is there before it counts";
                ++m_commits;
                done(m_committed);
            },
            nullptr));
        QObject::connect(
            job, &SecretMove::succeeded, job, [this](const MoveReport &report) { m_report = report; });
        QObject::connect(
            job, &SecretMove::failed, job, [this](const core::Error &error) { m_error = error; });
        if (sweep)
            job->startSweep();
        else
            job->start();
        ASSERT_TRUE(test::waitUntil([&] { return job.isNull(); }));
        EXPECT_NE(m_report.has_value(), m_error.has_value());
    }
    /// The place that counts after what happened.
    [[nodiscard]] const SecretMap &counting() const
    {
        return m_commits > 0 && m_committed ? m_new.secrets : m_old.secrets;
    }

    test::MemoryStore m_old;
    test::MemoryStore m_new;
    core::Result<void> m_committed;
    int m_commits = 0;
    std::optional<MoveReport> m_report;
    std::optional<core::Error> m_error;
};

} // namespace

TEST_F(SecretMoveTest, CopiesComparesCommitsAndThenRemoves)
{
    move();
    ASSERT_TRUE(m_report);
    EXPECT_EQ(m_report->moved, 3);
    EXPECT_TRUE(m_report->leftBehind.isEmpty());
    EXPECT_EQ(m_commits, 1);
    EXPECT_EQ(m_new.secrets, three);
    EXPECT_TRUE(m_old.secrets.empty());
}

struct Break
{
    bool inOld;
    /// The question that is not answered, from 1.
    int at;
};

class SecretMoveBreaks : public SecretMoveTest, public testing::WithParamInterface<Break>
{
};

// A fault at each question to either store, one after the other: whatever happens, the place that counts
// has every secret.
TEST_P(SecretMoveBreaks, LoseNothing)
{
    bool struck = false;
    (GetParam().inOld ? m_old : m_new).fault = [&](int question) -> std::optional<core::Error> {
        if (question != GetParam().at)
            return {};
        struck = true;
        return core::Error{ErrorKind::Timeout, QStringLiteral("silence")};
    };
    move();
    EXPECT_TRUE(struck);
    EXPECT_EQ(counting(), three);
    if (m_report) {
        EXPECT_EQ(m_report->leftBehind.size(), 1);
        EXPECT_EQ(m_report->why, QStringLiteral("silence"));
    }
}

// Of the old place a list, three reads and three removals; of the new one three times a write and a read.
INSTANTIATE_TEST_SUITE_P(
    Everywhere, SecretMoveBreaks,
    testing::Values(
        Break{true, 1}, Break{true, 2}, Break{true, 3}, Break{true, 4}, Break{true, 5}, Break{true, 6},
        Break{true, 7}, Break{false, 1}, Break{false, 2}, Break{false, 3}, Break{false, 4}, Break{false, 5},
        Break{false, 6}));

TEST_F(SecretMoveTest, SaysWhyNothingWasMoved)
{
    m_new.fault = [](int) { return core::Error{ErrorKind::Locked, QStringLiteral("It is locked.")}; };
    move();
    ASSERT_TRUE(m_error);
    EXPECT_EQ(m_error->kind, ErrorKind::Locked);
    EXPECT_EQ(m_error->detail, QStringLiteral("It is locked."));
    EXPECT_EQ(m_commits, 0);
}

TEST_F(SecretMoveTest, DoesNotTrustAPlaceThatGivesBackSomethingElse)
{
    m_new.garbles = true;
    move();
    ASSERT_TRUE(m_error);
    EXPECT_EQ(m_old.secrets, three);
    EXPECT_EQ(m_commits, 0);
}

TEST_F(SecretMoveTest, RemovesNothingWhenTheChoiceCannotBeSaved)
{
    m_committed = core::Error{ErrorKind::Storage, QStringLiteral("Disk full.")};
    move();
    ASSERT_TRUE(m_error);
    EXPECT_EQ(m_old.secrets, three);
}

TEST_F(SecretMoveTest, SkipsWhatIsListedButGone)
{
    m_old.fault = [](int question) -> std::optional<core::Error> {
        if (question == 2)
            return core::Error{ErrorKind::NotFound, QStringLiteral("gone")};
        return {};
    };
    m_new.secrets.insert(*three.begin()); // as the commit expects
    move();
    ASSERT_TRUE(m_report);
    EXPECT_EQ(m_report->moved, 2);
}

TEST_F(SecretMoveTest, SweepsUpOnlyWhatIsSafeInTheNewPlace)
{
    const auto only = *three.begin();
    m_new.secrets = {only};
    move(true);
    ASSERT_TRUE(m_report);
    EXPECT_EQ(m_report->moved, 1);
    EXPECT_EQ(m_report->leftBehind.size(), 2);
    EXPECT_FALSE(m_old.secrets.contains(only.first));
    EXPECT_EQ(m_old.secrets.size(), 2U);
    EXPECT_EQ(m_commits, 0);
}
