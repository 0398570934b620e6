// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HastyClock.h"

#include <utility>

namespace botdeck::test {

void HastyClock::after(Milliseconds delay, QObject *context, std::function<void()> what)
{
    constexpr std::chrono::seconds longestPause{5};
    m_clock.after(delay < longestPause ? delay / 10 : delay, context, std::move(what));
}

} // namespace botdeck::test
