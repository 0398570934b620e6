// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/PassphrasePause.h"

#include "security/VaultStore.h"

namespace botdeck::ui::secrets {

PassphrasePause::PassphrasePause(const security::VaultStore &vault, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clock(clock)
{
}

std::optional<std::chrono::seconds> PassphrasePause::left() const
{
    return m_vault.mustWait();
}

void PassphrasePause::watch()
{
    if (m_watching || !left())
        return;
    m_watching = true;
    m_clock.after(std::chrono::seconds(1), this, [this] {
        m_watching = false;
        watch();
        Q_EMIT changed();
    });
}

} // namespace botdeck::ui::secrets

#include "moc_PassphrasePause.cpp"
