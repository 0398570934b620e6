// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Conversations.h"

#include "ChatFixture.h"
#include "domain/UpdateDecoder.h"
#include "ShownChat.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using services::Conversations;

class ConversationsTest : public ChatFixture
{
protected:
    void openChat(Conversations &chats, ShownChat &shown, qint64 chat = 10)
    {
        const int before = shown.opened;
        chats.open({benchBot(1), QString::number(chat)});
        ASSERT_TRUE(waitUntil([&] { return shown.opened == before + 1; }));
    }
};

} // namespace

TEST_F(ConversationsTest, OpensAChatWithItsOwnMessagesAndWhatTheConsoleSaid)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "one");
    say(20, "elsewhere");
    say(10, "of another bot", 2);
    logged(
        "sendMessage", R"({"chat_id":10,"text":"two"})",
        R"({"ok":true,"result":{"message_id":50,"date":)" + QByteArray::number(m_nowMs / 1'000 + 1) +
            R"(,"text":"two"}})");
    say(10, "three");
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown));
    EXPECT_EQ(shown.texts(), (QByteArrayList{"one", "two", "three"}));
    EXPECT_FALSE(chats.hasOlder());
    chats.readOlder();
    settle();
    EXPECT_FALSE(chats.isReadingOlder());
}

TEST_F(ConversationsTest, PagesBackwardsUntilThereIsNothingOlder)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    // The other chat's title is this one's number: it is found by it, and left out.
    ASSERT_NO_FATAL_FAILURE(storeMany(250));
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown));
    ASSERT_EQ(shown.model.rowCount(), 100);
    EXPECT_EQ(shown.texts().first(), QByteArray("m151"));
    EXPECT_EQ(shown.texts().last(), QByteArray("m250"));
    EXPECT_TRUE(chats.hasOlder());
    for (const int rows : {200, 250}) {
        const int before = shown.older;
        chats.readOlder();
        chats.readOlder();
        EXPECT_TRUE(chats.isReadingOlder());
        ASSERT_TRUE(waitUntil([&] { return shown.older > before; }));
        EXPECT_EQ(shown.older, before + 1) << "asked twice, read once";
        EXPECT_EQ(shown.model.rowCount(), rows);
    }
    EXPECT_EQ(shown.texts().first(), QByteArray("m1"));
    EXPECT_FALSE(chats.hasOlder());
}

TEST_F(ConversationsTest, AnOlderPageMayChangeWhatIsShown)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    ASSERT_NO_FATAL_FAILURE(storeMany(150));
    say(10, "edited", 1, 7);
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown));
    const int row = shown.model.rowOf(QStringLiteral("7"));
    ASSERT_GE(row, 0);
    EXPECT_TRUE(shown.model.messages().at(row).earlier.isEmpty());
    chats.readOlder();
    ASSERT_TRUE(waitUntil([&] { return shown.older == 1; }));
    EXPECT_EQ(shown.model.rowCount(), 150);
    const ChatMessage edited = shown.model.messages().at(shown.model.rowOf(QStringLiteral("7")));
    EXPECT_EQ(edited.text.text, QStringLiteral("edited"));
    ASSERT_EQ(edited.earlier.size(), 1);
    EXPECT_EQ(edited.earlier.first().text.text, QStringLiteral("m7"));
}

TEST_F(ConversationsTest, ShowsWhatArrivesAndWhatIsSentWhileItIsOpen)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "one");
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown));
    say(20, "elsewhere");
    say(10, "two");
    ASSERT_TRUE(waitUntil([&] { return shown.model.rowCount() == 2; }));
    say(10, "One", 1, 1);
    ASSERT_TRUE(waitUntil([&] { return shown.texts() == QByteArrayList{"One", "two"}; }));
    EXPECT_EQ(shown.model.messages().first().earlier.size(), 1);
    logged("deleteMessage", R"({"chat_id":10,"message_id":3})", R"({"ok":true,"result":true})");
    ASSERT_TRUE(waitUntil([&] { return shown.model.messages().last().isDeleted; }));
    EXPECT_EQ(shown.opened, 1);
}

