// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxProgram.h"
#include "tests/support/Effort.h"
#include "tests/support/RawServer.h"

#include <gtest/gtest.h>
#include <signal.h>

using namespace botdeck::test;

// Fault R25: asked to end in the midst of a backlog, `tail` ends in order, and nothing is lost or there
// twice when it goes on.
TEST(EndInABatch, LosesNothingAndDoublesNothing)
{
    const int ends = effort(2, 50);
    const int updates = effort(1'000, 25'000);
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    const QJsonObject backlog = sandbox.control(
        QStringLiteral("backlog"), {{QStringLiteral("bot"), bot.name}, {QStringLiteral("count"), updates}});
    const qint64 first = backlog.value(QStringLiteral("first")).toInteger();
    qint64 stored = 0;
    const auto count = [&stored](const Finished &finished) {
        EXPECT_EQ(finished.status, 0) << finished.err.constData();
        EXPECT_EQ(finished.lastLine().value(QStringLiteral("duplicates")).toInteger(-1), 0);
        stored += finished.lastLine().value(QStringLiteral("stored")).toInteger();
    };
    for (int end = 0; end < ends; ++end) {
        Program tail(sandbox.tail(bot, QStringLiteral("--print")), bot.token, withOwnSignals({}));
        ASSERT_FALSE(tail.readLine().isEmpty());
        count(tail.endBy(end % 2 == 0 ? SIGTERM : SIGINT));
    }
    count(run(sandbox.tail(bot, QStringLiteral("--until-idle 2")), bot.token));
    EXPECT_EQ(stored, updates);
    const Finished found = run(
        {QStringLiteral("search"), QStringLiteral("--store"), sandbox.path(QStringLiteral("store")),
         QStringLiteral("--limit"), QString::number(2 * updates)});
    qint64 expected = first + updates;
    for (const QJsonObject &line : found.lines())
        ASSERT_EQ(line.value(QStringLiteral("update_id")).toInteger(), --expected) << "out of order";
    EXPECT_EQ(expected, first);
}

// A server that takes its time with the first answer has no empty queue.
TEST(EndWhenIdle, CountsFromTheFirstAnswer)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("fanbook"));
    sandbox.control(
        QStringLiteral("backlog"), {{QStringLiteral("bot"), bot.name}, {QStringLiteral("count"), 1}});
    const QJsonObject slow = sandbox.control(
        QStringLiteral("fault"), {{QStringLiteral("method"), QStringLiteral("getMe")},
                                  {QStringLiteral("kind"), QStringLiteral("delay")},
                                  {QStringLiteral("ms"), 4'000},
                                  {QStringLiteral("times"), 1}});
    ASSERT_TRUE(slow.value(QStringLiteral("ok")).toBool());
    const Finished finished = run(sandbox.tail(bot, QStringLiteral("--until-idle 1")), bot.token);
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("stored")).toInt(), 1);
}

TEST(EndWhenIdle, AnEmptyQueueIsIdleThoughThePollIsHeld)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    const Finished finished = run(sandbox.tail(bot, QStringLiteral("--until-idle 1")), bot.token);
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("polls")).toInt(), 1) << "it was not waited for";
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("state")).toString(), QStringLiteral("live"));
}

// What the server refuses is no trouble of the network.
TEST(EndByTheServer, ADayOfPatienceIsARefusal)
{
    RawServer server;
    server.script({act::answer(
        R"({"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":90000}})",
        "429 Too Many Requests")});
    const QTemporaryDir dir;
    const Finished finished =
        run(words(QStringLiteral("tail --platform telegram --server %1 --store %2")
                      .arg(server.url().toString(), dir.filePath(QStringLiteral("s")))),
            "4711:invented-token", {{{QStringLiteral("XDG_RUNTIME_DIR"), dir.path()}}});
    EXPECT_EQ(finished.status, 1) << finished.err.constData();
    EXPECT_TRUE(finished.err.contains("90000")) << finished.err.constData();
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("state")).toString(), QStringLiteral("stopped"));
}

TEST(EndWhenIdle, WhatNeverAnsweredIsNoDrainedQueue)
{
    RawServer broken;
    broken.script({act::answer("<html>no upstream</html>", "502 Bad Gateway")});
    QUrl dead;
    {
        const RawServer gone;
        dead = gone.url();
    }
    const QTemporaryDir dir;
    const auto tail = [&dir](const QUrl &server, const char *end) {
        return run(
            words(QStringLiteral("tail --platform telegram --server %1 --store %2 %3")
                      .arg(server.toString(), dir.filePath(QStringLiteral("s")), QLatin1StringView(end))),
            "4711:invented-token", {{{QStringLiteral("XDG_RUNTIME_DIR"), dir.path()}}});
    };
    for (const QUrl &server : {broken.url(), dead}) {
        const Finished idle = tail(server, "--until-idle 1");
        EXPECT_EQ(idle.status, 3) << idle.out.constData();
        EXPECT_FALSE(idle.err.isEmpty()) << "why is said";
        EXPECT_EQ(tail(server, "--for 1").status, 0) << "so long was asked for";
    }
}
