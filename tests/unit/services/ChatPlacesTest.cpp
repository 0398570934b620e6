// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chat that is opened at a place in it.
#include "ChatFixture.h"
#include "services/ChatSearch.h"
#include "ShownChat.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

namespace botdeck::test {

namespace {

using services::ChatHits;
using services::ChatPlace;
using services::ChatSearch;
using services::Conversations;

class ChatPlacesTest : public ChatFixture
{
protected:
    services::ChatAddress tenth() const { return {benchBot(1), QStringLiteral("10")}; }
    void openAt(Conversations &chats, ShownChat &shown, const std::optional<ChatPlace> &place)
    {
        const int before = shown.opened;
        chats.open(tenth(), place);
        ASSERT_TRUE(waitUntil([&] { return shown.opened == before + 1; }));
    }
    ChatHits find(const QString &needle, const QStringList &otherIds = {})
    {
        ChatSearch search(*m_workbench);
        ChatHits found;
        bool isFound = false;
        QObject::connect(&search, &ChatSearch::found, &search, [&](const ChatHits &hits) {
            found = hits;
            isFound = true;
        });
        search.find({benchBot(1), QStringLiteral("10"), otherIds}, needle);
        EXPECT_TRUE(waitUntil([&isFound] { return isFound; }));
        return found;
    }
    static QByteArrayList textsOf(const ChatHits &found)
    {
        QByteArrayList texts;
        for (const services::ChatHit &hit : found.hits)
            texts += hit.message.text.text.toUtf8();
        return texts;
    }
    /// A page of the server's history, as Fanbook answers it.
    void logHistory(int before, int count)
    {
        QByteArrayList told;
        for (int id = before - 1; id >= before - count; --id) {
            const QByteArray number = QByteArray::number(id);
            told += R"({"message_id":")" + number + R"(","user_id":"7","time":)" +
                    QByteArray::number(1'000 + id) + R"(,"content":"h)" + number + R"("})";
        }
        logged(
            "message/getList", R"({"channel_id":"10","behavior":"before"})",
            R"({"status":true,"data":[)" + told.join(',') + "]}");
    }
};

} // namespace

TEST_F(ChatPlacesTest, FromAnUpdateOnPagesAreReadInBothDirectionsWithoutAGap)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    ASSERT_NO_FATAL_FAILURE(storeMany(450));
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    // Two updates for each message.
    ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, ChatPlace{2 * 200 - 1, m_nowMs}));
    EXPECT_EQ(shown.texts().first(), QByteArray("m100"));
    // Half of what is found by the number is the other chat's.
    EXPECT_EQ(shown.texts().last(), QByteArray("m249"));
    EXPECT_TRUE(chats.hasOlder());
    EXPECT_TRUE(chats.hasNewer());
    for (const int last : {299, 349, 399, 449, 450}) {
        const int before = shown.newer;
        chats.readNewer();
        chats.readNewer();
        ASSERT_TRUE(waitUntil([&] { return shown.newer > before; }));
        EXPECT_EQ(shown.newer, before + 1) << "asked twice, read once";
        ASSERT_EQ(shown.texts().last(), 'm' + QByteArray::number(last));
    }
    EXPECT_FALSE(chats.hasNewer());
    chats.readOlder();
    ASSERT_TRUE(waitUntil([&] { return shown.older == 1; }));
    EXPECT_EQ(shown.model.rowCount(), 450);
    for (int row = 0; row < 450; ++row)
        ASSERT_EQ(shown.texts().at(row), 'm' + QByteArray::number(row + 1));
}

TEST_F(ChatPlacesTest, WhatComesIsToldOnceEverythingBeforeItIsThere)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    ASSERT_NO_FATAL_FAILURE(storeMany(149));
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, ChatPlace{1, m_nowMs}));
    ASSERT_EQ(shown.model.rowCount(), 50);
    say(10, "meanwhile");
    logged(
        "sendMessage", R"({"chat_id":10,"text":"sent"})",
        R"({"ok":true,"result":{"message_id":5000,"date":)" + QByteArray::number(m_nowMs / 1'000 + 1) +
            R"(,"text":"sent"}})");
    settle();
    EXPECT_EQ(shown.model.rowCount(), 50);
    for (const int rows : {100, 151}) {
        chats.readNewer();
        ASSERT_TRUE(waitUntil([&] { return shown.model.rowCount() == rows; })) << rows;
    }
    EXPECT_EQ(shown.texts().last(), QByteArray("sent"));
    EXPECT_FALSE(chats.hasNewer());
    say(10, "and now");
    ASSERT_TRUE(waitUntil([&] { return shown.texts().last() == "and now"; }));
    EXPECT_EQ(shown.opened, 1);
}

