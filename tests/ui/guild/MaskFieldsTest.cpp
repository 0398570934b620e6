// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionBits.h"
#include "GuildFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/Chip.h"
#include "ui/guild/mask/BitStrip.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::PermissionMask;
using ui::guild::MaskEditor;

class MaskFieldsTest : public GuildTest
{
protected:
    QString kept() { return child<ui::guild::Chip>("unknownKept").words(); }
    void expectInStep(quint64 bits)
    {
        EXPECT_EQ(mask(), bits);
        EXPECT_EQ(hex().text(), QStringLiteral("0x") + QString::number(bits, 16).toUpper());
        EXPECT_EQ(decimal().text(), QString::number(bits));
        QSignalSpy copied(editor.get(), &MaskEditor::copyAsked);
        binary().setFocus();
        key(Qt::Key_C, Qt::ControlModifier);
        ASSERT_EQ(copied.size(), 1);
        EXPECT_EQ(copied.first().first().toString(), QString::number(bits, 2));
        EXPECT_EQ(fault(), QString());
    }
    /// What has reserved or unknown bits is asked for.
    void pasteAndConfirm(QWidget &field, const QString &text)
    {
        paste(field, text);
        if (question("guardedBits") != nullptr)
            answer("guardedBits", "yes");
    }
};

} // namespace

TEST_F(MaskFieldsTest, EveryMaskStandsInAllThreeOfThem)
{
    QRandomGenerator random(53);
    QList<quint64> masks{0, 1, quint64(1) << 63, ~quint64(0), (quint64(1) << 53) + 1, pictured};
    for (int more = 0; more < 30; ++more)
        masks += random.generate64();
    for (const quint64 bits : std::as_const(masks)) {
        open(bits);
        expectInStep(bits);
    }
}

TEST_F(MaskFieldsTest, WhatIsPastedIntoOneStandsInTheOthersAtOnceAndIsOneStep)
{
    QRandomGenerator random(64);
    for (int round = 0; round < 4; ++round) {
        open(pictured);
        const quint64 first = random.generate64() | quint64(1) << 63;
        const quint64 second = random.generate64();
        const quint64 third = random.generate64();
        pasteAndConfirm(hex(), QStringLiteral("0x") + QString::number(first, 16));
        expectInStep(first);
        pasteAndConfirm(decimal(), QString::number(second));
        expectInStep(second);
        pasteAndConfirm(binary(), QString::number(third, 2));
        expectInStep(third);
        for (const quint64 before : {second, first, pictured}) {
            key(Qt::Key_Z, Qt::ControlModifier);
            EXPECT_EQ(mask(), before);
        }
        key(Qt::Key_Y, Qt::ControlModifier);
        EXPECT_EQ(mask(), first);
    }
}

TEST_F(MaskFieldsTest, EachTakesTheOthersNotations)
{
    struct Row
    {
        const char *field;
        const char *text;
        quint64 bits;
    };
    for (const Row &row :
         {Row{"maskHex", "0x0000_0C41", 0xC41}, Row{"maskHex", "c41", 0xC41},
          Row{"maskDecimal", "0xC41", 0xC41}, Row{"maskDecimal", "0b110001000001", 0xC41},
          Row{"maskDecimal", "3 137", 0xC41}, Row{"maskBinary", "1100 0100 0001", 0xC41},
          Row{"maskBinary", "0xC41", 0xC41}, Row{"maskBinary", "3137", 0xC41}}) {
        open(0);
        paste(child<QWidget>(row.field), QString::fromLatin1(row.text));
        expectInStep(row.bits);
    }
}

TEST_F(MaskFieldsTest, WhatIsTypedCountsFromEnterOrWhenTheFieldIsLeftAndEscapeTakesItBack)
{
    open(1);
    decimal().setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&decimal(), QStringLiteral("1025"));
    EXPECT_EQ(mask(), 1U);
    key(Qt::Key_Return);
    expectInStep(1025);
    type(hex(), QStringLiteral("41"));
    expectInStep(0x41);
    hex().setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&hex(), QStringLiteral("1"));
    key(Qt::Key_Tab);
    expectInStep(1);
    hex().setFocus();
    QTest::keyClicks(&hex(), QStringLiteral("0"));
    key(Qt::Key_Escape);
    key(Qt::Key_Tab);
    expectInStep(1);
}

