// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/CodeLiterals.h"

namespace botdeck::domain {

namespace {

/// Half a surrogate pair is neither printable nor white space, so it is not seen.
bool isSeenInCode(char32_t point)
{
    return point == U' ' || (QChar::isPrint(point) && !QChar::isSpace(point));
}

/// Half a surrogate pair counts as a character of its own.
template <typename Take>
void forEachCharacter(QStringView text, Take take)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
            take(QChar::surrogateToUcs4(unit, text.at(++at)));
        else
            take(char32_t(unit.unicode()));
    }
}

QString hex(char32_t number, int digits)
{
    return QString::number(number, 16).rightJustified(digits, u'0');
}

QString unitEscape(char32_t unit)
{
    return QStringLiteral("\\u") + hex(unit, 4);
}

QString javaScriptFarEscape(char32_t point)
{
    return QStringLiteral("\\u{") + hex(point, 5) + u'}';
}

QString pythonFarEscape(char32_t point)
{
    return QStringLiteral("\\U") + hex(point, 8);
}

QString quotedLiteral(QStringView text, QChar quote, QString (*farEscape)(char32_t))
{
    QString out(quote);
    forEachCharacter(text, [&](char32_t point) {
        if (point == quote.unicode() || point == U'\\')
            out += QStringLiteral("\\") + QChar(char16_t(point));
        else if (point == U'\n')
            out += QStringLiteral("\\n");
        else if (isSeenInCode(point))
            out += QString::fromUcs4(&point, 1);
        else
            out += point > 0xffff ? farEscape(point) : unitEscape(point);
    });
    return out + quote;
}

} // namespace

QString javaScriptLiteral(QStringView text, QChar quote)
{
    return quotedLiteral(text, quote, javaScriptFarEscape);
}

QString pythonLiteral(QStringView text, QChar quote)
{
    return quotedLiteral(text, quote, pythonFarEscape);
}

QString cppRawLiteral(QStringView text)
{
    QString word = QStringLiteral("json");
    for (int number = 2; text.contains(u')' + word + u'"'); ++number)
        word = QStringLiteral("json%1").arg(number);
    return QStringLiteral("R\"") + word + u'(' + text.toString() + u')' + word + u'"';
}

QString visibleJson(const QByteArray &json)
{
    QString out;
    forEachCharacter(QString::fromUtf8(json), [&out](char32_t point) {
        if (isSeenInCode(point))
            out += QString::fromUcs4(&point, 1);
        else if (point < 0x20) // in JSON these stand only between its tokens
            out += u' ';
        else if (point <= 0xffff)
            out += unitEscape(point);
        else
            out += unitEscape(QChar::highSurrogate(point)) + unitEscape(QChar::lowSurrogate(point));
    });
    return out;
}

} // namespace botdeck::domain
