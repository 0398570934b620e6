// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace botdeck::sandbox {

/// Everything accidental in the demo world. Our own generator and our own mapping to ranges, because the
/// standard library's distributions differ between implementations and a seed must mean the same everywhere.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next();
    /// 0 to bound - 1; bound must be positive.
    qint64 below(qint64 bound) { return qint64(next() % quint64(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    /// `length` characters of an alphabet.
    QByteArray text(QByteArrayView alphabet, qsizetype length);
    /// One of a list that is not empty.
    template <typename List>
    decltype(auto) pick(const List &list)
    {
        return list[decltype(list.size())(below(qint64(list.size())))];
    }

private:
    quint64 m_state;
};

inline constexpr QByteArrayView hexDigits("0123456789abcdef");
inline constexpr QByteArrayView
    tokenLetters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

} // namespace botdeck::sandbox
