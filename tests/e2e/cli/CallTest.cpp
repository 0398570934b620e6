// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxProgram.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>
#include <unistd.h>

using namespace botdeck::test;

namespace {

class CallOnEachPlatform : public testing::TestWithParam<const char *>
{
};

QStringList call(const DemoBot &bot, const QString &line)
{
    return QStringList{QStringLiteral("call")} + words(line) +
           QStringList{QStringLiteral("--platform"), bot.platform, QStringLiteral("--server"), bot.server};
}

} // namespace

TEST_P(CallOnEachPlatform, GetMeAnswersWithTheBot)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QString::fromLatin1(GetParam()));
    const Finished finished = run(call(bot, QStringLiteral("getMe")), bot.token);
    ASSERT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_TRUE(finished.lastLine().value(QStringLiteral("is_bot")).toBool());
    EXPECT_EQ(sandbox.program().terminate().status, 0);
}

INSTANTIATE_TEST_SUITE_P(Platforms, CallOnEachPlatform, testing::Values("cloudchat", "fanbook", "telegram"));

TEST(Call, SendsAMessageAndTheServersRefusalIsStatusOne)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    const QJsonObject said = sandbox.control(
        QStringLiteral("say"),
        {{QStringLiteral("bot"), bot.name}, {QStringLiteral("text"), QStringLiteral("hello")}});
    const QJsonObject chat =
        said.value(QStringLiteral("update"))[QStringLiteral("message")][QStringLiteral("chat")].toObject();
    const QString id = QString::number(chat.value(QStringLiteral("id")).toInteger());

    QStringList send = call(bot, QStringLiteral("sendMessage chat_id=%1").arg(id));
    send += QStringLiteral("text=你好 = a & b");
    const Finished sent = run(send, bot.token);
    ASSERT_EQ(sent.status, 0) << sent.err.constData();
    EXPECT_EQ(sent.lastLine().value(QStringLiteral("text")).toString(), QStringLiteral("你好 = a & b"));

    const Finished refused = run(call(bot, QStringLiteral("sendMessage chat_id=99 text=x")), bot.token);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("chat not found"));
    EXPECT_TRUE(refused.out.isEmpty());

    const Finished unauthorised = run(call(bot, QStringLiteral("getMe")), "1:an-invented-wrong-token");
    EXPECT_EQ(unauthorised.status, 1);
    EXPECT_FALSE(unauthorised.err.contains("an-invented-wrong-token"));
}

TEST(Call, IsCheckedBeforeItIsSent)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("cloudchat"));
    const Finished finished =
        run(call(bot, QStringLiteral("sendTextMessage chat_id=12x text=hello")), bot.token);
    EXPECT_EQ(finished.status, 1);
    EXPECT_TRUE(finished.err.contains("chat_id"));
    EXPECT_TRUE(finished.err.contains("chat_type"));
    const QJsonObject calls = sandbox.control(QStringLiteral("calls"), {{QStringLiteral("since"), 0}});
    EXPECT_TRUE(calls.value(QStringLiteral("calls")).toArray().isEmpty());
}

TEST(Call, WithoutAServerIsStatusThree)
{
    const Finished finished =
        run(words(QStringLiteral("call getMe --platform telegram --server http://127.0.0.1:9")),
            "1:invented-token");
    EXPECT_EQ(finished.status, 3);
    EXPECT_FALSE(finished.err.contains("invented-token"));
    EXPECT_FALSE(finished.err.isEmpty());
}

