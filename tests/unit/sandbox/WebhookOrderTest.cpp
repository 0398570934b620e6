// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/HttpReplyReader.h"
#include "sandbox/WebhookLanes.h"
#include "sandbox/WebhookPace.h"

#include <gtest/gtest.h>

using namespace botdeck::sandbox;
using namespace std::chrono_literals;

namespace {

WaitingUpdate messageIn(qint64 chat, qint64 id)
{
    return {
        id, R"({"update_id":)" + QByteArray::number(id) + R"(,"message":{"chat":{"id":)" +
                QByteArray::number(chat) + R"(},"text":"x"}})"};
}

const WebhookLanes::Time start = WebhookLanes::Time() + 1h;

using ReplyState = HttpReplyReader::State;

/// The state after these bytes, byte by byte.
ReplyState readSlowly(HttpReplyReader &reader, const QByteArray &bytes)
{
    ReplyState state = ReplyState::Incomplete;
    for (qsizetype at = 0; at < bytes.size() && state == ReplyState::Incomplete; ++at)
        state = reader.read(bytes.mid(at, 1));
    return state;
}

} // namespace

TEST(WebhookLanes, OneOfAChatAtATimeTheOldestFirst)
{
    WebhookLanes lanes;
    for (const auto &[chat, id] : {std::pair{7, 1}, {7, 2}, {8, 3}})
        lanes.add(messageIn(chat, id));
    EXPECT_EQ(lanes.take(start)->id, 1);
    EXPECT_EQ(lanes.take(start)->id, 3);
    EXPECT_FALSE(lanes.take(start)) << "2 waits for 1";
    EXPECT_FALSE(lanes.nextTime());
    lanes.done(1);
    EXPECT_EQ(lanes.take(start)->id, 2);
    lanes.done(2);
    lanes.done(3);
    EXPECT_EQ(lanes.size(), 0);
}

TEST(WebhookLanes, WhatFailedWaitsForItsTimeAndStaysFirst)
{
    WebhookLanes lanes;
    lanes.add(messageIn(7, 1));
    lanes.add(messageIn(7, 2));
    EXPECT_EQ(lanes.take(start)->id, 1);
    EXPECT_EQ(lanes.failed(1), 1);
    lanes.waitUntil(1, start + 1s);
    EXPECT_FALSE(lanes.take(start + 999ms));
    EXPECT_EQ(lanes.nextTime(), start + 1s);
    EXPECT_EQ(lanes.take(start + 1s)->id, 1);
    EXPECT_EQ(lanes.failed(1), 2);
    lanes.waitUntil(1, start);
    lanes.take(start);
    lanes.done(1);
    EXPECT_EQ(lanes.take(start)->id, 2);
    EXPECT_EQ(lanes.failed(2), 1) << "a new update begins anew";
}

TEST(WebhookPace, RetriesTakeTwiceAsLongUpToAMinute)
{
    const WebhookPace pace;
    EXPECT_EQ(pace.afterFailure(1), 1s);
    EXPECT_EQ(pace.afterFailure(2), 2s);
    EXPECT_EQ(pace.afterFailure(6), 32s);
    EXPECT_EQ(pace.afterFailure(7), 60s);
    EXPECT_EQ(pace.afterFailure(1'000'000'000), 60s);
}

TEST(HttpReplyReader, ReadsByLengthInChunksAndInterimAnswers)
{
    struct Case
    {
        const char *bytes;
        int status;
        const char *body;
        bool keeps;
    };
    const Case cases[]{
        {"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true},
        {"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", false},
        {"HTTP/1.1 500 Oh dear\r\ncontent-LENGTH:0\r\nConnection: close\r\n\r\n", 500, "", false},
        {"HTTP/1.1 204 No Content\r\n\r\n", 204, "", true},
        {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", 200, "ok", true},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n",
         200, "abc0123456789", true},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nTrailer: x\r\n\r\n", 200, "a",
         true},
    };
    for (const Case &one : cases) {
        HttpReplyReader reader;
        EXPECT_EQ(readSlowly(reader, one.bytes), ReplyState::Done) << one.bytes;
        EXPECT_EQ(reader.reply().status, one.status) << one.bytes;
        EXPECT_EQ(reader.reply().body, one.body) << one.bytes;
        EXPECT_EQ(reader.reply().keepsConnection, one.keeps) << one.bytes;
    }
}

TEST(HttpReplyReader, WithoutALengthTheEndOfTheConnectionIsTheEnd)
{
    HttpReplyReader reader;
    EXPECT_EQ(readSlowly(reader, "HTTP/1.1 200 OK\r\nX: y\r\n\r\nall of it"), ReplyState::Incomplete);
    EXPECT_EQ(reader.end(), ReplyState::Done);
    EXPECT_EQ(reader.reply().body, "all of it");
    EXPECT_EQ(reader.reply().header("x"), "y");
    HttpReplyReader cut;
    EXPECT_EQ(readSlowly(cut, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell"), ReplyState::Incomplete);
    EXPECT_EQ(cut.end(), ReplyState::Broken);
}

TEST(HttpReplyReader, WhatIsNoAnswerIsBroken)
{
    for (const char *bytes :
         {"SSH-2.0-OpenSSH\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n", "HTTP/2 200\r\n\r\n",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n"}) {
        HttpReplyReader reader;
        EXPECT_EQ(readSlowly(reader, bytes), ReplyState::Broken) << bytes;
    }
    HttpReplyReader reader;
    EXPECT_EQ(reader.read(QByteArray(HttpReplyReader::mostBytes + 1, 'x')), ReplyState::Broken);
}
