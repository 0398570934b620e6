// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/StopSignal.h"

namespace botdeck::sandbox {

void StopSignal::raise()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_raised = true;
    }
    m_changed.notify_all();
}

bool StopSignal::wait(std::chrono::milliseconds duration)
{
    const auto deadline = std::chrono::steady_clock::now() + duration;
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_until(lock, deadline, [this] { return m_raised; });
}

} // namespace botdeck::sandbox
