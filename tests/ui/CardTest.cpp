// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonitorFixture.h"
#include "ui/monitor/CardDelegate.h"
#include "ui/monitor/CardTexts.h"
#include "ui/monitor/CardView.h"
#include "ui/monitor/SpanFormats.h"
#include "ui/monitor/WrappedText.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

namespace botdeck::test {

namespace {

using domain::CardText;
using models::CardModel;
using ui::monitor::wrappedText;
using ui::monitor::writeFormatted;

constexpr const char *cardJson = R"({"update_id":81203,"message":{"message_id":5718,"date":1795236423,
    "from":{"id":10000931,"first_name":"Mara","username":"mara_v"},
    "chat":{"id":20004118,"title":"Ops","type":"supergroup"},
    "text":"Order 88213 <b>charged</b>","entities":[{"offset":6,"length":5,"type":"bold"}],
    "sender_tag":"finance"}})";

class CardTest : public MonitorFixture
{
protected:
    QModelIndex line(const char *label)
    {
        CardModel &lines = inspector->card().lines();
        for (int row = 0; row < lines.rowCount(); ++row) {
            if (lines.index(row).data(CardModel::LabelRole) == QString::fromUtf8(label))
                return lines.index(row);
        }
        ADD_FAILURE() << label << " is not in the card";
        return {};
    }
    QString value(const char *label) { return line(label).data(CardModel::ValueRole).toString(); }
};

/// The format at a place of the text.
QTextCharFormat formatAt(QTextDocument &document, int place)
{
    QTextCursor cursor(&document);
    cursor.setPosition(place + 1);
    return cursor.charFormat();
}

} // namespace

TEST(SpanFormats, FormatsWhatTheEntitiesCoverAndNothingElse)
{
    const ui::look::Theme theme;
    QTextDocument document;
    CardText text;
    text.text = QStringLiteral("abcdef<b>x</b>");
    text.spans = {
        {1, 2, QStringLiteral("bold"), {}},
        {2, 2, QStringLiteral("italic"), {}},
        {4, 1, QStringLiteral("text_link"), QStringLiteral("https://a.example/<b>")}};
    writeFormatted(document, text, theme);
    EXPECT_EQ(document.toPlainText(), text.text) << "no tags are read";
    EXPECT_EQ(formatAt(document, 0).fontWeight(), QTextCharFormat().fontWeight());
    EXPECT_EQ(formatAt(document, 1).fontWeight(), int(QFont::DemiBold));
    EXPECT_EQ(formatAt(document, 2).fontWeight(), int(QFont::DemiBold));
    EXPECT_TRUE(formatAt(document, 2).fontItalic());
    EXPECT_NE(formatAt(document, 3).fontWeight(), int(QFont::DemiBold));
    EXPECT_TRUE(formatAt(document, 3).fontItalic());
    const QTextCharFormat link = formatAt(document, 4);
    EXPECT_TRUE(link.fontUnderline());
    EXPECT_FALSE(link.isAnchor()) << "it can be followed";
    EXPECT_EQ(link.toolTip(), QStringLiteral("<qt>https://a.example/&lt;b&gt;</qt>"));
    EXPECT_FALSE(formatAt(document, 6).fontUnderline());
}

TEST(SpanFormats, WhatCannotBeSeenIsWrittenOutAndShiftsNoFormat)
{
    const ui::look::Theme theme;
    QTextDocument document;
    CardText text;
    text.text = QStringLiteral("a\u202ebc");
    text.spans = {{2, 1, QStringLiteral("bold"), {}}};
    writeFormatted(document, text, theme);
    EXPECT_EQ(document.toPlainText(), QStringLiteral("a\\u202ebc"));
    EXPECT_EQ(formatAt(document, 7).fontWeight(), int(QFont::DemiBold));
    EXPECT_NE(formatAt(document, 8).fontWeight(), int(QFont::DemiBold));
}

