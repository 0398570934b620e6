// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The promise of the store, tried as hard as a process can: `tail` is killed again and again while it
// receives.

#include "SandboxProgram.h"
#include "tests/support/Effort.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace botdeck::test;

namespace {

QByteArray sqlite(const QString &file, const QString &statement)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {file, statement});
    EXPECT_TRUE(process.waitForFinished());
    return process.readAllStandardOutput().trimmed();
}

} // namespace

TEST(Kill9, LosesNothingAndStoresNothingTwice)
{
    const int kills = effort(4, 200);
    const int updates = effort(2'000, 100'000);
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    const QJsonObject backlog = sandbox.control(
        QStringLiteral("backlog"), {{QStringLiteral("bot"), bot.name}, {QStringLiteral("count"), updates}});
    const qint64 first = backlog.value(QStringLiteral("first")).toInteger();
    ASSERT_EQ(backlog.value(QStringLiteral("last")).toInteger() - first + 1, updates);

    // The moments are random but the same in every run; printing slows the program so that they fall into its
    // work.
    QRandomGenerator random(4711);
    int killed = 0;
    for (; killed < kills; ++killed) {
        Program tail(sandbox.tail(bot, QStringLiteral("--print")), bot.token);
        const int linesFirst = int(random.bounded(std::max(1, updates / kills / 2)));
        for (int line = 0; line < linesFirst; ++line)
            ASSERT_FALSE(tail.readLine().isEmpty());
        tail.kill9();
    }
    const Finished rest = run(sandbox.tail(bot, QStringLiteral("--until-idle 2")), bot.token);
    ASSERT_EQ(rest.status, 0) << rest.err.constData();
    EXPECT_EQ(rest.lastLine().value(QStringLiteral("duplicates")).toInteger(), 0);
    EXPECT_EQ(rest.lastLine().value(QStringLiteral("offset")).toInteger(), first + updates);

    const Finished found = run(
        {QStringLiteral("search"), QStringLiteral("--store"), sandbox.path(QStringLiteral("store")),
         QStringLiteral("--limit"), QString::number(2 * updates)});
    QList<qint64> ids;
    for (const QJsonObject &line : found.lines())
        ids.prepend(line.value(QStringLiteral("update_id")).toInteger());
    const QSet<qint64> distinct(ids.begin(), ids.end());
    EXPECT_EQ(ids.size(), updates) << "lost or stored twice";
    EXPECT_EQ(distinct.size(), updates) << "stored twice";
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end())) << "out of order";
    EXPECT_EQ(
        sqlite(sandbox.path(QStringLiteral("store/updates.sqlite")), QStringLiteral("PRAGMA quick_check")),
        "ok");
    std::printf(
        "%d kills, %d updates: %lld lost, %lld twice\n", killed, updates,
        qlonglong(updates - distinct.size()), qlonglong(ids.size() - distinct.size()));
}
