// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Playback.h"

#include "sandbox/Normalise.h"
#include "sandbox/Parameters.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace botdeck::sandbox {

using domain::PlatformId;
using domain::RecordedCall;
using domain::RecordedUpdate;
using domain::Recording;
using domain::Stream;
using namespace Qt::StringLiterals;

namespace {

RecordedUpdate recordedUpdate(int number)
{
    return {Stream::Poll, "{\"update_id\":" + QByteArray::number(number) + "}", number};
}

RecordedCall recordedCall(const char *method, const QByteArray &parameters, const QByteArray &result = "true")
{
    return {QString::fromLatin1(method), parameters, R"({"ok":true,"result":)" + result + '}', 0};
}

class PlaybackTest : public testing::Test
{
protected:
    void play(const QList<domain::RecordedEntry> &entries, PlatformId platform = PlatformId::Telegram)
    {
        m_platform.emplace(*platform::Platform::load(platform));
        auto made = Playback::of({{platform, u"4711"_s, u"Desk"_s, u"desk_bot"_s}, entries}, *m_platform);
        ASSERT_TRUE(made) << qPrintable(made.error().detail);
        m_playback = *std::move(made);
    }

    /// A call as the wire gives it, from a JSON body; the answer's result, "world" where the world answers.
    QByteArray call(const char *method, const QByteArray &body = {}, const QList<Upload> &uploads = {})
    {
        WireRequest request;
        request.contentType = "application/json";
        request.body = body;
        const platform::Method &row = **m_platform->method(QString::fromLatin1(method));
        const auto parameters = parametersOf(request);
        EXPECT_TRUE(parameters);
        const auto answer =
            m_playback->answer({&row, normalise(row, m_platform->id(), *parameters), uploads});
        return answer ? answer->result : QByteArray("world");
    }

    /// Serves what is due; the numbers of the updates.
    QByteArray serveDue()
    {
        QByteArray numbers;
        for (auto update = m_playback->due(); update; update = m_playback->due()) {
            numbers += QByteArray::number(update->receivedMs) + ' ';
            m_playback->served();
        }
        return numbers.trimmed();
    }

    /// "1 same", "2 different text" …
    QStringList judged()
    {
        QStringList lines;
        for (const JudgedCall &each : m_playback->takeJudged()) {
            QString line = u"%1 %2"_s.arg(each.number).arg(callVerdictName(each.verdict));
            for (const domain::CallDifference &difference : each.differences)
                line += u' ' + difference.parameter;
            lines += line;
        }
        return lines;
    }

    std::optional<platform::Platform> m_platform;
    std::unique_ptr<Playback> m_playback;
};

const QByteArray hello = R"({"chat_id":7,"text":"Hello"})";
const QByteArray bye = R"({"chat_id":7,"text":"Bye"})";

} // namespace

TEST_F(PlaybackTest, AnUpdateWaitsForTheCallsBeforeItAndForTheFirstPoll)
{
    play(
        {recordedUpdate(1), recordedCall("sendMessage", hello, R"({"message_id":17})"), recordedUpdate(2),
         recordedUpdate(3), recordedCall("answerCallbackQuery", R"({"callback_query_id":"9"})")});
    EXPECT_EQ(serveDue(), "");
    EXPECT_EQ(call("getUpdates"), "world");
    EXPECT_EQ(serveDue(), "1");
    EXPECT_EQ(call("sendMessage", hello), R"({"message_id":17})");
    EXPECT_FALSE(m_playback->isThrough());
    EXPECT_EQ(serveDue(), "2 3");
    EXPECT_EQ(call("answerCallbackQuery", R"({"callback_query_id":"9"})"), "true");
    EXPECT_TRUE(m_playback->isThrough());
    EXPECT_EQ(judged(), (QStringList{u"1 same"_s, u"2 same"_s}));
    EXPECT_TRUE(m_playback->missing().isEmpty());
    EXPECT_EQ(m_playback->calls(), 2);
}

TEST_F(PlaybackTest, HowACallIsWrittenDoesNotMatter)
{
    play({recordedCall(
        "sendMessage",
        R"({"text":"Parcel *88213*","parse_mode":"Markdown","chat_id":7,"reply_markup":{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}})")});
    call(
        "sendMessage",
        R"({"chat_id":"7","text":"Parcel 88213","entities":[{"type":"bold","offset":7,"length":5}],)"
        R"("disable_notification":false,"reply_markup":"{\"inline_keyboard\":[[{\"callback_data\":\"a\",\"text\":\"A\"}]]}"})");
    EXPECT_EQ(judged(), QStringList(u"1 same"_s));
}

TEST_F(PlaybackTest, AnUploadIsKnownByTheNameOfItsFile)
{
    play(
        {recordedCall("sendPhoto", R"({"chat_id":7,"photo":"cat.png"})"),
         recordedCall("sendPhoto", R"({"chat_id":7,"photo":"dog.png"})")});
    call(
        "sendPhoto", R"({"chat_id":7,"photo":"attach://x"})",
        {{u"x"_s, u"cat.png"_s, u"image/png"_s, "bytes"}});
    call("sendPhoto", R"({"chat_id":7})", {{u"photo"_s, u"hen.png"_s, u"image/png"_s, "bytes"}});
    EXPECT_EQ(judged(), (QStringList{u"1 same"_s, u"2 different photo"_s}));
}

