// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TextFold.h"

#include <QChar>

#include <algorithm>

namespace botdeck::domain {

namespace {

struct Decoded
{
    char32_t codePoint = 0;
    int length = 1; // bytes taken
    bool valid = false;
};

/// One code point of two to four bytes. Overlong forms and surrogates do not matter: they are never produced
/// from a QString, and folding them to themselves is all that is asked.
Decoded decode(QByteArrayView text, qsizetype at)
{
    const auto lead = uchar(text[at]);
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size())
        return {};
    char32_t codePoint = lead & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const auto next = uchar(text[at + i]);
        if ((next & 0xC0U) != 0x80U)
            return {};
        codePoint = (codePoint << 6) | (next & 0x3FU);
    }
    return {codePoint, length, true};
}

char *encode(char32_t codePoint, char *to)
{
    const auto tail = [codePoint](int shift) { return char(0x80U | ((codePoint >> shift) & 0x3FU)); };
    if (codePoint < 0x80) {
        *to++ = char(codePoint);
    } else if (codePoint < 0x800) {
        *to++ = char(0xC0U | (codePoint >> 6));
        *to++ = tail(0);
    } else if (codePoint < 0x10000) {
        *to++ = char(0xE0U | (codePoint >> 12));
        *to++ = tail(6);
        *to++ = tail(0);
    } else {
        *to++ = char(0xF0U | (codePoint >> 18));
        *to++ = tail(12);
        *to++ = tail(6);
        *to++ = tail(0);
    }
    return to;
}

} // namespace

void foldCaseInto(QByteArrayView utf8, QByteArray &out)
{
    // No folding makes a character longer than twice its bytes (two bytes become three at most).
    const qsizetype before = out.size();
    out.resize(before + 2 * utf8.size());
    char *to = out.data() + before;
    qsizetype at = 0;
    while (at < utf8.size()) {
        const char c = utf8[at];
        if (uchar(c) < 0x80) {
            *to++ = c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
            ++at;
            continue;
        }
        const Decoded decoded = decode(utf8, at);
        const char32_t folded = decoded.valid ? QChar::toCaseFolded(decoded.codePoint) : 0;
        if (!decoded.valid || folded == decoded.codePoint)
            to = std::copy_n(utf8.data() + at, decoded.length, to);
        else
            to = encode(folded, to);
        at += decoded.length;
    }
    out.resize(to - out.constData());
}

QByteArray foldCase(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size());
    foldCaseInto(utf8, out);
    return out;
}

} // namespace botdeck::domain
