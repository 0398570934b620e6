// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeedFixture.h"

#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace botdeck::test {

FeedFixture::FeedFixture()
{
    qputenv("XDG_RUNTIME_DIR", m_dir.path().toUtf8());
    startSandbox(7);
}

FeedFixture::~FeedFixture()
{
    qunsetenv("XDG_RUNTIME_DIR");
}

void FeedFixture::startSandbox(quint64 seed, quint16 port)
{
    m_sandbox.reset();
    m_sandbox = std::make_unique<sandbox::Server>(seed, m_clock);
    const core::Result<quint16> started = m_sandbox->start(port);
    ASSERT_TRUE(started) << qPrintable(started.error().detail);
    m_port = *started;
}

void FeedFixture::openStore()
{
    core::Result<std::unique_ptr<storage::UpdateStore>> store = storage::UpdateStore::open(storeFolder());
    ASSERT_TRUE(store) << qPrintable(store.error().detail);
    m_store = *std::move(store);
}

QJsonObject FeedFixture::bot(domain::PlatformId platform) const
{
    const QJsonArray bots =
        QJsonDocument::fromJson(m_sandbox->botList()).object().value(QStringLiteral("bots")).toArray();
    for (const QJsonValue &bot : bots) {
        if (bot[QStringLiteral("platform")].toString() == domain::platformName(platform))
            return bot.toObject();
    }
    return {};
}

std::unique_ptr<services::UpdateFeed> FeedFixture::feed(
    domain::PlatformId id, const std::optional<domain::BotKey> &key, const services::FeedTransport &transport)
{
    if (!m_store)
        openStore();
    const QJsonObject account = bot(id);
    m_platforms.push_back(std::make_unique<platform::Platform>(*platform::Platform::load(id)));
    const platform::Platform &platform = *m_platforms.back();
    const QByteArray token = account.value(QStringLiteral("token")).toString().toUtf8();
    const QUrl server(account.value(QStringLiteral("server")).toString());
    return std::make_unique<services::UpdateFeed>(
        api::Endpoint{id, server, platform.pathForm(), core::Secret(token)}, key,
        services::UpdateFeed::Parts{platform, m_clock, m_transport, *m_store, [] { return 0.5; }}, transport);
}

qint64 FeedFixture::backlog(domain::PlatformId platform, int count)
{
    const QJsonObject answer = control(
        QStringLiteral("backlog"), {{QStringLiteral("bot"), bot(platform).value(QStringLiteral("name"))},
                                    {QStringLiteral("count"), count}});
    EXPECT_TRUE(answer.value(QStringLiteral("ok")).toBool());
    return answer.value(QStringLiteral("last")).toInteger();
}

int FeedFixture::pending(domain::PlatformId platform)
{
    const QJsonObject asked{{QStringLiteral("bot"), bot(platform).value(QStringLiteral("name"))}};
    return control(QStringLiteral("pending"), asked).value(QStringLiteral("count")).toInt();
}

QJsonObject FeedFixture::control(const QString &verb, const QJsonObject &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/_sandbox/%2").arg(m_port).arg(verb)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QJsonDocument(body).toJson()));
    EXPECT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace botdeck::test
