// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown/TextLength.h"

#include <QList>
#include <QString>

#include <gtest/gtest.h>

using namespace botdeck::domain;

TEST(TextLengthTest, CountsInEveryUnit)
{
    struct Row
    {
        QString text;
        TextLength length;
    };
    const QList<Row> rows{
        {{}, {0, 0, 0}},
        {QStringLiteral("abc"), {3, 3, 3}},
        {QStringLiteral("é"), {1, 1, 2}},
        {QStringLiteral("退款"), {2, 2, 6}},
        {QStringLiteral("😀"), {1, 2, 4}},
        {QStringLiteral("e\u0301"), {2, 2, 3}},
        {QStringLiteral("👩\u200d🚀"), {3, 5, 11}},
        {QString(QChar(0)), {1, 1, 1}},
        {QString(QChar(0xd83d)), {1, 1, 3}},
        {QString(QChar(0xde00)) + u'a', {2, 2, 4}},
        {QStringLiteral("\u202eabc"), {4, 4, 6}},
        {QString(4'096, QChar(0x0301)), {4'096, 4'096, 8'192}},
        {QString(QChar(0x7ff)) + QChar(0x800), {2, 2, 5}},
    };
    for (const Row &row : rows) {
        EXPECT_EQ(textLength(row.text), row.length) << qPrintable(row.text);
        // Of half a pair Qt makes a question mark; servers are told U+FFFD, or nothing at all.
        if (row.text.isValidUtf16()) {
            EXPECT_EQ(textLength(row.text).utf8Bytes, row.text.toUtf8().size());
        }
    }
}

TEST(TextLengthTest, WarnsFromNineTenthsAndStopsAboveTheLimit)
{
    const LengthLimit characters{LengthUnit::Characters, 1, 4'096, true};
    EXPECT_EQ(lengthState(0, characters), LengthState::Short);
    EXPECT_EQ(lengthState(1, characters), LengthState::Fine);
    EXPECT_EQ(lengthState(3'686, characters), LengthState::Fine);
    EXPECT_EQ(lengthState(3'687, characters), LengthState::Close);
    EXPECT_EQ(lengthState(4'096, characters), LengthState::Close);
    EXPECT_EQ(lengthState(4'097, characters), LengthState::Long);
    EXPECT_EQ(lengthState(1'000'000, {LengthUnit::Utf8Bytes, 0, {}, false}), LengthState::Fine);
}

TEST(TextLengthTest, CountsTheMarkupOnlyWhereTheServerDoes)
{
    const QString source = QStringLiteral("**退款**");
    const QString parsed = QStringLiteral("退款");
    EXPECT_EQ(lengthUse(source, parsed, {LengthUnit::Characters, 1, 4'096, true}).amount, 2);
    EXPECT_EQ(lengthUse(source, parsed, {LengthUnit::Utf8Bytes, 1, 102'400, false}).amount, 10);
    EXPECT_EQ(
        lengthUse(source, parsed, {LengthUnit::Utf16Units, 0, 5, false}), (LengthUse{6, LengthState::Long}));
}
