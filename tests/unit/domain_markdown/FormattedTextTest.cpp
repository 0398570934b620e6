// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonText.h"
#include "MarkdownRows.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

using namespace botdeck::domain;

namespace {

QString normalForm(const QString &text, const QList<TextEntity> &entities)
{
    return entitiesText(normalised({text, entities}).entities);
}

using enum EntityType;

} // namespace

TEST(FormattedTextTest, EveryTypeHasANameOfItsOwn)
{
    for (int i = 0; i <= int(lastEntityType); ++i) {
        const QString name = entityTypeName(EntityType(i));
        EXPECT_EQ(entityTypeFromName(name), EntityType(i)) << qPrintable(name);
    }
    EXPECT_FALSE(entityTypeFromName(u"never_seen").has_value());
}

TEST(FormattedTextTest, EntitiesLieWithinTheText)
{
    const QString text = QStringLiteral("ab😀cd");
    EXPECT_EQ(normalForm(text, {{Bold, 4, 100}}), QStringLiteral("bold 4+2"));
    EXPECT_EQ(normalForm(text, {{Bold, -1, 2}}), QStringLiteral("bold 0+1"));
    EXPECT_EQ(normalForm(text, {{Bold, 6, 1}, {Bold, 1, 0}, {Bold, 1, -5}, {Bold, 100, 1}}), QString());
    EXPECT_EQ(normalForm(text, {{Bold, 0, 3}}), QStringLiteral("bold 0+2")) << "half a pair is left out";
    EXPECT_EQ(normalForm(text, {{Bold, 3, 2}}), QStringLiteral("bold 4+1"));
    EXPECT_EQ(
        normalForm(text, {{Bold, 1, std::numeric_limits<qsizetype>::max()}}), QStringLiteral("bold 1+5"));
    EXPECT_EQ(normalForm(text, {{Bold, std::numeric_limits<qsizetype>::min(), 3}}), QString());
}

TEST(FormattedTextTest, StylesOfOneTypeAreOne)
{
    const QString text = QStringLiteral("abcdefghij");
    EXPECT_EQ(normalForm(text, {{Bold, 0, 3}, {Bold, 3, 2}}), QStringLiteral("bold 0+5"));
    EXPECT_EQ(normalForm(text, {{Bold, 2, 3}, {Bold, 0, 4}}), QStringLiteral("bold 0+5"));
    EXPECT_EQ(normalForm(text, {{Bold, 0, 9}, {Bold, 3, 2}}), QStringLiteral("bold 0+9"));
    EXPECT_EQ(normalForm(text, {{Bold, 0, 2}, {Bold, 3, 2}}), QStringLiteral("bold 0+2; bold 3+2"));
    EXPECT_EQ(normalForm(text, {{Bold, 0, 5}, {Italic, 3, 5}}), QStringLiteral("bold 0+5; italic 3+5"));
}

TEST(FormattedTextTest, CodeHoldsNothingAndLinksDoNotOverlap)
{
    const QString text = QStringLiteral("abcdefghij");
    EXPECT_EQ(normalForm(text, {{Bold, 0, 9}, {Code, 3, 2}}), QStringLiteral("bold 0+3; code 3+2; bold 5+4"));
    EXPECT_EQ(normalForm(text, {{Bold, 3, 2}, {Pre, 0, 9}}), QStringLiteral("pre 0+9"));
    EXPECT_EQ(
        normalForm(text, {{Bold, 0, 9}, {Code, 1, 1}, {Code, 3, 1}}),
        QStringLiteral("bold 0+1; code 1+1; bold 2+1; code 3+1; bold 4+5"));
    EXPECT_EQ(
        normalForm(text, {{TextLink, 0, 5, QStringLiteral("a")}, {TextLink, 3, 5, QStringLiteral("b")}}),
        QStringLiteral("text_link 0+5 a"));
    EXPECT_EQ(
        normalForm(text, {{TextLink, 3, 2, QStringLiteral("b")}, {TextLink, 0, 9, QStringLiteral("a")}}),
        QStringLiteral("text_link 0+9 a"));
    EXPECT_EQ(
        normalForm(text, {{Bold, 2, 2}, {TextLink, 0, 9, QStringLiteral("a")}}),
        QStringLiteral("text_link 0+9 a; bold 2+2"));
}

TEST(FormattedTextTest, QuotationsAreNotNestedAndNotCrossed)
{
    const QString text = QStringLiteral("abcdefghij");
    EXPECT_EQ(normalForm(text, {{Blockquote, 0, 9}, {Blockquote, 2, 2}}), QStringLiteral("blockquote 0+9"));
    EXPECT_EQ(normalForm(text, {{Blockquote, 0, 5}, {Code, 3, 4}}), QStringLiteral("blockquote 0+5"));
    EXPECT_EQ(normalForm(text, {{Blockquote, 3, 4}, {Code, 1, 4}}), QStringLiteral("blockquote 3+4"));
    EXPECT_EQ(normalForm(text, {{Blockquote, 3, 4}, {Code, 1, 8}}), QStringLiteral("blockquote 3+4"));
    EXPECT_EQ(
        normalForm(text, {{Blockquote, 0, 5}, {Code, 3, 2}}), QStringLiteral("blockquote 0+5; code 3+2"));
    EXPECT_EQ(
        normalForm(text, {{Blockquote, 0, 5}, {Code, 5, 2}}), QStringLiteral("blockquote 0+5; code 5+2"));
    EXPECT_EQ(
        normalForm(text, {{Blockquote, 0, 5}, {Bold, 3, 4}}), QStringLiteral("blockquote 0+5; bold 3+4"));
}

TEST(FormattedTextTest, TheNormalFormOfANormalFormIsItself)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2'000; ++round) {
        FormattedText text{QStringLiteral("a😀b退款c\nd😀😀e")};
        for (int i = 0; i < 6; ++i)
            text.entities.append(
                {EntityType(random.bounded(int(lastEntityType) + 1)), random.bounded(-2, 15),
                 random.bounded(0, 12)});
        const FormattedText once = normalised(text);
        EXPECT_EQ(normalised(once), once) << qPrintable(entitiesText(text.entities));
        std::reverse(text.entities.begin(), text.entities.end());
        EXPECT_EQ(normalised(text).entities.isEmpty(), once.entities.isEmpty());
    }
}

TEST(FormattedTextTest, ReceivedTextsBecomeTheSameKindOfText)
{
    const QByteArray json = R"([{"type":"bold","offset":0,"length":2},
        {"type":"text_link","offset":3,"length":2,"url":"https://a.example"},
        {"type":"text_mention","offset":6,"length":1,"user":{"id":77}},
        {"type":"date_time","offset":0,"length":1}])";
    const JsonText entities(json);
    const FormattedText text = formattedText(textWithEntities(QStringLiteral("ab cd e"), entities.root()));
    EXPECT_EQ(text.text, QStringLiteral("ab cd e"));
    EXPECT_EQ(
        entitiesText(text.entities),
        QStringLiteral("bold 0+2; text_link 3+2 https://a.example; text_mention 6+1 77"));
}
