// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionMask.h"

#include <gtest/gtest.h>

#include <limits>

using botdeck::domain::PermissionMask;

namespace {

struct MaskText
{
    QString text;
    std::optional<quint64> bits;
};

TEST(PermissionMaskTest, IsReadFromWhatPeoplePaste)
{
    const MaskText texts[]{
        {QStringLiteral("0"), 0},
        {QStringLiteral("2199026469953"), 2199026469953U},
        {QStringLiteral("0x20000310C41"), 0x20000310C41U},
        {QStringLiteral("0X20000310c41"), 0x20000310C41U},
        {QStringLiteral("0b1000 0000_0001"), 0x801},
        {QStringLiteral(" 18446744073709551615\n"), std::numeric_limits<quint64>::max()},
        {QStringLiteral("0xFFFF'FFFF'FFFF'FFFF"), std::numeric_limits<quint64>::max()},
        {QStringLiteral("-1"), std::numeric_limits<quint64>::max()},
        {QStringLiteral("-9223372036854775808"), quint64(1) << 63U},
        {QStringLiteral("9007199254740993"), 9007199254740993U},
        {QStringLiteral("18446744073709551616"), std::nullopt},
        {QStringLiteral("-9223372036854775809"), std::nullopt},
        {QStringLiteral("0x10000000000000000"), std::nullopt},
        {QStringLiteral("0b2"), std::nullopt},
        {QStringLiteral("0x"), std::nullopt},
        {QStringLiteral("-0x1"), std::nullopt},
        {QStringLiteral("+1"), std::nullopt},
        {QStringLiteral("1e3"), std::nullopt},
        {QStringLiteral("1.5"), std::nullopt},
        {QStringLiteral("12a"), std::nullopt},
        {QStringLiteral("٣"), std::nullopt},
        {QString(), std::nullopt},
    };
    for (const MaskText &row : texts) {
        const std::optional<PermissionMask> mask = PermissionMask::fromText(row.text);
        EXPECT_EQ(mask.has_value(), row.bits.has_value()) << qPrintable(row.text);
        EXPECT_EQ(mask.value_or(PermissionMask()).bits(), row.bits.value_or(0)) << qPrintable(row.text);
    }
}

TEST(PermissionMaskTest, IsWrittenInThreeWays)
{
    const PermissionMask mask(0x20000310C41);
    EXPECT_EQ(mask.decimal(), QStringLiteral("2199026469953"));
    EXPECT_EQ(mask.hexadecimal(), QStringLiteral("0x20000310C41"));
    EXPECT_EQ(mask.binary(), QStringLiteral("0b100000000000000000001100010000110001000001"));
    EXPECT_EQ(PermissionMask::all().decimal(), QStringLiteral("18446744073709551615"));
}

TEST(PermissionMaskTest, OneBitIsChangedAndTheOthersStay)
{
    const PermissionMask mask(quint64(1) << 63U | 1U);
    EXPECT_EQ(mask.with(11).bits(), quint64(1) << 63U | quint64(1) << 11U | 1U);
    EXPECT_EQ(mask.with(63, false).bits(), 1U);
    EXPECT_TRUE(mask.has(63));
    EXPECT_FALSE(mask.has(62));
    EXPECT_EQ(mask.count(), 2);
}

} // namespace
