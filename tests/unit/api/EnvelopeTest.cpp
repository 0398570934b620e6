// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Envelope.h"

#include "domain/UpdateDecoder.h"

#include <gtest/gtest.h>

#include <map>

namespace botdeck::api {

using core::ErrorKind;
using platform::PlatformId;

namespace {

const platform::Platform &platformOf(PlatformId id)
{
    static const std::map<PlatformId, platform::Platform> loaded = [] {
        std::map<PlatformId, platform::Platform> all;
        for (const PlatformId each : domain::allPlatforms)
            all.emplace(each, platform::Platform::load(each).value());
        return all;
    }();
    return loaded.at(id);
}

core::Result<Reply> readTelegram(int status, const QByteArray &body, const QByteArray &retryAfter = {})
{
    return readAnswer(
        platformOf(PlatformId::Telegram), {status, "Reason", retryAfter, body}, ReadDepth::Whole,
        core::Secret());
}

struct Good
{
    QByteArray body;
    QByteArray result;
};

struct Bad
{
    PlatformId platform;
    int status;
    QByteArray body;
    ErrorKind kind;
    int code;
    /// Part of the sentence.
    const char *words;
};

} // namespace

TEST(Envelope, EveryFormOfSuccessKeepsTheResultsBytes)
{
    const QList<Good> table{
        {"{\"ok\":true,\"result\":{\"id\":9223372036854775807}}", "{\"id\":9223372036854775807}"},
        {"{\"code\":0,\"result\":[18446744073709551615, 1.50]}", "[18446744073709551615, 1.50]"},
        {"{\"code\":\"0\",\"result\":\"Success!\"}", "\"Success!\""},
        {"{\"status\":true,\"data\":{\"a\":\"}]\\\"\"},\"message\":\"\"}", "{\"a\":\"}]\\\"\"}"},
        {"\xEF\xBB\xBF { \"result\" : -1 , \"ok\" : true } \r\n", "-1"},
        {"{\"ok\":true}", ""},
        {"{\"ok\":true,\"code\":7,\"result\":null}", "null"},
        {"{\"result\":{\"x\":1}}", "{\"x\":1}"},
        {"{\"ok\":true,\"result\":1,\"result\":2}", "1"},
        {"{\"ok\":true,\"result\":\"\xFF\xFE\"}", "\"\xFF\xFE\""},
        {"{\"ok\":true,\"result\":\"\\\\\"}", "\"\\\\\""},
    };
    for (const Good &row : table) {
        const auto reply = readTelegram(200, row.body);
        ASSERT_TRUE(reply) << row.body.constData() << ": " << reply.error().detail.english().toStdString();
        EXPECT_EQ(reply->result, row.result) << row.body.constData();
        EXPECT_EQ(reply->body, row.body);
    }
}

TEST(Envelope, EveryFormOfRefusalHasKindNumberAndText)
{
    const auto telegram = PlatformId::Telegram;
    const auto fanbook = PlatformId::Fanbook;
    const auto cloudchat = PlatformId::CloudChat;
    const QList<Bad> table{
        {telegram, 400, "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: chat not found\"}",
         ErrorKind::Refused, 400, "Bad Request: chat not found"},
        {telegram, 200, "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden\"}", ErrorKind::Refused,
         403, "Forbidden"},
        {telegram, 200, "{\"ok\":false}", ErrorKind::Refused, 200, "Reason"},
        {telegram, 401, "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}",
         ErrorKind::Unauthorised, 401, "Unauthorized"},
        {telegram, 401, "", ErrorKind::Unauthorised, 401, "empty answer, HTTP 401"},
        {telegram, 404, "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}",
         ErrorKind::Unauthorised, 404, "Not Found"},
        {telegram, 404, "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found: method not found\"}",
         ErrorKind::Refused, 404, "method not found"},
        {cloudchat, 404, "{\"code\":404,\"result\":\"Not Found\"}", ErrorKind::Unauthorised, 404,
         "Not Found"},
        {fanbook, 404, "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}", ErrorKind::Refused,
         404, "Not Found"},
        {telegram, 409, "{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: terminated\"}",
         ErrorKind::Conflict, 409, "Conflict: terminated"},
        {telegram, 500, "{\"ok\":false,\"error_code\":500,\"description\":\"Internal Server Error\"}",
         ErrorKind::ServerTrouble, 500, "Internal Server Error"},
        {telegram, 502, "<html><body>Bad gateway</body></html>", ErrorKind::ServerTrouble, 502,
         "an HTML page, HTTP 502"},
        {telegram, 504, "", ErrorKind::ServerTrouble, 504, "an empty answer, HTTP 504"},
        {telegram, 200, "<!DOCTYPE html><title>Wi-Fi</title>", ErrorKind::BadReply, 200, "login page"},
        {telegram, 200, "", ErrorKind::BadReply, 200, "an empty answer, HTTP 200"},
        {telegram, 200, "  \n", ErrorKind::BadReply, 200, "an empty answer"},
        {telegram, 200, "hello", ErrorKind::BadReply, 200, "text that is no JSON"},
        {telegram, 200, "[1,2]", ErrorKind::BadReply, 200, "a JSON list"},
        {telegram, 200, "{\"ok\":true,\"result\":[1,2", ErrorKind::BadReply, 200, "breaks off"},
        {telegram, 200, "{\"ok\":true}garbage", ErrorKind::BadReply, 200, "broken"},
        {telegram, 200, "{\"ok\":true,\"result\":garbage}", ErrorKind::BadReply, 200, "broken"},
        {telegram, 200, "{\"ok\" true}", ErrorKind::BadReply, 200, "broken"},
        {telegram, 200, "{\"ok\":true \"result\":1}", ErrorKind::BadReply, 200, "broken"},
        {telegram, 200, "{\"hello\":1}", ErrorKind::BadReply, 200, "without \"ok\""},
        {telegram, 404, "<html>nginx", ErrorKind::BadReply, 404, "path form is wrong"},
        {cloudchat, 200, "{\"code\":400,\"result\":\"some text\"}", ErrorKind::Refused, 400, "some text"},
        {fanbook, 400, "{\"ok\":false,\"err_code\":\"1012\",\"message\":\"no\"}", ErrorKind::Refused, 1012,
         "no"},
        {fanbook, 200, "{\"status\":false,\"error\":\"gone\",\"data\":null}", ErrorKind::Refused, 200,
         "gone"},
        {fanbook, 400,
         "{\"ok\":false,\"error_code\":10002,\"description\":\"limit for bot send per 1 second\"}",
         ErrorKind::RateLimited, 10002, "limit for bot send per 1 second"},
    };
    for (const Bad &row : table) {
        const auto reply = readAnswer(
            platformOf(row.platform), {row.status, "Reason", {}, row.body}, ReadDepth::Whole, core::Secret());
        ASSERT_FALSE(reply) << row.body.constData();
        const core::Error &error = reply.error();
        EXPECT_EQ(error.kind, row.kind) << row.body.constData();
        EXPECT_EQ(error.code, row.code) << row.body.constData();
        EXPECT_TRUE(error.detail.english().contains(QLatin1StringView(row.words)))
            << error.detail.english().toStdString();
        EXPECT_EQ(error.retryAfter.has_value(), row.kind == ErrorKind::RateLimited);
    }
}

TEST(Envelope, TheWaitOfA429IsAlwaysAPositiveNumber)
{
    using std::chrono::seconds;
    const QList<std::tuple<QByteArray, QByteArray, seconds>> table{
        {"1", "", seconds(1)},
        {"35", "", seconds(35)},
        {"\"35\"", "", seconds(35)},
        {"0", "", seconds(5)},
        {"-1", "", seconds(5)},
        {"\"soon\"", "", seconds(5)},
        {"null", "", seconds(5)},
        {"[]", "", seconds(5)},
        {"0.2", "", seconds(1)},
        {"1e9", "", seconds(1'000'000'000)},
        {"1e300", "", seconds(2147483647)},
        {"\"nan\"", "", seconds(5)},
        {"null", "12", seconds(12)},
        {"7", "12", seconds(7)},
        {"-3", "12", seconds(12)},
        {"null", "Wed, 21 Oct 2026 07:28:00 GMT", seconds(5)},
    };
    for (const auto &[value, header, expected] : table) {
        const auto reply = readTelegram(
            429, "{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":" + value + "}}", header);
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().kind, ErrorKind::RateLimited);
        ASSERT_TRUE(reply.error().retryAfter);
        EXPECT_EQ(reply.error().retryAfter->count(), expected.count())
            << value.constData() << header.constData();
    }
    EXPECT_EQ(readTelegram(429, "<html>slow down</html>", "60").error().retryAfter, seconds(60));
}

TEST(Envelope, FanbooksOwnRateLimitHasItsOwnWait)
{
    const auto reply = readAnswer(
        platformOf(PlatformId::Fanbook), {400, {}, {}, "{\"ok\":false,\"error_code\":10002}"},
        ReadDepth::Whole, core::Secret());
    EXPECT_EQ(reply.error().retryAfter, std::chrono::seconds(2));
    EXPECT_FALSE(reply.error().detail.isEmpty());
}

TEST(Envelope, ServersTextsAreShortAndOnOneLine)
{
    const QByteArray text = QByteArray(10'000, 'x') + "\\u0000\\n";
    const auto reply = readTelegram(400, "{\"ok\":false,\"description\":\"a\\u0007\\nb" + text + "\"}");
    EXPECT_TRUE(reply.error().detail.english().startsWith(QLatin1StringView("a  bxxx")));
    EXPECT_EQ(reply.error().detail.english().size(), 500);
}

TEST(Envelope, APollsListIsNotWalkedOver)
{
    // The list breaks off, which is the decoder's business; the verdict stands before it.
    const QByteArray body = "{\"ok\":true,\"result\":[{\"update_id\":1";
    const auto poll = readAnswer(
        platformOf(PlatformId::Telegram), {200, {}, {}, body}, ReadDepth::VerdictOnly, core::Secret());
    ASSERT_TRUE(poll);
    EXPECT_EQ(poll->body, body);
    EXPECT_TRUE(poll->result.isEmpty());
    const auto refused = readAnswer(
        platformOf(PlatformId::Telegram), {200, {}, {}, "{\"result\":[],\"ok\":false}"},
        ReadDepth::VerdictOnly, core::Secret());
    EXPECT_FALSE(refused);
}

// A broken list may swallow the verdict behind it, or end before its end; the decoder can tell.
TEST(Envelope, ABrokenListBeforeTheVerdictIsLeftToTheDecoder)
{
    const auto poll = [](int status, const QByteArray &body, ReadDepth depth = ReadDepth::VerdictOnly) {
        return readAnswer(
            platformOf(PlatformId::Telegram), {status, "Reason", {}, body}, depth, core::Secret());
    };
    for (const char *element :
         {R"({"update_id":1,"message":{"text":"x"})", R"({"update_id":1,"message":{"text":"x}})",
          R"({"update_id":1,"list":[1})", R"({"update_id":1}})", R"({"update_id":1]})"}) {
        for (const char *name : {"result", "data"}) {
            const QByteArray body = QByteArray("{\"") + name + "\":[" + element +
                                    R"(,{"update_id":2,"message":{"text":"y"}}],"ok":true})";
            SCOPED_TRACE(body.constData());
            const auto reply = poll(200, body);
            ASSERT_TRUE(reply) << reply.error().detail.english().toStdString();
            EXPECT_EQ(reply->body, body);
            const auto batch = domain::decodeBatch(reply->body);
            ASSERT_TRUE(batch) << batch.error().detail.english().toStdString();
            EXPECT_EQ(batch->updates.first().ident, u"1");
            EXPECT_FALSE(poll(502, body));
            EXPECT_FALSE(poll(200, body, ReadDepth::Whole)) << "only a poll's body goes to the decoder";
        }
    }
    const auto refused = poll(200, R"({"ok":false,"description":"no","result":[{"a":1})");
    EXPECT_FALSE(refused) << "it had said no before";
    EXPECT_FALSE(poll(200, R"({"list":[{"a":1})"));
}

