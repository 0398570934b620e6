// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxProgram.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

using namespace botdeck::test;

namespace {

class GatewayTail : public testing::Test
{
protected:
    [[nodiscard]] QStringList tail(const QString &more) const
    {
        return sandbox.tail(
            bot, QStringLiteral("--transport gateway --gateway %1 --print ").arg(bot.gateway) + more);
    }

    void say(const QString &text) const
    {
        const QJsonObject answer = sandbox.control(
            QStringLiteral("say"), {{QStringLiteral("bot"), bot.name}, {QStringLiteral("text"), text}});
        EXPECT_TRUE(answer.value(QStringLiteral("ok")).toBool());
    }

    [[nodiscard]] qsizetype made(const QString &method) const
    {
        const QJsonArray calls = sandbox.control(QStringLiteral("calls"), {{QStringLiteral("since"), 0}})
                                     .value(QStringLiteral("calls"))
                                     .toArray();
        return std::count_if(calls.begin(), calls.end(), [&](const QJsonValue &call) {
            return call[QStringLiteral("method")].toString() == method;
        });
    }

    [[nodiscard]] bool sessionsReach(qsizetype count) const
    {
        return waitUntil([&] { return made(QStringLiteral("gateway")) >= count; });
    }

    static QString textOf(const QByteArray &line)
    {
        const QJsonObject update = QJsonDocument::fromJson(line).object();
        EXPECT_EQ(update.value(QStringLiteral("stream")).toString(), QStringLiteral("gateway"));
        return update.value(QStringLiteral("text")).toString();
    }

    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("fanbook"));
};

} // namespace

TEST_F(GatewayTail, LosesAndRepeatsNothingWhenItsConnectionIsKilledInTheMiddle)
{
    Program running(tail({}), bot.token);
    ASSERT_TRUE(sessionsReach(1));
    say(QStringLiteral("one"));
    EXPECT_EQ(textOf(running.readLine()), QStringLiteral("one"));
    sandbox.control(
        QStringLiteral("fault"), {{QStringLiteral("method"), QStringLiteral("gateway")},
                                  {QStringLiteral("kind"), QStringLiteral("reset")},
                                  {QStringLiteral("times"), 1}});
    say(QStringLiteral("two, lost with the connection"));
    say(QStringLiteral("three, while nobody listens"));
    EXPECT_EQ(textOf(running.readLine()), QStringLiteral("two, lost with the connection"));
    EXPECT_EQ(textOf(running.readLine()), QStringLiteral("three, while nobody listens"));
    ASSERT_TRUE(sessionsReach(2));
    say(QStringLiteral("四"));
    EXPECT_EQ(textOf(running.readLine()), QStringLiteral("四"));

    const Finished finished = running.terminate();
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("stored")).toInt(), 4);
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("polls")).toInt(-1), 0);
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("state")).toString(), QStringLiteral("live"));
    EXPECT_EQ(made(QStringLiteral("getMe")), 1);
    const Finished found = run(
        {QStringLiteral("search"), QStringLiteral("--store"), sandbox.path(QStringLiteral("store")),
         QStringLiteral("--count")});
    EXPECT_EQ(found.lastLine().value(QStringLiteral("count")).toInt(), 4);
}

TEST_F(GatewayTail, AKilledOneGoesOnWhereItsStoreEnds)
{
    {
        Program running(tail({}), bot.token);
        ASSERT_TRUE(sessionsReach(1));
        say(QStringLiteral("one"));
        EXPECT_EQ(textOf(running.readLine()), QStringLiteral("one"));
        running.kill9();
    }
    say(QStringLiteral("two"));
    Program running(tail({}), bot.token);
    EXPECT_EQ(textOf(running.readLine()), QStringLiteral("two"));
    const Finished finished = running.terminate();
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("stored")).toInt(), 1);
}

TEST_F(GatewayTail, WhatCannotBeMeantIsSaid)
{
    const auto refused = [this](const QString &more) {
        const Finished finished = run(sandbox.tail(bot, more), bot.token);
        EXPECT_EQ(finished.status, 2) << qPrintable(more);
        return finished.err;
    };
    EXPECT_TRUE(refused(QStringLiteral("--transport pigeon")).contains("pigeon"));
    EXPECT_TRUE(refused(QStringLiteral("--gateway ws://127.0.0.1:1/w")).contains("--transport gateway"));
    EXPECT_TRUE(refused(QStringLiteral("--transport gateway")).contains("--gateway"));
    EXPECT_TRUE(
        refused(QStringLiteral("--transport gateway --gateway http://127.0.0.1:1/w")).contains("wss://"));
}
