// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/JsonHighlighter.h"

#include "ui/look/Theme.h"

namespace botdeck::ui::monitor {

namespace {

// One long line is slow to colour and no easier to read for it.
constexpr qsizetype longestLine = 8192;

qsizetype stringEnd(QStringView text, qsizetype start)
{
    for (qsizetype at = start + 1; at < text.size(); ++at) {
        if (text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == u'"')
            return at + 1;
    }
    return text.size();
}

qsizetype numberEnd(QStringView text, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < text.size() && (text.at(at).isDigit() || QStringView(u".eE+-").contains(text.at(at))))
        ++at;
    return at;
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const look::Theme &theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &look::Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longestLine)
        return;
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text.at(at);
        qsizetype end = at + 1;
        if (unit == u'"') {
            end = stringEnd(text, at);
            const bool name = QStringView(text).sliced(end).trimmed().startsWith(u':');
            setFormat(
                int(at), int(end - at), m_theme.colour(name ? look::Token::Accent : look::Token::JsonString));
        } else if (unit.isDigit() || unit == u'-') {
            end = numberEnd(text, at);
            setFormat(int(at), int(end - at), m_theme.colour(look::Token::JsonNumber));
        }
        at = end;
    }
}

} // namespace botdeck::ui::monitor
