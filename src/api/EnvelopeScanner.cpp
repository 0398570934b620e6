// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/EnvelopeScanner.h"

#include <algorithm>
#include <cstring>

namespace botdeck::api {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsScalar(char c)
{
    return isSpace(c) || c == ',' || c == '}' || c == ']';
}

} // namespace

EnvelopeScanner::EnvelopeScanner(QByteArrayView body)
    : m_at(body.begin())
    , m_end(body.end())
{
    if (body.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
    skipSpace();
    m_open = skip('{');
}

EnvelopeScanner::State EnvelopeScanner::next()
{
    if (!m_open)
        return State::Broken;
    skipSpace();
    if (skip('}')) {
        m_open = false;
        skipSpace();
        return m_at == m_end ? State::Complete : State::Broken;
    }
    if (!m_first && !skip(','))
        return State::Broken;
    m_first = false;
    skipSpace();
    const char *start = m_at;
    if (m_at == m_end || *m_at != '"' || !skipString())
        return State::Broken;
    m_name = QByteArrayView(start + 1, m_at - 1);
    skipSpace();
    if (!skip(':'))
        return State::Broken;
    skipSpace();
    return State::Member;
}

std::optional<QByteArrayView> EnvelopeScanner::value()
{
    const char *start = m_at;
    const char first = valueBegins();
    const bool whole = first == '"'                   ? skipString()
                       : first == '{' || first == '[' ? skipNested()
                                                      : skipScalar();
    if (!whole) {
        m_open = false;
        return std::nullopt;
    }
    return QByteArrayView(start, m_at);
}

void EnvelopeScanner::skipSpace()
{
    m_at = std::find_if_not(m_at, m_end, isSpace);
}

bool EnvelopeScanner::skip(char expected)
{
    if (m_at == m_end || *m_at != expected)
        return false;
    ++m_at;
    return true;
}

/// From an opening quote to behind the closing one.
bool EnvelopeScanner::skipString()
{
    const char *from = m_at + 1;
    while (from < m_end) {
        const void *found = std::memchr(from, '"', size_t(m_end - from));
        if (found == nullptr)
            break;
        const char *quote = static_cast<const char *>(found);
        const char *slash = quote;
        while (slash > from && slash[-1] == '\\')
            --slash;
        if ((quote - slash) % 2 == 0) {
            m_at = quote + 1;
            return true;
        }
        from = quote + 1;
    }
    m_at = m_end;
    return false;
}

/// An object or a list, by counting brackets: depth costs nothing, however deep a hostile answer nests.
bool EnvelopeScanner::skipNested()
{
    qsizetype depth = 0;
    while (m_at < m_end) {
        const char c = *m_at;
        if (c == '"') {
            if (!skipString())
                return false;
            continue;
        }
        ++m_at;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return true;
    }
    return false;
}

bool EnvelopeScanner::skipScalar()
{
    const char *start = m_at;
    m_at = std::find_if(m_at, m_end, endsScalar);
    const QByteArrayView text(start, m_at);
    if (text == "true" || text == "false" || text == "null")
        return true;
    const bool number = !text.isEmpty() && (*start == '-' || (*start >= '0' && *start <= '9'));
    return number && m_at != m_end;
}

} // namespace botdeck::api
