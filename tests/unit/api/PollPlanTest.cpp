// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/PollPlan.h"

#include <gtest/gtest.h>

namespace botdeck::api {

using domain::BotState;
using std::chrono::milliseconds;

TEST(PollPlan, WaitsGrowToAMinuteGiveOrTakeATenth)
{
    const QList<int> waits{1, 2, 4, 8, 16, 32, 60, 60, 60};
    for (int failures = 1; failures <= waits.size(); ++failures) {
        const milliseconds base(1000 * waits.at(failures - 1));
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
    EXPECT_TRUE(webhook.reason.english().contains(QLatin1StringView("webhook is set")));
    const auto poller = status(
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    EXPECT_EQ(poller.state, BotState::Conflict);
    EXPECT_EQ(poller.conflict, domain::ConflictCause::OtherProgram);
    EXPECT_TRUE(poller.reason.english().contains(QLatin1StringView("Another program polls")));
    const auto meanwhile = status("Conflict: terminated by setWebhook request");
    EXPECT_EQ(meanwhile.state, BotState::Conflict);
    EXPECT_EQ(meanwhile.conflict, domain::ConflictCause::WebhookSet);
    EXPECT_TRUE(meanwhile.reason.english().contains(QLatin1StringView("set a webhook while")));
    const auto other = status("something else");
    EXPECT_EQ(other.state, BotState::Conflict);
    EXPECT_EQ(other.conflict, domain::ConflictCause::Unknown);
    EXPECT_TRUE(other.reason.english().contains(QLatin1StringView("something else")));
}

namespace {

struct Failure
{
    core::Error error;
    bool left;
    BotState state;
    std::optional<milliseconds> retryIn;
    const char *words;
};

} // namespace

TEST(PollPlan, WhatFollowsAFailure)
{
    using core::ErrorKind;
    using std::chrono::seconds;
    const QString detail = QStringLiteral("Alas.");
    const QList<Failure> failures{
        {{ErrorKind::Unauthorised, QStringLiteral("Not Found"), {}, 404},
         true,
         BotState::Unauthorised,
         {},
         "does not accept this bot's token: Not Found (404)"},
        {{ErrorKind::Conflict, detail, {}, 409}, true, BotState::Conflict, {}, "Alas."},
        {{ErrorKind::WrongUse, detail}, false, BotState::Stopped, {}, "Alas."},
        {{ErrorKind::NotFound, detail}, false, BotState::Stopped, {}, "Alas."},
        {{ErrorKind::Storage, detail}, false, BotState::StoreFailed, {}, "Alas."},
        {{ErrorKind::RateLimited, detail, seconds(35), 429}, true, BotState::BackingOff, seconds(35), "35 s"},
        {{ErrorKind::RateLimited, detail, seconds(86401), 429}, true, BotState::Stopped, {}, "86401 s"},
        {{ErrorKind::ServerTrouble, detail, {}, 502}, true, BotState::BackingOff, seconds(16), "Alas. (502)"},
        {{ErrorKind::Network, detail}, true, BotState::BackingOff, seconds(16), "Alas."},
        {{ErrorKind::Network, detail}, false, BotState::BackingOff, seconds(5), "Alas."},
        {{ErrorKind::Timeout, detail}, false, BotState::BackingOff, seconds(5), "Alas."},
        {{ErrorKind::UnknownOutcome, detail}, true, BotState::BackingOff, seconds(16), "Alas."},
    };
    for (const Failure &failure : failures) {
        SCOPED_TRACE(core::errorKindName(failure.error.kind).toStdString());
        const domain::BotStatus status = whatNow(failure.error, failure.left, 5, 0.5);
        EXPECT_EQ(status.state, failure.state);
        EXPECT_EQ(status.retryIn, failure.retryIn);
        const bool isStopped = failure.state == BotState::Stopped;
        EXPECT_EQ(status.endedBy, isStopped ? std::optional(failure.error.kind) : std::nullopt);
        EXPECT_TRUE(status.reason.english().contains(QLatin1StringView(failure.words)))
            << status.reason.english().toStdString();
    }
}

// A text with Qt's own place markers in it, as every server may write one.
TEST(PollPlan, AServersTextIsShownAsItCame)
{
    using core::ErrorKind;
    const QString text = QStringLiteral("100%1 full, %2 left, %3");
    for (const ErrorKind kind : {ErrorKind::Unauthorised, ErrorKind::ServerTrouble, ErrorKind::Conflict}) {
        SCOPED_TRACE(core::errorKindName(kind).toStdString());
        const QString reason = whatNow({kind, text, {}, 507}, true, 1, 0.5).reason;
        EXPECT_TRUE(reason.contains(text)) << reason.toStdString();
    }
    EXPECT_EQ(
        whatNow({ErrorKind::ServerTrouble, text, {}, 507}, true, 1, 0.5).reason,
        text + QStringLiteral(" (507)"));
}

} // namespace botdeck::api
