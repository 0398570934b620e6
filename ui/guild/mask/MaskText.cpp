// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/MaskText.h"

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

using domain::PermissionMask;

struct NotationRow
{
    MaskNotation notation = MaskNotation::Hexadecimal;
    QLatin1StringView prefix;
    int base = 0;
};

constexpr std::array notationRows{
    NotationRow{MaskNotation::Hexadecimal, QLatin1StringView("0x"), 16},
    NotationRow{MaskNotation::Decimal, QLatin1StringView(""), 10},
    NotationRow{MaskNotation::Binary, QLatin1StringView("0b"), 2},
};

const NotationRow &rowOf(MaskNotation notation)
{
    return notationRows.at(size_t(notation));
}

bool partsDigits(QChar c)
{
    return c.isSpace() || c == u'_' || c == u'\'';
}

bool isDigitOf(QChar c, int base)
{
    const int letter = c.toLower().unicode() - u'a';
    const int digit = c.unicode() >= u'0' && c.unicode() <= u'9' ? c.unicode() - u'0'
                      : letter >= 0 && letter < 6                ? 10 + letter
                                                                 : base;
    return digit < base;
}

bool hasOnlyDigits(QStringView text, int base)
{
    return std::ranges::all_of(text, [base](QChar c) { return partsDigits(c) || isDigitOf(c, base); });
}

bool startsWith(QStringView text, MaskNotation notation)
{
    return text.startsWith(rowOf(notation).prefix, Qt::CaseInsensitive);
}

/// The notation in which the text is to be read; none where it could be two.
std::optional<MaskNotation> notationOf(QStringView text, MaskNotation own)
{
    if (startsWith(text, MaskNotation::Hexadecimal))
        return MaskNotation::Hexadecimal;
    const bool isBinary = startsWith(text, MaskNotation::Binary);
    if (own == MaskNotation::Hexadecimal && isBinary)
        return hasOnlyDigits(text.sliced(2), 2) ? std::nullopt : std::optional(own);
    if (isBinary)
        return MaskNotation::Binary;
    if (own == MaskNotation::Binary && !hasOnlyDigits(text, 2) && hasOnlyDigits(text, 10))
        return MaskNotation::Decimal;
    return own;
}

} // namespace

WrittenMask readMask(const QString &text, MaskNotation own)
{
    const QStringView trimmed = QStringView(text).trimmed();
    const qsizetype from = trimmed.isEmpty() ? 0 : trimmed.data() - text.constData();
    const auto whole = [&](MaskFault fault) { return WrittenMask{{}, fault, from, trimmed.size()}; };
    if (trimmed.isEmpty())
        return whole(MaskFault::Empty);
    const std::optional<MaskNotation> notation = notationOf(trimmed, own);
    if (!notation)
        return whole(MaskFault::Ambiguous);
    const NotationRow &row = rowOf(*notation);
    const bool isSigned = *notation == MaskNotation::Decimal && trimmed.startsWith(u'-');
    const qsizetype skipped =
        isSigned || !startsWith(trimmed, *notation) ? qsizetype(isSigned) : row.prefix.size();
    const QStringView digits = trimmed.sliced(skipped);
    const auto odd = std::ranges::find_if_not(
        digits, [&row](QChar c) { return partsDigits(c) || isDigitOf(c, row.base); });
    if (odd != digits.end())
        return {{}, MaskFault::NotANumber, from + skipped + (odd - digits.begin()), 1};
    if (std::ranges::all_of(digits, partsDigits))
        return whole(MaskFault::NotANumber);
    const QString written = isSigned ? trimmed.toString() : row.prefix + digits.toString();
    const std::optional<PermissionMask> mask = PermissionMask::fromText(written);
    return mask ? WrittenMask{mask} : whole(MaskFault::TooLarge);
}

QString maskText(PermissionMask mask, MaskNotation notation)
{
    switch (notation) {
    case MaskNotation::Hexadecimal:
        return mask.hexadecimal();
    case MaskNotation::Binary:
        return mask.binary().sliced(2);
    case MaskNotation::Decimal:
        break;
    }
    return mask.decimal();
}

} // namespace botdeck::ui::guild
