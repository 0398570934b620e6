// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded conversation played to unmodified bot programs: by `botdeck replay`, and by the test for Node.js
// that it becomes.
#include "domain/recording/NodeTest.h"
#include "tests/e2e/BotProgram.h"
#include "tests/e2e/cli/Program.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::RecordedCall;
using domain::RecordedUpdate;
using domain::Recording;
using domain::Stream;

namespace {

const QString clientsFolder = QStringLiteral(BOTDECK_CLIENTS "/");

/// Mara says /start to a bot that no sandbox knows, gets an answer with a button, and presses it. `name` is
/// what the programs of the clients' folder call themselves.
Recording startAndPress(const QByteArray &name, const QByteArray &notice)
{
    const QByteArray mara = R"("from":{"id":7,"is_bot":false,"first_name":"Mara"})";
    const QByteArray chat = R"("chat":{"id":7,"type":"private","first_name":"Mara"})";
    const QByteArray keyboard =
        R"("reply_markup":{"inline_keyboard":[[{"callback_data":"pressed","text":"Press me"}]]})";
    const QByteArray sent =
        R"({"message_id":88213,"date":1790000001,)" + chat +
        R"(,"from":{"id":4711,"is_bot":true,"first_name":"Desk","username":"desk_bot"},"text":")" + name +
        R"( is here",)" + keyboard + '}';
    return {
        {domain::PlatformId::Telegram, u"4711"_s, u"Desk"_s, u"desk_bot"_s},
        {RecordedUpdate{
             Stream::Poll,
             R"({"update_id":501,"message":{"message_id":88212,"date":1790000000,)" + mara + ',' + chat +
                 R"(,"text":"/start@desk_bot","entities":[{"type":"bot_command","offset":0,"length":15}]}})",
             1'790'000'000'000},
         RecordedCall{
             u"sendMessage"_s, R"({"chat_id":7,"text":")" + name + R"( is here",)" + keyboard + '}',
             R"({"ok":true,"result":)" + sent + '}', 1'790'000'001'000},
         RecordedUpdate{
             Stream::Poll,
             R"({"update_id":502,"callback_query":{"id":"9007199254740993",)" + mara + R"(,"message":)" +
                 sent + R"(,"chat_instance":"1","data":"pressed"}})",
             1'790'000'002'000},
         RecordedCall{
             u"answerCallbackQuery"_s,
             R"({"callback_query_id":"9007199254740993","text":")" + notice + R"("})",
             R"({"ok":true,"result":true})", 1'790'000'003'000}}};
}

class ReplayTest : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// `botdeck replay` with a program on the other side; its lines behind the first.
    QList<QJsonObject>
    replay(const Recording &recording, const char *interpreter, const QString &script, const QString &idle)
    {
        const QString file = write(u"talk.ndjson"_s, domain::recordingText(recording));
        Program botdeck({u"replay"_s, file, u"--idle"_s, idle});
        const QJsonObject bot =
            QJsonDocument::fromJson(botdeck.readLine()).object()["bots"_L1].toArray().first().toObject();
        EXPECT_EQ(bot["platform"_L1].toString(), u"telegram"_s);
        BotProgram program(
            interpreter, script,
            {{u"BOT_TOKEN"_s, bot["token"_L1].toString()}, {u"BOT_SERVER"_s, bot["server"_L1].toString()}});
        m_finished = botdeck.finish();
        return m_finished.lines().mid(1);
    }

    /// `node --test` of the recording as a test, for a script; its exit status.
    int runNodeTest(const Recording &recording, const QString &script)
    {
        const core::Result<QByteArray> code = domain::nodeTest(recording);
        EXPECT_TRUE(code);
        BotProgram node(
            nodeInterpreter, {u"--test"_s, write(u"talk.test.mjs"_s, *code)}, {{u"BOT"_s, script}});
        EXPECT_TRUE(waitUntil([&] { return node.hasEnded(); }, 60s)) << "the test did not end";
        m_said = node.output();
        return node.status();
    }

    QTemporaryDir m_dir;
    Finished m_finished;
    std::string m_said;
};