TEST_F(PlaybackTest, WhatIsOtherwiseTakesThePlaceOfTheAwaitedCallAndIsNamed)
{
    play(
        {recordedCall("sendMessage", hello, R"({"message_id":17})"), recordedUpdate(2),
         recordedCall("sendMessage", bye)});
    EXPECT_EQ(call("sendMessage", R"({"chat_id":8,"text":"Hi"})"), R"({"message_id":17})");
    EXPECT_EQ(judged(), QStringList(u"1 different chat_id text"_s));
    // The other one is not awaited before its update came.
    EXPECT_EQ(call("sendMessage", R"({"chat_id":7,"text":"Oh"})"), "world");
    EXPECT_EQ(judged(), QStringList(u"3 extra chat_id text"_s));
    call("getUpdates");
    EXPECT_EQ(serveDue(), "2");
    EXPECT_EQ(call("sendMessage", bye), "true");
    EXPECT_EQ(judged(), QStringList(u"2 same"_s));
}

TEST_F(PlaybackTest, TheOrderOfTwoMessagesOfAChatCounts)
{
    play({recordedCall("sendMessage", hello, "1"), recordedCall("sendMessage", bye, "2")});
    EXPECT_EQ(call("sendMessage", bye), "2");
    EXPECT_EQ(call("sendMessage", hello), "1");
    EXPECT_EQ(judged(), (QStringList{u"2 same"_s, u"1 different order"_s}));
}

TEST_F(PlaybackTest, WhatNobodyMadeIsMissingAndDoesNotHoldUpTheRest)
{
    play(
        {recordedCall("sendMessage", hello), recordedUpdate(1), recordedCall("sendMessage", bye),
         recordedUpdate(2), recordedCall("pinChatMessage", R"({"chat_id":7,"message_id":3})")});
    call("getUpdates");
    EXPECT_EQ(serveDue(), "");
    m_playback->goOn();
    EXPECT_EQ(serveDue(), "1");
    call("sendMessage", bye);
    EXPECT_EQ(serveDue(), "");
    m_playback->goOn();
    EXPECT_EQ(serveDue(), "2");
    m_playback->goOn();
    const QList<JudgedCall> missing = m_playback->missing();
    ASSERT_EQ(missing.size(), 2);
    EXPECT_EQ(missing.at(0).number, 1);
    EXPECT_EQ(missing.at(0).verdict, CallVerdict::Missing);
    EXPECT_EQ(missing.at(0).differences.size(), 2);
    EXPECT_EQ(missing.at(1).method, u"pinChatMessage"_s);
    EXPECT_FALSE(m_playback->isThrough());
}

TEST_F(PlaybackTest, HowAProgramStartsIsNotJudgedUnlessItWasRecorded)
{
    play({recordedCall("sendMessage", hello)});
    EXPECT_EQ(
        QJsonDocument::fromJson(call("getMe")).object(), (QJsonObject{
                                                             {"id"_L1, 4711},
                                                             {"is_bot"_L1, true},
                                                             {"first_name"_L1, "Desk"_L1},
                                                             {"username"_L1, "desk_bot"_L1}}));
    for (const char *method : {"deleteWebhook", "setMyCommands", "sendChatAction", "getChat"})
        EXPECT_EQ(call(method), "world");
    EXPECT_EQ(judged(), QStringList());
    EXPECT_EQ(call("leaveChat", R"({"chat_id":7})"), "world");
    EXPECT_EQ(judged(), QStringList(u"2 extra chat_id"_s));
    play({recordedCall("setMyCommands", R"({"commands":[]})")});
    EXPECT_EQ(call("setMyCommands", R"({"commands":[{"command":"a","description":"b"}]})"), "true");
    EXPECT_EQ(judged(), QStringList(u"1 different commands[0]"_s));
}

TEST_F(PlaybackTest, AFrameWaitsForNoPoll)
{
    play({RecordedUpdate{Stream::Gateway, "{}", 1}}, PlatformId::Fanbook);
    EXPECT_EQ(serveDue(), "1");
    EXPECT_EQ(call("getMe"), "world");
}

TEST_F(PlaybackTest, ACallThatThePlatformHasNotIsSaid)
{
    const auto platform = platform::Platform::load(PlatformId::CloudChat);
    const Recording recording{
        {PlatformId::CloudChat, u"4711"_s}, {recordedUpdate(1), recordedCall("sendPigeon", "{}")}};
    const auto made = Playback::of(recording, *platform);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, core::ErrorKind::Storage);
    const QString detail = made.error().detail;
    EXPECT_TRUE(detail.startsWith(u"Recorded call 1: "_s) && detail.contains(u"sendPigeon"_s));
}

} // namespace botdeck::sandbox
