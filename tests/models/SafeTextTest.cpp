// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SafeText.h"

#include <gtest/gtest.h>

namespace botdeck::test {

using models::oneLine;
using models::visibleText;

TEST(SafeText, OrdinaryTextStaysAsItIs)
{
    const QString text = QStringLiteral("Ops · 退款\n\tJosé \U0001F980 ไทย नमस्ते");
    EXPECT_EQ(visibleText(text), text);
}

TEST(SafeText, WhatCannotBeSeenIsWrittenOut)
{
    EXPECT_EQ(visibleText(QStringView(u"a\0b", 3)), QStringLiteral("a\\u0000b"));
    EXPECT_EQ(visibleText(u"\u202etxt\u2069"), QStringLiteral("\\u202etxt\\u2069"));
    EXPECT_EQ(visibleText(u"\ufeffx\u2028y\u007f"), QStringLiteral("\\ufeffx\\u2028y\\u007f"));
    const QChar half(0xd83d);
    EXPECT_EQ(visibleText(QString(half)), QStringLiteral("\\ud83d"));
}

TEST(SafeText, CombiningMarksDoNotPileUp)
{
    const QString piled = QStringLiteral("e") + QString(4096, QChar(0x0301)) + QStringLiteral("x");
    const QString shown = visibleText(piled);
    EXPECT_TRUE(
        shown.startsWith(QStringLiteral("e") + QString(8, QChar(0x0301)) + QStringLiteral("\\u0301")));
    EXPECT_TRUE(shown.endsWith(QLatin1Char('x')));
    EXPECT_EQ(shown.count(QChar(0x0301)), 8);
}

TEST(SafeText, ACellHasOneLineAndAnEnd)
{
    EXPECT_EQ(oneLine(u"  one\r\n\ttwo  "), QStringLiteral("one two"));
    EXPECT_EQ(oneLine(u"abcdef", 4), QStringLiteral("abcd…"));
    EXPECT_EQ(oneLine(u"abcd", 4), QStringLiteral("abcd"));
    // A pair is not cut in two.
    EXPECT_EQ(oneLine(u"abc\U0001F980def", 4), QStringLiteral("abc…"));
}

} // namespace botdeck::test
