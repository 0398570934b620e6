// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionMask.h"

#include <algorithm>
#include <array>
#include <limits>

namespace botdeck::domain {

namespace {

struct NumberPrefix
{
    QLatin1StringView prefix;
    int base = 10;
};

constexpr std::array numberPrefixes{
    NumberPrefix{QLatin1StringView("0x"), 16},
    NumberPrefix{QLatin1StringView("0b"), 2},
};

bool isParting(QChar c)
{
    return c.isSpace() || c == u'_' || c == u'\'';
}

std::optional<quint64> digitsValue(QStringView digits, int base)
{
    quint64 value = 0;
    for (const QChar c : digits) {
        // QString::toULongLong() would take signs, too, and wherever it stands a prefix.
        const int letter = c.toLower().unicode() - u'a';
        const int digit = c.unicode() < 0x80 && c.isDigit() ? c.digitValue()
                          : letter >= 0 && letter < 6       ? 10 + letter
                                                            : base;
        if (digit >= base || value > (std::numeric_limits<quint64>::max() - quint64(digit)) / quint64(base))
            return std::nullopt;
        value = value * quint64(base) + quint64(digit);
    }
    return digits.isEmpty() ? std::nullopt : std::optional(value);
}

} // namespace

std::optional<PermissionMask> PermissionMask::fromText(QStringView text)
{
    QString digits = text.toString();
    digits.removeIf(isParting);
    const auto prefix =
        std::find_if(numberPrefixes.begin(), numberPrefixes.end(), [&digits](const NumberPrefix &row) {
            return digits.startsWith(row.prefix, Qt::CaseInsensitive);
        });
    const bool isDecimal = prefix == numberPrefixes.end();
    const bool isNegative = isDecimal && digits.startsWith(u'-');
    const qsizetype skipped = isDecimal ? qsizetype(isNegative) : prefix->prefix.size();
    const std::optional<quint64> value =
        digitsValue(QStringView(digits).sliced(skipped), isDecimal ? 10 : prefix->base);
    if (!value || (isNegative && *value > quint64(1) << 63))
        return std::nullopt;
    return PermissionMask(isNegative ? ~*value + 1 : *value);
}

QString PermissionMask::hexadecimal() const
{
    return QStringLiteral("0x") + QString::number(m_bits, 16).toUpper();
}

QString PermissionMask::binary() const
{
    return QStringLiteral("0b") + QString::number(m_bits, 2);
}

} // namespace botdeck::domain
