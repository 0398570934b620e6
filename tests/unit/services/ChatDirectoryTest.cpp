// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChatDirectory.h"

#include "ChatFixture.h"
#include "domain/UpdateDecoder.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace botdeck::test {

namespace {

using domain::ChatEntry;
using services::ChatDirectory;

class ChatDirectoryTest : public ChatFixture
{
protected:
    static QByteArrayList idsOf(const QList<ChatEntry> &chats)
    {
        QByteArrayList ids;
        for (const ChatEntry &chat : chats)
            ids += chat.chatId.toUtf8();
        return ids;
    }
    static ChatEntry entryOf(const ChatDirectory &directory, const char *chatId)
    {
        for (const ChatEntry &chat : directory.chats()) {
            if (chat.chatId == QLatin1StringView(chatId))
                return chat;
        }
        return {};
    }
    /// Selects bot 1 and waits for its list.
    static void selectOne(ChatDirectory &directory)
    {
        const QSignalSpy listed(&directory, &ChatDirectory::listed);
        directory.select(benchBot(1));
        ASSERT_TRUE(waitUntil([&] { return !listed.isEmpty(); }));
    }
};

} // namespace

TEST_F(ChatDirectoryTest, ListsTheChatsOfABotNewestFirst)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    say(20, "b\\n  c");
    say(30, "of another bot", 2);
    say(10, "newest");
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    ASSERT_EQ(idsOf(directory.chats()), (QByteArrayList{"10", "20"}));
    const ChatEntry first = directory.chats().first();
    EXPECT_EQ(first.title, QStringLiteral("Group 10"));
    EXPECT_EQ(first.username, QStringLiteral("g10"));
    EXPECT_EQ(first.type, QStringLiteral("group"));
    EXPECT_EQ(first.lastText, QStringLiteral("newest"));
    EXPECT_EQ(first.lastFrom, QStringLiteral("Mara"));
    EXPECT_EQ(first.lastMs, m_nowMs);
    EXPECT_EQ(first.unread, 2);
    EXPECT_EQ(directory.chats().last().lastText, QStringLiteral("b c"));
}

TEST_F(ChatDirectoryTest, FollowsWhatArrivesAndWhatTheConsoleSends)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    say(20, "b");
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    say(10, "c");
    ASSERT_TRUE(waitUntil([&] { return entryOf(directory, "10").unread == 2; }));
    EXPECT_EQ(idsOf(directory.chats()), (QByteArrayList{"10", "20"}));
    logged(
        "sendMessage", R"({"chat_id":20,"text":"from here"})",
        R"({"ok":true,"result":{"message_id":9,"text":"from here"}})");
    ASSERT_TRUE(waitUntil([&] { return entryOf(directory, "20").lastIsOwn; }));
    EXPECT_EQ(idsOf(directory.chats()), (QByteArrayList{"20", "10"}));
    EXPECT_EQ(entryOf(directory, "20").lastText, QStringLiteral("from here"));
    EXPECT_EQ(entryOf(directory, "20").trouble, QString());
    logged("sendMessage", R"({"chat_id":20,"text":"again"})", "", "No answer came.");
    ASSERT_TRUE(waitUntil([&] { return !entryOf(directory, "20").trouble.isEmpty(); }));
    EXPECT_EQ(entryOf(directory, "20").trouble, QStringLiteral("No answer came."));
    EXPECT_EQ(entryOf(directory, "20").lastText, QStringLiteral("b"));
}

TEST_F(ChatDirectoryTest, AnEditedMessageIsTheLastOneOnlyWhereItStandsLast)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    const auto edited = [this](const QByteArray &text, qint64 saidMs) {
        logged(
            "editMessageText", R"({"chat_id":10,"message_id":9,"text":"x"})",
            R"({"ok":true,"result":{"message_id":9,"date":)" + QByteArray::number(saidMs / 1000) +
                R"(,"text":")" + text + R"("}})");
    };
    edited("sent and edited", m_nowMs + 1'000);
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    EXPECT_EQ(entryOf(directory, "10").lastText, QStringLiteral("sent and edited"));
    EXPECT_TRUE(entryOf(directory, "10").lastIsOwn);
    m_nowMs += 2'000;
    say(10, "later");
    ASSERT_TRUE(waitUntil([&] { return entryOf(directory, "10").lastText == u"later"; }));
    edited("an old one", m_nowMs - 60'000);
    say(20, "b");
    ASSERT_TRUE(waitUntil([&] { return directory.chats().size() == 2; }));
    EXPECT_EQ(entryOf(directory, "10").lastText, QStringLiteral("later"));
}

TEST_F(ChatDirectoryTest, AChatInWhichOnlyTheConsoleSpokeIsListed)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    logged("sendMessage", R"({"chat_id":"@news","text":"x"})", R"({"ok":true,"result":true})");
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    ASSERT_EQ(idsOf(directory.chats()), QByteArrayList{"@news"});
    EXPECT_EQ(directory.chats().first().title, QStringLiteral("@news"));
    EXPECT_EQ(directory.chats().first().unread, 0);
}