TEST(Token, IsReadFromAFileOrStandardInput)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    QFile file(sandbox.path(QStringLiteral("token.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bot.token + "\n");
    file.close();
    EXPECT_EQ(run(call(bot, QStringLiteral("getMe --token-file ") + file.fileName())).status, 0);

    Program fromInput(call(bot, QStringLiteral("getMe --token-file -")));
    fromInput.feed(bot.token + "\r\n");
    EXPECT_EQ(fromInput.finish().status, 0);
}

TEST(Token, LeavesTheEnvironmentOfTheProcess)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    sandbox.control(
        QStringLiteral("say"),
        {{QStringLiteral("bot"), bot.name}, {QStringLiteral("text"), QStringLiteral("x")}});
    Program tail(sandbox.tail(bot, QStringLiteral("--print")), bot.token);
    ASSERT_FALSE(tail.readLine().isEmpty());
    QFile line(QStringLiteral("/proc/%1/cmdline").arg(tail.pid()));
    ASSERT_TRUE(line.open(QIODevice::ReadOnly));
    const QByteArray words = line.readAll();
    EXPECT_TRUE(words.contains("tail"));
    EXPECT_FALSE(words.contains(bot.token));

    QFile environment(QStringLiteral("/proc/%1/environ").arg(tail.pid()));
    const bool readable = environment.open(QIODevice::ReadOnly);
    // A process without core dumps shows it to root alone.
    EXPECT_EQ(readable, ::geteuid() == 0);
    if (readable) {
        const QByteArray variables = environment.readAll();
        EXPECT_FALSE(variables.isEmpty());
        EXPECT_FALSE(variables.contains(bot.token));
    }
}

namespace {

struct WrongUse
{
    const char *line;
    const char *says;
};

class WrongUses : public testing::TestWithParam<WrongUse>
{
};

} // namespace

TEST_P(WrongUses, EndWithTwoAndASentence)
{
    const Finished finished = run(words(QString::fromUtf8(GetParam().line)), "1:invented-token");
    EXPECT_EQ(finished.status, 2);
    EXPECT_TRUE(finished.err.contains(GetParam().says)) << finished.err.constData();
    EXPECT_TRUE(finished.out.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Lines, WrongUses,
    testing::Values(
        WrongUse{"frobnicate", "frobnicate"}, WrongUse{"call", "--platform"},
        WrongUse{"call getMe --platform matrix", "matrix"},
        WrongUse{"call nothing --platform telegram --server http://127.0.0.1:9", "nothing"},
        WrongUse{"call guild/role --platform fanbook --server http://127.0.0.1:9", "DELETE guild/role"},
        WrongUse{"call getMe --platform telegram", "--server"},
        WrongUse{"call getMe --platform telegram --server ftp://host", "http"},
        WrongUse{"call getMe --platform telegram --server http://127.0.0.1:9/path", "path"},
        WrongUse{"call getMe --platform telegram --server http://127.0.0.1:9 stray", "stray"},
        WrongUse{"call getMe --platform telegram --server http://127.0.0.1:9 --token-file /dev/zero", "4096"},
        WrongUse{"check getMe --platform telegram --frob 3", "frob"},
        WrongUse{"check --platform telegram", "method"},
        WrongUse{"tail --platform telegram --server http://127.0.0.1:9", "--store"},
        WrongUse{"tail --platform telegram --server http://127.0.0.1:9 --store /tmp/x --for soon", "soon"},
        WrongUse{
            "tail --platform telegram --server http://127.0.0.1:9 --store /tmp/x --for 1 --until-idle 1",
            "not both"},
        WrongUse{
            "tail --platform fanbook --server http://127.0.0.1:9 --store /tmp/x --transport gateway",
            "--gateway ws:"},
        WrongUse{
            "tail --platform telegram --server http://127.0.0.1:9 --store /tmp/x stray",
            "\"stray\" is one word too many"},
        WrongUse{"search --store /tmp/x stray", "\"stray\" is one word too many"},
        WrongUse{"search --store --count", "--store needs a value before --count"},
        WrongUse{"--profile --sandbox", "--profile needs a value before --sandbox"},
        WrongUse{"tour --out /tmp/x stray", "\"stray\" is one word too many"},
        WrongUse{"--sandbox stray", "\"stray\" is one word too many"}, WrongUse{"search", "--store"},
        WrongUse{"search --store /tmp --limit -1", "--limit"}, WrongUse{"sandbox --port 70000", "--port"},
        WrongUse{"sandbox --rate 100001", "0 to 100000"}, WrongUse{"sandbox --rate nan", "0 to 100000"},
        WrongUse{"sandbox --rate=-0.5", "0 to 100000"}, WrongUse{"sandbox --rate some", "\"some\""},
        WrongUse{"sandbox stray", "stray"}, WrongUse{"tour", "--out"},
        WrongUse{"tour --out /tmp/x --size big", "big"},
        WrongUse{"tour --out /tmp/x --size 1440x699", "1024x700"},
        WrongUse{"tour --out /tmp/x --theme blue", "blue"},
        WrongUse{"tour --out /tmp/x --language xx", "xx"}));

TEST(Argument, ThatIsNoUtf8IsRefused)
{
    QProcess shell;
    shell.start(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral("exec \"$0\" check getMe --platform telegram \"$(printf 'a=\\377')\""),
         QStringLiteral(BOTDECK_PROGRAM)});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(shell.exitCode(), 2);
    EXPECT_TRUE(shell.readAllStandardError().contains("Argument 5 is no valid UTF-8"));
}

TEST(Check, ListsEveryObjectionWithItsLimit)
{
    QStringList line =
        words(QStringLiteral("check sendTextMessage --platform cloudchat chat_id=5 chat_type=3 frob=1"));
    line += QStringLiteral("text=") + QString(4097, u'x');
    const Finished finished = run(line);
    EXPECT_EQ(finished.status, 1);
    QHash<QString, QJsonObject> byParameter;
    for (const QJsonValue &objection : finished.lastLine().value(QStringLiteral("objections")).toArray())
        byParameter.insert(objection[QStringLiteral("parameter")].toString(), objection.toObject());
    EXPECT_EQ(byParameter.size(), 3);
    EXPECT_TRUE(byParameter.value(QStringLiteral("text"))
                    .value(QStringLiteral("limit"))
                    .toString()
                    .contains(QStringLiteral("4096")));
    EXPECT_TRUE(byParameter.contains(QStringLiteral("chat_type")));
    EXPECT_EQ(
        byParameter.value(QStringLiteral("frob")).value(QStringLiteral("rule")).toString(),
        QStringLiteral("unknown"));

    const Finished good = run(
        words(QStringLiteral("check sendTextMessage --platform cloudchat chat_id=5 chat_type=2 text=hello")));
    EXPECT_EQ(good.status, 0);
    EXPECT_EQ(good.out, "{\"objections\":[]}\n");
}

TEST(Version, NamesTheLibrariesThatMatter)
{
    const Finished finished = run({QStringLiteral("--version")});
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_TRUE(finished.out.contains("QCA 2.3"));
    EXPECT_EQ(run({QStringLiteral("--help")}).status, 0);
}

TEST(SandboxRate, MayBeLessThanOneASecond)
{
    SandboxProgram sandbox(QStringLiteral("--rate 0.5"));
    // The first bot of all: the first update is made for it.
    const QString bot = sandbox.bot(QStringLiteral("cloudchat")).name;
    const auto waiting = [&] {
        return sandbox.control(QStringLiteral("pending"), {{QStringLiteral("bot"), bot}})
            .value(QStringLiteral("count"))
            .toInt();
    };
    EXPECT_TRUE(waitUntil([&] { return waiting() > 0; }));
    EXPECT_EQ(sandbox.program().terminate().status, 0);
}
