// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuildFixture.h"

#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace botdeck::test {

using domain::BotKey;
using domain::PlatformId;
using services::GuildLoader;

void GuildFixture::SetUp()
{
    RegistryFixture::SetUp();
    const QJsonObject me = QJsonDocument::fromJson(answer("getMe")).object();
    m_botId = QString::number(me[QStringLiteral("result")][QStringLiteral("id")].toInteger());
    m_bot = addNumbered(typed(PlatformId::Fanbook).server, m_botId, token(PlatformId::Fanbook));
    const QJsonObject joined = control(
        QStringLiteral("event"),
        {{QStringLiteral("bot"), bot(PlatformId::Fanbook).value(QStringLiteral("name"))},
         {QStringLiteral("kind"), QStringLiteral("join")}});
    const QJsonValue post = joined[QStringLiteral("update")][QStringLiteral("channel_post")];
    m_guild = core::Id(post[QStringLiteral("chat")][QStringLiteral("guild_id")].toInteger());
    ASSERT_NE(m_guild, core::Id()) << QJsonDocument(joined).toJson().toStdString();
    m_loader = std::make_unique<GuildLoader>(*m_registry, *m_workbench);
    GuildLoader *loader = m_loader.get();
    QObject::connect(loader, &GuildLoader::progressed, loader, [this](const GuildLoader::Progress &progress) {
        m_progress += progress;
    });
    QObject::connect(
        loader, &GuildLoader::done, loader, [this](const BotKey &, const storage::GuildReading &reading) {
            m_reading = reading;
            m_ends += QStringLiteral("done");
        });
    QObject::connect(loader, &GuildLoader::failed, loader, [this](Step step, const core::Error &error) {
        m_failedStep = step;
        m_error = error;
        m_ends += error.detail.english();
    });
}

void GuildFixture::TearDown()
{
    m_loader.reset();
    RegistryFixture::TearDown();
}

BotKey GuildFixture::addNumbered(const QUrl &server, const QString &id, const core::Secret &secret)
{
    domain::BotProfile profile = typed(PlatformId::Fanbook);
    profile.server = server;
    profile.facts = domain::BotFacts{id};
    return key(m_registry->add(profile, secret));
}

QString GuildFixture::load()
{
    const qsizetype before = m_ends.size();
    m_progress.clear();
    m_loader->read(m_bot, m_guild);
    EXPECT_TRUE(waitUntil([&] { return m_ends.size() > before; }));
    return m_ends.value(before);
}

QByteArray GuildFixture::answer(const char *method, const QByteArray &parameters)
{
    const QJsonObject account = bot(PlatformId::Fanbook);
    const QString path =
        QStringLiteral("%1/api/bot/%2/%3")
            .arg(
                account.value(QStringLiteral("server")).toString(),
                account.value(QStringLiteral("token")).toString(), QString::fromLatin1(method));
    QNetworkAccessManager manager;
    QNetworkRequest request{QUrl(path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(
        parameters.isEmpty() ? manager.get(request) : manager.post(request, parameters));
    EXPECT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    return reply->readAll();
}

QByteArray GuildFixture::aboutGuild(bool isText, const QByteArray &more) const
{
    const QByteArray id = m_guild.toString().toLatin1();
    return R"({"guild_id":)" + (isText ? '"' + id + '"' : id) + more + '}';
}

void GuildFixture::fault(const char *method, int status, int times)
{
    EXPECT_TRUE(control(
                    QStringLiteral("fault"), {{QStringLiteral("method"), QString::fromLatin1(method)},
                                              {QStringLiteral("kind"), QStringLiteral("status")},
                                              {QStringLiteral("status"), status},
                                              {QStringLiteral("times"), times}})
                    .value(QStringLiteral("ok"))
                    .toBool());
}

int GuildFixture::callsOf(const char *method)
{
    int count = 0;
    const QJsonObject answer = control(QStringLiteral("calls"), {{QStringLiteral("since"), 0}});
    for (const QJsonValue &call : answer.value(QStringLiteral("calls")).toArray())
        count += call[QStringLiteral("method")].toString() == QLatin1StringView(method) ? 1 : 0;
    return count;
}

} // namespace botdeck::test
