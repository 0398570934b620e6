// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How `botdeck replay` begins and ends; what it does with a bot's program is in ../ReplayTest.cpp.
#include "Program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneCall =
    R"({"botdeck":"recording","version":1,"bot":{"platform":"cloudchat","id":"4711"}})"
    "\n"
    R"({"at":"2026-11-21T12:47:03.218Z","call":"sendTextMessage","parameters":{"chat_id":7,"text":"Hello"},"answer":{"code":0,"result":{"message_id":2}}})"
    "\n";

class ReplayVerbTest : public testing::Test
{
protected:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(u"talk.ndjson"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

} // namespace

TEST_F(ReplayVerbTest, WithoutAProgramEveryCallIsMissing)
{
    Surroundings surroundings;
    surroundings.seeksLeaks = true;
    const Finished finished = run({u"replay"_s, write(oneCall), u"--idle"_s, u"1"_s}, {}, surroundings);
    EXPECT_EQ(finished.status, 1) << finished.err.constData();
    const QList<QJsonObject> lines = finished.lines();
    ASSERT_EQ(lines.size(), 2) << finished.out.constData();
    const QJsonArray bots = lines.first()["bots"_L1].toArray();
    ASSERT_EQ(bots.size(), 1);
    EXPECT_EQ(bots.first()["platform"_L1].toString(), u"cloudchat"_s);
    EXPECT_FALSE(bots.first()["token"_L1].toString().isEmpty());
    EXPECT_TRUE(bots.first()["server"_L1].toString().startsWith(u"http://127.0.0.1:"_s));
    EXPECT_EQ(lines.last()["call"_L1].toInt(), 1);
    EXPECT_EQ(lines.last()["verdict"_L1].toString(), u"missing"_s);
    EXPECT_EQ(lines.last()["difference"_L1].toArray().size(), 2);
    EXPECT_TRUE(finished.err.contains("0 of 1 calls are the same.")) << finished.err.constData();
}

TEST_F(ReplayVerbTest, WhoeverEndsItHearsWhatIsMissing)
{
    Program program({u"replay"_s, write(oneCall), u"--idle"_s, u"600"_s});
    EXPECT_TRUE(program.readLine().startsWith("{\"url\":"));
    const Finished finished = program.terminate();
    EXPECT_EQ(finished.status, 1);
    EXPECT_EQ(finished.lastLine()["verdict"_L1].toString(), u"missing"_s) << finished.out.constData();
}

TEST_F(ReplayVerbTest, WhatIsWrongIsSaidBeforeAnythingBegins)
{
    QByteArray broken = oneCall;
    broken.replace("sendTextMessage", "sendPigeon");
    for (const auto &[content, says] :
         {std::pair<QByteArray, const char *>("{}", "Line 1: This is no recording"),
          {oneCall + "{", "Line 3: It cannot be read"},
          {broken, "Recorded call 1: "}}) {
        const Finished finished = run({u"replay"_s, write(content)});
        EXPECT_EQ(finished.status, 4) << content.constData();
        EXPECT_EQ(finished.out, "") << content.constData();
        EXPECT_TRUE(finished.err.contains(says)) << finished.err.constData();
    }
    EXPECT_EQ(run({u"replay"_s, m_dir.filePath(u"nowhere"_s)}).status, 4);
    EXPECT_EQ(run({u"replay"_s}).status, 2);
    EXPECT_EQ(run({u"replay"_s, write(oneCall), u"--idle"_s, u"soon"_s}).status, 2);
}
