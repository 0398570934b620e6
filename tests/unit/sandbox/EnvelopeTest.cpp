// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Envelope.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace botdeck::sandbox {

using domain::PlatformId;
using namespace Qt::StringLiterals;

namespace {

Answer success(const QByteArray &result)
{
    Answer answer;
    answer.result = result;
    return answer;
}

QJsonObject bodyOf(const WireReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

TEST(Envelope, TheResultGoesInByteForByte)
{
    const Answer answer = success(R"({ "id" : 9223372036854775807 })");
    EXPECT_EQ(
        envelope(PlatformId::Telegram, u"getMe"_s, answer).body,
        R"({"ok":true,"result":{ "id" : 9223372036854775807 }})");
    EXPECT_EQ(
        envelope(PlatformId::Fanbook, u"getMe"_s, answer).body,
        R"({"ok":true,"result":{ "id" : 9223372036854775807 }})");
    EXPECT_EQ(
        envelope(PlatformId::CloudChat, u"getMe"_s, answer).body,
        R"({"code":0,"result":{ "id" : 9223372036854775807 }})");
    EXPECT_EQ(
        envelope(PlatformId::Fanbook, u"message/getList"_s, answer).body,
        R"({"status":true,"data":{ "id" : 9223372036854775807 }})");
}

TEST(Envelope, OnlyFanbookCallsItsJsonPlainText)
{
    EXPECT_EQ(envelope(PlatformId::Telegram, {}, success("1")).contentType, "application/json");
    EXPECT_EQ(envelope(PlatformId::CloudChat, {}, success("1")).contentType, "application/json");
    EXPECT_EQ(envelope(PlatformId::Fanbook, {}, success("1")).contentType, "text/plain");
}

TEST(Envelope, ARefusalInEachPlatformsForm)
{
    const Answer answer = refusal(400, u"Bad \"Request\": 不行"_s);
    const QJsonObject telegram = bodyOf(envelope(PlatformId::Telegram, {}, answer));
    EXPECT_EQ(
        telegram,
        (QJsonObject{{"ok"_L1, false}, {"error_code"_L1, 400}, {"description"_L1, answer.description}}));
    EXPECT_EQ(bodyOf(envelope(PlatformId::Fanbook, {}, answer)), telegram);
    const QJsonObject cloudChat = bodyOf(envelope(PlatformId::CloudChat, {}, answer));
    EXPECT_EQ(cloudChat, (QJsonObject{{"code"_L1, 400}, {"result"_L1, answer.description}}));
    EXPECT_FALSE(
        bodyOf(envelope(PlatformId::Fanbook, u"message/getList"_s, answer))["status"_L1].toBool(true));
}

TEST(Envelope, TheHttpStatusIsTheNumberWhereItIsOne)
{
    EXPECT_EQ(envelope(PlatformId::Telegram, {}, refusal(403, {})).status, 403);
    EXPECT_EQ(envelope(PlatformId::Fanbook, {}, refusal(1012, {})).status, 400);
    EXPECT_EQ(envelope(PlatformId::Fanbook, {}, refusal(10002, {})).status, 400);
}

TEST(Envelope, ParametersAndRetryAfter)
{
    Answer answer = refusal(429, u"Too Many Requests: retry after 5"_s);
    answer.parameters["retry_after"_L1] = 5;
    answer.parameters["migrate_to_chat_id"_L1] = qint64(-1001234567890);
    const WireReply reply = envelope(PlatformId::Telegram, {}, answer);
    EXPECT_EQ(reply.retryAfter, "5");
    const QJsonObject expected{{"retry_after"_L1, 5}, {"migrate_to_chat_id"_L1, qint64(-1001234567890)}};
    EXPECT_EQ(bodyOf(reply)["parameters"_L1].toObject(), expected);
    EXPECT_FALSE(bodyOf(envelope(PlatformId::Telegram, {}, refusal(400, {}))).contains("parameters"_L1));
}

TEST(Envelope, FanbookHasANumberOfItsOwnForTooFast)
{
    Answer answer = refusal(429, u"Too Many Requests: retry after 5"_s);
    answer.parameters["retry_after"_L1] = 5;
    const WireReply reply = envelope(PlatformId::Fanbook, {}, answer);
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(bodyOf(reply)["error_code"_L1].toInt(), 10002);
    EXPECT_EQ(reply.retryAfter, "5");
}

} // namespace botdeck::sandbox
