// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonText.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace botdeck::domain {

/// Names of members, to be found by one look at length, first and last byte.
template <size_t count>
class MemberNames
{
public:
    consteval explicit MemberNames(const std::array<QByteArrayView, count> &names)
        : m_names(names)
    {
        static_assert(count < UINT8_MAX);
        for (size_t i = 0; i < count; ++i) {
            std::uint8_t &first = m_first[placeOf(names[i])];
            m_next[i] = first;
            first = std::uint8_t(i + 1);
        }
    }

    static constexpr size_t size() { return count; }
    [[nodiscard]] constexpr QByteArrayView operator[](size_t index) const { return m_names[index]; }

    /// Its index; `count` where it is none of them.
    [[nodiscard]] constexpr size_t find(QByteArrayView name) const
    {
        const std::string_view wanted(name.data(), size_t(name.size()));
        size_t i = wanted.empty() ? 0 : m_first[placeOf(name)];
        while (i > 0 && std::string_view(m_names[i - 1].data(), size_t(m_names[i - 1].size())) != wanted)
            i = m_next[i - 1];
        return i > 0 ? i - 1 : count;
    }

private:
    static constexpr size_t places = 128;
    static constexpr size_t placeOf(QByteArrayView name)
    {
        return (size_t(name.size()) * 5 + size_t(uchar(name.front())) * 3 + size_t(uchar(name.back()))) %
               places;
    }

    std::array<QByteArrayView, count> m_names;
    /// One more than the index of the first name at a place, and of the one behind a name; 0 = none.
    std::array<std::uint8_t, places> m_first{};
    std::array<std::uint8_t, count> m_next{};
};

/// The members of an object that have one of the names, all found in one walk. Of members with the same name
/// the first one counts.
template <size_t count>
class KnownMembers
{
public:
    KnownMembers(const MemberNames<count> &names, const JsonValue &object)
    {
        for (JsonMembers member(object); member; member.next()) {
            const size_t index = indexOf(names, member);
            if (index < count && !m_values[index])
                m_values[index] = member.value();
        }
    }

    /// None where there is no such member.
    [[nodiscard]] const JsonValue &operator[](size_t index) const { return m_values[index]; }

private:
    static size_t indexOf(const MemberNames<count> &names, const JsonMembers &member)
    {
        const QByteArrayView raw = member.rawName();
        const size_t index = names.find(raw);
        return index == count && member.mayBeEscaped() ? names.find(member.name().toUtf8()) : index;
    }

    std::array<JsonValue, count> m_values;
};

} // namespace botdeck::domain
