// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiTest.h"

#include <QFile>
#include <QTemporaryDir>

#include <tuple>

namespace botdeck::api {

using core::ErrorKind;
using platform::Verb;

namespace {

using OnceTest = ApiTest;

/// Verb, body, connection kept alive before, reset instead of close.
using Case = std::tuple<Verb, QByteArray, bool, bool>;

class OnceTable : public ApiTest, public testing::WithParamInterface<Case>
{
};

test::RawServer::Action leave(bool byReset)
{
    return byReset ? test::act::sendAndReset({}) : test::act::sendAndClose({});
}

} // namespace

// R18: QNetworkAccessManager would repeat each of these (seen on Qt 6.4: two requests for every verb, with
// and without body, on fresh and kept connections, with and without "Connection: close").
TEST_P(OnceTable, AChangeReachesTheServerOnce)
{
    const auto &[verb, body, kept, byReset] = GetParam();
    server.script({test::act::ok("1"), leave(byReset)});
    if (kept) {
        ASSERT_TRUE(finish(client().call(readRequest())).reply);
    } else
        server.script({leave(byReset)});
    const qsizetype before = server.requests().size();
    const Outcome outcome = finish(client().call(request(verb, body)));
    EXPECT_EQ(outcome.error->kind, ErrorKind::UnknownOutcome)
        << outcome.error->detail.english().toStdString();
    EXPECT_TRUE(outcome.error->detail.english().contains(QLatin1StringView("may have had its effect")));
    EXPECT_TRUE(outcome.exchange.requestLeft);
    // A second request would go out at once: give it every chance with a call behind it.
    server.script({test::act::ok("1")});
    ASSERT_TRUE(finish(client().call(request(verb, body))).reply);
    EXPECT_EQ(server.requests().size() - before, 2);
}

INSTANTIATE_TEST_SUITE_P(
    EveryVerb, OnceTable,
    testing::Combine(
        testing::Values(Verb::Get, Verb::Post, Verb::Put, Verb::Patch, Verb::Delete),
        testing::Values(QByteArray(), QByteArray("{\"chat_id\":1}"), QByteArray(200'000, 'x')),
        testing::Bool(), testing::Bool()));

TEST_F(OnceTest, APollReachesTheServerOnceToo)
{
    server.script({test::act::ok("[]"), leave(false), test::act::ok("[]")});
    ASSERT_TRUE(finish(client().poll(request(), std::chrono::seconds(35))).reply);
    const Outcome outcome = finish(client().poll(request(), std::chrono::seconds(35)));
    EXPECT_EQ(outcome.error->kind, ErrorKind::Network) << "nothing is changed by a poll that got no answer";
    ASSERT_TRUE(finish(client().poll(request(), std::chrono::seconds(35))).reply);
    EXPECT_EQ(server.requests().size(), 3);
    EXPECT_EQ(server.requests().at(1).connection, 1) << "polls keep their connection";
}

TEST_F(OnceTest, AReadSurvivesAConnectionThatClosesBetweenRequests)
{
    server.script({test::act::ok("1"), leave(false), test::act::ok("2")});
    ASSERT_TRUE(finish(client().call(readRequest())).reply);
    EXPECT_EQ(finish(client().call(readRequest())).reply->result, "2")
        << "Qt asks again, as it may for a read";
}

TEST_F(OnceTest, AReadWithABodySurvivesItToo)
{
    server.script({leave(false), test::act::ok("2")});
    EXPECT_EQ(finish(client().call(request(Verb::Post, "{\"x\":1}", false))).reply->result, "2");
    EXPECT_EQ(server.requests().at(1).body, "{\"x\":1}");
}

TEST_F(OnceTest, AnAnswerCutShortLeavesTheOutcomeUnknown)
{
    server.script({test::act::sendAndClose("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"ok\":true")});
    EXPECT_EQ(finish(client().call(request())).error->kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(server.requests().size(), 1);
}

TEST_F(OnceTest, ABodyThatWasNotSentWholeHadNoEffect)
{
    server.pauseAccepting(); // the kernel takes the connection and some bytes, nobody reads them
    const auto outcome = watch(client().call(request(Verb::Post, QByteArray(64 * 1024 * 1024, 'x'))));
    clock.advance(std::chrono::hours(2));
    ASSERT_TRUE(outcome->isOver());
    EXPECT_EQ(outcome->error->kind, ErrorKind::Timeout);
    EXPECT_FALSE(outcome->exchange.requestLeft);
}

TEST_F(OnceTest, AnUploadStreamsFieldsAndFilesAsAForm)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ein \"Bild\".png")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(300'000, '\0'));
    file.close();
    server.script({test::act::ok("1")});
    platform::Request upload;
    upload.path = "sendPhoto";
    upload.fields = {{QStringLiteral("chat_id"), "-100"}, {QStringLiteral("caption"), "caf\xC3\xA9\r\nx"}};
    upload.files = {{QStringLiteral("photo"), file.fileName()}};
    Job *job = client().call(upload);
    QList<std::pair<qint64, qint64>> progress;
    QObject::connect(job, &Job::uploadProgress, job, [&progress](qint64 sent, qint64 total) {
        progress.append({sent, total});
    });
    ASSERT_TRUE(finish(job).reply);
    const auto &sent = server.requests().constFirst();
    const QByteArray type = "content-type: multipart/form-data; boundary=";
    const qsizetype at = sent.head.toLower().indexOf(type) + type.size(); // Qt 6.8 writes small letters
    const QByteArray boundary = sent.head.mid(at, sent.head.indexOf("\r\n", at) - at);
    const QByteArray expectedStart =
        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n-100\r\n--" +
        boundary + "\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\ncaf\xC3\xA9\r\nx\r\n--" +
        boundary +
        "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"ein "
        "%22Bild%22.png\"\r\nContent-Type: "
        "image/png\r\n\r\n\x89PNG\r\n\x1a\n";
    EXPECT_EQ(sent.body.first(expectedStart.size()), expectedStart);
    EXPECT_TRUE(sent.body.endsWith("\r\n--" + boundary + "--\r\n"));
    ASSERT_FALSE(progress.isEmpty());
    EXPECT_EQ(progress.constFirst().second, sent.body.size());
    EXPECT_EQ(progress.constLast(), std::pair(qint64(sent.body.size()), qint64(sent.body.size())));
}

TEST_F(OnceTest, AFileThatCannotBeReadIsNamedAndNothingIsSent)
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(QStringLiteral("missing.png")), folder.path()}) {
        platform::Request upload;
        upload.files = {{QStringLiteral("photo"), path}};
        const Outcome outcome = finish(client().call(upload));
        EXPECT_EQ(outcome.error->kind, ErrorKind::NotFound);
        EXPECT_TRUE(outcome.error->detail.english().contains(path));
    }
    EXPECT_EQ(server.connections(), 0);
}

TEST_F(OnceTest, AFileThatShrinksMeanwhileEndsTheCall)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("log.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'x'));
    file.flush();
    platform::Request upload;
    upload.files = {{QStringLiteral("document"), file.fileName()}};
    Job *job = client().call(upload);
    ASSERT_TRUE(file.resize(10));
    const Outcome outcome = finish(job);
    EXPECT_TRUE(outcome.error->detail.english().contains(QLatin1StringView("became shorter")))
        << outcome.error->detail.english().toStdString();
    EXPECT_TRUE(server.requests().isEmpty());
}

} // namespace botdeck::api
