// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ProcessGuard.h"

#include "security/ProcessHardening.h"

namespace botdeck::app {

ProcessGuard::ProcessGuard()
    : m_hardened(security::forbidCoreDumps())
    , m_log([this](const QString &line) { return m_redactor.redact(line); })
{
}

} // namespace botdeck::app
