// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebhookFixture.h"

#include "tests/support/Wait.h"

#include <QJsonDocument>
#include <QSslCertificate>

namespace botdeck::test {

using namespace std::chrono_literals;

void WebhookTest::SetUpTestSuite()
{
    Certificates certificates;
    tls = std::make_unique<Tls>(
        Tls{certificates.issue({.selfSigned = true}),
            certificates.issue({.name = u"DNS:elsewhere.example"_s, .selfSigned = true})});
}

void WebhookTest::TearDownTestSuite()
{
    tls.reset();
}

WebhookTest::WebhookTest()
{
    receiver.useTls(tls->own);
    receiver.script({act::answer({})});
    const auto carryOut = [this](const auto &, const QString &method, const sandbox::WireRequest &) {
        carriedOut.append(method);
        ++carried;
    };
    m_sender = std::make_unique<sandbox::WebhookSender>(
        sandbox::WebhookParts{world, {.firstRetry = 10ms, .longestRetry = 40ms}, carryOut});
    m_sender->start();
}

sandbox::Answer
WebhookTest::call(const QString &method, const QJsonObject &parameters, const QList<sandbox::Upload> &uploads)
{
    const sandbox::MethodCall made{m_platform.method(method).value(), parameters, uploads};
    return world.with([&](sandbox::World &inside) { return inside.call(bot, made); });
}

void WebhookTest::setWebhook(QJsonObject parameters)
{
    setWebhook(std::move(parameters), tls->own.localCertificate().toPem());
}

void WebhookTest::setWebhook(QJsonObject parameters, const QByteArray &certificate)
{
    if (!parameters.contains("url"_L1))
        parameters.insert("url"_L1, receiver.url().toString() + u"/hook/s3cret?a=b"_s);
    const QList<sandbox::Upload> uploads{{u"certificate"_s, u"own.pem"_s, {}, certificate}};
    const sandbox::Answer answer =
        call(u"setWebhook"_s, parameters, certificate.isEmpty() ? QList<sandbox::Upload>() : uploads);
    ASSERT_TRUE(answer.ok) << qPrintable(answer.description);
}

void WebhookTest::say(const QString &text, qint64 chat)
{
    const auto said =
        world.with([&](sandbox::World &inside) { return inside.say(bot, core::Id(chat), {}, text); });
    ASSERT_TRUE(said);
}

QJsonObject WebhookTest::info()
{
    return QJsonDocument::fromJson(call(u"getWebhookInfo"_s).result).object();
}

QStringList WebhookTest::texts() const
{
    QStringList texts;
    for (const RawServer::Request &request : receiver.requests())
        texts.append(QJsonDocument::fromJson(request.body)["message"_L1]["text"_L1].toString());
    return texts;
}

bool WebhookTest::waitForRequests(qsizetype count) const
{
    return waitUntil([&] { return receiver.requests().size() >= count; });
}

} // namespace botdeck::test