TEST_F(ConversationsTest, AnswersToPressesAreFoundThoughTheyNameNoChat)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    inStore([this](storage::UpdateStore &store) {
        const domain::Update press = domain::decodeUpdate(
            R"({"update_id":9,"callback_query":{"id":"q1","from":{"id":7},"data":"yes","message":)"
            R"({"message_id":3,"date":1700000000,"chat":{"id":10},"text":"Sure?"}}})");
        ASSERT_TRUE(store.append({benchBot(1), domain::Stream::Poll, {press}, m_nowMs}));
    });
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown));
    ASSERT_EQ(shown.model.rowCount(), 1);
    ASSERT_EQ(shown.model.messages().first().presses.size(), 1);
    EXPECT_FALSE(shown.model.messages().first().presses.first().isAnswered);
    logged("answerCallbackQuery", R"({"callback_query_id":"q1"})", R"({"ok":true,"result":true})");
    ASSERT_TRUE(waitUntil([&] { return shown.model.messages().first().presses.first().isAnswered; }));
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown));
    EXPECT_TRUE(shown.model.messages().first().presses.first().isAnswered) << "also after it was opened anew";
}

TEST_F(ConversationsTest, WhatFailedIsToldOfTheTimeBeforeTheOutbox)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    logged("sendMessage", R"({"chat_id":10,"text":"long ago"})", "", "No answer came.");
    const qint64 sinceMs = m_nowMs + 1;
    logged("sendMessage", R"({"chat_id":10,"text":"just now"})", "", "No answer came.");
    Conversations chats(*m_workbench, sinceMs);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown));
    ASSERT_EQ(shown.texts(), QByteArrayList{"long ago"});
    EXPECT_EQ(shown.model.messages().first().state, domain::MessageState::Unknown);
    Conversations all(*m_workbench);
    ShownChat everything(all);
    ASSERT_NO_FATAL_FAILURE(openChat(all, everything));
    EXPECT_EQ(everything.texts(), (QByteArrayList{"long ago", "just now"}));
}

TEST_F(ConversationsTest, ToAChatThatIsNoLongerOpenNothingIsSaid)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "one");
    say(20, "two");
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    chats.open({benchBot(1), QStringLiteral("10")});
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown, 20));
    EXPECT_EQ(shown.texts(), QByteArrayList{"two"});
    EXPECT_EQ(shown.opened, 1);
    chats.close();
    EXPECT_TRUE(chats.chat().chatId.isEmpty());
    say(20, "three");
    chats.open({benchBot(1), QStringLiteral("99")});
    ASSERT_TRUE(waitUntil([&] { return shown.opened == 2; }));
    EXPECT_EQ(shown.model.rowCount(), 0) << "a chat of which nothing is stored is empty";
}

TEST_F(ConversationsTest, MoreThanIsReadAtOnceOpensTheChatAnew)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown));
    ASSERT_NO_FATAL_FAILURE(storeMany(int(services::ChatPages::mostAtOnce)));
    say(10, "newest");
    ASSERT_TRUE(waitUntil([&] { return shown.opened == 2; }));
    EXPECT_EQ(shown.model.rowCount(), 100);
    EXPECT_EQ(shown.texts().last(), QByteArray("newest"));
}

TEST_F(ConversationsTest, WhatIsErasedLeavesTheChat)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "one");
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown));
    ASSERT_EQ(shown.model.rowCount(), 1);
    m_workbench->eraser().erase(
        {storage::ErasureSubject::Kind::User, domain::PlatformId::Telegram, QStringLiteral("7"), {}});
    ASSERT_TRUE(waitUntil([&] { return shown.opened == 2; }));
    EXPECT_EQ(shown.model.rowCount(), 0);
}

TEST_F(ConversationsTest, OfAStoreThatIsNotThereEveryChatIsEmptyAndOfAForeignOneItIsSaid)
{
    open(true);
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openChat(chats, shown));
    EXPECT_EQ(shown.model.rowCount(), 0);
    QFile foreign(storeFolder() + QStringLiteral("/updates.sqlite"));
    ASSERT_TRUE(QDir().mkpath(storeFolder()));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(4'096, 'x'));
    foreign.close();
    const QSignalSpy failed(&chats, &Conversations::failed);
    chats.open({benchBot(1), QStringLiteral("20")});
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    EXPECT_FALSE(failed.first().first().value<core::Phrase>().isEmpty());
    EXPECT_EQ(shown.opened, 1);
}

} // namespace botdeck::test
