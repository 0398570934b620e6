// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiTest.h"

#include <QMutex>

namespace botdeck::api {

namespace {

// A message handler is a plain function, and network threads log too.
QMutex loggedMutex;
QStringList logged;

void rememberMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&loggedMutex);
    logged.append(text);
}

QList<QByteArray> shapesOf(const core::Secret &token)
{
    const QByteArray plain = token.reveal().toByteArray();
    const QByteArray half = plain.mid(plain.indexOf(':') + 1);
    return {
        plain,
        half,
        plain.toPercentEncoding(),
        half.toPercentEncoding(),
        plain.toBase64(QByteArray::OmitTrailingEquals),
        half.toBase64(QByteArray::OmitTrailingEquals),
        plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
}

platform::Platform load(platform::PlatformId id)
{
    auto loaded = platform::Platform::load(id);
    EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().detail.english().toStdString());
    return loaded.value();
}

} // namespace

std::shared_ptr<Outcome> watch(Job *job)
{
    auto outcome = std::make_shared<Outcome>();
    QObject::connect(job, &Job::finished, job, [outcome](Job *ended) {
        outcome->signalsSeen.append(QStringLiteral("finished"));
        outcome->exchange = ended->exchange();
    });
    QObject::connect(job, &Job::succeeded, job, [outcome](const Reply &reply) {
        outcome->signalsSeen.append(QStringLiteral("succeeded"));
        outcome->reply = reply;
    });
    QObject::connect(job, &Job::failed, job, [outcome](const core::Error &error) {
        outcome->signalsSeen.append(QStringLiteral("failed"));
        outcome->error = error;
    });
    return outcome;
}

platform::Request request(platform::Verb verb, const QByteArray &body, bool changes)
{
    platform::Request request;
    request.verb = verb;
    request.path = "sendMessage";
    request.body = body;
    request.contentType = body.isEmpty() ? QByteArray() : "application/json";
    request.changes = changes;
    return request;
}

platform::Request readRequest()
{
    return request(platform::Verb::Get, {}, false);
}

ApiTest::ApiTest()
    : platform(load(platform::PlatformId::Telegram))
{
    endpoint = {platform.id(), server.url(), QStringLiteral("/bot{token}/{method}"), token};
    {
        const QMutexLocker lock(&loggedMutex);
        logged.clear();
    }
    qInstallMessageHandler(rememberMessage);
}

ApiTest::~ApiTest()
{
    qInstallMessageHandler(nullptr);
}

void ApiTest::TearDown()
{
    m_client.reset();
    m_transport.reset();
    const QMutexLocker lock(&loggedMutex);
    for (const QString &text : logged + m_texts) {
        for (const QByteArray &shape : shapesOf(token))
            EXPECT_FALSE(text.contains(QString::fromUtf8(shape), Qt::CaseInsensitive)) << text.toStdString();
    }
    for (const QString &text : logged)
        EXPECT_EQ(text.toStdString(), "") << "nothing should be logged";
}

Outcome ApiTest::finish(const std::shared_ptr<Outcome> &outcome)
{
    EXPECT_TRUE(test::waitUntil([&outcome] { return outcome->isOver(); }));
    if (outcome->error)
        seen(outcome->error->detail);
    return *outcome;
}

BotClient &ApiTest::client()
{
    if (!m_client) {
        m_transport = std::make_unique<Transport>(settings);
        m_client = std::make_unique<BotClient>(endpoint, platform, clock, *m_transport);
    }
    return *m_client;
}

} // namespace botdeck::api
