// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/StateWords.h"

#include <gtest/gtest.h>

#include <set>

namespace botdeck::test {

using domain::BotState;
using domain::BotStatus;
using ui::bots::rateText;
using ui::bots::stateDetail;
using ui::bots::stateLine;

TEST(StateWords, SayWhatTheTableOfStatesSays)
{
    EXPECT_EQ(stateLine({BotState::Stopped}, 3), QStringLiteral("Stopped"));
    EXPECT_EQ(stateLine({BotState::Connecting}, 3), QStringLiteral("Connecting"));
    EXPECT_EQ(stateLine({BotState::Live}, 12.4), QStringLiteral("Live · 12/s"));
    EXPECT_EQ(stateLine({BotState::Conflict}, 0), QStringLiteral("Conflict 409"));
    EXPECT_EQ(stateLine({BotState::Unauthorised}, 0), QStringLiteral("Token refused"));
    EXPECT_EQ(stateLine({BotState::WebhookSet}, 0), QStringLiteral("Webhook set · not polling"));
    EXPECT_EQ(stateLine({BotState::StoreFailed}, 0), QStringLiteral("Cannot store, not polling"));
}

TEST(StateWords, AWaitIsSaidInWholeSecondsAndNeverAsNone)
{
    BotStatus status{BotState::BackingOff, QStringLiteral("HTTP 502 from getUpdates")};
    status.retryIn = std::chrono::milliseconds(8000);
    EXPECT_EQ(stateLine(status, 0), QStringLiteral("Backing off 8 s"));
    status.retryIn = std::chrono::milliseconds(250);
    EXPECT_EQ(stateLine(status, 0), QStringLiteral("Backing off 1 s"));
    EXPECT_EQ(stateDetail(status), QStringLiteral("HTTP 502 from getUpdates"));
}

TEST(StateWords, AServerThatDoesNotHoldPollsIsNamed)
{
    BotStatus status{BotState::Live};
    EXPECT_EQ(stateDetail(status), QString());
    status.serverDoesNotHold = true;
    EXPECT_EQ(stateDetail(status), QStringLiteral("server does not hold polls, asked once a second"));
}

TEST(StateWords, AConflictSaysWhichOneItIs)
{
    BotStatus status{BotState::Conflict, QStringLiteral("what the server said")};
    EXPECT_EQ(stateDetail(status), QStringLiteral("what the server said")) << "nothing more is known";
    std::set<QString> words;
    for (const auto cause :
         {domain::ConflictCause::OtherProgram, domain::ConflictCause::OtherBotdeck,
          domain::ConflictCause::WebhookSet}) {
        status.conflict = cause;
        words.insert(stateDetail(status));
        EXPECT_EQ(stateLine(status, 0), QStringLiteral("Conflict 409"));
    }
    EXPECT_EQ(words.size(), 3U);
    EXPECT_FALSE(words.count(status.reason));
}

TEST(StateWords, ABotThatPeeksSaysWhatItsStartWouldDo)
{
    models::BotRow bot;
    bot.status = {BotState::Stopped};
    EXPECT_EQ(ui::bots::botDetail(bot), QString());
    bot.peeks = true;
    EXPECT_TRUE(ui::bots::botDetail(bot).contains(QStringLiteral("confirms nothing")));
    bot.status.reason = QStringLiteral("what the starter said");
    EXPECT_EQ(ui::bots::botDetail(bot), bot.status.reason);
    bot.status = {BotState::Unauthorised, QStringLiteral("No token is kept for this bot.")};
    EXPECT_EQ(ui::bots::botDetail(bot), bot.status.reason);
}

TEST(StateWords, PeekingSaysWhatWaitsAndThatNothingIsConfirmed)
{
    BotStatus status{BotState::Peeking};
    EXPECT_EQ(stateLine(status, 3), QStringLiteral("Peeking, 0 pending"));
    status.pending = 7;
    EXPECT_EQ(stateLine(status, 3), QStringLiteral("Peeking, 7 pending"));
    status.pending = 100;
    status.morePending = true;
    EXPECT_EQ(stateLine(status, 3), QStringLiteral("Peeking, 100+ pending"));
    EXPECT_TRUE(stateDetail(status).contains(QStringLiteral("still gets these updates")));
    models::BotRow bot;
    bot.status = status;
    for (const auto platform : domain::allPlatforms) {
        bot.platform = platform;
        bot.demo = false;
        const bool documented = platform == domain::PlatformId::Telegram;
        EXPECT_EQ(ui::bots::botDetail(bot).contains(QStringLiteral("a guess")), !documented);
        bot.demo = true;
        EXPECT_EQ(ui::bots::botDetail(bot), stateDetail(status)) << "our own sandbox does keep it";
    }
}

TEST(StateWords, AWebhookIsNamedByItsHost)
{
    BotStatus status{BotState::WebhookSet, QStringLiteral("what the server said")};
    EXPECT_EQ(stateDetail(status), status.reason);
    status.webhook = domain::WebhookFacts{QStringLiteral("bot.example"), 3, {}};
    EXPECT_TRUE(stateDetail(status).contains(QStringLiteral("bot.example")));
}

TEST(StateWords, WhatTheOperatorCanMendHasALink)
{
    for (int state = 0; state <= int(BotState::StoreFailed); ++state) {
        const QString link = ui::bots::stateLink({BotState(state)});
        const bool conflict =
            BotState(state) == BotState::Conflict || BotState(state) == BotState::WebhookSet;
        if (BotState(state) == BotState::Unauthorised) {
            EXPECT_EQ(link, QStringLiteral("Replace token…"));
        } else {
            EXPECT_EQ(link, conflict ? QStringLiteral("Diagnose…") : QString());
        }
    }
}

TEST(StateWords, UnreadIsShortAndNothingForNone)
{
    EXPECT_EQ(ui::bots::unreadText(0, 99), QString());
    EXPECT_EQ(ui::bots::unreadText(1, 99), QStringLiteral("1"));
    EXPECT_EQ(ui::bots::unreadText(99, 99), QStringLiteral("99"));
    EXPECT_EQ(ui::bots::unreadText(100, 99), QStringLiteral("99+"));
}

TEST(StateWords, RatesHaveADecimalOnlyWhereItTells)
{
    EXPECT_EQ(rateText(0), QStringLiteral("0/s"));
    EXPECT_EQ(rateText(3.04), QStringLiteral("3/s"));
    EXPECT_EQ(rateText(0.42), QStringLiteral("0.4/s"));
    EXPECT_EQ(rateText(9.94), QStringLiteral("9.9/s"));
    EXPECT_EQ(rateText(9.96), QStringLiteral("10/s"));
}

TEST(StateWords, NoTwoStatesLookTheSame)
{
    std::set<ui::look::Mark> marks;
    for (int state = 0; state <= int(BotState::StoreFailed); ++state)
        marks.insert(ui::bots::stateLook(BotState(state)).mark);
    EXPECT_EQ(marks.size(), size_t(BotState::StoreFailed) + 1);
}

} // namespace botdeck::test
