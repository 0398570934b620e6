// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotLogin.h"

#include "api/BotClient.h"
#include "services/CallLog.h"
#include "storage/UpdateStore.h"

#include <utility>

namespace botdeck::services {

BotLogin::BotLogin(api::BotClient &client, core::Clock &clock, storage::UpdateStore &store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_store(store)
{
}

BotLogin::~BotLogin()
{
    cancel();
}

void BotLogin::cancel()
{
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
}

core::Secret BotLogin::takeUserToken()
{
    return std::exchange(m_userToken, core::Secret());
}

void BotLogin::ask(const domain::BotKey &bot)
{
    cancel();
    const core::Result<const platform::Method *> method = m_client.platform().method(QStringLiteral("getMe"));
    if (!method) {
        Q_EMIT failed(method.error(), false);
        return;
    }
    const core::Result<platform::Request> request = platform::build(**method, {});
    if (request)
        send(*request, bot);
    else
        Q_EMIT failed(request.error(), false);
}

void BotLogin::send(const platform::Request &request, const domain::BotKey &bot)
{
    const qint64 startedMs = m_clock.wallMs();
    api::Job *job = m_client.call(request);
    m_job = job;
    const auto log = [=, this](const domain::BotKey &whose, const std::optional<core::Error> &error) {
        logCall(
            m_store, {whose, QStringLiteral("getMe"), "{}", startedMs, job->exchange(), error},
            m_client.endpoint().token);
    };
    connect(job, &api::Job::succeeded, this, [=, this](const api::Reply &reply) {
        const core::Result<CheckedBot> me = readGetMe(reply.result, startedMs);
        if (!me) {
            log(bot, me.error());
            Q_EMIT failed(me.error(), true);
            return;
        }
        const api::Endpoint &endpoint = m_client.endpoint();
        log(bot.isEmpty() ? domain::BotKey(endpoint.platform, endpoint.server, me->facts.id) : bot, {});
        m_userToken = me->userToken;
        Q_EMIT answered(*me);
    });
    connect(job, &api::Job::failed, this, [=, this](const core::Error &error) {
        log(bot, error);
        Q_EMIT failed(error, job->exchange().requestLeft);
    });
}

} // namespace botdeck::services

#include "moc_BotLogin.cpp"
