// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/CloudChatLinks.h"

#include <QString>

#include <algorithm>
#include <functional>

namespace botdeck::domain {

namespace {

constexpr QByteArrayView markdownBlanks(" \t\r\n");

} // namespace

CloudChatLinks::CloudChatLinks(QByteArrayView utf8, const QList<qsizetype> &backslashes, qsizetype position)
    : m_utf8(utf8)
    , m_backslashes(backslashes)
    , m_position(position)
{
}

void CloudChatLinks::take(QByteArrayView text)
{
    // Line ends come as texts of md4c's own.
    const std::less_equal<const char *> isUpTo{};
    if (isUpTo(m_utf8.data(), text.data()) &&
        isUpTo(text.data() + text.size(), m_utf8.data() + m_utf8.size()))
        m_at = std::max<qsizetype>(m_at, text.data() + text.size() - m_utf8.data());
}

void CloudChatLinks::begin()
{
    // Behind the last text are marks only, so the first bracket is the link's.
    while (m_at < m_utf8.size() && m_utf8.at(m_at) != '[' && m_utf8.at(m_at) != '<')
        ++m_at;
    m_open.append(Open{m_at, unitsUpTo(m_at)});
    m_at = std::min(m_at + 1, m_utf8.size());
}

CloudChatLinks::Place CloudChatLinks::end()
{
    const Open open = m_open.takeLast();
    const bool isBare = m_utf8.sliced(open.at).startsWith('<');
    m_at = std::min(findAny(m_at, isBare ? ">" : "]") + 1, m_utf8.size());
    if (!isBare && m_utf8.sliced(m_at).startsWith('('))
        m_at = behindAddress(m_at + 1);
    return {m_position + open.units, unitsUpTo(m_at) - open.units};
}

/// How many units of the source there are before it; to be asked in ascending order.
qsizetype CloudChatLinks::unitsUpTo(qsizetype at)
{
    m_units += QString::fromUtf8(m_utf8.sliced(m_counted, at - m_counted)).size();
    m_counted = at;
    for (; m_nextBackslash < m_backslashes.size() && m_backslashes.at(m_nextBackslash) < at;
         ++m_nextBackslash)
        --m_units;
    return m_units;
}

/// The first of these that has no backslash before it, or the end.
qsizetype CloudChatLinks::findAny(qsizetype at, QByteArrayView ends) const
{
    while (at < m_utf8.size() && !ends.contains(m_utf8.at(at)))
        at += m_utf8.at(at) == '\\' ? 2 : 1;
    return std::min(at, m_utf8.size());
}

qsizetype CloudChatLinks::behindBlanks(qsizetype at) const
{
    while (at < m_utf8.size() && markdownBlanks.contains(m_utf8.at(at)))
        ++at;
    return at;
}

/// Behind the parenthesis that closes, `at` being behind the one that opens. That it is one md4c has seen.
qsizetype CloudChatLinks::behindAddress(qsizetype at) const
{
    at = behindBlanks(at);
    at = m_utf8.sliced(at).startsWith('<') ? std::min(findAny(at, ">") + 1, m_utf8.size())
                                           : behindBrackets(at);
    at = behindBlanks(at);
    const QByteArrayView title = m_utf8.sliced(at);
    for (const QByteArrayView quotes : {QByteArrayView("\"\""), QByteArrayView("''"), QByteArrayView("()")}) {
        if (title.startsWith(quotes.first(1)))
            at = std::min(findAny(at + 1, quotes.last(1)) + 1, m_utf8.size());
    }
    return std::min(behindBlanks(at) + 1, m_utf8.size());
}

/// Up to a blank, or to a closing parenthesis that has no partner in the address.
qsizetype CloudChatLinks::behindBrackets(qsizetype at) const
{
    for (int open = 0; at < m_utf8.size(); ++at) {
        at = findAny(at, "() \t\r\n");
        if (at == m_utf8.size() || markdownBlanks.contains(m_utf8.at(at)))
            return at;
        if (m_utf8.at(at) == ')' && open == 0)
            return at;
        open += m_utf8.at(at) == '(' ? 1 : -1;
    }
    return at;
}

} // namespace botdeck::domain
