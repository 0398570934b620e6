// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/PassphraseGate.h"

#include <algorithm>

namespace botdeck::security {

std::optional<std::chrono::seconds> PassphraseGate::mustWait() const
{
    const auto left = m_next - m_clock.monotonic();
    if (m_wrong == 0 || left <= core::Clock::Milliseconds(0))
        return {};
    return std::chrono::ceil<std::chrono::seconds>(left);
}

void PassphraseGate::wrong()
{
    m_wrong = std::min(m_wrong + 1, waits.size() - 1);
    m_next = m_clock.monotonic() + waits[m_wrong];
}

} // namespace botdeck::security
