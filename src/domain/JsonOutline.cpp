// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonOutline.h"

#include "domain/JsonEscapes.h"

namespace botdeck::domain {

namespace {

constexpr qsizetype largestText = 0x7fff'ffff;

/// The place behind the closing quote of a string that opens at `from`; -1 where it does not close.
qsizetype behindString(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = from + 1; at < bytes.size(); ++at) {
        if (bytes[at] == '\\')
            ++at;
        else if (bytes[at] == '"')
            return at + 1;
    }
    return -1;
}

bool endsScalar(char c)
{
    return c == ',' || c == ']' || c == '}' || c == ':' || c == '"' || c == '[' || c == '{' || c == ' ' ||
           c == '\n' || c == '\r' || c == '\t';
}

} // namespace

/// Reads the text once, from value to value; the way back up is each container's parent.
class JsonOutliner
{
public:
    explicit JsonOutliner(JsonOutline &outline)
        : m_out(outline)
        , m_bytes(outline.m_bytes)
    {
    }

    void run()
    {
        bool sound = takeBlanks() && takeValue(0);
        while (sound && m_inside)
            sound = takeStep();
        takeBlanks();
        if (sound && m_at == m_bytes.size())
            return;
        if (m_out.m_fault.isEmpty()) {
            m_out.m_fault =
                QStringLiteral("There is no tree: this is no valid JSON, from byte %1 on. Raw shows "
                               "all of it.")
                    .arg(m_at + 1);
        }
        m_out.m_nodes.clear();
    }

private:
    [[nodiscard]] bool sees(char c) const { return m_at < m_bytes.size() && m_bytes[m_at] == c; }

    bool takeBlanks()
    {
        while (sees(' ') || sees('\n') || sees('\r') || sees('\t'))
            ++m_at;
        return m_at < m_bytes.size();
    }

    /// One member or element of the container that we are in, or its end.
    bool takeStep()
    {
        const char closer = m_bytes[m_out.m_nodes[m_open].from] == '{' ? '}' : ']';
        if (!takeBlanks())
            return false;
        if (sees(closer) && (m_first || !m_comma)) {
            close();
            return true;
        }
        if (!m_first && !m_comma) {
            m_comma = sees(',');
            m_at += m_comma ? 1 : 0;
            return m_comma;
        }
        m_comma = false;
        return (closer == ']' || takeName()) && takeBlanks() && takeValue(m_open);
    }

    bool takeName()
    {
        if (!sees('"'))
            return false;
        m_name = quint32(m_at);
        const qsizetype end = behindString(m_bytes, m_at);
        if (end < 0)
            return false;
        m_at = end;
        if (!takeBlanks() || !sees(':'))
            return false;
        ++m_at;
        return true;
    }

    bool takeValue(JsonOutline::Node parent)
    {
        const qsizetype from = m_at;
        if (m_out.m_nodes.size() == JsonOutline::maxNodes) {
            m_out.m_fault = QStringLiteral("There is no tree: this holds more than %1 values. Raw shows it.")
                                .arg(JsonOutline::maxNodes);
            return false;
        }
        const bool opens = sees('{') || sees('[');
        m_at = opens ? from + 1 : behindScalar();
        if (m_at < 0) {
            m_at = from;
            return false;
        }
        const auto node = JsonOutline::Node(m_out.m_nodes.size());
        const quint32 row = m_inside ? m_out.m_nodes[parent].children++ : 0;
        m_out.m_nodes.push_back({quint32(from), quint32(m_at), m_name, parent, node + 1, row, 0});
        m_name = JsonOutline::nameless;
        m_first = opens;
        if (opens) {
            m_open = node;
            m_inside = true;
        }
        return true;
    }

    [[nodiscard]] qsizetype behindScalar() const
    {
        if (sees('"'))
            return behindString(m_bytes, m_at);
        qsizetype end = m_at;
        while (end < m_bytes.size() && !endsScalar(m_bytes[end]))
            ++end;
        return end > m_at && isJsonScalar(m_bytes.sliced(m_at, end - m_at)) ? end : -1;
    }

    void close()
    {
        ++m_at;
        JsonOutline::Entry &entry = m_out.m_nodes[m_open];
        entry.to = quint32(m_at);
        entry.end = JsonOutline::Node(m_out.m_nodes.size());
        m_first = false;
        m_inside = m_open != 0;
        m_open = entry.parent;
    }

    JsonOutline &m_out;
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    quint32 m_name = JsonOutline::nameless;
    JsonOutline::Node m_open = 0;
    bool m_inside = false;
    /// Right behind an opening bracket; behind a comma.
    bool m_first = false;
    bool m_comma = false;
};

JsonOutline::JsonOutline(const QByteArray &bytes)
    : m_bytes(bytes)
{
    if (bytes.size() > largestText)
        m_fault = QStringLiteral("There is no tree: this is larger than 2 GB.");
    else
        JsonOutliner(*this).run();
}

JsonType JsonOutline::type(Node node) const
{
    const QByteArrayView text = raw(node);
    switch (text.front()) {
    case '{':
        return JsonType::Object;
    case '[':
        return JsonType::Array;
    case '"':
        return JsonType::String;
    case 't':
    case 'f':
        return JsonType::Bool;
    case 'n':
        return JsonType::Null;
    default:
        return text.contains('.') || text.contains('e') || text.contains('E') ? JsonType::Number
                                                                              : JsonType::Integer;
    }
}

QByteArrayView JsonOutline::raw(Node node) const
{
    const Entry &entry = m_nodes[node];
    return QByteArrayView(m_bytes).sliced(entry.from, entry.to - entry.from);
}

QByteArrayView JsonOutline::name(Node node) const
{
    const quint32 from = m_nodes[node].name;
    if (from == nameless)
        return {};
    return QByteArrayView(m_bytes).sliced(from + 1, behindString(m_bytes, from) - from - 2);
}

bool JsonOutline::isMember(Node node) const
{
    return m_nodes[node].name != nameless;
}

} // namespace botdeck::domain
