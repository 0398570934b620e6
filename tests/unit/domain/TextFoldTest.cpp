// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TextFold.h"

#include <QString>

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

TEST(TextFoldTest, EveryCodePointFoldsAsQtSaysOneByOne)
{
    for (char32_t codePoint = 1; codePoint < 0x20000; ++codePoint) {
        if (QChar::isSurrogate(codePoint))
            continue;
        const QString one = QString::fromUcs4(&codePoint, 1);
        const char32_t folded = QChar::toCaseFolded(codePoint);
        ASSERT_EQ(foldCase(one.toUtf8()), QString::fromUcs4(&folded, 1).toUtf8()) << uint(codePoint);
    }
}

TEST(TextFoldTest, FoldsTextByUnicodesRulesWithoutChangingWords)
{
    EXPECT_EQ(foldCase("Hello ПАРОЛЬ ÄÖ 你好 😀"), "hello пароль äö 你好 😀");
    EXPECT_EQ(foldCase("ΣΣς"), "σσσ") << "the final sigma is the same letter";
    EXPECT_EQ(foldCase("Straße"), "straße") << "simple folding never makes one letter two";
    EXPECT_EQ(foldCase("İ"), "İ") << "and never asks for a language";
}

TEST(TextFoldTest, WhatIsNotUtf8StaysAsItIs)
{
    for (const QByteArray text :
         {"\xFF", "\xC3", "\xE4\xBD", "a\x80z", "\xF0\x9F\x98", "\xC0\x80", "\xC3\x28"})
        EXPECT_EQ(foldCase(text), text);
}

} // namespace
