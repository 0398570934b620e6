// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bit>
#include <optional>

namespace botdeck::domain {

/// Permissions as 64 bits, with or without names. It is never a signed number, a double or an int.
class PermissionMask
{
public:
    static constexpr int width = 64;

    constexpr PermissionMask() = default;
    constexpr explicit PermissionMask(quint64 bits)
        : m_bits(bits)
    {
    }
    static constexpr PermissionMask all() { return PermissionMask(~quint64(0)); }
    /// `number`: 0 to 63.
    static constexpr PermissionMask ofBit(int number) { return PermissionMask(quint64(1) << number); }
    /// From decimal, 0x… or 0b…; a negative decimal number is the same bits as an unsigned one. Spaces, `_`
    /// and
    /// `'` may part the digits. Nothing for anything else and for what does not fit into 64 bits.
    static std::optional<PermissionMask> fromText(QStringView text);

    [[nodiscard]] constexpr quint64 bits() const { return m_bits; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool has(int bit) const { return (m_bits >> bit & 1U) != 0; }
    [[nodiscard]] constexpr bool hasAny(PermissionMask other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr int count() const { return std::popcount(m_bits); }
    [[nodiscard]] constexpr PermissionMask with(int bit, bool set = true) const
    {
        const PermissionMask mask = ofBit(bit);
        return set ? *this | mask : *this & ~mask;
    }

    /// Unsigned.
    [[nodiscard]] QString decimal() const { return QString::number(m_bits); }
    /// "0x20000310C41"
    [[nodiscard]] QString hexadecimal() const;
    /// "0b1010"; no digits before the highest set bit.
    [[nodiscard]] QString binary() const;

    friend constexpr PermissionMask operator|(PermissionMask a, PermissionMask b)
    {
        return PermissionMask(a.m_bits | b.m_bits);
    }
    friend constexpr PermissionMask operator&(PermissionMask a, PermissionMask b)
    {
        return PermissionMask(a.m_bits & b.m_bits);
    }
    friend constexpr PermissionMask operator^(PermissionMask a, PermissionMask b)
    {
        return PermissionMask(a.m_bits ^ b.m_bits);
    }
    friend constexpr PermissionMask operator~(PermissionMask a) { return PermissionMask(~a.m_bits); }
    constexpr PermissionMask &operator|=(PermissionMask other) { return *this = *this | other; }
    constexpr PermissionMask &operator&=(PermissionMask other) { return *this = *this & other; }

    constexpr bool operator==(const PermissionMask &) const = default;

private:
    quint64 m_bits = 0;
};

} // namespace botdeck::domain
