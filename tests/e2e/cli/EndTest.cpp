// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxProgram.h"
#include "tests/support/Effort.h"

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
