// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QObject>

namespace botdeck::security {
class SecretKeeper;
}

namespace botdeck::ui::secrets {

/// How long it is until the vault locks by itself, in words, kept true at a calm pace.
class LockLine final : public QObject
{
    Q_OBJECT

public:
    /// Time is looked at this often; more often in the last minute.
    static constexpr core::Clock::Milliseconds pace{20'000};
    static constexpr core::Clock::Milliseconds lastPace{5'000};

    LockLine(security::SecretKeeper &secrets, core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// After something that it depends on: the setting, the lock, the language.
    void refresh();

Q_SIGNALS:
    void changed(const QString &text);

private:
    [[nodiscard]] QString words() const;
    void watch();

    security::SecretKeeper &m_secrets;
    core::Clock &m_clock;
    QString m_text;
    bool m_watching = false;
};

} // namespace botdeck::ui::secrets
