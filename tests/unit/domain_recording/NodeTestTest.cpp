// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the code has; that it runs, and fails where it must, is seen with the real interpreter (tests/e2e).
#include "domain/recording/NodeTest.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::domain;
using namespace Qt::StringLiterals;

namespace {

Recording recordingWith(const QByteArray &parameters)
{
    return {
        {PlatformId::Telegram, u"4711"_s, u"Desk"_s, u"desk_bot"_s},
        {RecordedUpdate{Stream::Poll, R"({"update_id":5,"message":{"text":"</script>"}})", 0},
         RecordedCall{u"sendMessage"_s, parameters, R"({"ok":true,"result":{"message_id":2}})", 1}}};
}

} // namespace

TEST(NodeTest, HasTheUpdatesTheCallsAndWhoTheBotIs)
{
    const core::Result<QByteArray> test = nodeTest(recordingWith(R"({"chat_id":7,"text":"Hello"})"));
    ASSERT_TRUE(test);
    EXPECT_TRUE(test->contains(
        R"(const me = { id: 4711, is_bot: true, first_name: "Desk", username: "desk_bot" };)"));
    EXPECT_TRUE(test->contains(R"({ update: "{\"update_id\":5,)")) << test->constData();
    EXPECT_TRUE(test->contains(R"(call: "sendMessage",)"));
    EXPECT_TRUE(test->contains(R"(parameters: {"chat_id":7,"text":"Hello"},)"));
    EXPECT_TRUE(test->contains(R"(result: "{\"message_id\":2}",)"));
    EXPECT_FALSE(test->contains('%'));
}

TEST(NodeTest, ATextWithoutFormatsIsWrittenAsItIsRead)
{
    const auto test =
        nodeTest(recordingWith(R"({"chat_id":7,"parse_mode":"MarkdownV2","text":"It left\\."})"));
    ASSERT_TRUE(test);
    EXPECT_TRUE(test->contains(R"("text":"It left.")")) << test->constData();
    EXPECT_FALSE(test->contains("parse_mode"));
    const auto formatted = nodeTest(recordingWith(R"({"parse_mode":"HTML","text":"It <b>left</b>"})"));
    ASSERT_TRUE(formatted);
    EXPECT_TRUE(formatted->contains(R"({"parse_mode":"HTML","text":"It <b>left</b>"})"));
}

TEST(NodeTest, OtherPlatformsAndFramesAreRefused)
{
    for (const PlatformId platform : {PlatformId::CloudChat, PlatformId::Fanbook}) {
        Recording other = recordingWith("{}");
        other.bot.platform = platform;
        ASSERT_FALSE(nodeTest(other));
        EXPECT_EQ(nodeTest(other).error().kind, core::ErrorKind::Refused);
    }
    Recording frames = recordingWith("{}");
    std::get<RecordedUpdate>(frames.entries.first()).stream = Stream::Gateway;
    EXPECT_FALSE(nodeTest(frames));
}
