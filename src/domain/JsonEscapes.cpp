// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonEscapes.h"

#include "domain/HexDigit.h"

#include <algorithm>
#include <array>
#include <cstring>
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

constexpr uchar lettersOfSeveralBytes = 0x80;
constexpr qsizetype plainStep = 8;

/// Whether the next eight bytes are ASCII without a backslash, all looked at together.
bool isPlain(QByteArrayView text, qsizetype at)
{
    if (at + plainStep > text.size())
        return false;
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highBits = ones * lettersOfSeveralBytes;
    quint64 bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    const quint64 zeroWhereBackslash = bytes ^ (ones * uchar('\\'));
    return ((bytes | ((zeroWhereBackslash - ones) & ~zeroWhereBackslash)) & highBits) == 0;
}

/// A letter of two to four bytes of valid UTF-8, with `at` moved behind it; gives where the next unit goes.
char16_t *takeLetter(QByteArrayView text, qsizetype &at, char16_t *to)
{
    const auto next = [&text, &at](qsizetype offset) {
        return char32_t(at + offset < text.size() ? text[at + offset] & 0x3F : 0);
    };
    const auto first = char32_t(uchar(text[at]));
    if (first < 0xE0) {
        *to++ = char16_t((first & 0x1F) << 6 | next(1));
        at += 2;
    } else if (first < 0xF0) {
        *to++ = char16_t((first & 0x0F) << 12 | next(1) << 6 | next(2));
        at += 3;
    } else {
        const char32_t letter = (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3);
        *to++ = QChar::highSurrogate(letter);
        *to++ = QChar::lowSurrogate(letter);
        at += 4;
    }
    return to;
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

// Telegram writes every letter that is not ASCII as an escape, so both ways are usual; each text passes here
// once, straight into its place. No text has more units than it has bytes as JSON.
QString unescaped(QByteArrayView inside)
{
    QString text(inside.size(), Qt::Uninitialized);
    auto *to = reinterpret_cast<char16_t *>(text.data());
    for (qsizetype at = 0; at < inside.size();) {
        const auto first = uchar(inside[at]);
        if (first == '\\') {
            *to++ = char16_t(takeEscape(inside, at));
        } else if (first >= lettersOfSeveralBytes) {
            to = takeLetter(inside, at, to);
        } else if (isPlain(inside, at)) {
            std::copy_n(inside.data() + at, plainStep, to);
            at += plainStep;
            to += plainStep;
        } else {
            *to++ = first;
            ++at;
        }
    }
    text.truncate(to - reinterpret_cast<const char16_t *>(text.constData()));
    return text;
}

bool isJsonScalar(QByteArrayView token)
{
    if (token.front() == '-' || (token.front() >= '0' && token.front() <= '9'))
        return isJsonNumber(token);
    return token == "true" || token == "false" || token == "null";
}

} // namespace botdeck::domain
