// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/UnixSignals.h"
#include "core/Clock.h"
#include "sandbox/Playback.h"

#include <QTimer>

namespace botdeck::sandbox {
class Server;
}

namespace botdeck::app {

class Output;

/// Plays a recording to whatever program connects, prints what each of its calls was worth, and ends when it
/// is through, nothing came for too long, or somebody ends it.
class ReplayRun : public QObject
{
    Q_OBJECT

public:
    /// What it plays with; all of it outlives the run.
    struct Parts
    {
        sandbox::Server &server;
        const sandbox::BotAccount &bot;
        sandbox::Playback &playback;
        core::Clock &clock;
        Output &output;
    };

    ReplayRun(const Parts &parts, std::chrono::seconds idle);

    /// Returns the exit status.
    int run();

private:
    void look();
    void serve();
    bool serve(const domain::RecordedUpdate &update);
    void print(const sandbox::JudgedCall &call);
    void finish();

    const Parts m_parts;
    const std::chrono::seconds m_idle;
    UnixSignals m_signals;
    QTimer m_ticks;
    qint64 m_calls = 0;
    core::Clock::Milliseconds m_lastCall;
    /// Since the last call the updates were let on.
    bool m_wentOn = false;
    qint64 m_judged = 0;
    qint64 m_same = 0;
};

} // namespace botdeck::app
