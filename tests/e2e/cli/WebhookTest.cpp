// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `botdeck webhook listen`, as a server delivers to it and scripts read it.
#include "Program.h"
#include "tests/support/Certificates.h"
#include "tests/support/Effort.h"
#include "tests/support/RawHttp.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

#include <csignal>

using namespace botdeck::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QByteArray webhookToken = "4711:invented-token";
constexpr const char *path = "/an-invented-secret-path";

QByteArray update(int id)
{
    return "{\"update_id\":" + QByteArray::number(id) +
           ",\"message\":{\"message_id\":1,\"date\":1790000000,\"chat\":{\"id\":7,\"type\":\"private\"},"
           "\"text\":\"hello\"}}";
}

class WebhookVerbTest : public testing::Test
{
protected:
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    /// Listens on a free port, at the path above.
    std::unique_ptr<Program> listen(const QString &more, const QByteArray &itsToken = {})
    {
        write(u"path"_s, QByteArray(path) + '\n');
        auto program = std::make_unique<Program>(
            words(
                u"webhook listen --platform telegram --server https://api.invented.example --port 0 "
                u"--path-file %1 "_s.arg(file(u"path"_s)) +
                more),
            itsToken, surroundings());
        m_line = program->readLine();
        const QUrl url(QJsonDocument::fromJson(m_line).object().value("url"_L1).toString());
        m_port = quint16(url.port(0));
        EXPECT_GT(m_port, 0) << m_line.constData();
        return program;
    }
    [[nodiscard]] Surroundings surroundings() const
    {
        return {{{u"XDG_RUNTIME_DIR"_s, m_dir.path()}}, {}, m_seeksLeaks};
    }
    [[nodiscard]] RawReply post(const QByteArray &target, const QByteArray &body) const
    {
        return RawClient(m_port).exchange(httpPost(target, "application/json", body));
    }
    [[nodiscard]] QList<QJsonObject> stored() const
    {
        return run({u"search"_s, u"--store"_s, file(u"store"_s), u"--limit"_s, u"100000"_s}).lines();
    }

    QTemporaryDir m_dir;
    QByteArray m_line;
    quint16 m_port = 0;
    bool m_seeksLeaks = false;
};

int memberOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toInt(-1);
}

} // namespace

TEST_F(WebhookVerbTest, WithoutAStoreItPrintsAnswersAndKeepsNothing)
{
    m_seeksLeaks = true;
    const auto program = listen(u"--print --status 201"_s);
    EXPECT_EQ(m_line, "{\"url\":\"http://127.0.0.1:" + QByteArray::number(m_port) + "/[secret]\"}");
    EXPECT_EQ(post(path, update(7)).status, 201);
    const QJsonObject printed = QJsonDocument::fromJson(program->readLine()).object();
    EXPECT_EQ(printed.value("update_id"_L1).toInt(), 7);
    EXPECT_EQ(printed.value("text"_L1).toString(), u"hello"_s);
    EXPECT_EQ(post(path, "no JSON").status, 201);
    EXPECT_EQ(post("/", update(8)).status, 404);
    EXPECT_EQ(RawClient(m_port).exchange(httpGet(path)).status, 405);
    const Finished finished = program->terminate();
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    const QJsonObject summary = finished.lastLine();
    EXPECT_EQ(memberOf(summary, "received"), 2);
    EXPECT_EQ(memberOf(summary, "stored"), 0);
    EXPECT_EQ(memberOf(summary, "quarantined"), 1);
    EXPECT_EQ(summary.value("state"_L1).toString(), u"live"_s);
    EXPECT_FALSE((finished.out + finished.err).contains("an-invented")) << finished.out.constData();
    EXPECT_EQ(QDir(m_dir.path()).entryList(QDir::Files), QStringList{u"path"_s});
}

