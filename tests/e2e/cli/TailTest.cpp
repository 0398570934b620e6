// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxProgram.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>
#include <signal.h>

using namespace botdeck::test;

namespace {

void say(const SandboxProgram &sandbox, const DemoBot &bot, const QString &text)
{
    const QJsonObject answer = sandbox.control(
        QStringLiteral("say"), {{QStringLiteral("bot"), bot.name}, {QStringLiteral("text"), text}});
    EXPECT_TRUE(answer.value(QStringLiteral("ok")).toBool());
}

} // namespace

TEST(Tail, PrintsWhatItStoresAsSearchDoesAndASummaryAtTheEnd)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("cloudchat"));
    say(sandbox, bot, QStringLiteral("退款 please"));
    Program tail(sandbox.tail(bot, QStringLiteral("--print")), bot.token);
    const QByteArray first = tail.readLine();
    say(sandbox, bot, QStringLiteral("second"));
    const QByteArray second = tail.readLine();
    const Finished finished = tail.terminate();
    EXPECT_EQ(finished.status, 0);

    const QJsonObject summary = finished.lastLine();
    EXPECT_EQ(summary.value(QStringLiteral("received")).toInt(), 2);
    EXPECT_EQ(summary.value(QStringLiteral("stored")).toInt(), 2);
    EXPECT_EQ(summary.value(QStringLiteral("duplicates")).toInt(), 0);
    EXPECT_EQ(summary.value(QStringLiteral("quarantined")).toInt(), 0);
    EXPECT_EQ(summary.value(QStringLiteral("state")).toString(), QStringLiteral("live"));
    EXPECT_GE(summary.value(QStringLiteral("polls")).toInt(), 2);
    EXPECT_EQ(
        summary.value(QStringLiteral("offset")).toInteger(),
        QJsonDocument::fromJson(second).object().value(QStringLiteral("update_id")).toInteger() + 1);

    const Finished found =
        run({QStringLiteral("search"), QStringLiteral("--store"), sandbox.path(QStringLiteral("store"))});
    EXPECT_EQ(found.out, second + '\n' + first + '\n');
}

TEST(Tail, BringsWhatIsReadableOfADamagedStoreIntoANewOneAndSaysSo)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    for (const char *text : {"one", "two", "three"})
        say(sandbox, bot, QString::fromLatin1(text));
    ASSERT_EQ(sandbox.receive(bot, 3).status, 0);
    QFile database(sandbox.path(QStringLiteral("store/updates.sqlite")));
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    database.write("no database");
    database.close();
    say(sandbox, bot, QStringLiteral("four"));
    const Finished finished = run(sandbox.tail(bot, QStringLiteral("--until-idle 1")), bot.token);
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_TRUE(finished.err.contains("was damaged")) << finished.err.constData();
    EXPECT_TRUE(finished.err.contains("updates.sqlite.bad"));
    EXPECT_TRUE(QFile::exists(database.fileName() + QStringLiteral(".bad")));
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("stored")).toInt(), 1);
    const Finished found =
        run({QStringLiteral("search"), QStringLiteral("--store"), sandbox.path(QStringLiteral("store"))});
    EXPECT_EQ(found.lines().size(), 4) << "lost, or there twice";
}

TEST(Tail, PeeksWithoutConfirming)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    const auto pending = [&] {
        return sandbox.control(QStringLiteral("pending"), {{QStringLiteral("bot"), bot.name}})
            .value(QStringLiteral("count"))
            .toInt();
    };
    say(sandbox, bot, QStringLiteral("one"));
    say(sandbox, bot, QStringLiteral("two"));
    const QString peek = QStringLiteral("--peek --until-idle 1");
    const Finished first = run(sandbox.tail(bot, peek), bot.token);
    EXPECT_EQ(first.status, 0) << first.err.constData();
    EXPECT_EQ(first.lastLine().value(QStringLiteral("stored")).toInt(), 2);
    EXPECT_EQ(first.lastLine().value(QStringLiteral("state")).toString(), QStringLiteral("peeking"));
    EXPECT_TRUE(first.lastLine().value(QStringLiteral("offset")).isNull());
    EXPECT_EQ(first.err.count("still gets these updates"), 1) << first.err.constData();
    const Finished second = run(sandbox.tail(bot, peek), bot.token);
    EXPECT_EQ(second.lastLine().value(QStringLiteral("stored")).toInt(), 0);
    EXPECT_EQ(second.lastLine().value(QStringLiteral("duplicates")).toInt(), 2);
    EXPECT_EQ(pending(), 2);
    const auto unconfirmed = [&] {
        return run({QStringLiteral("search"), QStringLiteral("--store"),
                    sandbox.path(QStringLiteral("store")), QStringLiteral("--filter"),
                    QStringLiteral("is:unconfirmed"), QStringLiteral("--count")})
            .out;
    };
    EXPECT_EQ(unconfirmed(), "{\"count\":2}\n");

    const Finished polled = run(sandbox.tail(bot, QStringLiteral("--until-idle 1")), bot.token);
    EXPECT_EQ(polled.lastLine().value(QStringLiteral("stored")).toInt(), 0);
    EXPECT_EQ(pending(), 0);
    EXPECT_EQ(unconfirmed(), "{\"count\":0}\n");
}

