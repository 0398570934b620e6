// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/PollPlan.h"

#include <algorithm>

namespace botdeck::api {

using domain::BotState;

namespace {

constexpr double jitter = 0.1;

struct ConflictRow
{
    const char *part;
    BotState state;
    const char *words;
};

// The texts of Telegram's server (seen in its source), most telling first. CloudChat and Fanbook are expected
// to keep them.
constexpr std::array conflictRows{
    ConflictRow{
        "terminated by other getupdates", BotState::Conflict,
        "Another program polls this bot. Polling stopped here, since two pollers would throw each other out; "
        "stop the "
        "other one, then start again."},
    ConflictRow{
        "terminated by setwebhook", BotState::Conflict,
        "Somebody set a webhook while this bot was being polled. Polling stopped; delete the webhook, then "
        "start again."},
    ConflictRow{
        "webhook", BotState::WebhookSet,
        "A webhook is set, and a server gives updates to a webhook or to a poller, never to both. Polling "
        "stopped; delete "
        "the webhook, then start again."},
};

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

domain::BotStatus conflictStatus(const core::Error &error)
{
    const auto row =
        std::find_if(conflictRows.begin(), conflictRows.end(), [&error](const ConflictRow &entry) {
            return error.detail.contains(QLatin1StringView(entry.part), Qt::CaseInsensitive);
        });
    if (row != conflictRows.end())
        return {row->state, QString::fromLatin1(row->words)};
    return {
        BotState::Conflict,
        QStringLiteral("The server reports a conflict, and polling stopped: %1").arg(error.detail)};
}

} // namespace botdeck::api