TEST_F(WebhookVerbTest, WithAStoreItIsKeptAsTailKeepsIt)
{
    const auto program = listen(u"--store "_s + file(u"store"_s) + u" --print"_s, webhookToken);
    for (const int id : {7, 8, 7})
        EXPECT_EQ(post(path, update(id)).status, 200);
    EXPECT_TRUE(program->readLine().contains("\"update_id\":7"));
    const QByteArray last = program->readLine();

    // One receiver of a bot's updates, whichever way it receives.
    const Finished tail =
        run(words(u"tail --platform telegram --server https://api.invented.example --store %1"_s.arg(
                file(u"other"_s))),
            webhookToken, surroundings());
    EXPECT_EQ(tail.status, 4) << tail.err.constData();

    const Finished finished = program->terminate();
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    const QJsonObject summary = finished.lastLine();
    EXPECT_EQ(memberOf(summary, "received"), 3);
    EXPECT_EQ(memberOf(summary, "stored"), 2);
    EXPECT_EQ(memberOf(summary, "duplicates"), 1);
    EXPECT_EQ(memberOf(summary, "polls"), 0);
    EXPECT_TRUE(summary.value("offset"_L1).isNull());
    const QList<QJsonObject> lines = stored();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.first(), QJsonDocument::fromJson(last).object());
    EXPECT_EQ(lines.first().value("bot"_L1).toString(), u"telegram:api.invented.example:4711"_s);
    EXPECT_EQ(lines.first().value("stream"_L1).toString(), u"poll"_s);
}

TEST_F(WebhookVerbTest, WhatIsNewIsHandedOnAndTroubleThereIsSaid)
{
    m_seeksLeaks = true;
    RawServer other;
    other.script({act::answer("ok"), act::answer("no", "500 Trouble"), act::answer("ok")});
    const auto program = listen(
        u"--store "_s + file(u"store"_s) + u" --forward "_s + other.url().toString() + u"/hook-elsewhere"_s,
        webhookToken);
    for (const int id : {7, 7, 8, 9})
        EXPECT_EQ(post(path, update(id)).status, 200);
    ASSERT_TRUE(waitUntil([&other] { return other.requests().size() == 3; }));
    for (int at = 0; at < 3; ++at) {
        EXPECT_EQ(other.requests().at(at).body, update(7 + at));
        EXPECT_EQ(other.requests().at(at).target, "/hook-elsewhere");
    }
    const Finished finished = program->terminate();
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.err.count("Update 2 was not forwarded: HTTP 500"), 1) << finished.err.constData();
    EXPECT_FALSE(finished.err.contains("hook-elsewhere")) << finished.err.constData();
}

TEST_F(WebhookVerbTest, WhatWaitsAtTheEndIsHandedOn)
{
    RawServer other;
    other.script({act::answer("ok")});
    const auto program = listen(u"--forward "_s + other.url().toString());
    for (int id = 1; id <= 20; ++id)
        EXPECT_EQ(post(path, update(id)).status, 200);
    // This process answers nothing before it waits for the end.
    const Finished finished = program->terminate();
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_EQ(memberOf(finished.lastLine(), "received"), 20);
    EXPECT_EQ(other.requests().size(), 20);
    EXPECT_FALSE(finished.err.contains("not forwarded")) << finished.err.constData();
}

TEST_F(WebhookVerbTest, WhatIsNotTakenAtTheEndIsCounted)
{
    RawServer other;
    other.script({act::send({})});
    const auto program = listen(u"--forward "_s + other.url().toString());
    for (int id = 1; id <= 3; ++id)
        EXPECT_EQ(post(path, update(id)).status, 200);
    ASSERT_TRUE(waitUntil([&other] { return other.requests().size() == 1; }));
    ::kill(pid_t(program->pid()), SIGTERM);
    EXPECT_TRUE(program->readLine().contains("\"received\":3")) << "the summary";
    const Finished finished = program->terminate();
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_EQ(finished.err.count("3 updates were not forwarded"), 1) << finished.err.constData();
}

TEST_F(WebhookVerbTest, ItSpeaksHttpsWithTheCertificateItIsGiven)
{
    Certificates certificates;
    const QSslConfiguration its = certificates.issue({});
    write(u"cert"_s, its.localCertificate().toPem());
    write(u"key"_s, its.privateKey().toPem());
    const auto program = listen(u"--cert %1 --key %2 --print"_s.arg(file(u"cert"_s), file(u"key"_s)));
    EXPECT_TRUE(m_line.startsWith("{\"url\":\"https://127.0.0.1:")) << m_line.constData();
    QSslSocket socket;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({certificates.authority()});
    socket.setSslConfiguration(trusting);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    ASSERT_TRUE(socket.waitForEncrypted()) << qPrintable(socket.errorString());
    socket.write(httpPost(path, "application/json", update(7)));
    ASSERT_TRUE(socket.waitForBytesWritten());
    EXPECT_TRUE(program->readLine().contains("\"update_id\":7"));
    ASSERT_TRUE(socket.waitForReadyRead());
    EXPECT_TRUE(socket.readAll().startsWith("HTTP/1.1 200"));
}

