// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"
#include "domain/UpdateDecoder.h"
#include "SearchFixture.h"
#include "storage/Schema.h"

#include <QDir>

#include <algorithm>
#include <atomic>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

namespace {

class ChatsTest : public SearchFixture
{
protected:
    /// A message in the chat.
    static domain::Update said(qint64 id, qint64 chat)
    {
        return domain::decodeUpdate(
            R"({"update_id":)" + QByteArray::number(id) + R"(,"message":{"message_id":1,"chat":{"id":)" +
            QByteArray::number(chat) + R"(},"text":"x"}})");
    }
    /// What is counted of bot "1", by chat.
    static QList<ChatCount> sorted(core::Result<QList<ChatCount>> counts)
    {
        EXPECT_TRUE(counts);
        std::ranges::sort(*counts, {}, &ChatCount::chatId);
        return *counts;
    }
    QList<ChatCount>
    chatsOfOne(UpdateSearch &search, const QHash<QString, qint64> &marks, SeqRange range = {})
    {
        return sorted(search.chats(filterOf(QStringLiteral("bot:1")), marks, range));
    }
    /// A call of bot "1"; its number.
    static qint64
    callIn(UpdateStore &store, const QByteArray &parameters, qint64 startedMs, const char *method)
    {
        const auto id = store.addCall(
            {0, botNamed("1"), QString::fromLatin1(method), parameters, 200, startedMs, 1, "{}", {}});
        EXPECT_TRUE(id);
        return *id;
    }
    QList<qint64> callsOf(const QStringList &chats, const CallSpan &span = {})
    {
        const auto calls = openReader()->callsOfChat(botNamed("1"), chats, span);
        EXPECT_TRUE(calls);
        QList<qint64> ids;
        for (const CallRecord &call : *calls)
            ids += call.id;
        return ids;
    }
};

} // namespace

