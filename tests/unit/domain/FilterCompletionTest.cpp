// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterCompletion.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

class MetValues final : public FilterValueSource
{
public:
    [[nodiscard]] QStringList values(FilterKey key) const override
    {
        if (key == FilterKey::Chat)
            return {QStringLiteral("Night refunds"), QStringLiteral("Refund desk"), QStringLiteral("退款群"),
                    QStringLiteral("Ops"),           QStringLiteral("Ops"),         QString()};
        if (key == FilterKey::Kind)
            return {QStringLiteral("message"), QStringLiteral("callback_query")};
        return {};
    }
};

/// Completes at the "^" in the text.
FilterCompletions completed(const char *marked)
{
    QString text = QString::fromUtf8(marked);
    const qsizetype cursor = text.indexOf(u'^');
    text.remove(cursor, 1);
    return completeFilter(text, cursor, MetValues());
}

/// The text after the first choice was taken.
QByteArray afterChoice(const char *marked)
{
    const FilterCompletions found = completed(marked);
    if (found.choices.isEmpty())
        return "(none)";
    QString text = QString::fromUtf8(marked).remove(u'^');
    return text.replace(found.position, found.length, found.choices.front()).toUtf8();
}

TEST(FilterCompletionTest, OffersEveryKeyWhereATermMayBegin)
{
    for (const char *text : {"^", "a ^", "a | ^", "(^", "!^", "a ^ b"}) {
        const FilterCompletions found = completed(text);
        EXPECT_TRUE(found.choices.contains(u"kind:")) << text;
        EXPECT_TRUE(found.choices.contains(u"text~")) << text;
        EXPECT_TRUE(found.choices.contains(u"json.")) << text;
        EXPECT_EQ(found.length, 0) << text;
    }
}

TEST(FilterCompletionTest, PutsTheChoiceInThePlaceOfWhatWasWritten)
{
    EXPECT_EQ(afterChoice("a ki^"), "a kind:");
    EXPECT_EQ(afterChoice("a KI^nd:x"), "a kind:x");
    EXPECT_EQ(afterChoice("(h^"), "(has:");
    EXPECT_EQ(afterChoice("has:ph^"), "has:photo");
    EXPECT_EQ(afterChoice("has:photo,ke^ a"), "has:photo,keyboard a");
    EXPECT_EQ(afterChoice("is:^"), "is:marked");
    EXPECT_EQ(afterChoice("is:^xyz"), "is:marked");
    EXPECT_EQ(afterChoice("stream:g^"), "stream:gateway");
    EXPECT_EQ(afterChoice("kind:mes^"), "kind:message");
    EXPECT_EQ(afterChoice("kind:jo^"), "kind:join");
    EXPECT_EQ(afterChoice("after:^"), "after:10m");
}

TEST(FilterCompletionTest, FindsMetValuesByWhatTheyContainAndQuotesThem)
{
    EXPECT_EQ(completed("chat:ref^").choices.join(u'/').toUtf8(), "\"Refund desk\"/\"Night refunds\"");
    EXPECT_EQ(afterChoice("chat:\"refund d^"), "chat:\"Refund desk\"");
    EXPECT_EQ(afterChoice("chat~退^ a"), "chat~退款群 a");
    EXPECT_EQ(completed("chat:ops^").choices.size(), 1) << "each once";
    EXPECT_TRUE(completed("from:^").choices.isEmpty());
}

TEST(FilterCompletionTest, OffersNothingInsideStringsOrForUnknownKeys)
{
    EXPECT_TRUE(completed("\"ki^\"").choices.isEmpty());
    EXPECT_TRUE(completed("knd:^").choices.isEmpty());
    EXPECT_TRUE(completed("json.a=^").choices.isEmpty());
    EXPECT_TRUE(completed("退^").choices.isEmpty());
}

TEST(FilterCompletionTest, ACursorOutsideTheTextIsAtItsEdge)
{
    EXPECT_EQ(completeFilter(u"ki", 99, MetValues()).choices.front(), u"kind:");
    EXPECT_EQ(completeFilter(u"ki", -1, MetValues()).position, 0);
}

} // namespace
