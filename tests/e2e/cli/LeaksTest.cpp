// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb gives back what it took: LeakSanitizer ends a program that does not with a status of its own.
#include "SandboxProgram.h"
#include "tests/support/OpenSsl.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace botdeck::test;

namespace {

Surroundings seekingLeaks()
{
    Surroundings surroundings;
    surroundings.seeksLeaks = true;
    return surroundings;
}

void expectNoLeak(const QStringList &arguments, const QByteArray &token = {})
{
    const Finished end = run(arguments, token, seekingLeaks());
    EXPECT_EQ(end.status, 0) << qPrintable(arguments.join(u' ')) << '\n' << end.err.constData();
}

} // namespace

TEST(Leaks, NoVerbThatReceivesOrReadsHasOne)
{
    const SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    sandbox.control(
        QStringLiteral("say"),
        {{QStringLiteral("bot"), bot.name}, {QStringLiteral("text"), QStringLiteral("where is 88213?")}});
    Program tail(sandbox.tail(bot, QStringLiteral("--print")), bot.token, seekingLeaks());
    EXPECT_TRUE(tail.readLine().contains("88213"));
    const Finished end = tail.terminate();
    EXPECT_EQ(end.status, 0) << end.err.constData();
    const QStringList store{QStringLiteral("--store"), sandbox.path(QStringLiteral("store"))};
    const QString capture = sandbox.path(QStringLiteral("capture.ndjson"));
    expectNoLeak(words(QStringLiteral("search --filter 88213 --count")) + store);
    expectNoLeak(words(QStringLiteral("export --format ndjson --out")) + QStringList{capture} + store);
    expectNoLeak(
        {QStringLiteral("import"), QStringLiteral("--store"), sandbox.path(QStringLiteral("other")),
         capture});
    expectNoLeak(
        words(QStringLiteral("call getMe --platform telegram --server %1").arg(bot.server)), bot.token);
}

TEST(Leaks, NoVerbThatOnlyChecksHasOne)
{
    const QTemporaryDir folder;
    QFile keyboard(folder.filePath(QStringLiteral("keyboard.json")));
    ASSERT_TRUE(keyboard.open(QIODevice::WriteOnly));
    keyboard.write(R"({"inline_keyboard":[[{"text":"Approve","callback_data":"approve:88213"}]]})");
    keyboard.close();
    expectNoLeak(words(QStringLiteral("keyboard --platform telegram")) + QStringList{keyboard.fileName()});
    QFile snapshot(folder.filePath(QStringLiteral("snapshot.json")));
    ASSERT_TRUE(snapshot.open(QIODevice::WriteOnly));
    snapshot.write(
        R"({"guild":{"guild_id":1},"members":[{"user_id":2}],"channels":[{"channel_id":3,"type":0}]})");
    snapshot.close();
    expectNoLeak(words(QStringLiteral("permissions --snapshot")) + QStringList{snapshot.fileName()});
    expectNoLeak(words(QStringLiteral("check sendMessage --platform telegram chat_id=20004118 text=hello")));
    QFile key(folder.filePath(QStringLiteral("key.pem")));
    ASSERT_TRUE(key.open(QIODevice::WriteOnly));
    key.write(opensslKey());
    key.close();
    expectNoLeak(words(QStringLiteral("passport public --key")) + QStringList{key.fileName()});
    expectNoLeak({QStringLiteral("--version")});
}

TEST(Leaks, TheSandboxHasNone)
{
    Program sandbox(words(QStringLiteral("sandbox --port 0")), {}, seekingLeaks());
    sandbox.readLine();
    const Finished end = sandbox.terminate();
    EXPECT_EQ(end.status, 0) << end.err.constData();
}
