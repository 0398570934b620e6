// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GatewayFrame.h"
#include "StoreFixture.h"

#include <gtest/gtest.h>

using namespace botdeck;

namespace {

class GatewayMarksTest : public test::StoreTest
{
protected:
    storage::AppendOutcome tell(storage::UpdateStore &store, const QByteArray &frame, const char *bot = "1")
    {
        return *store.append(
            {test::botNamed(bot), domain::Stream::Gateway, {domain::readFrame(frame).update}, 1});
    }

    static QByteArray
    push(const char *channel, const char *message, const char *text, const char *time = "5000")
    {
        return QByteArray(R"({"action":"push","data":{"content":"{\"type\":\"text\",\"text\":\")") + text +
               R"(\"}","time":)" + time + R"(,"user_id":"7","channel_id":")" + channel +
               R"(","message_id":")" + message + R"("},"ack":-1,"seq":null})";
    }
};

} // namespace

TEST_F(GatewayMarksTest, AMessageThatIsReadAgainIsKnownHoweverItIsWritten)
{
    const auto store = openStore();
    EXPECT_EQ(tell(*store, push("8", "41", "hello")).stored, 1);
    const auto fetched = domain::decodeHistory(
        R"({"ok":true,"result":[{"message_id":"41","channel_id":"8","user_id":"7","time":5000,"status":0,)"
        R"("content":"{\"type\":\"text\",\"text\":\"hello\"}","mentions":[]}]})");
    ASSERT_TRUE(fetched);
    const auto outcome = store->append({test::botNamed("1"), domain::Stream::Gateway, fetched->updates, 2});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->duplicates, 1);
    EXPECT_EQ(outcome->stored, 0);
}

TEST_F(GatewayMarksTest, WhatSaysSomethingElseIsKeptBesideIt)
{
    const auto store = openStore();
    tell(*store, push("8", "41", "hello"));
    EXPECT_EQ(tell(*store, push("8", "41", "edited")).stored, 1);
    EXPECT_EQ(tell(*store, push("8", "41", "hello", "9000")).stored, 1) << "the first words again, later";
    EXPECT_EQ(tell(*store, push("8", "41", "edited")).duplicates, 1);
}

TEST_F(GatewayMarksTest, TheNewestMessageOfEachChannelIsTheMark)
{
    const auto store = openStore();
    EXPECT_TRUE(store->newestMessages(test::botNamed("1"))->isEmpty());
    tell(*store, push("8", "9", "nine is less than ten, though no text says so"));
    tell(*store, push("8", "410348543337861101", "newest"));
    tell(*store, push("8", "410348543337861101", "newest, edited"));
    tell(*store, push("8", "10", "older, told late"));
    tell(*store, push("5", "3", "another channel"));
    tell(*store, push("8", "999999999999999999", "another bot's"), "2");
    tell(*store, R"({"action":"guildNotice","data":{"method":"userQuit","channel_id":"8"}})");
    const auto marks = store->newestMessages(test::botNamed("1"));
    ASSERT_TRUE(marks);
    const QMap<QString, core::Id> expected{
        {QStringLiteral("8"), core::Id(410348543337861101)}, {QStringLiteral("5"), core::Id(3)}};
    EXPECT_EQ(*marks, expected);
}
