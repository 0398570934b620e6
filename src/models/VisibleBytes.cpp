// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/VisibleBytes.h"

#include "models/SafeText.h"

#include <algorithm>

namespace botdeck::models {

namespace {

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

} // namespace

VisibleBytes visibleBytes(QByteArrayView bytes)
{
    VisibleBytes result;
    qsizetype good = 0;
    const auto takeGood = [&](qsizetype end) {
        result.text += visibleText(QString::fromUtf8(bytes.sliced(good, end - good)));
    };
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes.sliced(at));
        if (length == 0) {
            takeGood(at);
            result.text += QStringLiteral("\\x%1").arg(uint(uchar(bytes.at(at))), 2, 16, QLatin1Char('0'));
            ++result.invalidBytes;
            good = at + 1;
        }
        at += std::max<qsizetype>(1, length);
    }
    takeGood(bytes.size());
    return result;
}

} // namespace botdeck::models
