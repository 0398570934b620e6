// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/UnixSignals.h"
#include "core/Clock.h"
#include "services/FeedFigures.h"
#include "services/WebhookSource.h"

#include <QObject>

namespace botdeck::app {

class Output;

/// `webhook listen` without a store: what arrives is answered, counted, printed where that is asked for, and
/// forgotten. Ends on SIGINT, SIGTERM or SIGHUP, or where it cannot listen, with `tail`'s summary.
class UnstoredRun : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::WebhookSource &source;
        core::Clock &clock;
        Output &output;
        /// What printed lines name.
        domain::BotKey bot;
        bool prints = false;
    };

    /// The parts outlive it.
    explicit UnstoredRun(const Parts &parts);

    /// Returns the exit status.
    int run();

private:
    void take(const domain::DecodedBatch &batch);
    void finish(int status);

    const Parts m_parts;
    UnixSignals m_signals;
    core::Clock::Milliseconds m_startedAt;
    services::FeedTotals m_totals;
    domain::BotStatus m_status;
    bool m_finished = false;
};

} // namespace botdeck::app
