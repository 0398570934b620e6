// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatSheet.h"

#include "../MarkingTranslator.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"
#include "ui/guild/chats/ChatPeopleModel.h"
#include "ui/guild/chats/ChatPeopleView.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using namespace Qt::StringLiterals;
using domain::ChatChange;
using domain::ChatDetails;
using domain::ChatEntry;
using domain::ChatMember;
using domain::ChatStep;
using domain::MessageAction;
using domain::SendingOrder;
using domain::SendingPhase;
using domain::SendingState;
using ui::guild::ChatPeopleModel;
using ui::guild::ChatSheet;

class ChatSheetTest : public testing::Test
{
protected:
    void SetUp() override
    {
        sheet = std::make_unique<ChatSheet>(theme, clock);
        sheet->resize(960, 640);
        sheet->setChats(
            {chat("20000001", "Shop floor · 门店", "shop_floor", "group"),
             chat("10001093", "Tom Ashworth", "tom_ashworth", "private"),
             chat("20000117", "Market talk", "market_talk", "supergroup")});
        sheet->setAbilities({255, 255, true, true, false, true, true});
        sheet->show();
        sheet->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(sheet.get(), 30'000));
        settle();
        listen();
    }

    void listen()
    {
        QObject *context = sheet.get();
        QObject::connect(sheet.get(), &ChatSheet::readAsked, context, [this](const QString &id) {
            asked += u"read "_s + id;
        });
        QObject::connect(sheet.get(), &ChatSheet::cancelAsked, context, [this] { asked += u"cancel"_s; });
        QObject::connect(
            sheet.get(), &ChatSheet::memberAsked, context,
            [this](const domain::ChatFacts &facts, const QString &user) {
                asked += u"member %1 of @%2"_s.arg(user, facts.username);
            });
        QObject::connect(sheet.get(), &ChatSheet::orderAsked, context, [this](const SendingOrder &order) {
            orders += order;
        });
        QObject::connect(
            sheet.get(), &ChatSheet::copyAsked, context, [this](const QString &text) { copied += text; });
    }

    static ChatEntry chat(const char *id, const char *title, const char *username, const char *type)
    {
        ChatEntry entry;
        entry.chatId = QString::fromUtf8(id);
        entry.title = QString::fromUtf8(title);
        entry.username = QString::fromUtf8(username);
        entry.type = QString::fromUtf8(type);
        return entry;
    }
    [[nodiscard]] ChatDetails shopFloor() const
    {
        ChatDetails details{
            {u"20000001"_s, u"Shop floor · 门店"_s, u"shop_floor"_s, u"group"_s}, u"20000001"_s};
        details.description = u"Every day"_s;
        details.more = {{u"slow_mode_delay"_s, u"30"_s}};
        details.memberCount = 1234;
        ChatMember lead{u"10000931"_s, u"Mara Voss"_s, u"mara_v"_s, false, u"administrator"_s};
        lead.rights = {{u"can_pin_messages"_s, "can_pin", true}, {u"can_fly"_s, {}, false}};
        lead.more = {{u"custom_title"_s, u"Lead"_s}};
        const ChatMember owner{u"10000777"_s, u"Owner"_s, {}, false, u"creator"_s};
        details.administrators = QList<ChatMember>{lead, owner};
        details.readMs = clock.wallMs();
        return details;
    }
    void open()
    {
        sheet->choose(u"20000001"_s);
        sheet->setDetails(shopFloor());
        settle();
    }
    void tab(int index)
    {
        auto &tabs = child<QTabBar>("chatTabs");
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(index).center());
        settle();
    }
    void click(const char *button)
    {
        QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void type(const char *field, const QString &text)
    {
        auto &line = child<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        settle();
    }
    void clickRow(int row)
    {
        auto &list = child<QListView>("guildChats");
        const QRect rect = list.visualRect(list.model()->index(row, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, rect.center());
        settle();
    }
    [[nodiscard]] QString words(const char *label) { return child<QLabel>(label).text(); }
    /// What stands in the place of a chat: its "emptyTitle", its "emptyHint".
    [[nodiscard]] QString note(const char *label)
    {
        return child<QWidget>("chatSheetNote").findChild<QLabel *>(QString::fromLatin1(label))->text();
    }
    [[nodiscard]] QPushButton &noteAction()
    {
        return *child<QWidget>("chatSheetNote").findChild<QPushButton *>(u"emptyAction"_s);
    }
    void clickNote()
    {
        QTest::mouseClick(&noteAction(), Qt::LeftButton);
        settle();
    }
    /// "Id: 20000001" for each line.
    [[nodiscard]] QStringList facts()
    {
        QStringList lines;
        auto &list = child<QTreeWidget>("chatFacts");
        for (int row = 0; row < list.topLevelItemCount(); ++row)
            lines += list.topLevelItem(row)->text(0) + u": "_s + list.topLevelItem(row)->text(1);
        return lines;
    }
    void answer(const char *question, const char *button)
    {
        auto *box = sheet->findChild<QMessageBox *>(QString::fromLatin1(question));
        ASSERT_NE(box, nullptr) << question;
        QTest::mouseClick(box->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        settle();
        sheet->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(sheet.get(), 30'000));
    }
    [[nodiscard]] static SendingState state(const SendingOrder &order, SendingPhase phase)
    {
        SendingState state;
        state.id = 1;
        state.order = order;
        state.phase = phase;
        return state;
    }
    [[nodiscard]] ChatChange change(qsizetype at) const
    {
        const auto *found = std::get_if<ChatChange>(&orders.at(at).what);
        EXPECT_NE(found, nullptr);
        return found == nullptr ? ChatChange() : *found;
    }

    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = sheet->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    FakeClock clock;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    std::unique_ptr<ChatSheet> sheet;
    QStringList asked;
    QList<SendingOrder> orders;
    QStringList copied;
};

} // namespace

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

TEST_F(ChatSheetTest, TitleAndDescriptionAreCountedAndSavedWhereTheyAreOthers)
{
    open();
    tab(3);
    auto &save = child<QPushButton>("savechatTitleField");
    EXPECT_FALSE(save.isEnabled()) << "nothing was changed";
    EXPECT_EQ(words("countchatTitleField"), u"15 / 255 characters"_s);
    type("chatTitleField", u"New floor"_s);
    EXPECT_EQ(words("countchatTitleField"), u"9 / 255 characters"_s);
    QTest::keyClick(&child<QLineEdit>("chatTitleField"), Qt::Key_Return);
    ASSERT_EQ(orders.size(), 1);
    EXPECT_EQ(
        change(0),
        (ChatChange{ChatChange::Kind::Title, u"20000001"_s, u"group"_s, u"shop_floor"_s, u"New floor"_s}));
    child<QLineEdit>("chatTitleField").setText(QString(256, u'x'));
    EXPECT_FALSE(save.isEnabled());
    child<QLineEdit>("chatTitleField").clear();
    EXPECT_FALSE(save.isEnabled()) << "a title has a letter at least";
    auto &description = child<QPlainTextEdit>("chatDescriptionField");
    description.setPlainText(u"two\nlines"_s);
    click("savechatDescriptionField");
    ASSERT_EQ(orders.size(), 2);
    EXPECT_EQ(change(1).kind, ChatChange::Kind::Description);
    EXPECT_EQ(change(1).text, u"two\nlines"_s);
    description.clear();
    click("savechatDescriptionField");
    EXPECT_EQ(change(2).text, QString()) << "it may be taken away";
}

TEST_F(ChatSheetTest, WhatWasTypedStaysUntilItIsSavedAndGoesWithTheChat)
{
    open();
    tab(3);
    type("chatTitleField", u"New floor"_s);
    ChatDetails again = shopFloor();
    again.facts.title = u"Renamed by others"_s;
    sheet->setDetails(again);
    EXPECT_EQ(child<QLineEdit>("chatTitleField").text(), u"New floor"_s);
    sheet->choose(u"20000117"_s);
    sheet->choose(u"20000001"_s);
    sheet->setDetails(again);
    EXPECT_EQ(child<QLineEdit>("chatTitleField").text(), u"Renamed by others"_s);
}

TEST_F(ChatSheetTest, WhatBecomesOfAChangeIsSaidAndThenTheChatIsReadAgain)
{
    open();
    tab(3);
    type("chatTitleField", u"New floor"_s);
    click("savechatTitleField");
    ASSERT_EQ(orders.size(), 1);
    sheet->setSending(state(orders.first(), SendingPhase::Sending));
    EXPECT_EQ(words("chatChangesNote"), u"It is on its way…"_s);
    EXPECT_FALSE(child<QPushButton>("savechatTitleField").isEnabled());
    EXPECT_FALSE(child<QPushButton>("leaveChat").isEnabled());
    SendingState waiting = state(orders.first(), SendingPhase::Waiting);
    waiting.waitMs = 7'000;
    sheet->setSending(waiting);
    EXPECT_EQ(words("chatChangesNote"), u"The server asked to wait: 7 s to go."_s);
    SendingState failed = state(orders.first(), SendingPhase::Failed);
    failed.trouble = core::Phrase(u"Not enough rights."_s);
    sheet->setSending(failed);
    EXPECT_EQ(words("chatChangesNote"), u"Not enough rights."_s);
    EXPECT_TRUE(child<QPushButton>("savechatTitleField").isEnabled());
    asked.clear();
    sheet->setSending(state(orders.first(), SendingPhase::Sent));
    EXPECT_EQ(words("chatChangesNote"), u"Done."_s);
    EXPECT_EQ(asked, QStringList{u"read 20000001"_s});
}

TEST_F(ChatSheetTest, AMessageInTheChatIsNoChangeOfIt)
{
    open();
    tab(3);
    asked.clear();
    domain::OutgoingMessage message;
    message.chatId = u"20000001"_s;
    const MessageAction removal{MessageAction::Kind::Delete, u"20000001"_s};
    for (const SendingOrder &order : {SendingOrder{message}, SendingOrder{removal}}) {
        sheet->setSending(state(order, SendingPhase::Sending));
        EXPECT_EQ(words("chatChangesNote"), QString());
        EXPECT_TRUE(child<QPushButton>("leaveChat").isEnabled());
        sheet->setSending(state(order, SendingPhase::Sent));
    }
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(ChatSheetTest, AnOutcomeForAChatThatIsNotShownIsThereWhenItIs)
{
    open();
    tab(3);
    type("chatTitleField", u"New floor"_s);
    click("savechatTitleField");
    sheet->choose(u"20000117"_s);
    SendingState failed = state(orders.first(), SendingPhase::Failed);
    failed.trouble = core::Phrase(u"Not enough rights."_s);
    sheet->setSending(failed);
    EXPECT_TRUE(asked.filter(u"read"_s).isEmpty());
    open();
    EXPECT_EQ(words("chatChangesNote"), u"Not enough rights."_s);
}

TEST_F(ChatSheetTest, AMessageIsPinnedByItsNumberAndTheOneThatIsPinnedIsTakenDown)
{
    open();
    tab(3);
    EXPECT_FALSE(child<QPushButton>("pinMessage").isEnabled());
    EXPECT_TRUE(child<QPushButton>("unpinMessage").isEnabled()) << "CloudChat's takes no number";
    type("chatMessageId", u"57"_s);
    click("pinMessage");
    click("unpinMessage");
    ASSERT_EQ(orders.size(), 2);
    const auto *pin = std::get_if<MessageAction>(&orders.first().what);
    ASSERT_NE(pin, nullptr);
    EXPECT_EQ(
        *pin, (MessageAction{MessageAction::Kind::Pin, u"20000001"_s, u"group"_s, u"shop_floor"_s, u"57"_s}));
    sheet->setAbilities({128, 255, true, true, true, true, true});
    type("chatMessageId", u"x"_s);
    EXPECT_FALSE(child<QPushButton>("unpinMessage").isEnabled()) << "Telegram's may take one of many";
}

TEST_F(ChatSheetTest, RemovingAMemberNamesWhomAndIsAskedFirst)
{
    open();
    sheet->setMember(u"20000001"_s, shopFloor().administrators->first());
    tab(3);
    EXPECT_EQ(child<QLineEdit>("removedUserId").text(), u"10000931"_s);
    click("removeMember");
    auto *box = sheet->findChild<QMessageBox *>(u"removeMemberQuestion"_s);
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->text(), u"Remove Mara Voss (10000931) from “Shop floor · 门店”?"_s);
    answer("removeMemberQuestion", "cancel");
    EXPECT_TRUE(orders.isEmpty());
    click("removeMember");
    answer("removeMemberQuestion", "yes");
    ASSERT_EQ(orders.size(), 1);
    EXPECT_EQ(change(0).kind, ChatChange::Kind::RemoveMember);
    EXPECT_EQ(change(0).text, u"10000931"_s);
}

TEST_F(ChatSheetTest, LeavingIsAskedFirstAndSaidWhenItIsDone)
{
    open();
    tab(3);
    click("leaveChat");
    EXPECT_TRUE(orders.isEmpty());
    answer("leaveChatQuestion", "yes");
    ASSERT_EQ(orders.size(), 1);
    EXPECT_EQ(change(0).kind, ChatChange::Kind::Leave);
    asked.clear();
    sheet->setSending(state(orders.first(), SendingPhase::Sent));
    EXPECT_EQ(note("emptyTitle"), u"The bot has left this chat."_s);
    EXPECT_TRUE(asked.isEmpty()) << "there is nothing to read any more";
}

TEST_F(ChatSheetTest, NothingCanBeChangedWhereNothingMayBe)
{
    open();
    tab(3);
    sheet->setReadOnly(u"This bot is only watched."_s);
    type("chatMessageId", u"57"_s);
    type("chatTitleField", u"New floor"_s);
    EXPECT_EQ(words("chatChangesNote"), u"This bot is only watched."_s);
    for (const char *button : {"savechatTitleField", "pinMessage", "unpinMessage", "leaveChat"})
        EXPECT_FALSE(child<QPushButton>(button).isEnabled()) << button;
    QTest::keyClick(&child<QLineEdit>("chatTitleField"), Qt::Key_Return);
    EXPECT_TRUE(orders.isEmpty());
}

TEST_F(ChatSheetTest, APrivateChatHasOnlyItsPinnedMessageToChange)
{
    sheet->choose(u"10001093"_s);
    sheet->setDetails({{u"10001093"_s, u"Tom Ashworth"_s, u"tom_ashworth"_s, u"private"_s}, u"10001093"_s});
    tab(3);
    EXPECT_TRUE(child<QPushButton>("pinMessage").isVisible());
    for (const char *button : {"savechatTitleField", "removeMember", "leaveChat"})
        EXPECT_FALSE(child<QPushButton>(button).isVisible()) << button;
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