TEST_F(ChatPlacesTest, AMomentIsFoundAmongWhatWasReceivedAndSent)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    for (int number = 1; number <= 30; ++number) {
        const QByteArray text = 't' + QByteArray::number(number);
        if (number % 10 != 0) {
            say(10, text.constData());
            continue;
        }
        logged(
            "sendMessage", R"({"chat_id":10,"text":")" + text + R"("})",
            R"({"ok":true,"result":{"message_id":)" + QByteArray::number(9'000 + number) + R"(,"date":)" +
                QByteArray::number(m_nowMs / 1'000 + 1) + R"(,"text":")" + text + R"("}})");
    }
    const qint64 secondMs = 1'700'000'000'000 + 20 * 1'000;
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, ChatPlace{0, secondMs}));
    const QByteArrayList texts = shown.texts();
    const qsizetype at = texts.indexOf("t20");
    ASSERT_GT(at, 0);
    EXPECT_EQ(texts.at(at - 1), QByteArray("t19"));
    EXPECT_EQ(texts.at(at + 1), QByteArray("t21"));
    ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, ChatPlace{0, m_nowMs + 1'000'000}));
    EXPECT_EQ(shown.texts().last(), QByteArray("t30")) << "the end, where nothing is later";
    EXPECT_FALSE(chats.hasNewer());
    ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, ChatPlace{0, 1}));
    EXPECT_EQ(shown.texts().first(), QByteArray("t1"));
    EXPECT_FALSE(chats.hasOlder());
}

TEST_F(ChatPlacesTest, ADayIsReachedThoughItsMessagesWereReceivedMuchLater)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    ASSERT_NO_FATAL_FAILURE(storeMany(450));
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    // As storeMany() dates them.
    const qint64 saidMs = (1'000'000 + 390) * 1'000;
    ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, ChatPlace{0, saidMs, false, true}));
    EXPECT_EQ(shown.texts().last(), QByteArray("m400"));
    EXPECT_EQ(shown.texts().first(), QByteArray("m1"));
    ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, ChatPlace{0, m_nowMs * 2, false, true}));
    EXPECT_EQ(shown.texts().last(), QByteArray("m450"));
}

TEST_F(ChatPlacesTest, TheServersHistoryComesBehindWhatIsStored)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    ASSERT_NO_FATAL_FAILURE(storeMany(150));
    logHistory(900, 100);
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, {}));
    EXPECT_EQ(shown.model.rowCount(), 100) << "it was read just now, and is the oldest";
    EXPECT_EQ(shown.texts().first(), QByteArray("m51"));
    chats.readOlder();
    ASSERT_TRUE(waitUntil([&] { return shown.older == 1; }));
    ASSERT_EQ(shown.model.rowCount(), 250);
    EXPECT_EQ(shown.texts().first(), QByteArray("h800"));
    EXPECT_EQ(shown.texts().at(99), QByteArray("h899"));
    EXPECT_EQ(shown.texts().at(100), QByteArray("m1"));
    EXPECT_FALSE(chats.hasOlder());
    logHistory(810, 20);
    ASSERT_TRUE(waitUntil([&] { return shown.texts().first() == "h790"; }));
    EXPECT_EQ(shown.model.rowCount(), 260) << "what both pages have is shown once";
    ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, ChatPlace{0, 0, true}));
    EXPECT_EQ(shown.texts().first(), QByteArray("h790"));
    EXPECT_TRUE(chats.hasNewer());
    EXPECT_FALSE(chats.hasOlder());
    logHistory(790, 1);
    ASSERT_TRUE(waitUntil([&] { return shown.texts().first() == "h789"; }));
}

