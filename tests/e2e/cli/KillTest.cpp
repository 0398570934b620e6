// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The promise of the store, tried as hard as a process can: `tail` is killed again and again while it
// receives.

#include "SandboxProgram.h"
#include "tests/support/Effort.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

using namespace botdeck::test;

namespace {

QByteArray sqlite(const QString &file, const QString &statement)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {file, statement});
    EXPECT_TRUE(process.waitForFinished());
    return process.readAllStandardOutput().trimmed();
}

/// A bot's updates, and a `tail` of it that is killed. How many arrive in all, and when within its work a
/// kill falls, is different in every run; that none is lost or there twice is not.
class Kill9 : public testing::Test
{
protected:
    void offer(int count)
    {
        const QJsonObject backlog = m_sandbox.control(
            QStringLiteral("backlog"),
            {{QStringLiteral("bot"), m_bot.name}, {QStringLiteral("count"), count}});
        ASSERT_TRUE(backlog.value(QStringLiteral("ok")).toBool());
        m_first = std::min(m_first, backlog.value(QStringLiteral("first")).toInteger());
        m_last = backlog.value(QStringLiteral("last")).toInteger();
    }

    /// At a commit: what is printed is on disk. Printing slows it, so that the next one may be under way.
    void killAfterLines(int lines)
    {
        Program tail(m_sandbox.tail(m_bot, QStringLiteral("--print")), m_bot.token);
        if (lines > 0)
            offer(lines);
        for (int line = 0; line < lines; ++line)
            ASSERT_FALSE(tail.readLine().isEmpty());
        tail.kill9();
    }

    /// At any moment, so long after something new was stored; meanwhile more arrives without an end.
    void killAfter(std::chrono::milliseconds time)
    {
        m_seen = sinceSeen().newest;
        Program tail(m_sandbox.tail(m_bot, {}), m_bot.token);
        const QDeadlineTimer broken(std::chrono::minutes(2));
        // The second of its polls is sent when what the first one brought is on disk.
        while (sinceSeen().polls < 2) {
            ASSERT_FALSE(broken.hasExpired()) << "nothing is received";
            ASSERT_NO_FATAL_FAILURE(offer(1));
        }
        const QDeadlineTimer moment(time);
        while (!moment.hasExpired())
            ASSERT_NO_FATAL_FAILURE(offer(1));
        tail.kill9();
    }

    struct Calls
    {
        qint64 polls;
        /// The number of the newest call.
        qint64 newest;
    };
    /// What was answered after the call that was seen last.
    [[nodiscard]] Calls sinceSeen() const
    {
        const QJsonArray calls =
            m_sandbox.control(QStringLiteral("calls"), {{QStringLiteral("since"), m_seen}})
                .value(QStringLiteral("calls"))
                .toArray();
        const auto polls = std::ranges::count_if(calls, [](const QJsonValue &call) {
            return call[QStringLiteral("method")].toString() == QStringLiteral("getUpdates");
        });
        return {polls, calls.isEmpty() ? m_seen : calls.last()[QStringLiteral("n")].toInteger()};
    }

    [[nodiscard]] QList<qint64> storedIds() const
    {
        const Finished found = run(
            {QStringLiteral("search"), QStringLiteral("--store"), store(), QStringLiteral("--limit"),
             QString::number(2 * offered())});
        QList<qint64> ids;
        for (const QJsonObject &line : found.lines())
            ids.prepend(line.value(QStringLiteral("update_id")).toInteger());
        return ids;
    }

    [[nodiscard]] QString store() const { return m_sandbox.path(QStringLiteral("store")); }
    [[nodiscard]] qint64 offered() const { return m_last - m_first + 1; }

    SandboxProgram m_sandbox;
    const DemoBot m_bot = m_sandbox.bot(QStringLiteral("telegram"));
    qint64 m_first = std::numeric_limits<qint64>::max();
    qint64 m_last = 0;
    qint64 m_seen = 0;
};

} // namespace

TEST_F(Kill9, LosesNothingAndStoresNothingTwice)
{
    const int kills = effort(3, 200);
    const int updates = effort(1'200, 100'000);
    ASSERT_NO_FATAL_FAILURE(offer(updates));
    QRandomGenerator random(4711);
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 2 == 0) {
            ASSERT_NO_FATAL_FAILURE(killAfterLines(int(random.bounded(updates / kills + 1))));
        } else {
            ASSERT_NO_FATAL_FAILURE(killAfter(std::chrono::milliseconds(random.bounded(1'500))));
        }
    }
    const Finished rest = run(m_sandbox.tail(m_bot, QStringLiteral("--until-idle 2")), m_bot.token);
    ASSERT_EQ(rest.status, 0) << rest.err.constData();
    EXPECT_EQ(rest.lastLine().value(QStringLiteral("duplicates")).toInteger(-1), 0);
    EXPECT_EQ(rest.lastLine().value(QStringLiteral("offset")).toInteger(), m_last + 1);

    const QList<qint64> ids = storedIds();
    const QSet<qint64> distinct(ids.begin(), ids.end());
    EXPECT_EQ(ids.size(), offered()) << "lost or stored twice";
    EXPECT_EQ(distinct.size(), offered()) << "stored twice";
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end())) << "out of order";
    EXPECT_EQ(
        sqlite(store() + QStringLiteral("/updates.sqlite"), QStringLiteral("PRAGMA quick_check")), "ok");
    std::printf(
        "%d kills, %lld updates: %lld lost, %lld twice\n", kills, qlonglong(offered()),
        qlonglong(offered() - distinct.size()), qlonglong(ids.size() - distinct.size()));
}
