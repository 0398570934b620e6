// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonText.h"

#include "domain/JsonEscapes.h"

#include <simdjson.h>

#include <array>
#include <cstring>
#include <utility>

namespace botdeck::domain {

/// simdjson's own object, which owns the list of places.
struct JsonText::Tokens
{
    std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;
};

namespace {

QByteArrayView insideOf(QByteArrayView stringToken)
{
    return stringToken.sliced(1, stringToken.size() - 2);
}

JsonFault faultOf(simdjson::error_code error)
{
    static constexpr std::array<std::pair<simdjson::error_code, JsonFault>, 4> table{{
        {simdjson::SUCCESS, JsonFault::None},
        {simdjson::EMPTY, JsonFault::Empty},
        {simdjson::UTF8_ERROR, JsonFault::InvalidUtf8},
        {simdjson::UNESCAPED_CHARS, JsonFault::ControlCharacter},
    }};
    for (const auto &[code, fault] : table) {
        if (code == error)
            return fault;
    }
    return JsonFault::Broken;
}

} // namespace

/// The grammar, a value at a time. Every update passes here: no copies, no look behind, and no stack: while a
/// bracket is open its place among the ends tells which one is around it.
class JsonGrammar
{
public:
    explicit JsonGrammar(JsonText &text)
        : m_text(text)
        , m_data(text.m_text.data())
        , m_places(text.m_places)
        , m_count(text.m_count)
    {
    }

    JsonFault check()
    {
        m_text.m_ends = std::make_unique_for_overwrite<quint32[]>(m_count);
        m_ends = m_text.m_ends.get();
        bool sound = true;
        do {
            sound = takeValue() && (m_opened ? takeFirstName() : takeEnds());
        } while (sound && m_depth > 0);
        if (m_fault == JsonFault::None && (!sound || m_token != m_count))
            m_fault = JsonFault::Broken;
        return m_fault;
    }

private:
    [[nodiscard]] char at(quint32 token) const { return m_data[m_places[token]]; }
    [[nodiscard]] bool sees(char c) const { return m_token < m_count && at(m_token) == c; }

    /// A string, a scalar, or an opening bracket; `m_opened` tells that something stands behind that bracket.
    bool takeValue()
    {
        m_opened = false;
        if (m_token == m_count)
            return false;
        const quint32 token = m_token++;
        m_ends[token] = token;
        const char c = at(token);
        if (c == '"')
            return string(token);
        if (c != '{' && c != '[')
            return isJsonScalar(m_text.tokenText(token));
        if (m_depth == JsonText::maxDepth) {
            m_fault = JsonFault::TooDeep;
            return false;
        }
        open(token);
        m_opened = !sees(m_closer);
        return true;
    }

    void open(quint32 token)
    {
        m_ends[token] = m_innermost;
        m_innermost = token;
        m_closer = at(token) == '{' ? '}' : ']';
        ++m_depth;
    }

    void close()
    {
        const quint32 around = m_ends[m_innermost];
        m_ends[m_innermost] = m_token++;
        m_innermost = around;
        if (--m_depth > 0)
            m_closer = at(around) == '{' ? '}' : ']';
    }

    bool takeFirstName() { return m_closer == ']' || takeName(); }

    /// A name and its colon.
    bool takeName()
    {
        if (!sees('"') || !string(m_token))
            return false;
        m_text.m_escapedNames = m_text.m_escapedNames || m_escaped;
        ++m_token;
        return sees(':') && ++m_token != 0;
    }

    /// What follows a value: closing brackets, then a comma or the end.
    bool takeEnds()
    {
        while (m_depth > 0) {
            if (sees(',')) {
                ++m_token;
                return m_closer == ']' || takeName();
            }
            if (!sees(m_closer))
                return false;
            close();
        }
        return true;
    }

    bool string(quint32 token)
    {
        const char *begin = m_data + m_places[token];
        const char *end = m_data + m_places[token + 1];
        while (JsonText::isSpace(end[-1]))
            --end;
        if (end - begin < 2 || end[-1] != '"')
            return false;
        // Few strings have escapes: look for the next backslash of the whole text once, not in every string.
        if (m_backslash < begin)
            findBackslash(begin);
        m_escaped = m_backslash < end;
        if (m_escaped)
            m_fault = checkEscapes({begin + 1, end - 1});
        return m_fault == JsonFault::None;
    }

    void findBackslash(const char *from)
    {
        const char *end = m_data + m_text.m_text.size();
        const void *found = std::memchr(from, '\\', size_t(end - from));
        m_backslash = found == nullptr ? end : static_cast<const char *>(found);
    }

