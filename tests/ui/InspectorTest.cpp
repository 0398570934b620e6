// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonitorFixture.h"
#include "ui/monitor/CardView.h"
#include "ui/monitor/JsonPane.h"
#include "ui/monitor/RawJsonView.h"
#include "ui/monitor/UpdateReader.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace botdeck::test {

namespace {

using ui::monitor::Inspector;

class InspectorTest : public MonitorFixture
{
protected:
    QString rawShown() { return child<QPlainTextEdit>("rawText").toPlainText(); }
    void clickTab(int tab)
    {
        auto &tabs = child<QTabBar>("inspectorTabs");
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
    }
    QStringList cardLines()
    {
        QStringList lines;
        const models::CardModel &card = inspector->card().lines();
        for (int row = 0; row < card.rowCount(); ++row)
            lines.append(card.index(row).data().toString());
        return lines;
    }
};

} // namespace

TEST_F(InspectorTest, SaysWhatToDoWhereNothingIsSelected)
{
    EXPECT_TRUE(child<QWidget>("inspectorHint").isVisible());
    EXPECT_EQ(child<QLabel>("hintTitle").text(), QStringLiteral("Select an update."));
    arrive(10);
    inspect(4);
    EXPECT_FALSE(child<QWidget>("inspectorHint").isVisible());
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_TRUE(child<QWidget>("inspectorHint").isVisible());
    EXPECT_FALSE(inspector->shown().has_value());
}

TEST_F(InspectorTest, AClickShowsTheUpdateInEachTab)
{
    arrive(10);
    inspect(4);
    EXPECT_TRUE(console.wishes.contains(QStringLiteral("raw:5")));
    EXPECT_EQ(child<QLabel>("updateTitle").text(), QStringLiteral("Edited 5005"));
    EXPECT_TRUE(child<QLabel>("updateCaption").text().startsWith(QStringLiteral("update 80005 · ")));
    EXPECT_TRUE(inspector->card().isVisible());
    EXPECT_TRUE(cardLines().contains(QStringLiteral("Chat id: -1001234567890123")))
        << cardLines().join(u'\n').toStdString();

    clickTab(1);
    EXPECT_TRUE(inspector->tree().isVisible());
    EXPECT_EQ(inspector->tree().model().rowCount(), 2);

    clickTab(2);
    EXPECT_TRUE(rawShown().contains(QStringLiteral("\n  \"update_id\": 80005,\n")))
        << rawShown().toStdString();
    EXPECT_TRUE(rawShown().contains(QStringLiteral("9007199254740993")));
    QTest::mouseClick(&inspector->rawJson().formattedSwitch(), Qt::LeftButton);
    EXPECT_TRUE(rawShown().startsWith(
        QStringLiteral("{\"update_id\":80005,\"edited_message\":{\"message_id\":5005,")));
}

TEST_F(InspectorTest, CtrlTabGoesRoundTheTabsFromTheTable)
{
    arrive(10);
    inspect(4);
    table->setFocus();
    for (const auto tab :
         {Inspector::Tab::Tree, Inspector::Tab::Raw, Inspector::Tab::Next, Inspector::Tab::Card}) {
        QTest::keyClick(table, Qt::Key_Tab, Qt::ControlModifier);
        EXPECT_EQ(inspector->tab(), tab);
    }
    QTest::keyClick(table, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(inspector->tab(), Inspector::Tab::Next);
}

TEST_F(InspectorTest, ArrowsAndButtonsMoveToOtherUpdates)
{
    arrive(10);
    inspect(4);
    QTest::keyClick(table, Qt::Key_Down);
    ASSERT_TRUE(waitUntil([this] { return inspector->shown()->seq == 6; }));
    QTest::mouseClick(&child<QToolButton>("nextUpdate"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return inspector->shown()->seq == 7; }));
    EXPECT_EQ(table->currentIndex().row(), 6);
    QTest::mouseClick(&child<QToolButton>("previousUpdate"), Qt::LeftButton);
    QTest::mouseClick(&child<QToolButton>("previousUpdate"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return inspector->shown()->seq == 5; }));
}

TEST_F(InspectorTest, AnAnswerForARowLeftMeanwhileIsNotShown)
{
    arrive(10);
    click(4);
    inspect(5);
    Q_EMIT console.rawReady(5, "{\"late\":true}", {});
    EXPECT_EQ(inspector->shown()->seq, 6);
    EXPECT_TRUE(inspector->raw().contains("80006"));
}

