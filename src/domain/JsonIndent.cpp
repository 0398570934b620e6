// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonIndent.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

constexpr int deepestIndent = 40;
constexpr int indentWidth = 2;

class Indenter
{
public:
    explicit Indenter(QStringView json)
        : m_json(json)
    {
        m_out.reserve(json.size() * 2);
    }

    QString run()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            if (m_inString)
                insideString(m_json.at(m_at));
            else
                outsideString(m_json.at(m_at));
        }
        return m_out;
    }

private:
    void insideString(QChar unit)
    {
        m_out += unit;
        if (m_escaped)
            m_escaped = false;
        else if (unit == u'\\')
            m_escaped = true;
        else if (unit == u'"')
            m_inString = false;
    }

    void outsideString(QChar unit)
    {
        if (unit.isSpace())
            return;
        if (unit == u'{' || unit == u'[') {
            m_out += unit;
            open();
        } else if (unit == u'}' || unit == u']') {
            m_depth = std::max(0, m_depth - 1);
            newLine();
            m_out += unit;
        } else if (unit == u',') {
            m_out += unit;
            newLine();
        } else if (unit == u':') {
            m_out += QStringLiteral(": ");
        } else {
            m_inString = unit == u'"';
            m_out += unit;
        }
    }

    /// An empty object or array stays on its line.
    void open()
    {
        qsizetype next = m_at + 1;
        while (next < m_json.size() && m_json.at(next).isSpace())
            ++next;
        if (next < m_json.size() && (m_json.at(next) == u'}' || m_json.at(next) == u']')) {
            m_out += m_json.at(next);
            m_at = next;
            return;
        }
        ++m_depth;
        newLine();
    }

    void newLine()
    {
        m_out += u'\n';
        m_out += QString(qsizetype(std::min(m_depth, deepestIndent)) * indentWidth, u' ');
    }

    QStringView m_json;
    QString m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace

QString indentedJson(QStringView json)
{
    return Indenter(json).run();
}

} // namespace botdeck::domain
