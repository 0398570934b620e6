// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chats are chosen, read and shown.
#include "../MarkingTranslator.h"
#include "ChatSheetFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/chats/ChatPeopleModel.h"
#include "ui/guild/chats/ChatPeopleView.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSet>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using domain::ChatDetails;
using domain::ChatStep;
using ui::guild::ChatPeopleModel;

TEST_F(ChatSheetTest, AChatIsChosenByAClickAndReadWhenItIsWanted)
{
    EXPECT_EQ(note("emptyTitle"), u"Pick a chat."_s);
    clickRow(0);
    EXPECT_EQ(sheet->chosen(), u"20000001"_s);
    EXPECT_EQ(asked, QStringList());
    EXPECT_EQ(note("emptyTitle"), u"This chat is not read yet."_s);
    clickNote();
    EXPECT_EQ(asked.last(), u"read 20000001"_s);
    sheet->setReading(ChatStep::Administrators);
    EXPECT_EQ(note("emptyTitle"), u"Reading its administrators…"_s);
    clickNote();
    EXPECT_EQ(asked.last(), u"cancel"_s);
    EXPECT_EQ(note("emptyTitle"), u"This chat is not read yet."_s);
}

TEST_F(ChatSheetTest, EnterInTheListReadsAndAnotherChatGivesUpTheReading)
{
    clickRow(0);
    QTest::keyClick(&child<QListView>("guildChats"), Qt::Key_Return);
    EXPECT_EQ(asked, QStringList{u"read 20000001"_s});
    sheet->setReading(ChatStep::Chat);
    clickRow(1);
    EXPECT_EQ(asked.mid(1), QStringList{u"cancel"_s});
    EXPECT_EQ(sheet->chosen(), u"10001093"_s);
    sheet->setDetails(shopFloor());
    EXPECT_EQ(facts(), QStringList()) << "it is another chat's";
}

TEST_F(ChatSheetTest, AChatIsFoundByNameAndOneThatIsNotListedByItsAddress)
{
    auto &list = child<QListView>("guildChats");
    const QAbstractItemModelTester rules(list.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    type("guildChatSearch", u"MARKET"_s);
    EXPECT_EQ(list.model()->rowCount(), 1);
    EXPECT_EQ(list.model()->index(0, 0).data().toString(), u"Market talk\nsupergroup · @market_talk"_s);
    type("guildChatSearch", u"@new_place"_s);
    EXPECT_EQ(list.model()->rowCount(), 0);
    QTest::keyClick(&child<QLineEdit>("guildChatSearch"), Qt::Key_Return);
    EXPECT_EQ(asked, QStringList{u"read @new_place"_s});
    ChatDetails details{{u"20000999"_s, u"New place"_s, u"new_place"_s, u"group"_s}, u"@new_place"_s};
    sheet->setDetails(details);
    EXPECT_EQ(words("sheetChatTitle"), u"New place"_s);
    EXPECT_EQ(words("sheetChatSubtitle"), u"group · 20000999 · @new_place"_s);
}

TEST_F(ChatSheetTest, TheChosenChatStaysChosenWhileTheListChanges)
{
    clickRow(0);
    asked.clear();
    sheet->setChats(
        {chat("20000117", "Market talk", "market_talk", "supergroup"),
         chat("20000001", "Shop floor · 门店", "shop_floor", "group")});
    settle();
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_EQ(child<QListView>("guildChats").currentIndex().row(), 1);
    sheet->setChats({chat("20000117", "Market talk", "market_talk", "supergroup")});
    settle();
    EXPECT_TRUE(asked.isEmpty()) << "nobody chose the neighbour";
    EXPECT_EQ(sheet->chosen(), u"20000001"_s);
}

TEST_F(ChatSheetTest, FactsStandByNameAndWhatNobodyKnowsByItsKey)
{
    open();
    EXPECT_EQ(
        facts(),
        (QStringList{
            u"Title: Shop floor · 门店"_s, u"Id: 20000001"_s, u"Kind: group"_s, u"Username: @shop_floor"_s,
            u"Description: Every day"_s, u"Members: 1\u2009234"_s, u"slow_mode_delay: 30"_s}));
    auto &list = child<QTreeWidget>("chatFacts");
    list.setFocus();
    list.setCurrentItem(list.topLevelItem(1));
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(copied, QStringList{u"20000001"_s});
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"before"_s) << "the list copies nothing itself";
}

