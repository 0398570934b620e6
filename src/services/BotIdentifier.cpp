// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotIdentifier.h"

#include "api/BotClient.h"
#include "services/CallLog.h"
#include "services/PollLock.h"
#include "storage/UpdateStore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace botdeck::services {

namespace {

/// An id as number or string; empty where it is neither. Exact up to 2^63-1.
QString idText(const QJsonValue &value)
{
    if (value.isString())
        return core::Id::fromText(value.toString()) ? value.toString() : QString();
    const qint64 id = value.toInteger(0);
    return id == 0 ? QString() : QString::number(id);
}

} // namespace

BotIdentifier::BotIdentifier(
    api::BotClient &client, core::Clock &clock, storage::UpdateStore &store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_store(store)
    , m_fingerprint(tokenFingerprint(client.endpoint().server, client.endpoint().token))
{
}

void BotIdentifier::cancel()
{
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
}

void BotIdentifier::identify()
{
    cancel();
    const api::Endpoint &endpoint = m_client.endpoint();
    const QString prefix = domain::idFromToken(endpoint.token.reveal());
    if (!prefix.isEmpty()) {
        Q_EMIT identified(domain::BotKey(endpoint.platform, endpoint.server, prefix));
        return;
    }
    const core::Result<std::optional<storage::BotIdentity>> remembered = m_store.identity(m_fingerprint);
    if (!remembered)
        giveUp(remembered.error());
    else if (*remembered)
        Q_EMIT identified((*remembered)->bot);
    else
        ask();
}

void BotIdentifier::ask()
{
    const QString method = QStringLiteral("getMe");
    const core::Result<const platform::Method *> found = m_client.platform().method(method);
    if (!found) {
        giveUp(found.error());
        return;
    }
    const core::Result<platform::Request> request = platform::build(**found, {});
    if (!request) {
        giveUp(request.error());
        return;
    }
    m_found = {};
    const qint64 startedMs = m_clock.wallMs();
    api::Job *job = m_client.call(*request);
    m_job = job;
    const auto log = [=, this](const std::optional<core::Error> &error) {
        logCall(
            m_store, {m_found, method, "{}", startedMs, job->exchange(), error}, m_client.endpoint().token);
    };
    connect(job, &api::Job::succeeded, this, [=, this](const api::Reply &reply) {
        answered(reply);
        log({});
    });
    connect(job, &api::Job::failed, this, [=, this](const core::Error &error) {
        log(error);
        Q_EMIT failed(error, job->exchange().requestLeft);
    });
}

void BotIdentifier::answered(const api::Reply &reply)
{
    const QJsonObject me = QJsonDocument::fromJson(reply.result).object();
    const QString id = idText(me.value(QLatin1StringView("id")));
    if (id.isEmpty()) {
        Q_EMIT failed(
            {core::ErrorKind::BadReply, QStringLiteral("getMe answered without the bot's id.")}, true);
        return;
    }
    const api::Endpoint &endpoint = m_client.endpoint();
    m_found = domain::BotKey(endpoint.platform, endpoint.server, id);
    const core::Result<void> kept = m_store.rememberIdentity(
        {m_fingerprint, m_found, me.value(QLatin1StringView("first_name")).toString(),
         me.value(QLatin1StringView("username")).toString(), m_clock.wallMs()});
    if (!kept)
        giveUp(kept.error());
    else
        Q_EMIT identified(m_found);
}

} // namespace botdeck::services
