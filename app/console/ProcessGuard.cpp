// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ProcessGuard.h"

#include "core/Clock.h"
#include "security/ProcessHardening.h"

namespace botdeck::app {

ProcessGuard::ProcessGuard()
    : m_hardened(security::forbidCoreDumps())
    , m_ring([] { return core::SystemClock().wallMs(); })
    , m_log([this](const QString &line) { return m_redactor.redact(line); }, &m_ring)
{
}

} // namespace botdeck::app
