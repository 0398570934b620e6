// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDate.h"

#include "domain/UpdateDecoder.h"

#include <gtest/gtest.h>

namespace {

using botdeck::domain::decodeUpdate;
using botdeck::domain::updateDateMs;

std::optional<qint64> dateOf(const char *json)
{
    return updateDateMs(decodeUpdate(json));
}

TEST(UpdateDate, OfAMessageIsInSecondsAndOfAnEditThatOfTheEdit)
{
    EXPECT_EQ(dateOf(R"({"update_id":1,"message":{"date":1795236423,"text":"a"}})"), 1'795'236'423'000);
    EXPECT_EQ(
        dateOf(R"({"update_id":1,"edited_message":{"date":1795236423,"edit_date":1795236500}})"),
        1'795'236'500'000);
    EXPECT_EQ(dateOf(R"({"update_id":1,"channel_post":{"date":"1662001441"}})"), 1'662'001'441'000);
}

TEST(UpdateDate, SomeServersWriteMilliseconds)
{
    EXPECT_EQ(dateOf(R"({"update_id":1,"message":{"date":1795236423218}})"), 1'795'236'423'218);
}

TEST(UpdateDate, IsNotThatOfTheMessageUnderAPressedButtonAndNeverInvented)
{
    EXPECT_FALSE(dateOf(R"({"update_id":1,"callback_query":{"id":"7","message":{"date":1795236423}}})"));
    EXPECT_FALSE(dateOf(R"({"update_id":1,"message":{"date":"soon"}})"));
    EXPECT_FALSE(dateOf(R"({"update_id":1,"message":{"date":0}})"));
    EXPECT_FALSE(dateOf(R"({"update_id":1,"message":)"));
}

TEST(UpdateDate, OfAFrameIsItsTimeInMilliseconds)
{
    botdeck::domain::Update frame;
    frame.kind = QStringLiteral("push");
    frame.raw = R"({"action":"push","data":{"message_id":"5","time":1663057604639}})";
    EXPECT_EQ(updateDateMs(frame), 1'663'057'604'639);
}

} // namespace
