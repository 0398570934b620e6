// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/MaskText.h"

#include <gtest/gtest.h>

namespace botdeck::test {

using ui::guild::MaskFault;
using ui::guild::MaskNotation;
using ui::guild::maskText;
using ui::guild::readMask;
using ui::guild::WrittenMask;

namespace {

constexpr quint64 allBits = ~quint64(0);
constexpr MaskNotation hexa = MaskNotation::Hexadecimal;
constexpr MaskNotation deci = MaskNotation::Decimal;
constexpr MaskNotation bina = MaskNotation::Binary;

} // namespace

TEST(MaskTextTest, EachFieldReadsItsOwnNotationAndWhatSaysItself)
{
    struct Row
    {
        MaskNotation own;
        const char *text;
        quint64 bits;
    };
    for (const Row &row : {
             Row{hexa, "0x20000310C41", 0x20000310C41},
             Row{hexa, "20000310c41", 0x20000310C41},
             Row{hexa, " 0X0000_0200_0031_0C41 ", 0x20000310C41},
             Row{hexa, "10", 16},
             Row{hexa, "FFFFFFFFFFFFFFFF", allBits},
             Row{hexa, "0bFF", 0xBFF},
             Row{deci, "2199026469953", 2199026469953},
             Row{deci, "2 199 026 469 953", 2199026469953},
             Row{deci, "18446744073709551615", allBits},
             Row{deci, "-1", allBits},
             Row{deci, "0x10", 16},
             Row{deci, "0b1010", 10},
             Row{deci, "9007199254740993", 9007199254740993},
             Row{bina, "1010 0001", 0xA1},
             Row{bina, "0b1010", 10},
             Row{bina, "0x1F", 31},
             Row{bina, "2199026469953", 2199026469953},
             Row{bina, "10", 2},
         }) {
        const WrittenMask read = readMask(QString::fromLatin1(row.text), row.own);
        ASSERT_TRUE(read.mask) << row.text;
        EXPECT_EQ(read.mask->bits(), row.bits) << row.text;
        EXPECT_EQ(read.fault, MaskFault::None) << row.text;
    }
}

TEST(MaskTextTest, AFaultSaysWhereItIs)
{
    struct Row
    {
        MaskNotation own;
        const char *text;
        MaskFault fault;
        qsizetype position;
        qsizetype length;
    };
    for (const Row &row : {
             Row{hexa, "", MaskFault::Empty, 0, 0},
             Row{deci, "   ", MaskFault::Empty, 0, 0},
             Row{hexa, " 0x12G4", MaskFault::NotANumber, 5, 1},
             Row{deci, "12e4", MaskFault::NotANumber, 2, 1},
             Row{deci, "1.5", MaskFault::NotANumber, 1, 1},
             Row{hexa, "-1", MaskFault::NotANumber, 0, 1},
             Row{hexa, "0x", MaskFault::NotANumber, 0, 2},
             Row{bina, "12x", MaskFault::NotANumber, 1, 1},
             Row{hexa, "10000000000000000", MaskFault::TooLarge, 0, 17},
             Row{deci, " 18446744073709551616", MaskFault::TooLarge, 1, 20},
             Row{deci, "-9223372036854775809", MaskFault::TooLarge, 0, 20},
             Row{hexa, "0b101", MaskFault::Ambiguous, 0, 5},
         }) {
        const WrittenMask read = readMask(QString::fromLatin1(row.text), row.own);
        EXPECT_FALSE(read.mask) << row.text;
        EXPECT_EQ(int(read.fault), int(row.fault)) << row.text;
        EXPECT_EQ(read.position, row.position) << row.text;
        EXPECT_EQ(read.length, row.length) << row.text;
    }
}

TEST(MaskTextTest, WhatIsWrittenIsReadAgain)
{
    for (const quint64 bits : {quint64(0), quint64(1), quint64(1) << 63, allBits, (quint64(1) << 53) + 1}) {
        for (const MaskNotation notation : {hexa, deci, bina}) {
            const QString text = maskText(domain::PermissionMask(bits), notation);
            const WrittenMask read = readMask(text, notation);
            ASSERT_TRUE(read.mask) << qPrintable(text);
            EXPECT_EQ(read.mask->bits(), bits);
        }
    }
}

} // namespace botdeck::test
