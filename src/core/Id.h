// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace botdeck::core {

/// A platform's identifier: signed, 64 bit, exact. It is never a double and never an int.
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    /// From decimal text with an optional sign, nothing around it. 2^63, "1e5", "1.5" and "" are no id.
    static std::optional<Id> fromText(QStringView text);

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

inline size_t qHash(Id id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace botdeck::core