TEST_F(ChatDirectoryTest, WhatWasReadStaysReadOverARestart)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    say(10, "b");
    {
        ChatDirectory directory(*m_workbench);
        ASSERT_NO_FATAL_FAILURE(selectOne(directory));
        const QSignalSpy listed(&directory, &ChatDirectory::listed);
        directory.markRead(QStringLiteral("10"));
        EXPECT_EQ(entryOf(directory, "10").unread, 0) << "at once";
        EXPECT_EQ(listed.size(), 1);
        directory.markRead(QStringLiteral("10"));
        EXPECT_EQ(listed.size(), 1) << "nothing is new";
        say(10, "c");
        ASSERT_TRUE(waitUntil([&] { return entryOf(directory, "10").unread == 1; }));
    }
    m_workbench.reset();
    ASSERT_NO_FATAL_FAILURE(openBench());
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    EXPECT_EQ(entryOf(directory, "10").unread, 1);
}

TEST_F(ChatDirectoryTest, WhatAnotherWindowReadIsReadHereToo)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    say(10, "b");
    ChatDirectory here(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(here));
    say(10, "c");
    inStore([](storage::UpdateStore &store) {
        ASSERT_TRUE(store.setRead(benchBot(1), QStringLiteral("10"), 2));
    });
    say(20, "wakes it");
    ASSERT_TRUE(waitUntil([&] { return entryOf(here, "10").unread == 1; }));
}

TEST_F(ChatDirectoryTest, DraftsAreKeptOverARestart)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    {
        ChatDirectory directory(*m_workbench);
        ASSERT_NO_FATAL_FAILURE(selectOne(directory));
        directory.setDraft(QStringLiteral("10"), QStringLiteral("hel"));
        directory.setDraft(QStringLiteral("10"), QStringLiteral("hello"));
        EXPECT_EQ(directory.draft(QStringLiteral("10")), QStringLiteral("hello")) << "at once";
        ASSERT_TRUE(waitUntil([&] { return entryOf(directory, "10").draft == u"hello"; }));
        directory.setDraft(QStringLiteral("44"), QStringLiteral("to nobody yet"));
    }
    m_workbench.reset();
    ASSERT_NO_FATAL_FAILURE(openBench());
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    EXPECT_EQ(directory.draft(QStringLiteral("10")), QStringLiteral("hello"));
    EXPECT_EQ(directory.draft(QStringLiteral("44")), QStringLiteral("to nobody yet")) << "written at the end";
    directory.setDraft(QStringLiteral("10"), {});
    ASSERT_TRUE(waitUntil([&] { return entryOf(directory, "10").draft.isEmpty(); }));
}

TEST_F(ChatDirectoryTest, AChatThatWasOpenedByHandIsListed)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    directory.keep(QStringLiteral("@ops"));
    ASSERT_TRUE(waitUntil([&] { return directory.chats().size() == 2; }));
    EXPECT_EQ(entryOf(directory, "@ops").title, QStringLiteral("@ops"));
}

TEST_F(ChatDirectoryTest, ToABotThatIsNoLongerSelectedNothingIsSaid)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    say(30, "b", 2);
    ChatDirectory directory(*m_workbench);
    QList<QByteArrayList> told;
    QObject::connect(
        &directory, &ChatDirectory::listed, &directory, [&told](const auto &chats) { told += idsOf(chats); });
    directory.select(benchBot(1));
    directory.select(benchBot(2));
    ASSERT_TRUE(waitUntil([&] { return !told.isEmpty(); }));
    EXPECT_EQ(told, (QList<QByteArrayList>{QByteArrayList{"30"}}));
    directory.select({});
    EXPECT_EQ(told.last(), QByteArrayList());
    EXPECT_TRUE(directory.chats().isEmpty());
}

