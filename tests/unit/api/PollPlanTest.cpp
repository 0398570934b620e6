// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/PollPlan.h"

#include <gtest/gtest.h>

namespace botdeck::api {

using domain::BotState;
using std::chrono::milliseconds;

TEST(PollPlan, WaitsGrowToAMinuteGiveOrTakeATenth)
{
    const QList<int> seconds{1, 2, 4, 8, 16, 32, 60, 60, 60};
    for (int failures = 1; failures <= seconds.size(); ++failures) {
        const milliseconds base(1000 * seconds.at(failures - 1));
        EXPECT_EQ(backOffDelay(failures, false, 0.0), base * 9 / 10);
        EXPECT_EQ(backOffDelay(failures, false, 0.5), base);
        EXPECT_LE(backOffDelay(failures, false, 0.999), std::min(milliseconds(60'000), base * 11 / 10));
    }
    EXPECT_EQ(backOffDelay(1'000'000, false, 0.5), milliseconds(60'000));
}

TEST(PollPlan, WithoutAConnectionNoWaitIsOverFiveSeconds)
{
    for (int failures = 1; failures < 20; ++failures)
        EXPECT_LE(backOffDelay(failures, true, 0.999), milliseconds(5'000));
    EXPECT_EQ(backOffDelay(3, true, 0.5), milliseconds(4'000));
}

TEST(PollPlan, AConflictSaysWhichOneItIs)
{
    const auto status = [](const char *detail) {
        return conflictStatus({core::ErrorKind::Conflict, QString::fromLatin1(detail), {}, 409});
    };
    const auto webhook = status("Conflict: can't use getUpdates method while webhook is active; use "
                                "deleteWebhook to delete the webhook first");
    EXPECT_EQ(webhook.state, BotState::WebhookSet);
    EXPECT_TRUE(webhook.reason.contains(QLatin1StringView("webhook is set")));
    const auto poller = status(
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    EXPECT_EQ(poller.state, BotState::Conflict);
    EXPECT_TRUE(poller.reason.contains(QLatin1StringView("Another program polls")));
    const auto meanwhile = status("Conflict: terminated by setWebhook request");
    EXPECT_EQ(meanwhile.state, BotState::Conflict);
    EXPECT_TRUE(meanwhile.reason.contains(QLatin1StringView("set a webhook while")));
    const auto other = status("something else");
    EXPECT_EQ(other.state, BotState::Conflict);
    EXPECT_TRUE(other.reason.contains(QLatin1StringView("something else")));
}

} // namespace botdeck::api
