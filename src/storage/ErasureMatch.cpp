// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ErasureMatch.h"

#include "domain/JsonText.h"

#include <algorithm>
#include <array>

namespace botdeck::storage {

using domain::JsonElements;
using domain::JsonMembers;
using domain::JsonText;
using domain::JsonValue;

namespace {

/// Shorter ones are found in texts by chance: times, prices, dates.
constexpr qsizetype longId = 6;

constexpr std::array namesOfPeople{"user", "users", "member", "members", "owner", "guilds"};
/// Names that end like an id and mean no user and no chat.
constexpr std::array otherThings{"message", "update", "file", "callback",
                                 "query",   "inline", "poll", "option"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether the id stands there as a whole run of digits.
bool holdsDigits(QByteArrayView text, QByteArrayView id)
{
    for (qsizetype at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
        const qsizetype end = at + id.size();
        const bool startsThere = at == 0 || !isDigit(text[at - 1]) || !isDigit(id.front());
        if (startsThere && (end == text.size() || !isDigit(text[end])))
            return true;
    }
    return false;
}

bool meansId(const QString &name)
{
    const auto contains = [&name](const char *part) {
        return name.contains(QLatin1StringView(part), Qt::CaseInsensitive);
    };
    if (std::any_of(otherThings.begin(), otherThings.end(), contains))
        return false;
    const auto is = [&name](const char *word) {
        return name.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    };
    return name.endsWith(QLatin1StringView("id"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1StringView("ids"), Qt::CaseInsensitive) ||
           std::any_of(namesOfPeople.begin(), namesOfPeople.end(), is);
}

class Search
{
public:
    explicit Search(QByteArrayView id)
        : m_id(id)
        , m_anywhere(id.size() - (id.startsWith('-') ? 1 : 0) >= longId)
    {
    }

    /// `named`: the value stands under a name that means an id. As deep as JsonText goes.
    [[nodiscard]] bool finds(const JsonValue &value, bool named) const
    {
        if (value.isObject())
            return findsInMembers(value);
        if (value.isArray()) {
            for (JsonElements element(value); element; element.next()) {
                if (finds(element.value(), named))
                    return true;
            }
            return false;
        }
        const QByteArrayView raw = value.raw();
        if (!value.isString())
            return named && raw == m_id;
        return (named && raw.sliced(1, raw.size() - 2) == m_id) || (m_anywhere && holdsDigits(raw, m_id));
    }

private:
    [[nodiscard]] bool findsInMembers(const JsonValue &object) const
    {
        for (JsonMembers member(object); member; member.next()) {
            if (!holdsDigits(member.value().raw(), m_id) && !member.isNamed(m_id))
                continue;
            if (member.isNamed(m_id) || finds(member.value(), meansId(member.name())))
                return true;
        }
        return false;
    }

    const QByteArrayView m_id;
    const bool m_anywhere;
};

} // namespace

bool speaksOf(QByteArrayView stored, QByteArrayView id)
{
    if (id.isEmpty() || !holdsDigits(stored, id))
        return false;
    const JsonText json(stored);
    return json.fault() != domain::JsonFault::None || Search(id).finds(json.root(), false);
}

} // namespace botdeck::storage