TEST_F(InspectorTest, SeveralSelectedRowsAreCountedWithWhatTheyShare)
{
    arrive(20);
    click(0);
    click(16, Qt::ControlModifier); // seq 1 and 17: the same sample, another bot
    EXPECT_TRUE(child<QLabel>("sharedTitle").text().startsWith(QStringLiteral("2 update")));
    QStringList words;
    for (const QLabel *label : child<QWidget>("sharedNote").findChildren<QLabel *>())
        words.append(label->text());
    EXPECT_TRUE(words.contains(QStringLiteral("Harbour · Orders"))) << words.join(u'|').toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Pavel Brod")));
    EXPECT_TRUE(words.contains(QStringLiteral("Callback")));
    EXPECT_FALSE(words.contains(QStringLiteral("Bot"))) << "their bots differ";
    EXPECT_FALSE(inspector->shown().has_value());
    using ui::monitor::CopyForm;
    EXPECT_TRUE(inspector->copyActions().at(int(CopyForm::Received))->isEnabled()) << "a line each";
    EXPECT_TRUE(inspector->copyActions().at(int(CopyForm::Curl))->isEnabled()) << "one for each";
    EXPECT_FALSE(inspector->copyActions().at(int(CopyForm::Command))->isEnabled())
        << "each has its bot's token";
    // A third one has nothing in common with them.
    click(2, Qt::ControlModifier);
    EXPECT_TRUE(child<QLabel>("sharedTitle").text().startsWith(QStringLiteral("3 update")));
    click(3);
    ASSERT_TRUE(waitUntil([this] { return inspector->shown() && inspector->shown()->seq == 4; }));
}

TEST_F(InspectorTest, AllOfALargeTableCanBeSelected)
{
    arrive(3000);
    happen(models::FeedEvent::Kind::BackingOff);
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(page->selectedCount(), 3000) << "the event is none";
    EXPECT_TRUE(child<QLabel>("sharedTitle").text().startsWith(QStringLiteral("3\u2009000 update")));
}

TEST_F(InspectorTest, WhatIsCopiedBeforeTheBytesComeIsCopiedWhenTheyDo)
{
    arrive(10);
    inspect(4);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([this] { return !said.isEmpty(); }));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("80006")));
}

TEST_F(InspectorTest, AQuarantinedUpdateIsShownEscapedAndSaidToBeFaulty)
{
    console.arrive({quarantinedUpdate(console.bots().first(), 1, clock.wallMs())});
    pass();
    inspect(0);
    EXPECT_TRUE(child<QLabel>("cardNotice").text().contains(QStringLiteral("byte 41 is no valid UTF-8")));
    clickTab(2);
    EXPECT_TRUE(rawShown().contains(QStringLiteral("\\xff\\xfe broken \\u202e txet")))
        << rawShown().toStdString();
    const QString notice = child<QLabel>("rawNotice").text();
    EXPECT_TRUE(notice.contains(QStringLiteral("2 bytes are no UTF-8"))) << notice.toStdString();
}

TEST_F(InspectorTest, AHugeUpdateIsReadElsewhereAndItsBeginningShownAsReceived)
{
    domain::StoredUpdate huge = inventedUpdates(console.bots(), 1, 1, clock.wallMs()).first();
    huge.update.kind = QStringLiteral("message");
    huge.update.raw =
        "{\"update_id\":1,\"message\":{\"message_id\":77,\"text\":\"" + QByteArray(3'000'000, 'x') + "\"}}";
    console.arrive({huge});
    pass();
    arriveRaw("{\"update_id\":2,\"message\":{\"message_id\":78}}");
    inspect(1);
    EXPECT_FALSE(cardLines().isEmpty());
    QString title;
    bool isEmpty = false;
    QObject::connect(&console, &models::ConsoleData::rawReady, frame.get(), [&] {
        title = child<QLabel>("updateTitle").text();
        isEmpty = cardLines().isEmpty();
    });
    inspect(0);
    EXPECT_EQ(title, QStringLiteral("Message")) << "read at once";
    EXPECT_TRUE(isEmpty) << "the update before is still there";
    EXPECT_TRUE(
        waitUntil([this] { return child<QLabel>("updateTitle").text() == QStringLiteral("Message 77"); }));
    clickTab(1);
    EXPECT_EQ(inspector->tree().model().rowCount(), 2);
    clickTab(2);
    EXPECT_LE(rawShown().size(), ui::monitor::RawJsonView::shownBytes + 300);
    for (const QString &line : rawShown().split(u'\n'))
        ASSERT_LE(line.size(), 2010) << "a line of many thousands holds up the window";
    const auto &notice = child<QLabel>("rawNotice");
    EXPECT_TRUE(notice.isVisible());
    EXPECT_TRUE(notice.text().contains(QStringLiteral("all of it is stored"))) << notice.text().toStdString();
}

TEST_F(InspectorTest, OfTwoHugeUpdatesTheLastOneIsShown)
{
    const auto huge = [](int id) {
        return "{\"update_id\":" + QByteArray::number(id) +
               ",\"message\":{\"message_id\":" + QByteArray::number(id) + ",\"text\":\"" +
               QByteArray(200'000, 'x') + "\"}}";
    };
    arriveRaw(huge(1));
    arriveRaw(huge(2));
    inspect(0);
    inspect(1);
    EXPECT_TRUE(
        waitUntil([this] { return child<QLabel>("updateTitle").text() == QStringLiteral("Message 2"); }));
    QTest::keyClick(table, Qt::Key_Escape);
    pass();
    EXPECT_FALSE(inspector->shown().has_value());
}

TEST_F(InspectorTest, AnotherLanguageIsSpokenAtOnce)
{
    arrive(10);
    inspect(4);
    ASSERT_TRUE(language.use(QStringLiteral("zh_CN")));
    pass();
    EXPECT_EQ(inspector->shown()->seq, 5);
    EXPECT_FALSE(cardLines().isEmpty());
    ASSERT_TRUE(language.use(QStringLiteral("en")));
}

} // namespace botdeck::test
