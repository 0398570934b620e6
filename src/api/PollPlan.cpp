// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/PollPlan.h"

#include <algorithm>

namespace botdeck::api {

using core::ErrorKind;
using domain::BotState;
using domain::ConflictCause;

namespace {

constexpr double jitter = 0.1;

struct ConflictRow
{
    const char *part;
    BotState state;
    ConflictCause cause;
    const char *words;
};

// The texts of Telegram's server (seen in its source), most telling first. CloudChat and Fanbook are expected
// to keep them.
constexpr std::array conflictRows{
    ConflictRow{
        "terminated by other getupdates", BotState::Conflict, ConflictCause::OtherProgram,
        QT_TRANSLATE_NOOP(
            "Phrase", "Another program polls this bot. Polling stopped here, since two pollers would throw "
                      "each other out; "
                      "stop the "
                      "other one, then start again.")},
    ConflictRow{
        "terminated by setwebhook", BotState::Conflict, ConflictCause::WebhookSet,
        QT_TRANSLATE_NOOP(
            "Phrase", "Somebody set a webhook while this bot was being polled. Polling stopped; delete the "
                      "webhook, then "
                      "start again.")},
    ConflictRow{
        "webhook", BotState::WebhookSet, ConflictCause::Unknown,
        QT_TRANSLATE_NOOP(
            "Phrase", "A webhook is set, and a server gives updates to a webhook or to a poller, never to "
                      "both. Polling "
                      "stopped; delete "
                      "the webhook, then start again.")},
};

struct FinalRow
{
    ErrorKind kind;
    BotState state;
    /// With %1 for the error's own words.
    const char *words;
};

// What no waiting mends. The first is the server's word, the others are ours.
constexpr std::array finalRows{
    FinalRow{
        ErrorKind::Unauthorised, BotState::Unauthorised,
        QT_TRANSLATE_NOOP("Phrase", "The server does not accept this bot's token: %1. Replace the token.")},
    FinalRow{ErrorKind::WrongUse, BotState::Stopped, "%1"},
    FinalRow{ErrorKind::NotFound, BotState::Stopped, "%1"},
    FinalRow{ErrorKind::Storage, BotState::StoreFailed, "%1"},
};

core::Phrase withCode(const core::Error &error)
{
    const bool said = error.code == 0 || error.detail.english().contains(QString::number(error.code));
    return said ? error.detail : core::Phrase("%1 (%2)", {error.detail, error.code});
}

domain::BotStatus rateLimitStatus(const core::Error &error)
{
    const auto asked = error.retryAfter.value_or(std::chrono::seconds(0));
    if (asked > longestRateWait) {
        domain::BotStatus status{
            BotState::Stopped,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "The server asks to wait %1 s, which is more than a day. "
                           "Polling stopped; start it again when you know why."),
             {asked.count()}}};
        status.endedBy = error.kind;
        return status;
    }
    return {
        BotState::BackingOff,
        {QT_TRANSLATE_NOOP("Phrase", "Too many requests: the server asks to wait %1 s."), {asked.count()}},
        asked};
}

} // namespace

core::Clock::Milliseconds backOffDelay(int failures, bool offline, double random)
{
    const auto step = size_t(std::clamp(failures, 1, int(backOffSteps.size())) - 1);
    const core::Clock::Milliseconds base = backOffSteps.at(step);
    const double factor = 1.0 - jitter + 2 * jitter * random;
    const core::Clock::Milliseconds wait(qint64(double(base.count()) * factor));
    const core::Clock::Milliseconds longest = offline ? longestWaitOffline : backOffSteps.back();
    return std::min(wait, longest);
}

domain::BotStatus whatNow(const core::Error &error, bool requestLeft, int failures, double random)
{
    if (error.kind == ErrorKind::Conflict)
        return conflictStatus(error);
    if (error.kind == ErrorKind::RateLimited)
        return rateLimitStatus(error);
    const auto row = std::find_if(finalRows.begin(), finalRows.end(), [&error](const FinalRow &entry) {
        return entry.kind == error.kind;
    });
    if (row != finalRows.end()) {
        domain::BotStatus status{row->state, {row->words, {withCode(error)}}};
        if (row->state == BotState::Stopped)
            status.endedBy = error.kind;
        return status;
    }
    const bool offline =
        !requestLeft && (error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout);
    return {BotState::BackingOff, withCode(error), backOffDelay(failures, offline, random)};
}

domain::BotStatus conflictStatus(const core::Error &error)
{
    const auto row = std::find_if(
        conflictRows.begin(), conflictRows.end(), [said = error.detail.english()](const ConflictRow &entry) {
            return said.contains(QLatin1StringView(entry.part), Qt::CaseInsensitive);
        });
    if (row != conflictRows.end())
        return {row->state, row->words, {}, false, row->cause};
    return {
        BotState::Conflict,
        {QT_TRANSLATE_NOOP("Phrase", "The server reports a conflict, and polling stopped: %1"),
         {error.detail}}};
}

} // namespace botdeck::api
