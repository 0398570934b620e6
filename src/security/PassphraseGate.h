// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <array>
#include <optional>

namespace botdeck::security {

/// Slows down whoever tries passphrases by hand. (Who has a copy of the file tries elsewhere; against that
/// stands the cost of Argon2id alone.)
class PassphraseGate
{
public:
    explicit PassphraseGate(core::Clock &clock)
        : m_clock(clock)
    {
    }

    /// How long no passphrase is taken, after so many wrong ones in a row; the last one holds for all beyond.
    static constexpr std::array<std::chrono::seconds, 9> waits{
        {std::chrono::seconds(0), std::chrono::seconds(0), std::chrono::seconds(1), std::chrono::seconds(2),
         std::chrono::seconds(5), std::chrono::seconds(10), std::chrono::seconds(20),
         std::chrono::seconds(30), std::chrono::seconds(60)}};

    /// Nothing when a passphrase may be tried; else the time until then, rounded up.
    [[nodiscard]] std::optional<std::chrono::seconds> mustWait() const;
    void wrong();
    void right() { m_wrong = 0; }

private:
    core::Clock &m_clock;
    size_t m_wrong = 0;
    core::Clock::Milliseconds m_next{0};
};

} // namespace botdeck::security
