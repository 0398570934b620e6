// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/Needle.h"

#include <gtest/gtest.h>

#include <random>

using botdeck::storage::Needle;

TEST(NeedleTest, FindsWhatQByteArrayFinds)
{
    std::mt19937 random(5);
    const auto invent = [&random](qsizetype length) {
        QByteArray bytes(length, '\0');
        for (char &byte : bytes)
            byte = "ab\xD0\xBF"[random() % 4];
        return bytes;
    };
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray text = invent(qsizetype(random() % 200));
        const QByteArray bytes = invent(qsizetype(1 + random() % 9));
        const Needle needle(bytes);
        const auto from = text.isEmpty() ? 0 : qsizetype(random() % quint64(text.size()));
        ASSERT_EQ(needle.find(text, from), text.indexOf(bytes, from))
            << text.toHex().constData() << ' ' << bytes.toHex().constData() << ' ' << from;
    }
}

TEST(NeedleTest, FindsAtTheVeryBeginningAndEnd)
{
    for (qsizetype length = 1; length < 100; ++length) {
        for (qsizetype at = 0; at < length; ++at) {
            QByteArray text(length, '.');
            text[at] = 'x';
            EXPECT_EQ(Needle("x").find(text, 0), at);
            EXPECT_EQ(Needle("x.").find(text, 0), at + 1 < length ? at : -1);
            EXPECT_EQ(Needle("xx").find(text, 0), -1);
        }
    }
}