/// Call and verdict of each line.
QStringList verdicts(const QList<QJsonObject> &lines)
{
    QStringList verdicts;
    for (const QJsonObject &line : lines) {
        verdicts += u"%1 %2 %3"_s.arg(line["call"_L1].toInt())
                        .arg(line["method"_L1].toString(), line["verdict"_L1].toString());
    }
    return verdicts;
}

} // namespace

TEST_F(ReplayTest, AGrammyBotThatDoesTheSamePasses)
{
    const auto lines = replay(
        startAndPress("grammY", "grammY saw it"), nodeInterpreter, clientsFolder + u"grammy.cjs"_s, u"30"_s);
    EXPECT_EQ(m_finished.status, 0) << m_finished.err.constData();
    EXPECT_EQ(verdicts(lines), (QStringList{u"1 sendMessage same"_s, u"2 answerCallbackQuery same"_s}));
    EXPECT_TRUE(lines.first()["difference"_L1].isNull());
}

TEST_F(ReplayTest, APythonBotThatDoesTheSamePasses)
{
    const auto lines = replay(
        startAndPress("python-telegram-bot", "python-telegram-bot saw it"), pythonInterpreter,
        clientsFolder + u"python_telegram_bot.py"_s, u"30"_s);
    EXPECT_EQ(m_finished.status, 0) << m_finished.err.constData();
    EXPECT_EQ(verdicts(lines), (QStringList{u"1 sendMessage same"_s, u"2 answerCallbackQuery same"_s}));
}

TEST_F(ReplayTest, WhatABotDoesOtherwiseIsNamed)
{
    const auto lines = replay(
        startAndPress("Parcel desk", "grammY saw it"), nodeInterpreter, clientsFolder + u"grammy.cjs"_s,
        u"30"_s);
    EXPECT_EQ(m_finished.status, 1);
    EXPECT_EQ(verdicts(lines), (QStringList{u"1 sendMessage different"_s, u"2 answerCallbackQuery same"_s}));
    const QJsonArray difference = lines.first()["difference"_L1].toArray();
    ASSERT_EQ(difference.size(), 1);
    EXPECT_EQ(
        difference.first().toObject(), (QJsonObject{
                                           {"parameter"_L1, "text"_L1},
                                           {"recorded"_L1, "Parcel desk is here"_L1},
                                           {"made"_L1, "grammY is here"_L1}}));
    EXPECT_TRUE(m_finished.err.contains(
        R"(text: "Parcel desk is here" was recorded, the program sent "grammY is here")"))
        << m_finished.err.constData();
    EXPECT_TRUE(m_finished.err.contains("1 of 2 calls are the same.")) << m_finished.err.constData();
}

TEST_F(ReplayTest, TheExportedTestPassesWithABotThatKnowsNoServerButTelegrams)
{
    // As people write it: nothing in it says where the server is.
    QFile script(clientsFolder + u"grammy.cjs"_s);
    ASSERT_TRUE(script.open(QIODevice::ReadOnly));
    QByteArray usual = script.readAll();
    const QByteArray option = ", { client: { apiRoot: process.env.BOT_SERVER } }";
    ASSERT_EQ(usual.count(option), 1);
    usual.replace(option, "");
    const QString bot = write(u"bot.cjs"_s, usual);
    EXPECT_EQ(runNodeTest(startAndPress("grammY", "grammY saw it"), bot), 0) << m_said;
}

TEST_F(ReplayTest, TheExportedTestFailsWhereTheBotDoesOtherwise)
{
    EXPECT_EQ(runNodeTest(startAndPress("grammY", "It was seen"), clientsFolder + u"grammy.cjs"_s), 1);
    EXPECT_NE(
        m_said.find(
            R"(call 2, answerCallbackQuery: text: "It was seen" was recorded, the bot sent "grammY saw it")"),
        std::string::npos)
        << m_said;
}

TEST_F(ReplayTest, TheExportedTestSaysWhyAProgramEnded)
{
    const QString broken = write(u"bot.cjs"_s, "throw new Error('no parcels today');");
    EXPECT_EQ(runNodeTest(startAndPress("grammY", "grammY saw it"), broken), 1);
    EXPECT_NE(m_said.find("no parcels today"), std::string::npos) << m_said;
    EXPECT_NE(m_said.find("missing call 1: sendMessage"), std::string::npos) << m_said;
}

} // namespace botdeck::test