TEST_F(ChatsTest, AreCountedWithTheirNewestRowWithAndWithoutSearchFiles)
{
    const auto store = openStore();
    QList<domain::Update> updates;
    // Two thousand rows of three chats, so that some are in segments and some are not.
    for (qint64 id = 1; id <= 2'000; ++id)
        updates += said(id, id % 3 == 0 ? 30 : 10 + id % 3);
    append(*store, updates);
    append(*store, {domain::decodeUpdate(R"({"update_id":2001,"poll":{"id":"7"}})")});
    ASSERT_TRUE(store->append({botNamed("2"), domain::Stream::Poll, {said(5, 10)}, 1}));
    const QList<ChatCount> expected{
        {QStringLiteral("11"), 1'999, 667},
        {QStringLiteral("12"), 2'000, 667},
        {QStringLiteral("30"), 1'998, 666},
    };
    const auto search = *UpdateSearch::open(dir());
    EXPECT_EQ(chatsOfOne(*search, {}), expected);
    EXPECT_FALSE(search->hasFiles());
    EXPECT_EQ(index(), 1'024);
    EXPECT_EQ(chatsOfOne(*search, {}), expected);
    EXPECT_TRUE(search->hasFiles());
}

TEST_F(ChatsTest, OfAChatThatWasReadWhatIsBehindItsMarkIsUnread)
{
    const auto store = openStore();
    append(*store, {said(1, 10), said(2, 10), said(3, 20), said(4, 10)});
    const auto search = *UpdateSearch::open(dir());
    const QHash<QString, qint64> marks{{QStringLiteral("10"), 2}, {QStringLiteral("77"), 9}};
    EXPECT_EQ(
        chatsOfOne(*search, marks),
        (QList<ChatCount>{{QStringLiteral("10"), 4, 1}, {QStringLiteral("20"), 3, 1}}));
    EXPECT_EQ(chatsOfOne(*search, {}, {3}), (QList<ChatCount>{{QStringLiteral("10"), 4, 1}}));
}

TEST_F(ChatsTest, CallsAreFoundByTheChatThatTheirParametersName)
{
    const auto store = openStore();
    const qint64 number = callIn(*store, R"({"chat_id":-1001,"text":"a"})", 100, "sendMessage");
    const qint64 text = callIn(*store, R"({"text":"b","chat_id":"-1001"})", 200, "sendMessage");
    const qint64 channel = callIn(*store, R"({"channel_id":"405918672620658689"})", 300, "v2/answerCallback");
    const qint64 large = callIn(*store, R"({"chat_id":405918672620658689})", 400, "sendMessage");
    const qint64 answer = callIn(*store, R"({"callback_query_id":"q"})", 250, "answerCallbackQuery");
    const qint64 named = callIn(*store, R"({"chat_id":"@ops"})", 500, "sendMessage");
    callIn(*store, "{}", 100, "getMe");
    callIn(*store, "no json {", 100, "sendMessage");
    callIn(*store, "[7]", 100, "sendMessage");
    const QStringList group{QStringLiteral("-1001")};
    EXPECT_EQ(callsOf(group), (QList<qint64>{answer, text, number}));
    EXPECT_EQ(callsOf({QStringLiteral("405918672620658689")}), (QList<qint64>{large, channel, answer}));
    EXPECT_EQ(callsOf({QStringLiteral("@ops")}), (QList<qint64>{named, answer}));
    EXPECT_EQ(
        callsOf({QStringLiteral("-1001"), QStringLiteral("@ops")}),
        (QList<qint64>{named, answer, text, number}));
    EXPECT_EQ(callsOf({QStringLiteral(R"(-1001","@ops)")}), QList<qint64>{answer});
    EXPECT_EQ(callsOf(group, {100, 200}), QList<qint64>{number});
    EXPECT_EQ(callsOf(group, {150}), (QList<qint64>{answer, text}));
    EXPECT_EQ(callsOf(group, {0, 1'000, 1}), QList<qint64>{answer});
    EXPECT_EQ(callsOf(group, {0, 1'000, 2, true}), (QList<qint64>{number, text}));
    EXPECT_TRUE(openReader()->callsOfChat(botNamed("2"), group)->isEmpty());
}

TEST_F(ChatsTest, ReadingAChatsHistoryIsNoCallInItAndIsFoundByItself)
{
    const auto store = openStore();
    const QByteArray before = R"({"behavior":"before","channel_id":"7","message_id":"50","size":"100"})";
    const qint64 sent = callIn(*store, R"({"chat_id":7})", 100, "sendMessage");
    const qint64 first = callIn(*store, before, 200, "message/getList");
    callIn(*store, R"({"behavior":"after","channel_id":"7"})", 300, "message/getList");
    callIn(*store, R"({"behavior":"before","channel_id":"8"})", 300, "message/getList");
    ASSERT_TRUE(store->addCall(
        {0, botNamed("1"), QStringLiteral("message/getList"), before, 0, 400, 1, {}, QStringLiteral("no")}));
    const qint64 second = callIn(*store, R"({"channel_id":"7"})", 500, "message/getList");
    const QStringList chat{QStringLiteral("7")};
    EXPECT_EQ(callsOf(chat), QList<qint64>{sent});
    const auto history = [&](qint64 after, qint64 limit) {
        QList<qint64> ids;
        for (const CallRecord &call : *openReader()->historyOfChat(botNamed("1"), chat, after, limit))
            ids += call.id;
        return ids;
    };
    EXPECT_EQ(history(0, 10), (QList<qint64>{first, second}));
    EXPECT_EQ(history(0, 1), QList<qint64>{first});
    EXPECT_EQ(history(first, 1), QList<qint64>{second});
    const auto newest = openReader()->newestCallsOfChats(botNamed("1"));
    ASSERT_EQ(newest->size(), 1);
    EXPECT_EQ(newest->first().id, sent);
}

TEST_F(ChatsTest, OfEachChatTheNewestCallIsTold)
{
    const auto store = openStore();
    callIn(*store, R"({"chat_id":1})", 900, "sendMessage");
    const qint64 first = callIn(*store, R"({"chat_id":1})", 100, "sendMessage");
    const qint64 other = callIn(*store, R"({"chat_id":2})", 100, "deleteMessage");
    callIn(*store, "{}", 100, "getMe");
    const auto calls = openReader()->newestCallsOfChats(botNamed("1"));
    ASSERT_TRUE(calls);
    ASSERT_EQ(calls->size(), 2);
    EXPECT_EQ(calls->at(0).id, first);
    EXPECT_EQ(calls->at(0).chatId, QStringLiteral("1"));
    EXPECT_EQ(calls->at(1).id, other);
}

TEST_F(ChatsTest, TheKindOfAFailureIsKeptWithACall)
{
    const auto store = openStore();
    const QString kind = core::errorKindName(core::ErrorKind::UnknownOutcome);
    ASSERT_TRUE(store->addCall(
        {0, botNamed("1"), QStringLiteral("sendMessage"), R"({"chat_id":1})", 0, 5, 1, "",
         QStringLiteral("No answer came."), kind}));
    EXPECT_EQ(openReader()->calls(1)->first().errorKind, kind);
    EXPECT_EQ(openReader()->callsAfter(0, 1)->first().chatId, QStringLiteral("1"));
}

TEST_F(ChatsTest, DraftsAndMarksAreKeptOverARestart)
{
    const QString chat = QStringLiteral("-1001");
    {
        const auto store = openStore();
        ASSERT_TRUE(store->setDraft(botNamed("1"), chat, QStringLiteral("hello 客服")));
        ASSERT_TRUE(store->setRead(botNamed("1"), chat, 7));
        ASSERT_TRUE(store->setRead(botNamed("1"), chat, 5));
        ASSERT_TRUE(store->setRead(botNamed("2"), chat, 3));
    }
    const auto store = openStore();
    const QHash<QString, ChatNote> kept{{chat, {QStringLiteral("hello 客服"), 7}}};
    EXPECT_EQ(*openReader()->chatNotes(botNamed("1")), kept) << "a mark never goes back";
    ASSERT_TRUE(store->setDraft(botNamed("1"), chat, {}));
    EXPECT_EQ(openReader()->chatNotes(botNamed("1"))->value(chat), (ChatNote{{}, 7}));
    ASSERT_TRUE(store->setDraft(botNamed("3"), chat, QStringLiteral("x")));
    ASSERT_TRUE(store->setDraft(botNamed("3"), chat, {}));
    EXPECT_TRUE(openReader()->chatNotes(botNamed("3"))->isEmpty());
    EXPECT_EQ(sql("SELECT count(*) FROM chats"), QStringLiteral("2")) << "what is empty takes no room";
}

TEST_F(ChatsTest, WhatIsErasedIsErasedInDraftsToo)
{
    const auto store = openStore();
    ASSERT_TRUE(store->setDraft(botNamed("1"), QStringLiteral("-1001"), QStringLiteral("of this chat")));
    ASSERT_TRUE(store->setDraft(botNamed("1"), QStringLiteral("-1002"), QStringLiteral("ask -1001 first")));
    ASSERT_TRUE(store->setDraft(botNamed("1"), QStringLiteral("-1003"), QStringLiteral("stays")));
    const ErasureSubject chat{
        ErasureSubject::Kind::Chat, domain::PlatformId::Telegram, QStringLiteral("-1001"), {}};
    ErasureCounts expected;
    expected.chats = 2;
    EXPECT_EQ(*openReader()->erasable(chat), expected);
    EXPECT_FALSE(expected.isNothing());
    ASSERT_TRUE(store->erase(chat));
    EXPECT_EQ(openReader()->chatNotes(botNamed("1"))->keys(), QStringList{QStringLiteral("-1003")});
    ErasureSubject bot;
    bot.kind = ErasureSubject::Kind::Bot;
    bot.bot = botNamed("1");
    ASSERT_TRUE(store->erase(bot));
    EXPECT_EQ(sql("SELECT count(*) FROM chats"), QStringLiteral("0"));
}

TEST_F(ChatsTest, CallsOfAnOlderStoreAreFoundByTheirChat)
{
    QDir().mkpath(dir());
    {
        auto connection = Connection::open(file(), OpenMode::ReadWrite);
        ASSERT_TRUE(connection);
        ASSERT_TRUE(connection->execute("PRAGMA journal_mode = WAL"));
        ASSERT_TRUE(migrate(*connection, schemaSteps().first(5)));
        ASSERT_TRUE(connection->execute(
            "INSERT INTO bots VALUES (1, 'telegram:sandbox:1');"
            "INSERT INTO calls VALUES (1, 1, 'sendMessage', CAST('{\"chat_id\":42}' AS BLOB), 200, 5, 1, "
            "CAST('{}' AS BLOB), '');"
            "INSERT INTO calls VALUES (2, 1, 'sendMessage', CAST('{\"chat_id\":' AS BLOB), 200, 6, 1, "
            "CAST('{}' AS BLOB), '')"));
    }
    const auto store = openStore();
    EXPECT_EQ(callsOf({QStringLiteral("42")}), QList<qint64>{1});
    EXPECT_EQ(openReader()->calls(2)->first().errorKind, QString());
    EXPECT_EQ(sql("PRAGMA integrity_check"), QStringLiteral("ok"));
}

// Fault R23: a step of the layout goes through all calls, which nobody who quits waits for.
TEST_F(ChatsTest, ANewLayoutThatIsBrokenOffLeavesTheOldOne)
{
    QDir().mkpath(dir());
    {
        auto connection = Connection::open(file(), OpenMode::ReadWrite);
        ASSERT_TRUE(connection);
        ASSERT_TRUE(connection->execute("PRAGMA journal_mode = WAL"));
        ASSERT_TRUE(migrate(*connection, schemaSteps().first(5)));
        ASSERT_TRUE(connection->execute(
            "INSERT INTO bots VALUES (1, 'telegram:sandbox:1');"
            "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 1000) "
            "INSERT INTO calls SELECT x, 1, 'sendMessage', CAST('{\"chat_id\":42}' AS BLOB), 200, x, 1, "
            "CAST('{}' AS BLOB), '' FROM n"));
    }
    const std::atomic_bool cancel = true;
    const auto broken = UpdateStore::open(dir(), &cancel);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().kind, core::ErrorKind::Cancelled);
    EXPECT_EQ(sql("PRAGMA user_version"), QStringLiteral("5"));
    EXPECT_EQ(
        sql("SELECT count(*) FROM pragma_table_info('calls') WHERE name = 'chat_id'"), QStringLiteral("0"));

    ASSERT_TRUE(openStore()) << "the next start does it";
    EXPECT_EQ(sql("SELECT count(*) FROM calls WHERE chat_id = '42'"), QStringLiteral("1000"));
}

TEST_F(ChatsTest, ARescueBringsCallsDraftsAndMarksAlong)
{
    {
        const auto store = openStore();
        append(*store, {said(1, 10)});
        ASSERT_TRUE(store->addCall(
            {0, botNamed("1"), QStringLiteral("sendMessage"), R"({"chat_id":10})", 0, 5, 1, "{}",
             QStringLiteral("No answer came."), QStringLiteral("unknown_outcome")}));
        ASSERT_TRUE(store->setDraft(botNamed("1"), QStringLiteral("10"), QStringLiteral("hello")));
        ASSERT_TRUE(store->setRead(botNamed("1"), QStringLiteral("10"), 1));
    }
    QFile mark(file() + QStringLiteral(".damaged"));
    ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    const auto store = openStore();
    ASSERT_FALSE(store->notice().isEmpty());
    EXPECT_EQ(idents(), QStringList{QStringLiteral("1")});
    EXPECT_EQ(callsOf({QStringLiteral("10")}), QList<qint64>{1});
    EXPECT_EQ(openReader()->calls(1)->first().errorKind, QStringLiteral("unknown_outcome"));
    EXPECT_EQ(
        openReader()->chatNotes(botNamed("1"))->value(QStringLiteral("10")),
        (ChatNote{QStringLiteral("hello"), 1}));
}
