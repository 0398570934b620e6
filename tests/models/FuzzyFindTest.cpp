// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FuzzyFind.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using models::Findable;

const QList<Findable> things{
    {QStringLiteral("Mark as read")},
    {QStringLiteral("Stop polling")},
    {QStringLiteral("Start polling")},
    {QStringLiteral("Settings: Keyboard")},
    {QStringLiteral("立即锁定"), {QStringLiteral("Lock now")}},
    {QStringLiteral("Straße")},
    {QStringLiteral("sendMessage"), {QStringLiteral("Sends a text")}},
};

QStringList foundBy(const char *typed)
{
    QStringList words;
    for (const qsizetype at : models::fuzzyFind(QString::fromUtf8(typed), things))
        words.append(things.at(at).words);
    return words;
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

} // namespace

TEST(FuzzyFind, LettersCountWithoutTheirCase)
{
    EXPECT_EQ(foundBy("SETTINGS"), list({"Settings: Keyboard"}));
    EXPECT_EQ(foundBy("keyb"), list({"Settings: Keyboard"}));
    EXPECT_EQ(foundBy("STRAß"), list({"Straße"}));
}

TEST(FuzzyFind, ChineseIsFoundByAnyPieceOfIt)
{
    EXPECT_EQ(foundBy("锁定"), list({"立即锁定"}));
    EXPECT_EQ(foundBy("lock"), list({"立即锁定"})) << "by its other words";
}

TEST(FuzzyFind, WhatBeginsWithTheLettersComesFirst)
{
    EXPECT_EQ(foundBy("st"), list({"Stop polling", "Start polling", "Straße"}));
    EXPECT_EQ(foundBy("s")[0], QStringLiteral("Stop polling"));
    EXPECT_EQ(foundBy("read"), list({"Mark as read"}));
    EXPECT_EQ(foundBy("message"), list({"sendMessage"})) << "inside of a word, too";
}

TEST(FuzzyFind, WordsAreFoundInAnyOrder)
{
    EXPECT_EQ(foundBy("poll stop"), list({"Stop polling"}));
    EXPECT_TRUE(foundBy("stop lock").isEmpty());
}

TEST(FuzzyFind, LettersThatStandApartCountWhereNothingHoldsThemTogether)
{
    EXPECT_EQ(foundBy("mkrd"), list({"Mark as read"}));
    EXPECT_EQ(foundBy("立锁"), list({"立即锁定"}));
    EXPECT_EQ(foundBy("stp"), list({"Stop polling", "Start polling"}));
    EXPECT_EQ(foundBy("stop"), list({"Stop polling"})) << "not \"Start polling\" besides";
    EXPECT_TRUE(foundBy("zzz").isEmpty());
}

TEST(FuzzyFind, NothingTypedFindsEverything)
{
    EXPECT_EQ(foundBy(" ").size(), things.size());
}

} // namespace botdeck::test
