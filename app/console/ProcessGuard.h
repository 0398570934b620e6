// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/LogFilter.h"
#include "core/LogRing.h"
#include "core/Result.h"
#include "security/Redactor.h"

namespace botdeck::app {

/// What holds for the process from its first line to its last: it leaves no core file, and there is one
/// redactor for everything that leaves as text, what Qt logs included.
class ProcessGuard
{
public:
    ProcessGuard();

    /// Why a core file may be written all the same, in words.
    [[nodiscard]] const core::Result<void> &hardened() const { return m_hardened; }
    [[nodiscard]] security::Redactor &redactor() { return m_redactor; }
    /// The newest lines of what is logged, through the redactor.
    [[nodiscard]] const log::LogRing &log() const { return m_ring; }

private:
    const core::Result<void> m_hardened;
    security::Redactor m_redactor;
    log::LogRing m_ring;
    const log::LogFilter m_log;
};

} // namespace botdeck::app
