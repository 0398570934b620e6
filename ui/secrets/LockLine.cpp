// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/LockLine.h"

#include "security/SecretKeeper.h"

namespace botdeck::ui::secrets {

using security::SecretKeeper;
using std::chrono::minutes;
using std::chrono::seconds;

LockLine::LockLine(SecretKeeper &secrets, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_clock(clock)
{
    connect(&secrets, &SecretKeeper::chosen, this, &LockLine::refresh);
    connect(&secrets, &SecretKeeper::lockedChanged, this, &LockLine::refresh);
    refresh();
}

/// Rounded down: there is never less time than the line says.
QString LockLine::words() const
{
    const auto left = m_secrets.autoLock().timeLeft();
    if (!left || !m_secrets.canLock())
        return {};
    const auto whole = std::chrono::floor<minutes>(*left);
    if (whole.count() > 0) {
        //: %1 is a number of minutes
        return tr("Locks in %1 m").arg(whole.count());
    }
    //: %1 is a number of seconds
    return tr("Locks in %1 s").arg(std::chrono::floor<seconds>(*left).count());
}

void LockLine::refresh()
{
    const QString text = words();
    if (text != m_text) {
        m_text = text;
        Q_EMIT changed(m_text);
    }
    watch();
}

// A program that has nothing to lock sleeps.
void LockLine::watch()
{
    const auto left = m_secrets.autoLock().timeLeft();
    if (m_watching || m_text.isEmpty() || !left)
        return;
    m_watching = true;
    m_clock.after(*left < minutes(1) + pace ? lastPace : pace, this, [this] {
        m_watching = false;
        refresh();
    });
}

} // namespace botdeck::ui::secrets

#include "moc_LockLine.cpp"