TEST(SpanFormats, ALongTextIsCut)
{
    const ui::look::Theme theme;
    QTextDocument document;
    CardText text;
    text.text = QString(100'000, u'y');
    text.spans = {{99'000, 5, QStringLiteral("bold"), {}}};
    writeFormatted(document, text, theme);
    EXPECT_EQ(document.toPlainText().size(), ui::monitor::formattedUnits);
}

TEST(WrappedText, BreaksAtWordsAndWithinThemAndCutsWhatIsTooMuch)
{
    const QFont font;
    const QFontMetrics metrics(font);
    const QString text = QStringLiteral("one two three four five six seven");
    const int width = metrics.horizontalAdvance(QStringLiteral("one two three "));
    const QStringList lines = wrappedText(text, font, width, 9);
    EXPECT_EQ(lines.join(u' '), text);
    EXPECT_GE(lines.size(), 2);
    for (const QString &line : lines)
        EXPECT_LE(metrics.horizontalAdvance(line), width);
    const QStringList cut = wrappedText(text, font, width, 2);
    ASSERT_EQ(cut.size(), 2);
    EXPECT_TRUE(cut.last().endsWith(QChar(0x2026)));
    EXPECT_GE(wrappedText(QString(500, u'w'), font, width, 99).size(), 10);
    EXPECT_EQ(
        wrappedText(QStringLiteral("a\n\nb"), font, width, 9),
        (QStringList{QStringLiteral("a"), {}, QStringLiteral("b")}));
    EXPECT_TRUE(wrappedText(QStringLiteral("a\nb\nc"), font, width, 2).last().endsWith(QChar(0x2026)));
    EXPECT_TRUE(wrappedText({}, font, width, 2).isEmpty());
}

TEST(CardTexts, AmountsAreSaidInUnits)
{
    const auto amount = ui::monitor::cardWords().amount;
    using domain::CardForm;
    EXPECT_TRUE(ui::monitor::sizeWords(812).startsWith(QStringLiteral("812 byte")));
    EXPECT_TRUE(ui::monitor::sizeWords(1'234'567).contains(QStringLiteral(" · 1\u2009234\u2009567 byte")));
    EXPECT_EQ(ui::monitor::sizeWords(-3), QStringLiteral("-3"));
    EXPECT_EQ(amount(CardForm::Duration, 75), QStringLiteral("1 min 15 s"));
    EXPECT_EQ(
        amount(CardForm::Duration, std::numeric_limits<qint64>::min()),
        QStringLiteral("-9223372036854775808"));
    EXPECT_EQ(amount(CardForm::Flag, 1), QStringLiteral("yes"));
    EXPECT_EQ(
        amount(CardForm::Time, QDateTime({2026, 11, 21}, {12, 47, 3}).toMSecsSinceEpoch()),
        QStringLiteral("2026-11-21 12:47:03"));
}

TEST_F(CardTest, SaysTheUpdateInWordsAndPointsOutWhatIsUnknown)
{
    inspect(arriveRaw(cardJson));
    EXPECT_EQ(value("Chat"), QStringLiteral("Ops"));
    EXPECT_EQ(line("Chat").data(CardModel::AsideRole).toString(), QStringLiteral("supergroup"));
    EXPECT_TRUE(line("Chat").data(CardModel::AsideIsWordRole).toBool());
    EXPECT_FALSE(line("From").data(CardModel::AsideIsWordRole).toBool());
    EXPECT_EQ(value("Chat id"), QStringLiteral("20004118"));
    EXPECT_EQ(value("message.sender_tag"), QStringLiteral("\"finance\""));
    EXPECT_TRUE(inspector->card().findChild<QWidget *>(QStringLiteral("unknownNote"))->isVisible());
    EXPECT_EQ(
        inspector->card().findChild<QLabel *>(QStringLiteral("unknownCount"))->text(),
        QStringLiteral("1 unknown"));
    EXPECT_EQ(
        inspector->card().findChild<QLabel *>(QStringLiteral("unknownNames"))->text(),
        QStringLiteral("sender_tag"));
    auto &bubble = child<QTextEdit>("bubbleText");
    EXPECT_TRUE(bubble.isVisible());
    EXPECT_EQ(bubble.toPlainText(), QStringLiteral("Order 88213 <b>charged</b>"));
}

TEST_F(CardTest, AClickOnTheSignCopiesTheId)
{
    inspect(arriveRaw(cardJson));
    QListView &list = inspector->card().list();
    pass();
    const QModelIndex id = line("Chat id");
    list.scrollTo(id);
    const auto *delegate = qobject_cast<ui::monitor::CardDelegate *>(list.itemDelegate());
    ASSERT_NE(delegate, nullptr);
    const QRect sign = delegate->copyRect(list.visualRect(id), id);
    ASSERT_TRUE(list.viewport()->rect().contains(sign.center()));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, sign.center());
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("20004118"));
    EXPECT_EQ(said, QStringList{QStringLiteral("Copied.")});
    EXPECT_TRUE(delegate->copyRect(list.visualRect(line("Chat")), line("Chat")).isEmpty());
}

TEST_F(CardTest, TheKeyboardCopiesTheCurrentLine)
{
    inspect(arriveRaw(cardJson));
    inspector->focusContent();
    QListView &list = inspector->card().list();
    ASSERT_TRUE(list.hasFocus());
    list.setCurrentIndex(line("From id"));
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("10000931"));
    list.setCurrentIndex(line("Chat id"));
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("20004118"));
}

TEST_F(CardTest, TextThatIsMarkedAndCopiedLosesItsSecrets)
{
    const QByteArray token("12345678:AAbbCCddEEffGGhhIIjjKKll-mm_nn");
    redactor.add(core::Secret(token));
    inspect(arriveRaw("{\"update_id\":1,\"message\":{\"text\":\"it is " + token + "\"}}"));
    auto &bubble = child<QTextEdit>("bubbleText");
    bubble.setFocus();
    QTest::keyClick(&bubble, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&bubble, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("it is [secret]"));
}

TEST_F(CardTest, ALongCardIsLaidOutWithoutHaste)
{
    QByteArray json(R"({"update_id":7,"message":{"message_id":1)");
    for (int at = 0; at < 2000; ++at)
        json += ",\"x" + QByteArray::number(at) + "\":\"" + QByteArray(200, 'v') + '"';
    inspect(arriveRaw(json + "}}"));
    EXPECT_TRUE(waitUntil([this] { return inspector->card().lines().rowCount() > 100; }));
    EXPECT_EQ(
        inspector->card().findChild<QLabel *>(QStringLiteral("unknownCount"))->text(),
        QStringLiteral("2\u2009000 unknown"));
    QListView &list = inspector->card().list();
    EXPECT_TRUE(waitUntil([&list] {
        list.scrollToBottom();
        return list.visualRect(list.model()->index(list.model()->rowCount() - 1, 0)).bottom() <=
               list.viewport()->height();
    }));
}

} // namespace botdeck::test
