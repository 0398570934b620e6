// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace botdeck::sandbox {

/// Lets threads that only wait (a delay, a dripping answer, the traffic) end at once when the server stops.
class StopSignal
{
public:
    /// Ends every wait, for good.
    void raise();
    /// True after `duration`, false as soon as the signal is raised.
    bool wait(std::chrono::milliseconds duration);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_raised = false;
};

} // namespace botdeck::sandbox