TEST_F(ChatSheetTest, AdministratorsStandWithTheRightsThatWereTold)
{
    open();
    tab(1);
    EXPECT_EQ(child<QTabBar>("chatTabs").tabText(1), u"Administrators 2"_s);
    auto &view = child<ui::guild::ChatPeopleView>("chatAdministrators");
    ChatPeopleModel &people = view.people();
    const QAbstractItemModelTester rules(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(people.rowCount(), 2);
    const auto cells = [](const QModelIndex &row) {
        QStringList texts;
        for (int column = 0; column < ChatPeopleModel::ColumnCount; ++column)
            texts += row.siblingAtColumn(column).data().toString();
        return texts;
    };
    const QModelIndex mara = people.index(0, 0);
    EXPECT_EQ(cells(mara), (QStringList{u"Mara Voss"_s, u"10000931"_s, u"administrator · 1 of 2 allowed"_s}));
    ASSERT_EQ(people.rowCount(mara), 3);
    EXPECT_EQ(
        cells(people.index(0, 0, mara)),
        (QStringList{u"May pin messages"_s, u"can_pin_messages"_s, u"allowed"_s}));
    EXPECT_EQ(cells(people.index(1, 0, mara)), (QStringList{u"can_fly"_s, u"can_fly"_s, u"not allowed"_s}));
    EXPECT_EQ(
        cells(people.index(2, 0, mara)), (QStringList{u"custom_title"_s, u"custom_title"_s, u"Lead"_s}));
    EXPECT_EQ(people.rowCount(people.index(1, 0)), 0);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    ASSERT_EQ(copied.size(), 1);
    EXPECT_TRUE(copied.first().contains(u"can_pin_messages: allowed"_s)) << qPrintable(copied.first());
}

TEST_F(ChatSheetTest, WhatCouldNotBeReadIsSaidAndTheRestIsShown)
{
    sheet->choose(u"20000001"_s);
    ChatDetails details = shopFloor();
    details.administrators.reset();
    details.troubles = {core::Phrase(u"No administrators today."_s)};
    sheet->setDetails(details);
    settle();
    EXPECT_EQ(words("chatStatus"), u"No administrators today."_s);
    tab(1);
    EXPECT_EQ(words("noAdministrators"), u"The server told of no administrators here."_s);
    sheet->setTrouble(core::Phrase(u"The network is gone."_s));
    EXPECT_EQ(words("chatStatus"), u"The network is gone."_s);
    EXPECT_FALSE(facts().isEmpty()) << "what was read stays";
    sheet->choose(u"20000117"_s);
    sheet->setTrouble(core::Phrase(u"The network is gone."_s));
    EXPECT_EQ(note("emptyHint"), u"The network is gone."_s);
    EXPECT_EQ(noteAction().text(), u"&Read chat"_s);
}

TEST_F(ChatSheetTest, AMemberIsFoundByTheId)
{
    open();
    tab(2);
    type("chatMemberId", u"mara"_s);
    QTest::keyClick(&child<QLineEdit>("chatMemberId"), Qt::Key_Return);
    EXPECT_TRUE(words("chatMemberNote").contains(u"is no user's id"_s))
        << qPrintable(words("chatMemberNote"));
    type("chatMemberId", u" 10000931"_s);
    click("findChatMember");
    EXPECT_EQ(asked.last(), u"member 10000931 of @shop_floor"_s);
    sheet->setReading(ChatStep::Member);
    EXPECT_FALSE(child<QPushButton>("findChatMember").isEnabled());
    sheet->setMember(u"20000117"_s, shopFloor().administrators->first());
    auto &view = child<ui::guild::ChatPeopleView>("chatMember");
    EXPECT_EQ(view.people().rowCount(), 0) << "of another chat";
    sheet->setMember(u"20000001"_s, shopFloor().administrators->first());
    EXPECT_EQ(view.people().rowCount(), 1);
    EXPECT_TRUE(view.isExpanded(view.people().index(0, 0)));
    EXPECT_TRUE(child<QPushButton>("findChatMember").isEnabled());
}

TEST_F(ChatSheetTest, EveryWordFollowsTheLanguage)
{
    open();
    sheet->setMember(u"20000001"_s, shopFloor().administrators->first());
    settle();
    const MarkingTranslator translator;
    settle();
    const QSet<QString> ofServers{u"sheetChatTitle"_s, u"sheetChatSubtitle"_s};
    int words = 0;
    for (const QLabel *label : sheet->findChildren<QLabel *>()) {
        if (label->text().isEmpty() || ofServers.contains(label->objectName()))
            continue;
        EXPECT_TRUE(label->text().contains(u'«')) << qPrintable(label->text());
        ++words;
    }
    for (const QPushButton *button : sheet->findChildren<QPushButton *>()) {
        EXPECT_TRUE(button->text().isEmpty() || button->text().startsWith(u'«'))
            << qPrintable(button->text());
        ++words;
    }
    EXPECT_GT(words, 15);
    const auto &tabs = child<QTabBar>("chatTabs");
    for (int tab = 0; tab < tabs.count(); ++tab)
        EXPECT_TRUE(tabs.tabText(tab).startsWith(u'«')) << tab;
    EXPECT_TRUE(this->words("sheetChatSubtitle").startsWith(u"«group»"));
    EXPECT_TRUE(facts().first().startsWith(u"«Title»")) << qPrintable(facts().first());
    const ChatPeopleModel &people = child<ui::guild::ChatPeopleView>("chatAdministrators").people();
    EXPECT_TRUE(people.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u'«'));
    EXPECT_EQ(people.index(0, 2, people.index(0, 0)).data().toString(), u"«allowed»"_s);
    EXPECT_TRUE(child<QLineEdit>("guildChatSearch").placeholderText().startsWith(u'«'));
}

TEST_F(ChatSheetTest, AnotherBotBeginsEmpty)
{
    open();
    sheet->clear();
    settle();
    EXPECT_EQ(sheet->chosen(), QString());
    EXPECT_EQ(note("emptyTitle"), u"Pick a chat."_s);
    const auto *empty = child<QWidget>("chatFinderNote").findChild<QLabel *>(u"emptyTitle"_s);
    EXPECT_EQ(empty->text(), u"Chats appear when a user writes to the bot."_s);
    EXPECT_TRUE(empty->isVisible());
}

} // namespace botdeck::test