TEST_F(WebhookVerbTest, APathFileThatIsNotThereIsMadeForItsOwnerAlone)
{
    Program program(
        words(u"webhook listen --platform cloudchat --server https://api.invented.example --port 0 "
              u"--path-file %1"_s.arg(file(u"made"_s))),
        {}, surroundings());
    const QByteArray line = program.readLine();
    EXPECT_TRUE(line.endsWith("/[secret]\"}")) << line.constData();
    m_port = quint16(QUrl(QJsonDocument::fromJson(line).object().value("url"_L1).toString()).port());
    QFile made(file(u"made"_s));
    ASSERT_TRUE(made.open(QIODevice::ReadOnly));
    const QByteArray secret = made.readAll();
    EXPECT_EQ(secret.size(), 44);
    EXPECT_EQ(made.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
    EXPECT_EQ(post(secret, update(1)).status, 200);
    const Finished finished = program.terminate();
    EXPECT_EQ(memberOf(finished.lastLine(), "received"), 1);
    EXPECT_FALSE((finished.out + finished.err).contains(secret)) << finished.err.constData();
}

TEST_F(WebhookVerbTest, WhatCannotBeMeantIsSaid)
{
    write(u"path"_s, "no path\n");
    struct Case
    {
        QString words;
        const char *says;
        int status;
    };
    const QString base = u"webhook listen --platform telegram --server https://a.example "_s;
    for (const auto &[line, says, status] :
         {Case{u"webhook set"_s, "listen", 2}, Case{base, "--port", 2},
          Case{base + u"--port 0 --status 99"_s, "--status", 2},
          Case{base + u"--port 0 --listen nowhere"_s, "--listen", 2},
          Case{base + u"--port 0 --cert x"_s, "--key", 2},
          Case{base + u"--port 0 --cert /nowhere --key /nowhere"_s, "/nowhere", 4},
          Case{base + u"--port 0 --path-file "_s + file(u"path"_s), "is no path", 2},
          Case{base + u"--port 0 --forward http://elsewhere.example/"_s, "--forward", 2},
          Case{base + u"--port 0 --store "_s + file(u"store"_s), "token", 2},
          Case{
              u"webhook listen --platform fanbook --server https://a.example --port 0"_s, "not supported",
              2}}) {
        const Finished finished = run(words(line), {}, surroundings());
        EXPECT_EQ(finished.status, status) << qPrintable(line) << finished.err.constData();
        EXPECT_TRUE(finished.err.contains(says)) << qPrintable(line) << finished.err.constData();
        EXPECT_EQ(finished.out, "") << qPrintable(line);
    }
}

// The promise to whoever delivers: what was answered 200 is on disk, whatever becomes of the process.
TEST_F(WebhookVerbTest, Kill9LosesNothingThatWasAnswered)
{
    const int kills = effort(3, 100);
    QRandomGenerator random(4711);
    QSet<int> answered;
    int next = 1;
    for (int kill = 0; kill < kills; ++kill) {
        const auto program = listen(u"--store "_s + file(u"store"_s), webhookToken);
        const int wanted = 20 + int(random.bounded(60));
        // What was not answered is delivered again by a server: the first of each life repeats the last.
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int at = 0; at < 8; ++at)
            clients.push_back(std::make_unique<RawClient>(m_port));
        int done = 0;
        while (done < wanted) {
            const int first = next;
            for (const auto &client : clients)
                client->send(httpPost(path, "application/json", update(next++)));
            // In the midst of a round: some are answered, some are not.
            if (done + int(clients.size()) >= wanted)
                program->kill9();
            for (size_t at = 0; at < clients.size(); ++at, ++done) {
                const RawReply reply = clients[at]->receive();
                if (reply.status == 200)
                    answered.insert(first + int(at));
            }
        }
    }
    EXPECT_GT(answered.size(), kills * 10);
    QSet<int> kept;
    qsizetype lines = 0;
    for (const QJsonObject &line : stored()) {
        kept.insert(memberOf(line, "update_id"));
        ++lines;
    }
    EXPECT_TRUE((answered - kept).isEmpty()) << "lost " << (answered - kept).size();
    EXPECT_EQ(kept.size(), lines) << "stored twice";
    const auto program = listen(u"--store "_s + file(u"store"_s), webhookToken);
    for (int id = 1; id < next; ++id)
        EXPECT_EQ(post(path, update(id)).status, 200);
    EXPECT_EQ(memberOf(program->terminate().lastLine(), "stored"), next - 1 - int(kept.size()));
}
