// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Secret.h"

#include <QClipboard>
#include <QObject>

namespace botdeck::ui::secrets {

/// Puts a secret onto the clipboard, marked so that clipboard managers keep no history of it, and takes it
/// off again: after a while, when asked, and at the end of the program. What somebody else put there since is
/// left alone.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr core::Clock::Milliseconds stays{10'000};

    SecretClipboard(core::Clock &clock, QClipboard &clipboard, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const core::Secret &secret);
    void clear();

private:
    [[nodiscard]] bool holdsIt(QClipboard::Mode mode) const;

    core::Clock &m_clock;
    QClipboard &m_clipboard;
    core::Secret m_secret;
    /// Grows with every copy(): only the last one's time counts.
    quint64 m_copies = 0;
};

} // namespace botdeck::ui::secrets
