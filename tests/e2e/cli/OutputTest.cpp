// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the program: no secret, and no line lost without a word.

#include "SandboxProgram.h"
#include "tests/support/RawServer.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>

using namespace botdeck::test;

namespace {

const QByteArray token = "4711000:In-vented_token+of/no-bot";

Finished callGetMe(RawServer &server, const QByteArray &answer, const QByteArray &status = "200 OK")
{
    server.script({act::answer(answer, status)});
    return run(
        words(QStringLiteral("call getMe --platform telegram --server ") + server.url().toString()), token);
}

} // namespace

TEST(Help, EveryVerbTellsItsOwnUsageAndDoesNothing)
{
    const Finished all = run({QStringLiteral("--help")});
    for (const char *verb :
         {"sandbox", "tail", "search", "import", "export", "call", "check", "keyboard", "permissions",
          "replay", "tour"}) {
        const QByteArray usage = QByteArray("  botdeck ") + verb + ' ';
        EXPECT_TRUE(all.out.contains(usage)) << verb;
        for (const char *more : {" --help", " -h", " --store nowhere --help"}) {
            const Finished one = run(words(QLatin1StringView(verb) + QLatin1StringView(more)));
            EXPECT_EQ(one.status, 0) << verb << more;
            EXPECT_TRUE(one.out.startsWith(usage)) << verb << more;
            EXPECT_EQ(one.out.count("  botdeck "), 1) << verb << more;
            EXPECT_TRUE(one.out.contains("Exit status: 0 done")) << verb << more;
        }
    }
}

TEST(Secrets, ATokenThatTheServerEchoesIsNotPrinted)
{
    RawServer server;
    for (const QByteArray &shape :
         {token, token.toPercentEncoding(), token.toPercentEncoding(":"), token.toBase64()}) {
        const Finished good =
            callGetMe(server, R"({"ok":true,"result":{"id":1,"path":"/bot)" + shape + "/getMe\"}}");
        EXPECT_EQ(good.status, 0) << good.err.constData();
        EXPECT_EQ(good.out, "{\"id\":1,\"path\":\"/bot[secret]/getMe\"}\n");

        const QByteArray padding(480, 'x');
        const Finished refused = callGetMe(
            server, R"({"ok":false,"error_code":400,"description":")" + padding + shape + "\"}",
            "400 Bad Request");
        EXPECT_EQ(refused.status, 1);
        EXPECT_TRUE(refused.err.contains(padding));
        EXPECT_FALSE(refused.err.contains(shape.left(8))) << refused.err.constData();
    }
}

TEST(Secrets, FanbooksUserTokenIsNotPrinted)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("fanbook"));
    const Finished finished =
        run(words(QStringLiteral("call getMe --platform fanbook --server ") + bot.server), bot.token);
    ASSERT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_EQ(finished.lastLine().value(QStringLiteral("user_token")).toString(), QStringLiteral("[secret]"));
    EXPECT_TRUE(
        finished.lastLine().value(QStringLiteral("id")).isDouble() ||
        finished.lastLine().value(QStringLiteral("id")).isString());
}

TEST(Result, IsOneLineWithEveryTokenAsItCame)
{
    RawServer server;
    const Finished finished = callGetMe(
        server, "{\"ok\":true,\n \"result\": {\n  \"id\": 9223372036854775807,\r\n \"a\" : [ 1e20,"
                " \"\\u001b[31m\" ]\n}}");
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_EQ(finished.out, "{\"id\":9223372036854775807,\"a\":[1e20,\"\\u001b[31m\"]}\n");
}

TEST(Result, ThatIsNoJsonIsNoSuccess)
{
    RawServer server;
    for (const QByteArray &result :
         {QByteArray("\"\x1b[31mred\""), QByteArray("tru"), QByteArray("{\"a\":1,}"), QByteArray("{\"a\" 1}"),
          QByteArray("\"\xff\""), QByteArray("01")}) {
        const Finished finished = callGetMe(server, "{\"ok\":true,\"result\":" + result + '}');
        EXPECT_EQ(finished.status, 3) << result.constData();
        EXPECT_TRUE(finished.out.isEmpty()) << finished.out.constData();
        EXPECT_FALSE(finished.err.isEmpty());
        EXPECT_FALSE(finished.err.contains('\x1b'));
    }
}

TEST(LostOutput, IsSaidAndEndsWithFour)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    sandbox.control(
        QStringLiteral("backlog"), {{QStringLiteral("bot"), bot.name}, {QStringLiteral("count"), 3}});
    // What cannot be printed is stored all the same.
    const Finished tail =
        run(sandbox.tail(bot, QStringLiteral("--print --until-idle 1")), bot.token, withFullDisk());
    EXPECT_EQ(tail.status, 4);
    EXPECT_EQ(tail.err.count("cannot be written"), 1) << tail.err.constData();

    const QString search = QStringLiteral("search --store ") + sandbox.path(QStringLiteral("store"));
    EXPECT_EQ(run(words(search)).lines().size(), 3);
    const QString call = QStringLiteral("call getMe --platform telegram --server ") + bot.server;
    for (const QString &line :
         {search, search + QStringLiteral(" --count"), call, QStringLiteral("--help"),
          QStringLiteral("check getMe --platform telegram")}) {
        const Finished finished = run(words(line), bot.token, withFullDisk());
        EXPECT_EQ(finished.status, 4) << qPrintable(line);
        EXPECT_EQ(finished.err.count("cannot be written"), 1) << finished.err.constData();
    }
}

// The store would be opened as file 1, and the lines for people and programs written into it.
TEST(LostOutput, ThatIsClosedWritesIntoNothingElse)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    sandbox.control(
        QStringLiteral("backlog"), {{QStringLiteral("bot"), bot.name}, {QStringLiteral("count"), 3}});
    const Finished tail =
        run(sandbox.tail(bot, QStringLiteral("--print --until-idle 1")), bot.token, {{}, [] { close(1); }});
    EXPECT_EQ(tail.status, 4);
    EXPECT_EQ(tail.err.count("cannot be written"), 1) << tail.err.constData();
    const Finished found =
        run(words(QStringLiteral("search --count --store ") + sandbox.path(QStringLiteral("store"))));
    EXPECT_EQ(found.out, "{\"count\":3}\n");
}

// Like `botdeck search … | head`: whoever has seen enough is told nothing more.
TEST(LostOutput, ThatNobodyWantsIsNoFault)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    sandbox.control(
        QStringLiteral("backlog"), {{QStringLiteral("bot"), bot.name}, {QStringLiteral("count"), 3}});
    ASSERT_EQ(sandbox.receive(bot, 3).status, 0);
    const Surroundings readerLeft{{}, [] {
                                      std::array<int, 2> ends{};
                                      if (pipe(ends.data()) == 0) {
                                          dup2(ends[1], STDOUT_FILENO);
                                          close(ends[0]);
                                          close(ends[1]);
                                      }
                                  }};
    const Finished search =
        run(words(QStringLiteral("search --store ") + sandbox.path(QStringLiteral("store"))), {}, readerLeft);
    EXPECT_EQ(search.status, 0);
    EXPECT_EQ(search.err, QByteArray());
}
