// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/RawText.h"

#include "models/SafeText.h"

#include <algorithm>

namespace botdeck::ui::monitor {

namespace {

constexpr int deepestIndent = 40;
constexpr int indentWidth = 2;

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

/// The length of the well-formed UTF-8 sequence at the start (Unicode's table 3-7), or 0.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype index) {
        return index < bytes.size() ? uchar(bytes.at(index)) : uchar(0);
    };
    const uchar first = at(0);
    if (first < 0x80)
        return 1;
    const uchar second = at(1);
    if (!isContinuation(second))
        return 0;
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    const bool overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool beyond = (first == 0xed && second > 0x9f) || (first == 0xf4 && second > 0x8f);
    if (overlong || beyond || !isContinuation(at(2)))
        return 0;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    return first >= 0xf0 && first <= 0xf4 && isContinuation(at(3)) ? 4 : 0;
}

QByteArrayView capped(QByteArrayView bytes, qsizetype cap)
{
    if (bytes.size() <= cap)
        return bytes;
    qsizetype end = cap;
    while (end > 0 && end > cap - 4 && isContinuation(uchar(bytes.at(end))))
        --end;
    return bytes.first(end);
}

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

RawText rawText(QByteArrayView bytes, qsizetype cap)
{
    const QByteArrayView shown = capped(bytes, cap);
    RawText result;
    result.shownBytes = shown.size();
    qsizetype good = 0;
    const auto takeGood = [&](qsizetype end) {
        result.text += models::visibleText(QString::fromUtf8(shown.sliced(good, end - good)));
    };
    for (qsizetype at = 0; at < shown.size();) {
        const qsizetype length = sequenceLength(shown.sliced(at));
        if (length == 0) {
            takeGood(at);
            result.text += QStringLiteral("\\x%1").arg(uint(uchar(shown.at(at))), 2, 16, QLatin1Char('0'));
            ++result.invalidBytes;
            good = at + 1;
        }
        at += std::max<qsizetype>(1, length);
    }
    takeGood(shown.size());
    return result;
}

QString indentedJson(QStringView json)
{
    return Indenter(json).run();
}

} // namespace botdeck::ui::monitor