TEST_F(ChatDirectoryTest, WhatIsErasedIsNotListedAnyMore)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    say(20, "b");
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    directory.setDraft(QStringLiteral("10"), QStringLiteral("to be forgotten"));
    ASSERT_TRUE(waitUntil([&] { return !entryOf(directory, "10").draft.isEmpty(); }));
    m_workbench->eraser().erase(
        {storage::ErasureSubject::Kind::Chat, domain::PlatformId::Telegram, QStringLiteral("10"), {}});
    ASSERT_TRUE(waitUntil([&] { return idsOf(directory.chats()) == QByteArrayList{"20"}; }));
    EXPECT_EQ(directory.draft(QStringLiteral("10")), QString());
}

TEST_F(ChatDirectoryTest, WhereNothingCanBeWrittenDraftsAndMarksHoldUntilTheEnd)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    m_workbench.reset();
    open(true);
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    directory.setDraft(QStringLiteral("10"), QStringLiteral("hello"));
    directory.markRead(QStringLiteral("10"));
    ASSERT_TRUE(waitUntil([&] { return entryOf(directory, "10").draft == u"hello"; }));
    EXPECT_EQ(entryOf(directory, "10").unread, 0);
    const auto reader = storage::StoreReader::open(storeFolder());
    ASSERT_TRUE(reader);
    EXPECT_TRUE((*reader)->chatNotes(benchBot(1))->isEmpty());
}

TEST_F(ChatDirectoryTest, AStoreThatIsNotThereHasNoChatsAndAForeignOneIsSaid)
{
    open(true);
    ChatDirectory directory(*m_workbench);
    const QSignalSpy failed(&directory, &ChatDirectory::failed);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    EXPECT_TRUE(directory.chats().isEmpty());
    EXPECT_TRUE(failed.isEmpty());
    QFile foreign(storeFolder() + QStringLiteral("/updates.sqlite"));
    ASSERT_TRUE(QDir().mkpath(storeFolder()));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(4'096, 'x'));
    foreign.close();
    directory.select(benchBot(2));
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    EXPECT_FALSE(failed.first().first().value<core::Phrase>().isEmpty());
}

TEST_F(ChatDirectoryTest, AChatThatWasOpenedByItsNameBecomesThatOfItsNumber)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    directory.keep(QStringLiteral("@News"));
    ASSERT_TRUE(waitUntil([&] { return !directory.chats().isEmpty(); }));
    directory.setDraft(QStringLiteral("@News"), QStringLiteral("begun"));
    EXPECT_EQ(directory.listedAs(QStringLiteral("@News")), QStringLiteral("@News"));
    logged(
        "sendMessage", R"({"chat_id":"@News","text":"x"})",
        R"({"ok":true,"result":{"message_id":9,"chat":{"id":-1001,"title":"News","type":"channel",)"
        R"("username":"news"},"text":"x"}})");
    logged("sendMessage", R"({"chat_id":"@News","text":"y"})", "", "No answer came.");
    ASSERT_TRUE(waitUntil([&] { return !entryOf(directory, "-1001").trouble.isEmpty(); }));
    ASSERT_EQ(idsOf(directory.chats()), QByteArrayList{"-1001"});
    const ChatEntry news = directory.chats().first();
    EXPECT_EQ(news.title, QStringLiteral("News"));
    EXPECT_EQ(news.username, QStringLiteral("news"));
    EXPECT_EQ(news.type, QStringLiteral("channel"));
    EXPECT_EQ(news.otherIds, QStringList{QStringLiteral("@News")});
    EXPECT_EQ(news.draft, QStringLiteral("begun")) << "it moved along";
    EXPECT_EQ(directory.draft(QStringLiteral("-1001")), QStringLiteral("begun"));
    EXPECT_EQ(directory.draft(QStringLiteral("@News")), QString());
    EXPECT_EQ(directory.listedAs(QStringLiteral("@News")), QStringLiteral("-1001"));
    const auto draftOnDisk = [this](const char *chat) {
        return (*(*storage::StoreReader::open(storeFolder()))->chatNotes(benchBot(1)))
            .value(QString::fromLatin1(chat))
            .draft;
    };
    ASSERT_TRUE(waitUntil([&] { return draftOnDisk("-1001") == u"begun"; }));
    // Each is written on its own.
    EXPECT_TRUE(waitUntil([&] { return draftOnDisk("@News").isEmpty(); }));
}