TEST(Tail, PeeksByPollingOnly)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("fanbook"));
    const Finished finished = run(sandbox.tail(bot, QStringLiteral("--peek --transport gateway")), bot.token);
    EXPECT_EQ(finished.status, 2);
    EXPECT_TRUE(finished.err.contains("--transport poll")) << finished.err.constData();
}

TEST(Tail, EndsWhenNothingNewCame)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("fanbook"));
    say(sandbox, bot, QStringLiteral("one"));
    const Finished finished = run(sandbox.tail(bot, QStringLiteral("--until-idle 1")), bot.token);
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("stored")).toInt(), 1);
}

TEST(Tail, IsRefusedWhereAnotherOneRuns)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    say(sandbox, bot, QStringLiteral("x"));
    Program first(sandbox.tail(bot, QStringLiteral("--print")), bot.token);
    ASSERT_FALSE(first.readLine().isEmpty());

    const Finished sameStore = run(sandbox.tail(bot, {}), bot.token);
    EXPECT_EQ(sameStore.status, 4);
    EXPECT_FALSE(sameStore.err.isEmpty());

    QStringList otherStore = sandbox.tail(bot, {});
    otherStore.replace(otherStore.size() - 1, sandbox.path(QStringLiteral("other")));
    const Finished sameToken = run(otherStore, bot.token);
    EXPECT_EQ(sameToken.status, 4);
    EXPECT_EQ(sameToken.err.count("already receives"), 1) << sameToken.err.constData();
    EXPECT_TRUE(sameToken.lastLine()
                    .value(QStringLiteral("reason"))
                    .toString()
                    .contains(QStringLiteral("already receives")));

    first.kill9();
    EXPECT_EQ(run(sandbox.tail(bot, QStringLiteral("--for 0")), bot.token).status, 0)
        << "a killed one leaves no lock";
}

TEST(Tail, SaysWhyItCannotStoreAndPollsNothing)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    QStringList line = sandbox.tail(bot, {});
    line.replace(line.size() - 1, QStringLiteral("/proc/nowhere"));
    const Finished finished = run(line, bot.token);
    EXPECT_EQ(finished.status, 4);
    EXPECT_TRUE(finished.err.contains("/proc/nowhere"));
    EXPECT_TRUE(
        sandbox.control(QStringLiteral("calls"), {}).value(QStringLiteral("calls")).toArray().isEmpty());
}

namespace {

struct FinalFault
{
    const char *fault;
    const char *state;
    const char *says;
};

class FinalFaults : public testing::TestWithParam<FinalFault>
{
};

} // namespace

TEST_P(FinalFaults, EndWithOneTheStateAndWords)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    QJsonObject fault = QJsonDocument::fromJson(GetParam().fault).object();
    fault.insert(QStringLiteral("method"), QStringLiteral("getUpdates"));
    fault.insert(QStringLiteral("times"), 1);
    ASSERT_TRUE(sandbox.control(QStringLiteral("fault"), fault).value(QStringLiteral("ok")).toBool());
    const Finished finished = run(sandbox.tail(bot, {}), bot.token);
    EXPECT_EQ(finished.status, 1);
    EXPECT_EQ(
        finished.lastLine().value(QStringLiteral("state")).toString(), QString::fromLatin1(GetParam().state));
    EXPECT_TRUE(finished.lastLine()
                    .value(QStringLiteral("reason"))
                    .toString()
                    .contains(QString::fromLatin1(GetParam().says), Qt::CaseInsensitive))
        << finished.out.constData();
    EXPECT_FALSE((finished.out + finished.err).contains(bot.token));
}

INSTANTIATE_TEST_SUITE_P(
    Faults, FinalFaults,
    testing::Values(
        FinalFault{R"({"kind":"status","status":401})", "unauthorised", "token"},
        FinalFault{R"({"kind":"conflict","reason":"poller"})", "conflict", "another"},
        FinalFault{R"({"kind":"conflict","reason":"webhook"})", "webhook_set", "webhook"}));

