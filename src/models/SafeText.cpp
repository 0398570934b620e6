// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SafeText.h"

#include <algorithm>
#include <array>

namespace botdeck::models {

namespace {

constexpr int marksKept = 8;

struct Range
{
    char32_t first;
    char32_t last;
};

// What has no glyph of its own but changes how its neighbours look or where lines end.
constexpr std::array unseen{
    Range{0x0000, 0x0008}, Range{0x000b, 0x001f}, Range{0x007f, 0x009f}, Range{0x061c, 0x061c},
    Range{0x200b, 0x200b}, Range{0x200e, 0x200f}, Range{0x2028, 0x202e}, Range{0x2060, 0x206f},
    Range{0xd800, 0xdfff}, Range{0xfeff, 0xfeff}, Range{0xfff9, 0xfffb}, Range{0xe0000, 0xe007f},
};

bool isUnseen(char32_t point)
{
    return std::any_of(unseen.begin(), unseen.end(), [point](const Range &range) {
        return point >= range.first && point <= range.last;
    });
}

bool isMark(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

void appendEscaped(QString &out, QStringView units)
{
    for (const QChar unit : units)
        out += QStringLiteral("\\u%1").arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
}

/// The code point at `at`, and how many UTF-16 units it takes; half a pair is itself.
char32_t pointAt(QStringView text, qsizetype at, qsizetype *units)
{
    const QChar high = text.at(at);
    const bool pair = high.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    *units = pair ? 2 : 1;
    return pair ? QChar::surrogateToUcs4(high, text.at(at + 1)) : high.unicode();
}

} // namespace

QString visibleText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    int marks = 0;
    qsizetype units = 0;
    for (qsizetype at = 0; at < text.size(); at += units) {
        const char32_t point = pointAt(text, at, &units);
        marks = isMark(point) ? marks + 1 : 0;
        const QStringView piece = text.sliced(at, units);
        if (isUnseen(point) || marks > marksKept)
            appendEscaped(out, piece);
        else
            out += piece;
    }
    return out;
}

QString oneLine(QStringView text, qsizetype cap)
{
    const bool cut = text.size() > cap;
    qsizetype end = std::min(text.size(), cap);
    if (cut && end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    QString line = visibleText(text.first(end).toString().simplified());
    if (cut)
        line += QChar(0x2026);
    return line;
}

} // namespace botdeck::models
