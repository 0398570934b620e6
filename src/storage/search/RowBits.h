// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search/SearchFormat.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

namespace botdeck::storage {

/// A set of rows of one segment.
class RowBits
{
public:
    /// The first `rows`.
    static RowBits all(size_t rows)
    {
        RowBits bits;
        for (size_t i = 0; i < rows; ++i)
            bits.set(i);
        return bits;
    }

    void set(size_t row, bool on = true) { m_words[row / 64] |= quint64(on) << (row % 64); }
    [[nodiscard]] bool test(size_t row) const { return (m_words[row / 64] >> (row % 64) & 1U) != 0; }
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] size_t count() const
    {
        size_t rows = 0;
        for (const quint64 word : m_words)
            rows += size_t(std::popcount(word));
        return rows;
    }

    RowBits &operator&=(const RowBits &other)
    {
        std::ranges::transform(m_words, other.m_words, m_words.begin(), std::bit_and<quint64>());
        return *this;
    }
    RowBits &operator|=(const RowBits &other)
    {
        std::ranges::transform(m_words, other.m_words, m_words.begin(), std::bit_or<quint64>());
        return *this;
    }
    /// Those of this set that are not in the other.
    [[nodiscard]] RowBits without(const RowBits &other) const
    {
        RowBits left = *this;
        for (size_t i = 0; i < m_words.size(); ++i)
            left.m_words[i] &= ~other.m_words[i];
        return left;
    }

    /// Calls `visit(row)` in ascending order.
    template <typename Visit>
    void each(Visit visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + size_t(std::countr_zero(word)));
        }
    }
    /// Calls `visit(row)` in descending order until it says false; whether it never did.
    template <typename Visit>
    bool eachBackwards(Visit visit) const
    {
        for (size_t i = m_words.size(); i-- > 0;) {
            for (quint64 word = m_words[i]; word != 0;) {
                const auto bit = size_t(63 - std::countl_zero(word));
                if (!visit(i * 64 + bit))
                    return false;
                word ^= quint64(1) << bit;
            }
        }
        return true;
    }

private:
    std::array<quint64, rowsInSegment / 64> m_words = {};
};

} // namespace botdeck::storage
