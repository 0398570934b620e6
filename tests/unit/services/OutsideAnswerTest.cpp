// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutsideAnswer.h"

#include <gtest/gtest.h>

namespace botdeck::services {

using domain::OutsideStep;
using domain::Verdict;

namespace {

struct AnswerRow
{
    const char *bytes;
    bool hasEnded;
    bool posted;
    /// Redirect, Status, Body.
    Verdict verdicts[3];
    /// In one of their details.
    const char *words;
};

constexpr auto P = Verdict::Passed;
constexpr auto W = Verdict::Warning;
constexpr auto F = Verdict::Failed;
constexpr auto S = Verdict::Skipped;

const AnswerRow answerRows[] = {
    {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", false, true, {P, P, P}, "2 bytes."},
    {"HTTP/1.1 204 No Content\r\n\r\n", false, true, {P, P, P}, "Empty"},
    {"HTTP/1.0 200 OK\r\n\r\nto the end", true, true, {P, P, P}, "10 bytes."},
    {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
     false,
     true,
     {P, P, P},
     "200: "},
    {"HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
     false,
     true,
     {P, P, P},
     "bytes."},
    {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n", true, true, {P, P, F}, "middle"},
    {"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok", true, true, {P, P, F}, "after 2 bytes"},
    {"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1\r\n\r\n-",
     false,
     true,
     {P, P, W},
     "HTML"},
    {"HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n<!DOCTYPE html>", false, true, {P, P, W}, "tunnel"},
    {"HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n", false, false, {P, P, P}, "Updates come by POST"},
    {"HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n", false, true, {P, F, P}, "405"},
    {"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", false, false, {P, W, P}, "path"},
    {"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", false, true, {P, F, P}, "path"},
    {"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", false, true, {P, F, P}, "permission"},
    {"HTTP/1.1 400 No\r\nContent-Length: 0\r\n\r\n", false, true, {P, W, P}, "refuses"},
    {"HTTP/1.1 429 No\r\nContent-Length: 0\r\n\r\n", false, true, {P, W, P}, "often"},
    {"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", false, false, {P, F, P}, "trouble"},
    {"HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n", false, false, {P, F, P}, "behind it"},
    {"HTTP/1.1 301 Moved\r\nLocation: /Canary\r\n\r\n", true, true, {F, S, S}, "another path of this server"},
    {"HTTP/1.1 302 Moved\r\nLocation: https://b.example:8443/Canary?Canary\r\n\r\n",
     true,
     true,
     {F, S, S},
     "to https://b.example:8443."},
    {"HTTP/1.1 308 Moved\r\nLocation: http://a.example/Canary\r\n\r\n",
     true,
     true,
     {F, S, S},
     "to http://a.example."},
    {"HTTP/1.1 302 Moved\r\n\r\n", true, true, {F, S, S}, "nowhere"},
    {"HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n", false, true, {P, W, P}, "999"},
};

} // namespace

TEST(OutsideAnswerTest, EveryAnswerHasItsVerdicts)
{
    const QUrl address(QStringLiteral("https://a.example/hook"));
    for (const AnswerRow &row : answerRows) {
        const auto answer = readOutsideAnswer(row.bytes, row.hasEnded);
        ASSERT_TRUE(answer) << row.bytes;
        const QList<OutsideStep> steps = judgeAnswer(*answer, address, row.posted);
        ASSERT_EQ(steps.size(), 3);
        QString all;
        for (qsizetype at = 0; at < 3; ++at) {
            EXPECT_EQ(steps.at(at).stage, domain::OutsideStage(int(domain::OutsideStage::Redirect) + at));
            EXPECT_EQ(steps.at(at).verdict, row.verdicts[at]) << row.bytes << ' ' << at;
            all += steps.at(at).detail.english();
        }
        EXPECT_TRUE(all.contains(QLatin1StringView(row.words))) << row.bytes << '\n' << all.toStdString();
        EXPECT_FALSE(all.contains(QLatin1StringView("Canary"))) << "a path is a secret";
    }
}

TEST(OutsideAnswerTest, WhatIsNoHttpIsNoAnswer)
{
    for (const char *bytes :
         {"", "220 mail.example ESMTP\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 abc\r\n\r\n",
          "HTTP/1.1\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n"})
        EXPECT_FALSE(readOutsideAnswer(bytes, true)) << bytes;
}

TEST(OutsideAnswerTest, ALongBodyIsEnough)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n";
    const auto answer = readOutsideAnswer(head + QByteArray(OutsideAnswer::mostBody + 1, 'x'), false);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->isTooLong);
    EXPECT_FALSE(answer->isWhole);
    EXPECT_EQ(judgeAnswer(*answer, {}, true).last().verdict, Verdict::Warning);
}

TEST(OutsideAnswerTest, OnlyASlowAnswerIsWarnedOf)
{
    using namespace std::chrono_literals;
    EXPECT_EQ(judgeTime(2s).verdict, Verdict::Passed);
    EXPECT_EQ(judgeTime(2001ms).verdict, Verdict::Warning);
    EXPECT_TRUE(judgeTime(7ms).detail.english().contains(QLatin1StringView("7 ms")));
}

} // namespace botdeck::services