    JsonText &m_text;
    const char *m_data;
    const quint32 *m_places;
    quint32 m_count;
    quint32 m_token = 0;
    quint32 *m_ends = nullptr;
    /// The bracket opened last that is not closed; of no meaning at depth 0.
    quint32 m_innermost = 0;
    size_t m_depth = 0;
    const char *m_backslash = nullptr;
    char m_closer = 0;
    bool m_opened = false;
    /// The string looked at last has escapes.
    bool m_escaped = false;
    JsonFault m_fault = JsonFault::None;
};

core::Phrase jsonFaultText(JsonFault fault)
{
    static constexpr std::array<const char *, 7> texts{
        QT_TRANSLATE_NOOP("Phrase", "it is sound"),
        QT_TRANSLATE_NOOP("Phrase", "it is empty"),
        QT_TRANSLATE_NOOP("Phrase", "it contains bytes that are not UTF-8"),
        QT_TRANSLATE_NOOP("Phrase", "a string in it contains a raw control character"),
        QT_TRANSLATE_NOOP("Phrase", "a string in it contains half of a surrogate pair"),
        QT_TRANSLATE_NOOP("Phrase", "it is nested more than 1024 levels deep"),
        QT_TRANSLATE_NOOP("Phrase", "it is no valid JSON"),
    };
    return texts[size_t(fault)];
}

JsonText::JsonText(QByteArrayView text, qsizetype readableBehind)
    : m_text(text)
    , m_tokens(std::make_unique<Tokens>())
{
    if (readableBehind < qsizetype(simdjson::SIMDJSON_PADDING)) {
        m_copy.reserve(text.size() + qsizetype(simdjson::SIMDJSON_PADDING));
        m_copy.append(text);
        m_text = m_copy;
    }
    const auto size = size_t(m_text.size());
    auto error = simdjson::get_active_implementation()->create_dom_parser_implementation(
        size + simdjson::SIMDJSON_PADDING, maxDepth, m_tokens->parser);
    if (error == simdjson::SUCCESS) {
        // The first stage is an internal interface of simdjson; this is the only place that calls it.
        const auto *bytes = reinterpret_cast<const uint8_t *>(m_text.data());
        error = m_tokens->parser->stage1(bytes, size, simdjson::stage1_mode::regular);
    }
    m_fault = faultOf(error);
    if (m_fault != JsonFault::None)
        return;
    m_places = m_tokens->parser->structural_indexes.get();
    m_count = m_tokens->parser->n_structural_indexes;
    m_fault = JsonGrammar(*this).check();
}

JsonText::~JsonText() = default;

JsonValue JsonText::root() const
{
    return {this, 0};
}

QByteArray JsonText::minified() const
{
    QByteArray result;
    result.reserve(m_text.size());
    for (quint32 token = 0; token < m_count; ++token) {
        if (QByteArrayView("{}[],:").contains(at(token)))
            result.append(at(token));
        else
            result.append(tokenText(token));
    }
    return result;
}

bool JsonValue::isVoid() const
{
    if (!m_text)
        return true;
    const quint32 end = m_text->m_ends[m_token];
    if (isObject() || isArray())
        return end == m_token + 1;
    const QByteArrayView token = raw();
    return token == "null" || token == "false" || token == "\"\"";
}

QByteArrayView JsonValue::raw() const
{
    if (!m_text)
        return {};
    if (!isObject() && !isArray())
        return m_text->tokenText(m_token);
    const qsizetype from = m_text->m_places[m_token];
    return m_text->m_text.sliced(from, qsizetype(m_text->m_places[m_text->m_ends[m_token]]) + 1 - from);
}

QString JsonValue::text() const
{
    if (!m_text || isObject() || isArray())
        return {};
    return isString() ? unescaped(insideOf(raw())) : QString::fromLatin1(raw());
}

JsonValue JsonValue::operator[](QByteArrayView name) const
{
    for (JsonMembers member(*this); member; member.next()) {
        if (member.isNamed(name))
            return member.value();
    }
    return {};
}

JsonMembers::JsonMembers(JsonValue object)
    : m_text(object.m_text)
{
    if (object.isObject()) {
        m_token = object.m_token + 1;
        m_end = m_text->m_ends[object.m_token];
    }
}

/// Asked for every member of every update: Qt's own comparison is a call, whatever the sizes.
bool JsonMembers::isNamed(QByteArrayView name) const
{
    const QByteArrayView rest = m_text->m_text.sliced(qsizetype(m_text->m_places[m_token]) + 1);
    if (rest.size() > name.size() && rest[name.size()] == '"' &&
        std::memcmp(rest.data(), name.data(), size_t(name.size())) == 0)
        return true;
    return m_text->m_escapedNames && this->name() == QString::fromUtf8(name);
}

QByteArrayView JsonMembers::rawName() const
{
    return insideOf(m_text->tokenText(m_token));
}

QString JsonMembers::name() const
{
    return unescaped(rawName());
}

JsonElements::JsonElements(JsonValue array)
    : m_text(array.m_text)
{
    if (array.isArray()) {
        m_token = array.m_token + 1;
        m_end = m_text->m_ends[array.m_token];
    }
}

void JsonElements::next()
{
    m_token = m_text->m_ends[m_token] + 2;
}

bool isJsonObject(QByteArrayView json)
{
    const JsonText text(json);
    return text.fault() == JsonFault::None && text.root().isObject();
}

} // namespace botdeck::domain
