// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterAddition.h"

#include "domain/filter/FilterParser.h"

#include <gtest/gtest.h>

namespace {

using namespace botdeck;
using domain::FilterKey;

struct Addition
{
    const char *text;
    const char *term;
    bool negated;
    const char *expected;
};

domain::Filter parsedFilter(const char *text)
{
    const domain::ParsedFilter parsed = domain::parseFilter(QString::fromUtf8(text), {});
    EXPECT_TRUE(parsed) << text;
    return parsed.filter;
}

TEST(FilterAddition, OneConditionMoreAndWhatWasWrittenStays)
{
    for (const Addition &row : {
             Addition{"", "kind:photo", false, "kind:photo"},
             Addition{"   ", "kind:photo", true, "!kind:photo"},
             Addition{"refund  !from:7", "chat:70", false, "refund  !from:7 chat:70"},
             Addition{"a | b", "chat:70", true, "(a | b) !chat:70"},
             Addition{"(a | b) chat:70", "chat:70", false, "(a | b) chat:70"},
             Addition{"chat:70", "chat:70", false, "chat:70"},
             Addition{"chat:70", "chat:70", true, "chat:70 !chat:70"},
             Addition{"!chat:70 x", "chat:70", true, "!chat:70 x"},
             Addition{"knd:x", "chat:70", false, "knd:x chat:70"},
         }) {
        EXPECT_EQ(
            domain::withFilterTerm(QString::fromUtf8(row.text), QString::fromUtf8(row.term), row.negated),
            QString::fromUtf8(row.expected))
            << row.text;
    }
}

TEST(FilterAddition, NeedlesAreThoseThatStandThereWhereItHolds)
{
    const domain::Filter filter =
        parsedFilter("Refund text~card,Refund !text~spam chat~Ops from:Mara (a | !(b | \"two words\"))");
    EXPECT_EQ(
        domain::filterNeedles(filter, FilterKey::Text),
        (QStringList{QStringLiteral("Refund"), QStringLiteral("card"), QStringLiteral("a")}));
    EXPECT_EQ(domain::filterNeedles(filter, FilterKey::Chat), QStringList{QStringLiteral("Ops")});
    EXPECT_EQ(domain::filterNeedles(filter, FilterKey::From), QStringList{QStringLiteral("Mara")});
    EXPECT_TRUE(domain::filterNeedles({}, FilterKey::Text).isEmpty());
}

} // namespace
