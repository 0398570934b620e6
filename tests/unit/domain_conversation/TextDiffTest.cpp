// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/TextDiff.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::DiffPiece;
using domain::textDiff;

/// "kept [-removed-] {+added+}".
QString written(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind == DiffPiece::Kind::Removed)
            text += QStringLiteral("[-") + piece.text + QStringLiteral("-]");
        else if (piece.kind == DiffPiece::Kind::Added)
            text += QStringLiteral("{+") + piece.text + QStringLiteral("+}");
        else
            text += piece.text;
    }
    return text;
}

QString without(const QList<DiffPiece> &pieces, DiffPiece::Kind kind)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind != kind)
            text += piece.text;
    }
    return text;
}

struct DiffCase
{
    const char *before;
    const char *after;
    const char *diff;
};

class TextDiffTest : public testing::TestWithParam<DiffCase>
{
};

INSTANTIATE_TEST_SUITE_P(
    Table, TextDiffTest,
    testing::Values(
        DiffCase{"", "", ""}, DiffCase{"same", "same", "same"}, DiffCase{"", "new", "{+new+}"},
        DiffCase{"old", "", "[-old-]"},
        DiffCase{"Refund in 3 days.", "Refund in 5 days.", "Refund in [-3-]{+5+} days."},
        DiffCase{"one two three", "one three", "one [-two -]three"},
        DiffCase{"one three", "one two three", "one {+two +}three"},
        DiffCase{"the red car stops", "the blue bus stops", "the [-red car-]{+blue bus+} stops"},
        DiffCase{"it costs 49.00", "it costs 49.50", "it costs [-49.00-]{+49.50+}"},
        DiffCase{"a\nb", "a\nc\nb", "a\n{+c\n+}b"},
        DiffCase{"请明天退款，谢谢", "请今天退款，谢谢", "请[-明-]{+今+}天退款，谢谢"},
        DiffCase{"订单已取消", "订单八八二一三已完成", "订单{+八八二一三+}已[-取消-]{+完成+}"},
        // A letter with a mark, a flag and a family are one character each.
        DiffCase{"cafe\u0301", "cafe", "[-cafe\u0301-]{+cafe+}"},
        DiffCase{
            "\U0001F1E9\U0001F1EA", "\U0001F1E9\U0001F1F0",
            "[-\U0001F1E9\U0001F1EA-]{+\U0001F1E9\U0001F1F0+}"},
        DiffCase{"ok \U0001F44D", "ok \U0001F44D\U0001F3FD", "ok [-\U0001F44D-]{+\U0001F44D\U0001F3FD+}"},
        DiffCase{"שלום עולם", "שלום לכולם", "שלום [-עולם-]{+לכולם+}"}));

/// Letters of several scripts, blanks and marks.
QString invented(QRandomGenerator &random)
{
    static const QString letters =
        QStringLiteral("aab  c\n退款明天שע\u0301\u200d") + QString::fromUcs4(U"\U0001F44D\U0001F3FD");
    QString text;
    for (int length = random.bounded(30); length > 0; --length)
        text += letters.at(random.bounded(letters.size()));
    return text;
}

} // namespace

TEST_P(TextDiffTest, MarksTheWordsThatWereChanged)
{
    const DiffCase &row = GetParam();
    EXPECT_EQ(
        written(textDiff(QString::fromUtf8(row.before), QString::fromUtf8(row.after))),
        QString::fromUtf8(row.diff));
}

TEST(TextDiff, HoldsBothTextsWhateverTheyAre)
{
    QRandomGenerator random(88213);
    for (int round = 0; round < 400; ++round) {
        const QString before = invented(random);
        const QString after = invented(random);
        const QList<DiffPiece> pieces = textDiff(before, after);
        ASSERT_EQ(without(pieces, DiffPiece::Kind::Added), before) << qPrintable(after);
        ASSERT_EQ(without(pieces, DiffPiece::Kind::Removed), after) << qPrintable(before);
        for (qsizetype at = 1; at < pieces.size(); ++at)
            ASSERT_LT(
                pieces.at(at - 1).kind == DiffPiece::Kind::Same ? 0 : int(pieces.at(at - 1).kind),
                pieces.at(at).kind == DiffPiece::Kind::Same ? 3 : int(pieces.at(at).kind))
                << qPrintable(written(pieces));
    }
}

TEST(TextDiff, OfLongTextsThatHaveLittleInCommonTheMiddleIsOneChange)
{
    QString before = QStringLiteral("Dear all, ");
    QString after = before;
    for (int word = 0; word < 5'000; ++word) {
        before += QStringLiteral("a%1 ").arg(word);
        after += QStringLiteral("b%1 ").arg(word);
    }
    const QString end = QStringLiteral("regards");
    const QList<DiffPiece> pieces = textDiff(before + end, after + end);
    ASSERT_EQ(pieces.size(), 4);
    EXPECT_EQ(pieces.first(), (DiffPiece{DiffPiece::Kind::Same, QStringLiteral("Dear all, ")}));
    EXPECT_EQ(pieces.last(), (DiffPiece{DiffPiece::Kind::Same, QStringLiteral(" regards")}));
}

TEST(TextDiff, AChangedWordOfALongTextIsFound)
{
    const QString many = QStringLiteral("明天退款 ").repeated(5'000);
    const QList<DiffPiece> pieces =
        textDiff(many + u'a' + many + u'c' + many, many + u'b' + many + u'd' + many);
    EXPECT_EQ(pieces.size(), 7);
}

} // namespace botdeck::test
