// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/JsonHighlighter.h"

#include "ui/look/Theme.h"

namespace botdeck::ui::look {

namespace {

// One long line is slow to colour and no easier to read for it.
constexpr qsizetype longestColoured = 8192;

/// A block's state.
constexpr int outsideStrings = 0;
constexpr int withinString = 1;

/// Behind the closing quote, or the text's end where there is none.
qsizetype quotedEnd(QStringView text, qsizetype start)
{
    for (qsizetype at = start + 1; at < text.size(); ++at) {
        if (text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == u'"')
            return at + 1;
    }
    return text.size();
}

qsizetype numeralEnd(QStringView text, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < text.size() && (text.at(at).isDigit() || QStringView(u".eE+-").contains(text.at(at))))
        ++at;
    return at;
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longestColoured)
        return;
    // Behind a word joiner the line goes on in the next one, maybe within a string.
    const bool goesOn = text.endsWith(QChar(0x2060));
    qsizetype begin = 0;
    if (previousBlockState() == withinString) {
        begin = quotedEnd(text, -1);
        setFormat(0, int(begin), m_theme.colour(Token::JsonString));
        setCurrentBlockState(goesOn && begin == text.size() ? withinString : outsideStrings);
    } else {
        setCurrentBlockState(outsideStrings);
    }
    for (qsizetype at = begin; at < text.size();) {
        const QChar unit = text.at(at);
        qsizetype end = at + 1;
        if (unit == u'"') {
            end = quotedEnd(text, at);
            if (goesOn && end == text.size())
                setCurrentBlockState(withinString);
            const bool name = QStringView(text).sliced(end).trimmed().startsWith(u':');
            setFormat(int(at), int(end - at), m_theme.colour(name ? Token::Accent : Token::JsonString));
        } else if (unit.isDigit() || unit == u'-') {
            end = numeralEnd(text, at);
            setFormat(int(at), int(end - at), m_theme.colour(Token::JsonNumber));
        }
        at = end;
    }
}

} // namespace botdeck::ui::look

#include "moc_JsonHighlighter.cpp"
