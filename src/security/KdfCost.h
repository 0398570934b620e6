// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace botdeck::security {

/// What it costs to make a key from a passphrase with Argon2id, for us and for whoever guesses.
struct KdfCost
{
    quint32 passes = 0;
    quint32 memoryKiB = 0;

    bool operator==(const KdfCost &other) const = default;
    [[nodiscard]] constexpr bool fitsBetween(const KdfCost &least, const KdfCost &most) const
    {
        return passes >= least.passes && memoryKiB >= least.memoryKiB && passes <= most.passes &&
               memoryKiB <= most.memoryKiB;
    }
};

/// Twice the memory of RFC 9106's second recommendation (t=3, 64 MiB): under a second on an old laptop.
inline constexpr KdfCost usualKdfCost{3, 128 * 1024};
/// The least that libsodium takes.
inline constexpr KdfCost leastKdfCost{1, 8};
/// A file from elsewhere cannot ask for more.
inline constexpr KdfCost greatestKdfCost{10, 512 * 1024};

} // namespace botdeck::security
