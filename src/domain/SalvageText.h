// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <string>

namespace botdeck::domain {

/// A place in the bytes and the steps it can take. Every step either moves on or says that the bytes ended.
class SalvageText
{
public:
    explicit SalvageText(QByteArrayView text)
        : m_text(text)
    {
    }

    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return m_text[m_at]; }
    [[nodiscard]] bool sees(char c) const { return !atEnd() && peek() == c; }
    [[nodiscard]] bool seesBracket() const { return sees('{') || sees('['); }
    [[nodiscard]] qsizetype place() const { return m_at; }
    void step() { ++m_at; }
    void goTo(qsizetype place) { m_at = place; }

    void skipSpace()
    {
        while (!atEnd() && isSpace(peek()))
            step();
    }

    void skipSpaceAndCommas()
    {
        while (!atEnd() && (isSpace(peek()) || peek() == ','))
            step();
    }

    /// From a quote to behind the one that ends the string.
    void skipString()
    {
        for (step(); !atEnd(); step()) {
            if (peek() == '\\') {
                step();
            } else if (peek() == '"') {
                step();
                return;
            }
        }
        m_at = m_text.size();
    }

    /// From an opening bracket to behind its partner; false where the bytes end before.
    bool skipBrackets();
    /// A string, a bracket with its inside, or a scalar up to what ends it; false where the bytes end inside.
    bool skipValue();

    /// At an opening brace: its first member is the update_id.
    [[nodiscard]] bool seesUpdate() const;
    /// Behind a string that began at `from`: the place of the comma, where the quote that ended it is the one
    /// in `,{"update_id"`. Then a quote was lost before, or is one too many. -1 elsewhere.
    [[nodiscard]] qsizetype commaInString(qsizetype from) const;

    [[nodiscard]] QByteArrayView since(qsizetype from) const
    {
        qsizetype end = m_at;
        while (end > from && isSpace(m_text[end - 1]))
            --end;
        return m_text.sliced(from, end - from);
    }

    [[nodiscard]] QByteArrayView behind(qsizetype place) const { return m_text.sliced(place + 1); }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// Brackets that are open, with counts, so that a closing one without partner costs nothing to recognise.
class OpenBrackets
{
public:
    void open(char c)
    {
        m_stack.push_back(c);
        ++count(c);
    }
    /// Whether it had a partner.
    bool close(char c)
    {
        const char partner = c == '}' ? '{' : '[';
        if (count(partner) == 0)
            return false;
        char last = 0;
        do {
            last = m_stack.back();
            m_stack.pop_back();
            --count(last);
        } while (last != partner);
        return true;
    }
    [[nodiscard]] bool none() const { return m_stack.empty(); }
    [[nodiscard]] bool innermostIs(char c) const { return !none() && m_stack.back() == c; }

private:
    qsizetype &count(char c) { return c == '{' ? m_braces : m_squares; }

    std::string m_stack;
    qsizetype m_braces = 0;
    qsizetype m_squares = 0;
};

} // namespace botdeck::domain
