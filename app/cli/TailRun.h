// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/UnixSignals.h"
#include "core/Clock.h"
#include "services/UpdateFeed.h"

#include <QObject>

#include <memory>
#include <optional>

namespace botdeck::storage {
class StoreReader;
}

namespace botdeck::app {

class Output;

/// When `tail` ends by itself; with neither, on SIGINT, SIGTERM or SIGHUP only.
struct TailEnd
{
    std::optional<std::chrono::seconds> after = {};
    /// So long without a new update while the server answers. With ExitStatus::NetworkStatus where it has
    /// not answered in so long at all.
    std::optional<std::chrono::seconds> idle = {};
};

/// Runs one feed until its end and prints the summary.
class TailRun : public QObject
{
    Q_OBJECT

public:
    /// `printFrom`: the store's folder, to print each update as it is stored; empty = print the summary only.
    TailRun(
        services::UpdateFeed &feed, core::Clock &clock, Output &output, TailEnd end,
        const QString &printFrom);
    ~TailRun() override;

    /// Returns the exit status.
    int run();

private:
    void appended(const storage::AppendOutcome &outcome);
    void statusChanged(const domain::BotStatus &status);
    void tell(const QString &reason);
    void print(const storage::AppendOutcome &outcome);
    void serverAnswers();
    void serverFails();
    void endWhenIdle();
    void finish(int status);
    [[nodiscard]] QByteArray summary() const;

    services::UpdateFeed &m_feed;
    core::Clock &m_clock;
    Output &m_output;
    const TailEnd m_end;
    const QString m_printFrom;
    std::unique_ptr<storage::StoreReader> m_reader;
    UnixSignals m_signals;
    core::Clock::Milliseconds m_startedAt;
    /// Since then nothing new came; none while it is not known whether anything waits at the server.
    std::optional<core::Clock::Milliseconds> m_quietSince;
    /// The timer belongs to it: replacing it forgets that.
    std::unique_ptr<QObject> m_idleTimer;
    /// Whether a poll ever was, and whether one ever failed.
    bool m_answered = false;
    bool m_failed = false;
    /// The last state before the feed was stopped: what the summary tells.
    domain::BotStatus m_status;
    /// What people were told last.
    QString m_told;
    bool m_finished = false;
};

} // namespace botdeck::app