TEST(Tail, GoesOnAfterTroubleAndLosesNothing)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    Program tail(sandbox.tail(bot, QStringLiteral("--print")), bot.token);
    for (const char *kind : {"truncate", "garbage", "reset"}) {
        sandbox.control(
            QStringLiteral("fault"), {{QStringLiteral("method"), QStringLiteral("getUpdates")},
                                      {QStringLiteral("kind"), QString::fromLatin1(kind)},
                                      {QStringLiteral("times"), 1}});
        // More than one poll brings: the second of them meets the fault if the first was held already.
        sandbox.control(
            QStringLiteral("backlog"), {{QStringLiteral("bot"), bot.name}, {QStringLiteral("count"), 150}});
        for (int line = 0; line < 150; ++line)
            ASSERT_FALSE(tail.readLine().isEmpty());
    }
    const Finished finished = tail.terminate();
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("stored")).toInt(), 450);
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("duplicates")).toInt(), 0);
}

TEST(Tail, SaysWhatKeepsItFromReceivingOnce)
{
    RawServer server;
    server.script({act::answer(R"({"ok":false,"error_code":502,"description":"out for lunch"})", "502 Bad")});
    const QTemporaryDir dir;
    Program tail(
        words(QStringLiteral("tail --platform telegram --server %1 --store %2")
                  .arg(server.url().toString(), dir.filePath(QStringLiteral("s")))),
        "4711:invented-token", withOwnSignals({{QStringLiteral("XDG_RUNTIME_DIR"), dir.path()}}));
    ASSERT_TRUE(waitUntil([&] { return server.requests().size() >= 3; }, std::chrono::seconds(120)));
    const Finished finished = tail.endBy(SIGHUP);
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.err.count("out for lunch"), 1) << finished.err.constData();
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("state")).toString().isEmpty(), false) << "a summary";
}

TEST(Tail, OutlivesTheTerminalUnderNohup)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    say(sandbox, bot, QStringLiteral("x"));
    Program tail(
        sandbox.tail(bot, QStringLiteral("--print")), bot.token, {{}, [] { signal(SIGHUP, SIG_IGN); }});
    ASSERT_FALSE(tail.readLine().isEmpty());
    ASSERT_EQ(kill(pid_t(tail.pid()), SIGHUP), 0);
    say(sandbox, bot, QStringLiteral("y"));
    EXPECT_TRUE(tail.readLine().contains("update_id"));
    EXPECT_EQ(tail.terminate().lastLine().value(QStringLiteral("stored")).toInt(), 2);
}

namespace {

struct Mistake
{
    const char *server;
    QByteArray token;
    const char *says;
};

class PermanentMistakes : public testing::TestWithParam<Mistake>
{
};

} // namespace

// What no waiting mends ends at once, as wrong use, and is counted as no poll.
TEST_P(PermanentMistakes, EndWithTwoAndNoPoll)
{
    const QTemporaryDir dir;
    const Finished finished =
        run(words(QStringLiteral("tail --platform telegram --server %1 --store %2")
                      .arg(QString::fromLatin1(GetParam().server), dir.filePath(QStringLiteral("s")))),
            GetParam().token, {{{QStringLiteral("XDG_RUNTIME_DIR"), dir.path()}}});
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(finished.err.count(GetParam().says), 1) << finished.err.constData();
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("state")).toString(), QStringLiteral("stopped"));
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("polls")).toInt(-1), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Mistakes, PermanentMistakes,
    testing::Values(
        Mistake{"http://192.0.2.1", "4711:invented-token", "plain http"},
        Mistake{"http://127.0.0.1:9", "4711:invented token", "holds a space"}));

namespace {

/// A Telegram-compatible emulator that ignores `timeout` and answers every poll at once with nothing; it
/// really exists.
class ImpatientServer : public QTcpServer
{
public:
    ImpatientServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->readAll().contains("getUpdates"))
                    return;
                ++polls;
                const QByteArray body = R"({"ok":true,"result":[]})";
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
        listen(QHostAddress::LocalHost);
    }

    int polls = 0;
};

} // namespace

TEST(Tail, AsksAServerThatDoesNotHoldPollsOnceASecondAndSaysSo)
{
    ImpatientServer server;
    const QTemporaryDir dir;
    const Finished finished =
        run(words(QStringLiteral("tail --platform telegram --server http://127.0.0.1:%1 --store %2 --for 3")
                      .arg(server.serverPort())
                      .arg(dir.filePath(QStringLiteral("s")))),
            "4711:invented-token", {{{QStringLiteral("XDG_RUNTIME_DIR"), dir.path()}}});
    EXPECT_GE(server.polls, 2);
    EXPECT_LE(server.polls, 4);
    const QJsonObject summary = finished.lastLine();
    EXPECT_EQ(summary.value(QStringLiteral("state")).toString(), QStringLiteral("live"));
    EXPECT_TRUE(summary.value(QStringLiteral("reason")).toString().contains(QStringLiteral("hold")))
        << qPrintable(summary.value(QStringLiteral("reason")).toString());
}
