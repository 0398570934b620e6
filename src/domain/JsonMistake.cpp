// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonMistake.h"

#include "domain/JsonEscapes.h"
#include "domain/JsonText.h"

#include <algorithm>
#include <vector>

namespace botdeck::domain {

namespace {

using MistakeKind = JsonMistake::Kind;

/// Finds the first place where a text stops being JSON. JsonText says whether it is JSON, from
/// simdjson's tokens, which know of no place for what is broken.
class Proofreader
{
public:
    explicit Proofreader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<JsonMistake> read()
    {
        for (skipSpace(); m_at < m_text.size(); skipSpace()) {
            const bool sound = m_want == Want::Behind                                  ? readBehind()
                               : m_want == Want::Value || m_want == Want::FirstElement ? readValue()
                                                                                       : readName();
            if (!sound)
                return m_mistake;
        }
        if (!m_open.empty())
            miss(unclosed());
        else if (m_want != Want::Behind)
            miss(MistakeKind::NoValue);
        return m_mistake;
    }

private:
    enum class Want { Value, FirstElement, Name, FirstName, Behind };

    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    [[nodiscard]] MistakeKind unclosed() const
    {
        return m_open.back() == '}' ? MistakeKind::UnclosedObject : MistakeKind::UnclosedArray;
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && QByteArrayView(" \n\r\t").contains(m_text[m_at]))
            ++m_at;
    }
    bool miss(MistakeKind kind)
    {
        const auto line = 1 + std::count(m_text.begin(), m_text.begin() + m_at, '\n');
        m_mistake = JsonMistake{kind, int(line), m_at};
        return false;
    }
    bool close()
    {
        m_open.pop_back();
        ++m_at;
        m_want = Want::Behind;
        return true;
    }

    bool readBehind()
    {
        if (m_open.empty())
            return miss(MistakeKind::Behind);
        if (here() == m_open.back())
            return close();
        if (here() != ',')
            return miss(here() == '}' || here() == ']' ? unclosed() : MistakeKind::NoComma);
        ++m_at;
        m_want = m_open.back() == '}' ? Want::Name : Want::Value;
        return true;
    }

    bool readName()
    {
        if (m_want == Want::FirstName && here() == '}')
            return close();
        if (here() != '"')
            return miss(MistakeKind::NoName);
        if (!readString())
            return false;
        skipSpace();
        if (here() != ':')
            return miss(MistakeKind::NoColon);
        ++m_at;
        m_want = Want::Value;
        return true;
    }

    bool readValue()
    {
        const char first = here();
        if (m_want == Want::FirstElement && first == ']')
            return close();
        if (first == '{' || first == '[') {
            if (m_open.size() == JsonText::maxDepth)
                return miss(MistakeKind::TooDeep);
            m_open.push_back(first == '{' ? '}' : ']');
            m_want = first == '{' ? Want::FirstName : Want::FirstElement;
            ++m_at;
            return true;
        }
        m_want = Want::Behind;
        return first == '"' ? readString() : readScalar();
    }

    bool readScalar()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !QByteArrayView(" \n\r\t,:{}[]\"").contains(m_text[end]))
            ++end;
        const QByteArrayView scalar = m_text.sliced(m_at, end - m_at);
        if (!scalar.isEmpty() && isJsonScalar(scalar)) {
            m_at = end;
            return true;
        }
        const char first = here();
        const bool isNumber = first == '-' || (first >= '0' && first <= '9');
        return miss(isNumber ? MistakeKind::BadNumber : MistakeKind::NoValue);
    }

    bool readString()
    {
        const qsizetype begun = m_at++;
        while (here() != '"') {
            if (m_at == m_text.size()) {
                m_at = begun;
                return miss(MistakeKind::UnclosedString);
            }
            if (uchar(here()) < 0x20)
                return miss(MistakeKind::ControlCharacter);
            if (here() != '\\')
                ++m_at;
            else if (!readEscape())
                return false;
        }
        ++m_at;
        return true;
    }

    bool readEscape()
    {
        const QByteArrayView rest = m_text.sliced(m_at + 1);
        if (!rest.isEmpty() && QByteArrayView("\"\\/bfnrt").contains(rest.front())) {
            m_at += 2;
            return true;
        }
        const auto unit = unitAt(m_at);
        if (!unit)
            return miss(MistakeKind::BadEscape);
        const bool isHigh = QChar::isHighSurrogate(*unit);
        const auto second = isHigh ? unitAt(m_at + 6) : std::nullopt;
        if (QChar::isLowSurrogate(*unit) || (isHigh && (!second || !QChar::isLowSurrogate(*second))))
            return miss(MistakeKind::LoneSurrogate);
        m_at += isHigh ? 12 : 6;
        return true;
    }

    /// What \uXXXX at this place says.
    [[nodiscard]] std::optional<char16_t> unitAt(qsizetype at) const
    {
        if (at + 6 > m_text.size() || m_text[at] != '\\' || m_text[at + 1] != 'u')
            return {};
        const QByteArray digits = m_text.sliced(at + 2, 4).toByteArray();
        const bool isHex = std::all_of(digits.begin(), digits.end(), [](char digit) {
            return QByteArrayView("0123456789abcdefABCDEF").contains(digit);
        });
        return isHex ? std::optional(char16_t(digits.toUShort(nullptr, 16))) : std::nullopt;
    }

    const QByteArrayView m_text;
    qsizetype m_at = 0;
    Want m_want = Want::Value;
    /// What closes each of those that are open.
    std::vector<char> m_open;
    std::optional<JsonMistake> m_mistake;
};

} // namespace

std::optional<JsonMistake> jsonMistake(const QByteArray &text)
{
    const JsonText json{QByteArrayView(text)};
    if (json.fault() == JsonFault::None)
        return json.root().isObject() ? std::nullopt
                                      : std::optional(JsonMistake{MistakeKind::NotAnObject, 1, 0});
    if (text.trimmed().isEmpty())
        return JsonMistake{MistakeKind::Empty};
    const auto mistake = Proofreader(text).read();
    return mistake ? mistake : std::optional(JsonMistake{MistakeKind::Other});
}

} // namespace botdeck::domain
