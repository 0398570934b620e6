// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookDesk.h"

#include "api/BotClient.h"
#include "core/Id.h"
#include "domain/JsonText.h"
#include "platform/Platform.h"
#include "services/CallLog.h"

#include <QUrl>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::WebhookFacts;

namespace {

QString infoMethod()
{
    return QStringLiteral("getWebhookInfo");
}

/// The answer without the address in it: whoever knows the path may post updates.
api::Exchange withoutAddress(api::Exchange exchange)
{
    const domain::JsonText json(exchange.body);
    if (json.fault() != domain::JsonFault::None)
        return exchange;
    const domain::JsonValue result = json.root()["result"] ? json.root()["result"] : json.root()["data"];
    const QByteArray address = result["url"].raw().toByteArray();
    if (address.size() > 2)
        exchange.body.replace(address, "\"[secret]\"");
    return exchange;
}

} // namespace

Result<std::optional<WebhookFacts>> readWebhookInfo(const QByteArray &result)
{
    const domain::JsonText json(result);
    const domain::JsonValue info =
        json.fault() == domain::JsonFault::None ? json.root() : domain::JsonValue();
    if (!info.isObject() || !info["url"].isString()) {
        return Error{
            ErrorKind::BadReply,
            QT_TRANSLATE_NOOP(
                "Phrase", "The server answered getWebhookInfo without saying whether a webhook is set.")};
    }
    const QString address = info["url"].text();
    if (address.isEmpty())
        return std::optional<WebhookFacts>();
    WebhookFacts facts;
    facts.host = QUrl(address).host();
    if (const auto waiting = core::Id::fromText(info["pending_update_count"].text()))
        facts.pending = waiting->value();
    facts.lastError = info["last_error_message"].text().replace(address, QStringLiteral("[secret]"));
    return std::optional(facts);
}

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
            m_store, {bot, infoMethod(), "{}", startedMs, withoutAddress(job->exchange()), error},
            m_client.endpoint().token);
    };
    connect(job, &api::Job::succeeded, this, [this, log](const api::Reply &reply) {
        const Result<std::optional<WebhookFacts>> read = readWebhookInfo(reply.result);
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
