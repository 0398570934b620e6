// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace botdeck::domain {

/// Why bytes are no JSON that we accept.
enum class JsonFault { None, Empty, InvalidUtf8, ControlCharacter, LoneSurrogate, TooDeep, Broken };

/// The fault as the end of a sentence: "it contains bytes that are not UTF-8".
core::Phrase jsonFaultText(JsonFault fault);

class JsonValue;

/// JSON text whose grammar has been checked from its first to its last byte, with the place of every token.
///
/// simdjson's first stage finds the tokens; the check and the reading on top are ours, because both of
/// simdjson's own interfaces fall short here: its DOM forgets the text of a number (1e20 must be shown as it
/// came) and refuses an integer beyond 64 bits, its ondemand interface accepts broken JSON wherever nobody
/// looks. Of members with the same name the first one counts, everywhere.
class JsonText
{
public:
    /// Deeper than this is refused; nothing here recurses, so the limit is only what our peers have too.
    static constexpr size_t maxDepth = 1024;

    /// Keeps a view of `text`, which must live as long as this object. `readableBehind` = how many bytes
    /// after its end may be read: simdjson wants 64, else the text is copied.
    explicit JsonText(QByteArrayView text, qsizetype readableBehind = 0);
    ~JsonText();
    JsonText(const JsonText &) = delete;
    JsonText &operator=(const JsonText &) = delete;

    [[nodiscard]] JsonFault fault() const { return m_fault; }
    /// The outermost value; only where there is no fault.
    [[nodiscard]] JsonValue root() const;
    /// Every token as it came, without the white space between them; only where there is no fault.
    [[nodiscard]] QByteArray minified() const;

private:
    friend class JsonValue;
    friend class JsonMembers;
    friend class JsonElements;
    friend class JsonGrammar;

    [[nodiscard]] char at(quint32 token) const { return m_text[m_places[token]]; }
    /// The bytes of a string or scalar token, quotes included.
    [[nodiscard]] QByteArrayView tokenText(quint32 token) const
    {
        const qsizetype from = m_places[token];
        qsizetype end = token + 1 < m_count ? qsizetype(m_places[token + 1]) : m_text.size();
        while (end > from + 1 && isSpace(m_text[end - 1]))
            --end;
        return m_text.sliced(from, end - from);
    }
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    struct Tokens;
    QByteArray m_copy;
    QByteArrayView m_text;
    std::unique_ptr<Tokens> m_tokens;
    /// Offset of each token; one more than `m_count`, the last is the text's end.
    const quint32 *m_places = nullptr;
    quint32 m_count = 0;
    /// For an opening bracket the token that closes it, for every other token itself.
    std::unique_ptr<quint32[]> m_ends;
    /// A member's name is written with escapes somewhere; hardly ever.
    bool m_escapedNames = false;
    JsonFault m_fault = JsonFault::None;
};

/// One value within a JsonText, which it must not outlive; or none, which answers everything with nothing.
class JsonValue
{
public:
    JsonValue() = default;

    explicit operator bool() const { return m_text != nullptr; }
    [[nodiscard]] bool isObject() const { return startsWith('{'); }
    [[nodiscard]] bool isArray() const { return startsWith('['); }
    [[nodiscard]] bool isString() const { return startsWith('"'); }
    /// null, false, "", [] and {}: servers write these where they mean that a member is not there.
    [[nodiscard]] bool isVoid() const;

    /// The bytes as received.
    [[nodiscard]] QByteArrayView raw() const;
    /// A string decoded; the text of a number or literal as it came; nothing for an object or array.
    [[nodiscard]] QString text() const;
    /// An object's first member of that name; none where there is no such member, or this is no object.
    [[nodiscard]] JsonValue operator[](QByteArrayView name) const;

private:
    friend class JsonText;
    friend class JsonMembers;
    friend class JsonElements;
    JsonValue(const JsonText *text, quint32 token)
        : m_text(text)
        , m_token(token)
    {
    }
    [[nodiscard]] bool startsWith(char c) const { return m_text && m_text->at(m_token) == c; }

    const JsonText *m_text = nullptr;
    quint32 m_token = 0;
};

/// Walks an object: `for (JsonMembers m(object); m; m.next())`. Anything but an object has no members.
class JsonMembers
{
public:
    explicit JsonMembers(JsonValue object);

    explicit operator bool() const { return m_token < m_end; }
    /// Key, colon, value, comma.
    void next() { m_token = m_text->m_ends[m_token + 2] + 2; }
    /// `name` has neither quotes nor backslashes.
    [[nodiscard]] bool isNamed(QByteArrayView name) const;
    /// As it came, between its quotes; may hold escapes.
    [[nodiscard]] QByteArrayView rawName() const;
    /// Whether any name of the text has escapes.
    [[nodiscard]] bool mayBeEscaped() const { return m_text->m_escapedNames; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] JsonValue value() const { return {m_text, m_token + 2}; }

private:
    const JsonText *m_text;
    quint32 m_token = 0;
    quint32 m_end = 0;
};

/// Walks an array like JsonMembers an object.
class JsonElements
{
public:
    explicit JsonElements(JsonValue array);

    explicit operator bool() const { return m_token < m_end; }
    void next();
    [[nodiscard]] JsonValue value() const { return {m_text, m_token}; }

private:
    const JsonText *m_text;
    quint32 m_token = 0;
    quint32 m_end = 0;
};

/// Whether it is one whole object of JSON.
bool isJsonObject(QByteArrayView json);

} // namespace botdeck::domain