// A server that quotes the address: wherever the long text is cut, no piece of the token may be left over.
TEST(Envelope, ACutTextHoldsNoPieceOfTheToken)
{
    const QByteArray token = "4711:Invented_token-of-no-bot";
    for (int before = 0; before <= 520; ++before) {
        const QByteArray text = QByteArray(before, 'x') + "/bot" + token + "/getMe is not known here";
        const auto reply = readAnswer(
            platformOf(PlatformId::Telegram),
            {400, {}, {}, "{\"ok\":false,\"description\":\"" + text + "\"}"}, ReadDepth::Whole,
            core::Secret(token));
        ASSERT_FALSE(reply);
        EXPECT_FALSE(reply.error().detail.english().contains(QLatin1StringView("4711"))) << before;
        EXPECT_FALSE(reply.error().detail.english().contains(QLatin1StringView("Inv"))) << before;
        EXPECT_LE(reply.error().detail.english().size(), 500);
    }
}

TEST(Envelope, DepthAndSizeOfAnAnswerCostNoStack)
{
    const QByteArray deep =
        "{\"ok\":true,\"result\":" + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']') + '}';
    EXPECT_TRUE(readTelegram(200, deep));
    const QByteArray digits = "{\"ok\":true,\"result\":" + QByteArray(100'000, '7') + '}';
    EXPECT_TRUE(readTelegram(200, digits));
    EXPECT_FALSE(readTelegram(200, "{\"ok\":true,\"result\":" + QByteArray(1'000'000, '[')));
}

TEST(Envelope, ACutAtAnyByteIsNeverASuccess)
{
    const QByteArray whole =
        "{\"ok\":true,\"result\":{\"text\":\"a \\\"b\\\" {\",\"n\":[1,-2.5e3,true,null]},\"x\":\"\"}";
    ASSERT_TRUE(readTelegram(200, whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(readTelegram(200, whole.first(length))) << length;
}

} // namespace botdeck::api
