// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QObject>

#include <optional>

namespace botdeck::security {
class VaultStore;
}

namespace botdeck::ui::secrets {

/// After wrong passphrases the vault takes none for a while: says how long, second by second.
class PassphrasePause final : public QObject
{
    Q_OBJECT

public:
    PassphrasePause(const security::VaultStore &vault, core::Clock &clock, QObject *parent = nullptr);

    /// Nothing when a passphrase may be tried.
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;
    /// After a passphrase was not taken.
    void watch();

Q_SIGNALS:
    /// left() says something else; the last time when it is over.
    void changed();

private:
    const security::VaultStore &m_vault;
    core::Clock &m_clock;
    bool m_watching = false;
};

} // namespace botdeck::ui::secrets
