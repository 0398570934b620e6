// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/HitSpans.h"

#include "domain/TextFold.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::HitSpan;

QList<HitSpan> spans(const char *text, const char *needle)
{
    return domain::hitSpans(QString::fromUtf8(text), QString::fromUtf8(needle));
}

} // namespace

TEST(HitSpans, AreFoundWhateverTheCaseAndHoweverShortTheNeedleIs)
{
    EXPECT_EQ(spans("Refund, refund", "REFUND"), (QList<HitSpan>{{0, 6}, {8, 6}}));
    EXPECT_EQ(spans("退款 再退款", "退"), (QList<HitSpan>{{0, 1}, {4, 1}}));
    EXPECT_EQ(spans("aaaa", "aa"), (QList<HitSpan>{{0, 2}, {2, 2}}));
    EXPECT_EQ(spans("ΣΑΣ σας", "σας"), (QList<HitSpan>{{0, 3}, {4, 3}}));
    EXPECT_EQ(spans("a b", " "), (QList<HitSpan>{{1, 1}}));
    EXPECT_TRUE(spans("anything", "").isEmpty());
    EXPECT_TRUE(spans("", "a").isEmpty());
    EXPECT_TRUE(spans("short", "a longer one").isEmpty());
}

TEST(HitSpans, LettersBeyondTheFirstPlaneCountTwoUnits)
{
    EXPECT_EQ(spans("😀x😀", "x"), (QList<HitSpan>{{2, 1}}));
    EXPECT_EQ(spans("x😀😀", "😀"), (QList<HitSpan>{{1, 2}, {3, 2}}));
    // Deseret's letters have cases.
    EXPECT_EQ(spans("𐐀𐐨", "𐐨"), (QList<HitSpan>{{0, 2}, {2, 2}}));
    const QString half(QChar(0xD83D));
    EXPECT_EQ(domain::hitSpans(u'a' + half + u'b', QStringLiteral("b")), (QList<HitSpan>{{2, 1}}));
}

TEST(HitSpans, FoldAsTheSearchOfTheStoreDoes)
{
    for (const char *text : {"ß", "ẞ", "İ", "ı", "Ǆ", "K", "ϐ", "𐐀", "É", "é"}) {
        const QString folded = QString::fromUtf8(domain::foldCase(QByteArrayView(text)));
        EXPECT_FALSE(domain::hitSpans(QString::fromUtf8(text), folded).isEmpty()) << text;
    }
    EXPECT_TRUE(spans("Straße", "STRASSE").isEmpty());
}

TEST(HitSpans, AMessageMentionsWhatItsReadersSee)
{
    domain::ChatMessage message;
    message.text.text = QStringLiteral("two charges");
    message.media.resize(1);
    message.media.first().fileName = QStringLiteral("Invoice-88213.pdf");
    message.fromName = QStringLiteral("Mara");
    EXPECT_TRUE(domain::mentions(message, QStringLiteral("CHARGE")));
    EXPECT_TRUE(domain::mentions(message, QStringLiteral("invoice")));
    EXPECT_FALSE(domain::mentions(message, QStringLiteral("Mara")));
    EXPECT_FALSE(domain::mentions(message, {}));
}

} // namespace botdeck::test
