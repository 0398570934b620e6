// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookDesk.h"

#include "api/BotClient.h"
#include "platform/Platform.h"
#include "services/CallLog.h"

namespace botdeck::services {

using core::Error;
using core::Result;

namespace {

QString infoMethod()
{
    return QStringLiteral("getWebhookInfo");
}

} // namespace

WebhookDesk::WebhookDesk(
    api::BotClient &client, core::Clock &clock, storage::UpdateStore &store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_store(store)
{
}

WebhookDesk::~WebhookDesk()
{
    cancel();
}

void WebhookDesk::cancel()
{
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
}

bool WebhookDesk::isOffered() const
{
    return m_client.platform().method(infoMethod()).has_value();
}

api::Job *WebhookDesk::send(const QString &name, const QList<platform::Argument> &arguments, Error &failed)
{
    cancel();
    const Result<const platform::Method *> method = m_client.platform().method(name);
    const Result<platform::Request> request =
        method ? platform::build(**method, arguments) : Result<platform::Request>(method.error());
    if (!request) {
        failed = request.error();
        return nullptr;
    }
    m_job = m_client.call(*request);
    return m_job;
}

void WebhookDesk::ask(const domain::BotKey &bot)
{
    Error failed;
    api::Job *job = send(infoMethod(), {}, failed);
    if (job == nullptr) {
        Q_EMIT askFailed(failed);
        return;
    }
    const auto log = [this, bot, job, startedMs = m_clock.wallMs()](const std::optional<Error> &error) {
        logCall(
            m_store, {bot, infoMethod(), "{}", startedMs, job->exchange(), error}, m_client.endpoint().token);
    };
    connect(job, &api::Job::succeeded, this, [this, log](const api::Reply &reply) {
        const Result<domain::WebhookInfo> read = domain::readWebhookInfo(reply.result);
        log(read ? std::nullopt : std::optional(read.error()));
        if (read)
            Q_EMIT told(*read);
        else
            Q_EMIT askFailed(read.error());
    });
    connect(job, &api::Job::failed, this, [this, log](const Error &error) {
        log(error);
        Q_EMIT askFailed(error);
    });
}

void WebhookDesk::deleteWebhook(const domain::BotKey &bot, bool drop)
{
    const QString name = QStringLiteral("deleteWebhook");
    const QString parameter = QStringLiteral("drop_pending_updates");
    QList<platform::Argument> arguments;
    if (drop)
        arguments.append({parameter, platform::Argument::Kind::Text, "true"});
    Error failed;
    api::Job *job = send(name, arguments, failed);
    if (job == nullptr) {
        Q_EMIT deleteFailed(failed, false);
        return;
    }
    const QByteArray parameters = drop ? R"({"drop_pending_updates":true})" : "{}";
    const auto log = [=, this, startedMs = m_clock.wallMs()](const std::optional<Error> &error) {
        logCall(
            m_store, {bot, name, parameters, startedMs, job->exchange(), error}, m_client.endpoint().token);
    };
    connect(job, &api::Job::succeeded, this, [this, log] {
        log({});
        Q_EMIT deleted();
    });
    connect(job, &api::Job::failed, this, [this, job, log](const Error &error) {
        log(error);
        Q_EMIT deleteFailed(error, job->exchange().requestLeft);
    });
}

} // namespace botdeck::services

#include "moc_WebhookDesk.cpp"
