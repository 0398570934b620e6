// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxProgram.h"
#include "tests/support/RawServer.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace botdeck::test;

namespace {

class UploadTest : public testing::Test
{
protected:
    QString makeFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    static QString objectedRule(const QString &photo)
    {
        const Finished finished =
            run(words(QStringLiteral("check sendPhoto --platform telegram chat_id=5 photo=@") + photo));
        EXPECT_EQ(finished.status, 1);
        const QJsonArray objections = finished.lastLine().value(QStringLiteral("objections")).toArray();
        return objections.size() == 1 ? objections.first()[QStringLiteral("rule")].toString() : QString();
    }

    QTemporaryDir m_dir;
};

} // namespace

TEST_F(UploadTest, AFileGoesOutAsItIs)
{
    QByteArray picture;
    for (int i = 0; i < 70'000; ++i)
        picture += char(i * 7);
    const QString path = makeFile(QStringLiteral("cat.png"), picture);
    RawServer server;
    server.script({act::ok("{}")});
    const Finished finished =
        run(words(QStringLiteral("call sendPhoto chat_id=5 photo=@%1 --platform telegram --server %2")
                      .arg(path, server.url().toString())),
            "4711:invented-token");
    ASSERT_EQ(finished.status, 0) << finished.err.constData();
    ASSERT_EQ(server.requests().size(), 1);
    const RawServer::Request &sent = server.requests().first();
    EXPECT_TRUE(sent.head.toLower().contains("content-type: multipart/form-data; boundary="));
    EXPECT_TRUE(sent.body.contains("name=\"photo\"; filename=\"cat.png\""));
    EXPECT_TRUE(sent.body.contains("\r\n\r\n" + picture + "\r\n--"));
    EXPECT_FALSE(sent.body.contains(path.toUtf8()));
}

TEST_F(UploadTest, TheSandboxTakesIt)
{
    SandboxProgram sandbox;
    const DemoBot bot = sandbox.bot(QStringLiteral("telegram"));
    const QJsonObject said = sandbox.control(
        QStringLiteral("say"),
        {{QStringLiteral("bot"), bot.name}, {QStringLiteral("text"), QStringLiteral("hello")}});
    const QJsonObject chat =
        said.value(QStringLiteral("update"))[QStringLiteral("message")][QStringLiteral("chat")].toObject();
    const Finished finished =
        run(words(QStringLiteral("call sendDocument chat_id=%1 document=@%2 --platform telegram --server %3")
                      .arg(chat.value(QStringLiteral("id")).toInteger())
                      .arg(makeFile(QStringLiteral("notes.txt"), "twelve bytes"), bot.server)),
            bot.token);
    ASSERT_EQ(finished.status, 0) << finished.err.constData();
    const QJsonObject document = finished.lastLine().value(QStringLiteral("document")).toObject();
    EXPECT_EQ(document.value(QStringLiteral("file_name")).toString(), QStringLiteral("notes.txt"));
    EXPECT_EQ(document.value(QStringLiteral("file_size")).toInt(), 12);
}

TEST_F(UploadTest, CheckLooksAtTheFile)
{
    EXPECT_EQ(objectedRule(m_dir.filePath(QStringLiteral("missing.png"))), QStringLiteral("file"));
    EXPECT_EQ(objectedRule(m_dir.path()), QStringLiteral("file"));
    const QString path = makeFile(QStringLiteral("cat.png"), "x");
    EXPECT_EQ(
        run(words(QStringLiteral("check sendPhoto --platform telegram chat_id=5 photo=@") + path)).status, 0);
    EXPECT_EQ(
        run(words(QStringLiteral("check sendPhoto --platform telegram chat_id=5 photo=file_id"))).status, 0)
        << "a text without @ names a file that the server knows";
}
