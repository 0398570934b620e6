// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Talk.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using domain::PlatformId;

const char *const askedBefore = R"({"channel_id":"42","message_id":"50","size":"100","behavior":"before"})";

/// As message/getList writes a message.
QByteArray told(int id, const char *text, const char *user = "7")
{
    return R"({"message_id":")" + QByteArray::number(id) + R"(","channel_id":"42","user_id":")" + user +
           R"(","time":)" + QByteArray::number(1'000'000 + id * 1'000) +
           R"(,"author":{"nickname":"Mara"},"content":"{\"type\":\"text\",\"text\":\")" + text + R"(\"}"})";
}

QByteArray page(const QByteArrayList &newestFirst)
{
    return R"({"status":true,"data":[)" + newestFirst.join(',') + "]}";
}

} // namespace

TEST(ConversationHistory, WhatTheServerTellsOfThePastIsShownAsThat)
{
    Talk talk(PlatformId::Fanbook);
    talk.call(
        "message/getList", askedBefore, page({told(3, "three"), told(2, "mine", "900"), told(1, "one")}));
    EXPECT_EQ(talk.texts(), (QByteArrayList{"one", "mine", "three"}));
    for (const ChatMessage &message : talk.messages())
        EXPECT_EQ(message.historyMs, talk.nowMs);
    EXPECT_TRUE(talk.message("2").isOwn);
    EXPECT_EQ(talk.message("2").state, domain::MessageState::Sent);
    EXPECT_EQ(talk.message("1").fromName, QStringLiteral("Mara"));
}

TEST(ConversationHistory, WhatCameByItselfIsNoHistoryAndNotShownTwice)
{
    const QByteArray frame = R"({"action":"push","data":)" + told(3, "three") + '}';
    for (const bool isFrameFirst : {false, true}) {
        Talk talk(PlatformId::Fanbook);
        if (isFrameFirst)
            talk.raw(frame);
        talk.call("message/getList", askedBefore, page({told(3, "three"), told(2, "two")}));
        talk.call("message/getList", askedBefore, page({told(2, "two"), told(1, "one")}));
        if (!isFrameFirst)
            talk.raw(frame);
        EXPECT_EQ(talk.texts(), (QByteArrayList{"one", "two", "three"}));
        EXPECT_EQ(talk.message("3").historyMs, 0);
        EXPECT_NE(talk.message("2").historyMs, 0);
        EXPECT_TRUE(talk.message("3").earlier.isEmpty());
    }
}

TEST(ConversationHistory, WhatWasReadTowardsThePresentOrRefusedSaysNothing)
{
    Talk talk(PlatformId::Fanbook);
    talk.raw(R"({"action":"push","data":)" + told(50, "fifty") + '}');
    talk.call("message/getList", R"({"channel_id":"42","behavior":"after"})", page({told(9, "later")}));
    talk.failedCall("message/getList", askedBefore);
    talk.call("message/getList", askedBefore, "no json");
    talk.call("message/getList", askedBefore, R"({"status":true,"data":{}})");
    EXPECT_EQ(talk.texts(), QByteArrayList{"fifty"});
    EXPECT_TRUE(talk.message("50").trouble.isEmpty()) << "it is only where the question began";
}

} // namespace botdeck::test
