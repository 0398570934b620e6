// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recording/Recording.h"

#include <gtest/gtest.h>

#include <array>

using namespace botdeck;
using namespace botdeck::domain;
using namespace Qt::StringLiterals;

namespace {

/// A press that is answered, as it comes from a server: white space, escapes and numbers as they are.
Recording inventedRecording()
{
    const RecordedUpdate start{
        Stream::Poll,
        R"({"update_id": 9007199254740993,"message":{"text":"\u9000\u6b3e 退款", "x":1.50e+3}})",
        1'790'000'000'123};
    const RecordedUpdate frame{Stream::Gateway, "{\n  \"action\": \"push\"\r\n}", 1'790'000'001'000};
    const RecordedCall sent{
        u"sendMessage"_s, R"({"chat_id":7,"text":"Hello"})", R"({"ok":true,"result":{"message_id":2}})",
        1'790'000'002'000};
    return {{PlatformId::Telegram, u"4711"_s, u"Parcel \"Desk\""_s, u"parcel_bot"_s}, {start, frame, sent}};
}

const QByteArray head = R"({"botdeck":"recording","version":1,"bot":{"platform":"telegram","id":"4711"}})"
                        "\n";
const QByteArray someCall =
    R"({"at":"2026-11-21T12:47:03.218Z","call":"sendMessage","parameters":{"chat_id":7},"answer":{"ok":true,"result":{}}})"
    "\n";

QByteArray with(QByteArray line, const QByteArray &before, const QByteArray &after)
{
    EXPECT_EQ(line.count(before), 1) << before.constData();
    return line.replace(before, after);
}

} // namespace

TEST(RecordingText, WhatIsWrittenIsReadAgainByteForByte)
{
    const Recording recording = inventedRecording();
    const QByteArray text = recordingText(recording);
    EXPECT_EQ(text.count('\n'), 4);
    EXPECT_TRUE(text.startsWith(R"({"botdeck":"recording","version":1,)")) << text.constData();
    const core::Result<Recording> read = readRecording(text);
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(*read, recording);
    EXPECT_EQ(recordingText(*read), text);
}

TEST(RecordingText, LineEndsMarksEmptyLinesAndNewMembersAreBorne)
{
    QByteArray text = "\xEF\xBB\xBF" + recordingText(inventedRecording());
    text.replace("\n", "\r\n\r\n").replace(R"("stream":)", R"("added":[1],"stream":)");
    const core::Result<Recording> read = readRecording(text);
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(*read, inventedRecording());
}

TEST(RecordingText, WhatIsWrongIsSaidWithItsLine)
{
    struct Case
    {
        QByteArray text;
        const char *says;
    };
    const QByteArray update = R"({"at":"2026-11-21T12:47:03.218Z","stream":"poll","update":{"a":1}})";
    const std::array cases{
        Case{"", "there is nothing in it"},
        Case{"\n \r\n", "there is nothing in it"},
        Case{head, "neither an update nor a call"},
        Case{"\n{\"inline_keyboard\":[]}", "Line 2: This is no recording"},
        Case{with(head, "recording", "snapshot"), "Line 1: This is no recording"},
        Case{
            with(head, R"("version":1)", R"("version":2)"),
            "Line 1: This program reads recordings of version 1"},
        Case{with(head, R"("version":1,)", ""), "Line 1: This program reads recordings of version 1"},
        Case{with(head, "telegram", "morse"), "Line 1: \"bot\" must name its platform"},
        Case{with(head, R"("4711")", R"("four")"), "Line 1: \"bot\" must have its id"},
        Case{head + "{", "Line 2: It cannot be read"},
        Case{head + "\"\xff\"", "Line 2: It cannot be read"},
        Case{head + someCall + "[]", "Line 3: It is no JSON object"},
        Case{head + "{}", "Line 2: An entry is either"},
        Case{head + with(someCall, R"("call":)", R"("update":{},"call":)"), "Line 2: An entry is either"},
        Case{head + with(someCall, "2026-11-21T12:47:03.218Z", "yesterday"), "Line 2: \"at\" must be a time"},
        Case{head + with(someCall, R"("sendMessage")", "7"), "Line 2: \"call\" must be the name"},
        Case{head + with(someCall, R"("sendMessage")", R"("")"), "Line 2: \"call\" must be the name"},
        Case{head + with(someCall, R"({"chat_id":7})", "[]"), "Line 2: \"parameters\" must be an object"},
        Case{
            head + with(someCall, R"({"ok":true,"result":{}})", "null"),
            "Line 2: \"answer\" must be an object"},
        Case{
            head + with(someCall, "true", "false"),
            "Line 2: \"answer\" must be one of a call that succeeded"},
        Case{
            head + with(someCall, R"("result")", R"("rest")"),
            "Line 2: \"answer\" must be one of a call that succ"},
        Case{head + with(update, "poll", "pool"), "Line 2: \"stream\" must be poll or gateway"},
        Case{head + with(update, R"({"a":1})", "null"), "Line 2: \"update\" must be an object"},
        Case{
            head + with(update, R"("update":{"a":1})", R"("update_base64":"*")"),
            "Line 2: \"update_base64\" is no"},
        Case{
            head + with(update, R"("update":{"a":1})", R"("update_base64":"e30x")"),
            "Line 2: What \"update_base64\""},
    };
    for (const Case &each : cases) {
        const core::Result<Recording> read = readRecording(each.text);
        ASSERT_FALSE(read) << each.text.constData();
        EXPECT_EQ(read.error().kind, core::ErrorKind::Storage);
        const QString detail = read.error().detail;
        EXPECT_TRUE(detail.contains(QLatin1StringView(each.says))) << each.text.constData() << '\n'
                                                                   << qPrintable(detail);
    }
}

TEST(RecordingText, EveryPlatformsAnswerHasItsResult)
{
    const auto result = [](const char *answer) { return recordedResult({u"m"_s, "{}", answer, 0}); };
    EXPECT_EQ(result(R"({"ok":true,"result":{"message_id":2}})"), R"({"message_id":2})");
    EXPECT_EQ(result(R"({"code":0,"result":true})"), "true");
    EXPECT_EQ(result(R"({"status":true,"data":[1]})"), "[1]");
    EXPECT_EQ(result(R"({"code":400,"result":"chat not found"})"), "");
    EXPECT_EQ(result(R"({"status":false,"data":[1]})"), "");
    EXPECT_EQ(result("nonsense"), "");
}