TEST_F(MaskFieldsTest, AFaultIsUnderlinedSaidAndChangesNothing)
{
    open(pictured);
    struct Row
    {
        const char *field;
        const char *text;
        const char *words;
    };
    for (const Row &row :
         {Row{"maskHex", "0x12G4", "“G” is not part of a number. The mask before is kept."},
          Row{"maskDecimal", "18446744073709551616",
              "This number needs more than 64 bits. The mask before is kept."},
          Row{"maskHex", "0b101",
              "“0b101” can be binary or hexadecimal. Write 0x before hexadecimal digits. The mask before is "
              "kept."},
          Row{"maskBinary", "many", "“m” is not part of a number. The mask before is kept."}}) {
        paste(child<QWidget>(row.field), QString::fromUtf8(row.text));
        EXPECT_EQ(fault(), QString::fromUtf8(row.words));
        EXPECT_EQ(mask(), pictured);
        key(Qt::Key_Return);
        EXPECT_EQ(mask(), pictured);
        key(Qt::Key_Escape);
    }
    type(decimal(), QString());
    EXPECT_EQ(fault(), QStringLiteral("A number is missing. The mask before is kept."));
    key(Qt::Key_Escape);
    EXPECT_EQ(fault(), QString());
    const auto redDots = [this] {
        int dots = 0;
        const QImage image = hex().grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                dots += colour.red() > colour.green() + 80 && colour.red() > colour.blue() + 80 ? 1 : 0;
            }
        }
        return dots;
    };
    EXPECT_EQ(redDots(), 0);
    paste(hex(), QStringLiteral("xyz"));
    EXPECT_GT(redDots(), 0);
}

TEST_F(MaskFieldsTest, UnknownAndReservedBitsAreAskedForAndStayWhereTheAnswerIsNo)
{
    open(pictured);
    EXPECT_EQ(kept(), QStringLiteral("bit 41 (unknown) kept"));
    paste(decimal(), QStringLiteral("16385"));
    QMessageBox *box = question("guardedBits");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().contains(QStringLiteral("+ EMBED_LINKS, − bit 41 (unknown)")))
        << qPrintable(box->text());
    EXPECT_EQ(mask(), pictured);
    answer("guardedBits", "cancel");
    expectInStep(pictured);
    paste(decimal(), QStringLiteral("16385"));
    answer("guardedBits", "yes");
    expectInStep(16385);
    EXPECT_EQ(kept(), QStringLiteral("bit 41 (unknown) removed"));
    key(Qt::Key_Z, Qt::ControlModifier);
    expectInStep(pictured);
    paste(decimal(), QString::number(pictured | 2));
    EXPECT_EQ(question("guardedBits"), nullptr) << "what stays is not asked for";
    EXPECT_EQ(mask(), pictured | 2);
}

TEST_F(MaskFieldsTest, LockedBitsAreNamedAndStay)
{
    open(1, ~quint64(8), QStringLiteral("The bot is no administrator."));
    paste(hex(), QStringLiteral("0xB"));
    EXPECT_EQ(mask(), 1U);
    EXPECT_EQ(
        fault(), QStringLiteral("Locked, and kept as before: ADMINISTRATOR. The bot is no administrator."));
    key(Qt::Key_Escape);
    paste(hex(), QStringLiteral("0x3"));
    EXPECT_EQ(mask(), 3U);
}

TEST_F(MaskFieldsTest, TheBinaryDigitsAreGoneThroughAndWrittenByKeys)
{
    open(1);
    auto &strip = child<ui::guild::BitStrip>("maskBinary");
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.bitRect(11).center());
    settle();
    EXPECT_EQ(strip.current(), 11);
    EXPECT_EQ(strip.accessibleDescription(), QStringLiteral("Bit 11, SEND_MESSAGES: 0"));
    key(Qt::Key_1);
    EXPECT_EQ(mask(), 0x801U);
    EXPECT_EQ(strip.current(), 10);
    key(Qt::Key_Space);
    EXPECT_EQ(mask(), 0xC01U);
    key(Qt::Key_Left);
    key(Qt::Key_0);
    EXPECT_EQ(mask(), 0x401U);
    key(Qt::Key_End);
    key(Qt::Key_0);
    EXPECT_EQ(mask(), 0x400U);
    key(Qt::Key_Home);
    key(Qt::Key_1);
    ASSERT_NE(question("guardedBits"), nullptr) << "bit 37 is reserved";
    answer("guardedBits", "cancel");
    EXPECT_EQ(mask(), 0x400U);
}

TEST_F(MaskFieldsTest, AllDigitsOfAFullMaskHaveTheirPlace)
{
    open(~quint64(0));
    auto &strip = child<ui::guild::BitStrip>("maskBinary");
    for (const int width : {520, 640}) {
        editor->resize(width, 780);
        settle();
        for (int bit = 0; bit < PermissionMask::width; ++bit) {
            ASSERT_TRUE(strip.rect().contains(strip.bitRect(bit))) << width << ' ' << bit;
            ASSERT_FALSE(bit > 0 && strip.bitRect(bit).intersects(strip.bitRect(bit - 1))) << bit;
        }
    }
}

TEST_F(MaskFieldsTest, TheMaskIsCopiedInEachForm)
{
    open(0xC01);
    QSignalSpy copied(editor.get(), &MaskEditor::copyAsked);
    for (const char *form : {"copyHex", "copyDecimal", "copyBinary", "copyNames"})
        child<QAction>(form).trigger();
    QStringList texts;
    for (const auto &call : copied)
        texts += call.first().toString();
    EXPECT_EQ(
        texts, (QStringList{
                   QStringLiteral("0xC01"), QStringLiteral("3073"), QStringLiteral("0b110000000001"),
                   QStringLiteral("CREATE_INSTANT_INVITE, VIEW_CHANNEL, SEND_MESSAGES")}));
}

} // namespace botdeck::test
