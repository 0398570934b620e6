// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterScanner.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::domain {

namespace {

using Token = FilterToken::Type;

constexpr QLatin1StringView wordEnds("()|\"");
constexpr QLatin1StringView valueEnds("()|\",");
constexpr QLatin1StringView pathEnds("()|,=~:");

constexpr std::array<std::pair<char16_t, Token>, 4> markRows{{
    {u'!', Token::Not},
    {u'|', Token::Or},
    {u'(', Token::Open},
    {u')', Token::Close},
}};

constexpr std::array<std::pair<char16_t, char16_t>, 4> escapeRows{{
    {u'"', u'"'},
    {u'\\', u'\\'},
    {u'n', u'\n'},
    {u't', u'\t'},
}};

constexpr int unicodeDigits = 4;

bool isNameStart(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || u == u'_';
}

bool isNameCharacter(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9');
}

/// Cuts a filter's text into pieces, from its start to its end.
class FilterPieces
{
public:
    explicit FilterPieces(QStringView text)
        : m_text(text)
    {
    }

    std::vector<FilterToken> run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const auto *mark = std::find_if(
                markRows.begin(), markRows.end(), [c](const auto &row) { return c == QChar(row.first); });
            if (c.isSpace())
                ++m_at;
            else if (mark != markRows.end())
                push(mark->second, m_at + 1);
            else if (c == u'"')
                pushQuoted(Token::Word);
            else
                scanWord();
        }
        return std::move(m_tokens);
    }

private:
    void push(Token type, qsizetype end)
    {
        m_tokens.push_back({type, m_at, end - m_at, m_text.sliced(m_at, end - m_at).toString()});
        m_at = end;
    }

    void pushQuoted(Token type)
    {
        FilterToken token = scanQuoted(m_text, m_at);
        token.type = type;
        m_at = token.end();
        m_tokens.push_back(std::move(token));
    }

    [[nodiscard]] qsizetype endBefore(qsizetype from, QLatin1StringView ends) const
    {
        while (from < m_text.size() && !m_text[from].isSpace() && !ends.contains(m_text[from]))
            ++from;
        return from;
    }

    void scanWord()
    {
        const qsizetype keyEnd = isPath() ? endOfPath() : endOfKey();
        if (keyEnd == m_at) {
            push(Token::Word, endBefore(m_at, wordEnds));
            return;
        }
        push(Token::Key, keyEnd);
        if (m_at == m_text.size() || !QLatin1StringView(":~=").contains(m_text[m_at]))
            return; // a path and nothing behind it
        push(Token::Operator, m_at + 1);
        scanValues();
    }

    void scanValues()
    {
        for (;;) {
            if (m_at < m_text.size() && m_text[m_at] == u'"')
                pushQuoted(Token::Value);
            else if (const qsizetype end = endBefore(m_at, valueEnds); end > m_at)
                push(Token::Value, end);
            if (m_at == m_text.size() || m_text[m_at] != u',')
                return;
            push(Token::Comma, m_at + 1);
        }
    }

    /// Where the name before an operator ends; here where there is none. An address (https://…) is a word.
    [[nodiscard]] qsizetype endOfKey() const
    {
        if (!isNameStart(m_text[m_at]))
            return m_at;
        qsizetype end = m_at;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        const QStringView behind = m_text.sliced(end);
        const bool isKey = behind.startsWith(u'~') || (behind.startsWith(u':') && !behind.startsWith(u"://"));
        return isKey ? end : m_at;
    }

    [[nodiscard]] bool isPath() const
    {
        const QStringView here = m_text.sliced(m_at);
        return here.startsWith(u"json.", Qt::CaseInsensitive) ||
               here.startsWith(u"json[", Qt::CaseInsensitive) ||
               here.startsWith(u"json=", Qt::CaseInsensitive);
    }

    /// Names in it may be quoted.
    [[nodiscard]] qsizetype endOfPath() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace() && !pathEnds.contains(m_text[end]))
            end = m_text[end] == u'"' ? scanQuoted(m_text, end).end() : end + 1;
        return end;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<FilterToken> m_tokens;
};

/// What the escape at `position` (of the backslash) stands for, and its length; nothing where it is none.
std::optional<std::pair<char16_t, qsizetype>> escapeAt(QStringView text, qsizetype position)
{
    const QStringView behind = text.sliced(position + 1);
    for (const auto &[letter, meaning] : escapeRows) {
        if (behind.startsWith(QChar(letter)))
            return std::pair(meaning, qsizetype(2));
    }
    if (!behind.startsWith(u'u') || behind.size() <= unicodeDigits)
        return std::nullopt;
    bool isNumber = false;
    const QStringView digits = behind.sliced(1, unicodeDigits);
    const bool plain = std::all_of(
        digits.begin(), digits.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    const ushort unit = digits.toUShort(&isNumber, 16);
    if (!plain || !isNumber)
        return std::nullopt;
    return std::pair(char16_t(unit), qsizetype(2 + unicodeDigits));
}

/// What no field of one line can hold, and no eye can see.
bool endsLine(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

FilterFault wrongEscape(QStringView text, qsizetype position)
{
    const qsizetype length = std::min<qsizetype>(2, text.size() - position);
    return {FilterFaultKind::UnknownEscape, position, length, text.sliced(position, length).toString()};
}

} // namespace

std::vector<FilterToken> scanFilter(QStringView text)
{
    return FilterPieces(text).run();
}

FilterToken scanQuoted(QStringView text, qsizetype position)
{
    FilterToken token{Token::Word, position, 0, {}, true};
    qsizetype at = position + 1;
    while (at < text.size() && text[at] != u'"') {
        if (text[at] != u'\\') {
            token.text += text[at++];
            continue;
        }
        const auto escape = escapeAt(text, at);
        if (!escape && !token.fault)
            token.fault = wrongEscape(text, at);
        if (escape)
            token.text += QChar(escape->first);
        at += escape ? escape->second : 2;
    }
    token.length = std::min(at + 1, text.size()) - position;
    if (at >= text.size())
        token.fault = FilterFault{FilterFaultKind::UnclosedQuote, position, token.length, token.text};
    else if (!token.fault && !token.text.isValidUtf16())
        token.fault = FilterFault{FilterFaultKind::UnknownEscape, position, token.length, token.text};
    return token;
}

QString quotedText(QStringView text)
{
    QString result(u'"');
    for (const QChar c : text) {
        const auto *row = std::find_if(escapeRows.begin(), escapeRows.end(), [c](const auto &escape) {
            return c == QChar(escape.second);
        });
        if (row != escapeRows.end())
            result += u'\\' + QString(QChar(row->first));
        else if (endsLine(c))
            result += QStringLiteral("\\u%1").arg(uint(c.unicode()), unicodeDigits, 16, QChar(u'0'));
        else
            result += c;
    }
    return result + u'"';
}

} // namespace botdeck::domain
