// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUtf8StringView>

#include <string_view>

namespace botdeck::platform {

namespace {

constexpr int deepest = 512;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Walks over one value; each function leaves the place behind what it read, or says false.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    std::optional<JsonToken> only()
    {
        JsonToken token;
        blanks();
        if (!value(token, 0))
            return std::nullopt;
        blanks();
        return m_at == m_end ? std::optional(std::move(token)) : std::nullopt;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_end ? *m_at : '\0'; }
    bool eat(char c)
    {
        if (peek() != c || m_at == m_end)
            return false;
        ++m_at;
        return true;
    }
    void blanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }
    bool word(std::string_view text)
    {
        if (size_t(m_end - m_at) < text.size() || std::string_view(m_at, text.size()) != text)
            return false;
        m_at += text.size();
        return true;
    }
    bool digits()
    {
        const char *const before = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > before;
    }

    bool value(JsonToken &token, int depth)
    {
        const char *const begin = m_at;
        const char first = peek();
        bool valid = false;
        if (first == '"') {
            token.kind = JsonKind::String;
            valid = string();
        } else if (first == '{') {
            token.kind = JsonKind::Object;
            valid = object(depth);
        } else if (first == '[') {
            token.kind = JsonKind::Array;
            valid = array(token, depth);
        } else if (first == '-' || isDigit(first)) {
            token.kind = JsonKind::Number;
            valid = number();
        } else {
            token.kind = first == 'n' ? JsonKind::Null : JsonKind::Boolean;
            valid = word("null") || word("true") || word("false");
        }
        if (valid && depth <= 1)
            token.bytes = QByteArray(begin, m_at - begin);
        return valid;
    }

    bool number()
    {
        (void)eat('-');
        if (!eat('0') && !digits())
            return false;
        if (eat('.') && !digits())
            return false;
        if (eat('e') || eat('E')) {
            (void)(eat('+') || eat('-'));
            return digits();
        }
        return true;
    }

    bool string()
    {
        ++m_at;
        while (m_at < m_end && *m_at != '"') {
            if (uchar(*m_at) < 0x20)
                return false;
            if (*m_at++ == '\\' && !escape())
                return false;
        }
        return eat('"');
    }

    bool escape()
    {
        if (eat('u')) {
            for (int i = 0; i < 4; ++i, ++m_at) {
                if (!isHexDigit(peek()))
                    return false;
            }
            return true;
        }
        if (m_at == m_end || std::string_view("\"\\/bfnrt").find(*m_at) == std::string_view::npos)
            return false;
        ++m_at;
        return true;
    }

    bool array(JsonToken &token, int depth)
    {
        ++m_at;
        blanks();
        if (eat(']'))
            return true;
        do {
            JsonToken element;
            blanks();
            if (depth >= deepest || !value(element, depth + 1))
                return false;
            if (depth == 0)
                token.elements.append(std::move(element));
            blanks();
        } while (eat(','));
        return eat(']');
    }

    bool object(int depth)
    {
        ++m_at;
        blanks();
        if (eat('}'))
            return true;
        do {
            blanks();
            if (peek() != '"' || !string())
                return false;
            blanks();
            if (!eat(':'))
                return false;
            blanks();
            JsonToken member;
            // Two levels on: the members of an object are not wanted as bytes.
            if (depth >= deepest || !value(member, depth + 2))
                return false;
            blanks();
        } while (eat(','));
        return eat('}');
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

std::optional<JsonToken> readJson(QByteArrayView text)
{
    if (!QUtf8StringView(text.data(), text.size()).isValidUtf8())
        return std::nullopt;
    return Scanner(text).only();
}

bool isIntegerToken(QByteArrayView number)
{
    return std::string_view(number.data(), size_t(number.size())).find_first_of(".eE") ==
           std::string_view::npos;
}

QByteArray quoteJson(QByteArrayView utf8)
{
    QByteArray token;
    token.reserve(utf8.size() + 2);
    token += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            token += '\\';
            token += c;
        } else if (c == '\n') {
            token += "\\n";
        } else if (c == '\r') {
            token += "\\r";
        } else if (c == '\t') {
            token += "\\t";
        } else if (uchar(c) < 0x20) {
            token += "\\u00" + QByteArray(1, c).toHex();
        } else {
            token += c;
        }
    }
    token += '"';
    return token;
}

QByteArray unquoteJson(const QByteArray &token)
{
    return QJsonDocument::fromJson('[' + token + ']').array().at(0).toString().toUtf8();
}

} // namespace botdeck::platform
