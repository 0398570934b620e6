// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/TextLength.h"

namespace botdeck::domain {

TextLength textLength(QStringView text)
{
    TextLength length{0, text.size(), 0};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        ++length.codePoints;
        if (unit < 0x80) {
            length.utf8Bytes += 1;
        } else if (unit < 0x800) {
            length.utf8Bytes += 2;
        } else if (QChar::isHighSurrogate(unit) && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            length.utf8Bytes += 4;
            ++at;
        } else {
            length.utf8Bytes += 3;
        }
    }
    return length;
}

qsizetype amountOf(const TextLength &length, LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Characters:
        return length.codePoints;
    case LengthUnit::Utf16Units:
        return length.utf16Units;
    case LengthUnit::Utf8Bytes:
        return length.utf8Bytes;
    }
    return 0;
}

LengthState lengthState(qsizetype amount, const LengthLimit &limit)
{
    if (amount < limit.minimum)
        return LengthState::Short;
    if (!limit.maximum)
        return LengthState::Fine;
    if (amount > *limit.maximum)
        return LengthState::Long;
    // In whole numbers, and without a product that could overflow.
    return amount >= *limit.maximum - *limit.maximum / 10 ? LengthState::Close : LengthState::Fine;
}

LengthUse lengthUse(QStringView source, QStringView parsed, const LengthLimit &limit)
{
    const qsizetype amount = amountOf(textLength(limit.afterParsing ? parsed : source), limit.unit);
    return {amount, lengthState(amount, limit)};
}

} // namespace botdeck::domain