TEST_F(ChatDirectoryTest, ANameIsThatOfTheChatWhoseUpdatesHaveIt)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "a");
    logged("sendMessage", R"({"chat_id":"@G10","text":"x"})", R"({"ok":true,"result":true})");
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    ASSERT_EQ(idsOf(directory.chats()), QByteArrayList{"10"});
    EXPECT_EQ(directory.chats().first().otherIds, QStringList{QStringLiteral("@G10")});
    EXPECT_EQ(directory.chats().first().title, QStringLiteral("Group 10"));
    EXPECT_EQ(directory.chats().first().lastText, QStringLiteral("x"));
}

TEST_F(ChatDirectoryTest, TwoDraftsOfOneChatBecomeOneText)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    inStore([](storage::UpdateStore &store) {
        ASSERT_TRUE(store.setDraft(benchBot(1), QStringLiteral("@g10"), QStringLiteral("by name")));
        ASSERT_TRUE(store.setDraft(benchBot(1), QStringLiteral("10"), QStringLiteral("by number")));
    });
    say(10, "a");
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    EXPECT_EQ(entryOf(directory, "10").draft, QStringLiteral("by number\nby name"));
}

TEST_F(ChatDirectoryTest, AChatThatWasAskedForHasItsName)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    directory.keep(QStringLiteral("77"), domain::ChatFacts{QStringLiteral("77"), QStringLiteral("Mara")});
    ASSERT_TRUE(waitUntil([&] { return entryOf(directory, "77").title == u"Mara"; }));
}

TEST_F(ChatDirectoryTest, WhatTheLastMessageHoldsIsTold)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    int id = 5'000;
    const auto receive = [this, &id](const char *chat, const char *content) {
        const domain::Update update = domain::decodeUpdate(
            R"({"update_id":)" + QByteArray::number(++id) + R"(,"message":{"message_id":1,"chat":{"id":)" +
            chat + "}," + content + "}}");
        inStore([&](storage::UpdateStore &store) {
            ASSERT_TRUE(store.append({benchBot(1), domain::Stream::Poll, {update}, m_nowMs += 1'000}));
        });
    };
    receive("1", R"("photo":[{"file_id":"a","width":9,"height":9}])");
    receive("2", R"("photo":[{"file_id":"a"}],"caption":"at the gate")");
    receive("3", R"("document":{"file_id":"a","file_name":"invoice-88190.pdf"})");
    receive("4", R"("new_chat_members":[{"id":7,"first_name":"Mara"}])");
    receive("5", R"("giveaway":{"winner_count":3})");
    receive("6", R"("text":"plain")");
    const domain::Update press = domain::decodeUpdate(
        R"({"update_id":6000,"callback_query":{"id":"9","from":{"id":7,"first_name":"Mara"},"data":"v1:ok",)"
        R"("message":{"message_id":1,"chat":{"id":8},"text":"Sure?","reply_markup":{"inline_keyboard":[[)"
        R"({"text":"No","callback_data":"v1:no"},{"text":"Yes","callback_data":"v1:ok"}]]}}}})");
    inStore([&](storage::UpdateStore &store) {
        ASSERT_TRUE(store.append({benchBot(1), domain::Stream::Poll, {press}, m_nowMs += 1'000}));
    });
    logged("sendPhoto", R"({"chat_id":7,"photo":"/home/ann/plan.png"})", R"({"ok":true,"result":true})");
    ChatDirectory directory(*m_workbench);
    ASSERT_NO_FATAL_FAILURE(selectOne(directory));
    const auto last = [&](const char *chat) {
        const ChatEntry entry = entryOf(directory, chat);
        return QString(entry.lastKind + u'|' + entry.lastText).toUtf8();
    };
    EXPECT_EQ(last("1"), QByteArray("photo|"));
    EXPECT_EQ(last("2"), QByteArray("photo|at the gate"));
    EXPECT_EQ(last("3"), QByteArray("document|invoice-88190.pdf"));
    EXPECT_EQ(last("4"), QByteArray("new_chat_members|Mara"));
    EXPECT_EQ(last("5"), QByteArray("giveaway|"));
    EXPECT_EQ(last("6"), QByteArray("|plain"));
    EXPECT_EQ(last("7"), QByteArray("photo|plan.png"));
    EXPECT_EQ(last("8"), QByteArray("callback_query|Yes")) << "not its data";
}

} // namespace botdeck::test
