// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonEscapes.h"

#include <QStringConverter>

#include <array>
#include <utility>

namespace botdeck::domain {

namespace {

constexpr std::array<std::pair<char, char16_t>, 8> shortEscapes{{
    {'"', u'"'},
    {'\\', u'\\'},
    {'/', u'/'},
    {'b', u'\b'},
    {'f', u'\f'},
    {'n', u'\n'},
    {'r', u'\r'},
    {'t', u'\t'},
}};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The UTF-16 unit of one escape, whose backslash stands at `at`; moves `at` behind it. -1 where it is none.
int takeEscape(QByteArrayView text, qsizetype &at)
{
    if (at + 1 >= text.size())
        return -1;
    const char kind = text[at + 1];
    at += 2;
    if (kind == 'u') {
        if (at + 4 > text.size())
            return -1;
        int unit = 0;
        for (const qsizetype end = at + 4; at < end; ++at) {
            const int digit = hexDigit(text[at]);
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        return unit;
    }
    for (const auto &[letter, unit] : shortEscapes) {
        if (letter == kind)
            return unit;
    }
    return -1;
}

qsizetype takeDigits(QByteArrayView token, qsizetype at)
{
    while (at < token.size() && token[at] >= '0' && token[at] <= '9')
        ++at;
    return at;
}

bool isJsonNumber(QByteArrayView token)
{
    const auto has = [token](qsizetype at, char c) { return at < token.size() && token[at] == c; };
    qsizetype at = has(0, '-') ? 1 : 0;
    const qsizetype whole = at;
    at = takeDigits(token, at);
    if (at == whole || (at > whole + 1 && token[whole] == '0'))
        return false;
    if (has(at, '.')) {
        const qsizetype fraction = ++at;
        at = takeDigits(token, at);
        if (at == fraction)
            return false;
    }
    if (has(at, 'e') || has(at, 'E')) {
        ++at;
        const qsizetype exponent = has(at, '+') || has(at, '-') ? ++at : at;
        at = takeDigits(token, at);
        if (at == exponent)
            return false;
    }
    return at == token.size();
}

} // namespace

JsonFault checkEscapes(QByteArrayView inside)
{
    bool highBefore = false; // the unit just before was the first half of a pair
    qsizetype at = inside.indexOf('\\');
    while (at >= 0) {
        const int unit = takeEscape(inside, at);
        if (unit < 0)
            return JsonFault::Broken;
        if (QChar::isLowSurrogate(char32_t(unit)) != highBefore)
            return JsonFault::LoneSurrogate;
        highBefore = QChar::isHighSurrogate(char32_t(unit));
        const qsizetype next = inside.indexOf('\\', at);
        if (highBefore && next != at)
            return JsonFault::LoneSurrogate;
        at = next;
    }
    return JsonFault::None;
}

QString unescaped(QByteArrayView inside)
{
    qsizetype at = inside.indexOf('\\');
    if (at < 0)
        return QString::fromUtf8(inside);
    // Telegram writes every letter that is not ASCII as an escape, so this is the usual way of a Russian or
    // Chinese text: it is written in place. No text has more units than it has bytes as JSON.
    QString text(inside.size(), Qt::Uninitialized);
    QChar *end = text.data();
    QStringDecoder utf8(
        QStringConverter::Utf8,
        QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    qsizetype from = 0;
    while (at >= 0) {
        if (at > from)
            end = utf8.appendToBuffer(end, inside.sliced(from, at - from));
        const int unit = takeEscape(inside, at);
        *end++ = QChar(unit);
        from = at;
        at = inside.indexOf('\\', from);
    }
    end = utf8.appendToBuffer(end, inside.sliced(from));
    text.truncate(end - text.constData());
    return text;
}

bool isJsonScalar(QByteArrayView token)
{
    if (token.front() == '-' || (token.front() >= '0' && token.front() <= '9'))
        return isJsonNumber(token);
    return token == "true" || token == "false" || token == "null";
}

} // namespace botdeck::domain
