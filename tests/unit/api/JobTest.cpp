// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiTest.h"

#include <QPointer>

namespace botdeck::api {

namespace {

using JobTest = ApiTest;
const QStringList wellEnded{QStringLiteral("finished"), QStringLiteral("succeeded")};
const QStringList badlyEnded{QStringLiteral("finished"), QStringLiteral("failed")};

} // namespace

TEST_F(JobTest, ASuccessIsFinishedThenSucceededThenGone)
{
    server.script({test::act::ok("{\"mask\":18446744073709551615}")});
    const QPointer<Job> job = client().call(request());
    const Outcome outcome = finish(job);
    EXPECT_EQ(outcome.signalsSeen, wellEnded);
    EXPECT_EQ(outcome.reply->result, "{\"mask\":18446744073709551615}");
    EXPECT_EQ(outcome.exchange.httpStatus, 200);
    EXPECT_EQ(outcome.exchange.body, outcome.reply->body);
    EXPECT_TRUE(outcome.exchange.requestLeft);
    EXPECT_TRUE(test::waitUntil([&job] { return job.isNull(); }));
}

TEST_F(JobTest, ARefusalIsFinishedThenFailed)
{
    server.script({test::act::answer(
        "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request\"}", "400 Bad Request")});
    const Outcome outcome = finish(client().call(request()));
    EXPECT_EQ(outcome.signalsSeen, badlyEnded);
    EXPECT_EQ(outcome.error->kind, core::ErrorKind::Refused);
    EXPECT_EQ(outcome.exchange.httpStatus, 400);
    EXPECT_TRUE(outcome.exchange.body.contains("Bad Request"));
}

TEST_F(JobTest, ARequestThatCannotBeSentFailsInTheEventLoop)
{
    endpoint.server = QUrl(QStringLiteral("http://192.0.2.1"));
    const auto outcome = watch(client().call(request()));
    EXPECT_TRUE(outcome->signalsSeen.isEmpty());
    EXPECT_EQ(finish(outcome).error->kind, core::ErrorKind::WrongUse);
    EXPECT_EQ(outcome->signalsSeen, badlyEnded);
    const auto poll = watch(client().poll(request(), std::chrono::seconds(1)));
    EXPECT_EQ(finish(poll).error->kind, core::ErrorKind::WrongUse);
}

TEST_F(JobTest, NothingIsSaidAfterCancel)
{
    server.script({test::act::keepSilent(), test::act::ok("1")});
    const QPointer<Job> job = client().call(request());
    const auto outcome = watch(job);
    ASSERT_TRUE(test::waitUntil([this] { return server.requests().size() == 1; }));
    job->cancel();
    job->cancel();
    EXPECT_TRUE(test::waitUntil([this, &job] { return job.isNull() && server.openConnections() == 0; }));
    clock.advance(std::chrono::hours(1));
    finish(client().call(request()));
    EXPECT_TRUE(outcome->signalsSeen.isEmpty());
}

TEST_F(JobTest, CancelWithinFinishedStopsTheRest)
{
    server.script({test::act::ok("1")});
    Job *job = client().call(request());
    const auto outcome = watch(job);
    QObject::connect(job, &Job::finished, job, &Job::cancel);
    const QPointer<Job> guard(job);
    EXPECT_TRUE(test::waitUntil([&guard] { return guard.isNull(); }));
    EXPECT_EQ(outcome->signalsSeen, QStringList{QStringLiteral("finished")});
}

TEST_F(JobTest, ARefusedJobCanBeCancelled)
{
    endpoint.token = core::Secret();
    Job *job = client().call(request());
    const auto outcome = watch(job);
    EXPECT_FALSE(job->requestLeft());
    job->cancel();
    const QPointer<Job> guard(job);
    EXPECT_TRUE(test::waitUntil([&guard] { return guard.isNull(); }));
    EXPECT_TRUE(outcome->signalsSeen.isEmpty());
}

TEST_F(JobTest, JobsEndSilentlyWithTheirClient)
{
    server.script({test::act::keepSilent()});
    std::shared_ptr<Outcome> call;
    std::shared_ptr<Outcome> poll;
    {
        Transport transport;
        BotClient passing(endpoint, platform, clock, transport);
        call = watch(passing.call(request()));
        poll = watch(passing.poll(request(), std::chrono::seconds(35)));
        ASSERT_TRUE(test::waitUntil([this] { return server.requests().size() == 2; }));
    }
    EXPECT_TRUE(test::waitUntil([this] { return server.openConnections() == 0; }));
    EXPECT_TRUE(call->signalsSeen.isEmpty());
    EXPECT_TRUE(poll->signalsSeen.isEmpty());
}

TEST_F(JobTest, AClientMayGoWhileItsJobFinishes)
{
    server.script({test::act::ok("1")});
    Transport transport;
    auto passing = std::make_unique<BotClient>(endpoint, platform, clock, transport);
    Job *job = passing->call(request());
    const auto outcome = watch(job);
    QObject context;
    QObject::connect(job, &Job::finished, &context, [&passing] { passing.reset(); });
    EXPECT_TRUE(test::waitUntil([&passing] { return !passing; }));
    EXPECT_EQ(outcome->signalsSeen, QStringList{QStringLiteral("finished")});
}

} // namespace botdeck::api