TEST_F(ChatPlacesTest, EverythingThatSaysATextIsFoundNewestFirst)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    say(10, "Refund for order 1");
    say(10, "退款，谢谢");
    say(20, "refund elsewhere");
    say(10, "refund of another bot", 2);
    logged(
        "sendMessage", R"({"chat_id":10,"text":"Your REFUND is on its way"})",
        R"({"ok":true,"result":{"message_id":60,"date":)" + QByteArray::number(m_nowMs / 1'000 + 1) +
            R"(,"text":"Your REFUND is on its way"}})");
    logged("sendMessage", R"({"chat_id":"@ten","text":"refund by name"})", R"({"ok":true,"result":true})");
    say(10, "refund, once more", 1, 2);
    const ChatHits hits = find(QStringLiteral("rEfUnD"));
    EXPECT_EQ(
        textsOf(hits),
        (QByteArrayList{"refund, once more", "Your REFUND is on its way", "Refund for order 1"}));
    EXPECT_FALSE(hits.isMore);
    EXPECT_EQ(textsOf(find(QStringLiteral("退"))), QByteArrayList{"退款，谢谢"});
    EXPECT_EQ(find(QStringLiteral("refund"), {QStringLiteral("@ten")}).hits.size(), 4);
    EXPECT_TRUE(find(QStringLiteral("nobody said this")).hits.isEmpty());
    EXPECT_TRUE(find(QStringLiteral("message_id")).hits.isEmpty()) << "what nobody reads is no hit";
}

TEST_F(ChatPlacesTest, AMessageThatSaysItTwiceIsOneHitWhereItWasSaidFirst)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    const qint64 seq = say(10, "one");
    say(10, "two");
    say(10, "one, edited", 1, 1);
    const ChatHits hits = find(QStringLiteral("one"));
    ASSERT_EQ(hits.hits.size(), 1);
    EXPECT_EQ(hits.hits.first().place.seq, seq);
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, hits.hits.first().place));
    EXPECT_GE(shown.model.rowOfSame(hits.hits.first().message), 0);
}

TEST_F(ChatPlacesTest, EachHitLeadsToPagesThatHaveIt)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    ASSERT_NO_FATAL_FAILURE(storeMany(450));
    logHistory(900, 100);
    for (int page = 1; page <= 5; ++page)
        logHistory(800 - page, 1);
    Conversations chats(*m_workbench);
    ShownChat shown(chats);
    for (const char *needle : {"m7", "m223", "m450", "h800", "h794"}) {
        const ChatHits hits = find(QString::fromLatin1(needle));
        ASSERT_FALSE(hits.hits.isEmpty()) << needle;
        const services::ChatHit &oldest = hits.hits.last();
        ASSERT_NO_FATAL_FAILURE(openAt(chats, shown, oldest.place));
        EXPECT_GE(shown.model.rowOfSame(oldest.message), 0) << needle;
    }
}

TEST_F(ChatPlacesTest, OfVeryManyTheNewestAreFoundAndOfThoseThatTheLastNeedleAskedFor)
{
    ASSERT_NO_FATAL_FAILURE(openBench());
    ASSERT_NO_FATAL_FAILURE(storeMany(int(ChatSearch::mostHits) + 1));
    const ChatHits hits = find(QStringLiteral("m"));
    EXPECT_EQ(hits.hits.size(), ChatSearch::mostHits);
    EXPECT_TRUE(hits.isMore);
    EXPECT_EQ(textsOf(hits).first(), QByteArray("m1001"));
    EXPECT_EQ(textsOf(hits).last(), QByteArray("m2"));
    ChatSearch search(*m_workbench);
    QList<qsizetype> counts;
    QObject::connect(
        &search, &ChatSearch::found, &search, [&](const ChatHits &found) { counts += found.hits.size(); });
    for (const char *needle : {"m", "m9", "m99", "m999"})
        search.find(tenth(), QString::fromLatin1(needle));
    ASSERT_TRUE(waitUntil([&] { return !counts.isEmpty(); }));
    settle();
    EXPECT_EQ(counts, QList<qsizetype>{1});
}

TEST_F(ChatPlacesTest, OfAStoreThatIsNotThereNothingIsFound)
{
    open(true);
    EXPECT_TRUE(find(QStringLiteral("m")).hits.isEmpty());
}

} // namespace botdeck::test
