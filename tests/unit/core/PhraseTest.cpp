// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Phrase.h"

#include <gtest/gtest.h>

namespace botdeck::test {

using core::Phrase;

TEST(Phrase, IsItsEnglishWithWhatStandsInIt)
{
    EXPECT_EQ(Phrase(), QString());
    EXPECT_TRUE(Phrase().isEmpty());
    EXPECT_EQ(Phrase(QStringLiteral("as it stands, 5 %1")), QStringLiteral("as it stands, 5 %1"));
    EXPECT_EQ(Phrase("%2 of %1", {12, 7}), QStringLiteral("7 of 12"));
    EXPECT_EQ(Phrase("100 % of %3", {QStringLiteral("a")}), QStringLiteral("100 % of %3"));
    EXPECT_FALSE(Phrase("x").isEmpty());
}

TEST(Phrase, AnArgumentIsNeverReadAsAPlace)
{
    const Phrase phrase("%1 and %2", {QStringLiteral("%2"), QStringLiteral("b")});
    EXPECT_EQ(phrase, QStringLiteral("%2 and b"));
}

TEST(Phrase, IsTranslatedWithThePhrasesInIt)
{
    const Phrase phrase("why: %1", {Phrase("%1 is shut", {QStringLiteral("door")})});
    const auto loud = [](const char *pattern) { return QString::fromUtf8(pattern).toUpper(); };
    EXPECT_EQ(phrase.translated(loud), QStringLiteral("WHY: door IS SHUT"));
    EXPECT_EQ(phrase, QStringLiteral("why: door is shut"));
}

TEST(Phrase, OtherWordsStandInTheSamePatterns)
{
    const Phrase phrase("why: %1", {Phrase("%1 is shut", {QStringLiteral("door")})});
    const Phrase changed = phrase.withWords([](const QString &words) { return words + words; });
    EXPECT_EQ(changed, QStringLiteral("why: doordoor is shut"));
    EXPECT_NE(changed, phrase);
}

} // namespace botdeck::test
