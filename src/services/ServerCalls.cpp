// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ServerCalls.h"

#include "api/BotClient.h"
#include "platform/SendPlan.h"
#include "services/BotAccess.h"
#include "services/BotRegistry.h"
#include "services/SendingRules.h"
#include "services/Workbench.h"

#include <utility>

namespace botdeck::services {

using core::Error;
using core::Result;

platform::Argument textArgument(const char *name, const QString &value)
{
    return {QString::fromLatin1(name), platform::Argument::Kind::Text, value.toUtf8()};
}

struct ServerCalls::Connection
{
    Connection(domain::BotKey key, const BotRoute &asked, core::Clock &clock)
        : bot(std::move(key))
        , route(asked)
        , transport(asked.transport)
        , client(asked.endpoint, *asked.platform, clock, transport)
    {
    }

    domain::BotKey bot;
    BotRoute route;
    api::Transport transport;
    /// Before the transport it goes.
    api::BotClient client;
};

ServerCalls::ServerCalls(BotRegistry &registry, Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_workbench(workbench)
{
}

ServerCalls::~ServerCalls()
{
    giveUpChange();
}

void ServerCalls::ask(const Question &question, const Then &then)
{
    if (m_isAsking || (m_connection && m_connection->bot != question.bot))
        close();
    m_isAsking = true;
    const Asked asked{question, then, ++m_turn};
    if (m_connection)
        call(asked);
    else
        open(asked);
}

void ServerCalls::close()
{
    ++m_turn;
    m_isAsking = false;
    giveUpChange();
    // Its job may still be speaking.
    QMetaObject::invokeMethod(
        this, [ended = std::exchange(m_connection, nullptr)] {}, Qt::QueuedConnection);
}

/// Nobody will know what became of it: at least that it was made.
void ServerCalls::giveUpChange()
{
    if (!m_change)
        return;
    m_changeMade.error = givenUp(m_change->requestLeft());
    m_change->cancel();
    m_change = nullptr;
    m_workbench.logCall(m_changeMade, m_connection->route.endpoint.token);
}

void ServerCalls::open(const Asked &asked)
{
    BotAccess *access = m_registry.access(m_registry.keyNow(asked.question.bot), this);
    if (access == nullptr) {
        m_isAsking = false;
        asked.then(Error{
            core::ErrorKind::NotFound, QT_TRANSLATE_NOOP("Phrase", "This bot is not in the list any more.")});
        return;
    }
    connect(access, &BotAccess::failed, this, [this, asked](const Error &error) {
        if (asked.turn != m_turn)
            return;
        m_isAsking = false;
        asked.then(error);
    });
    connect(access, &BotAccess::ready, this, [this, asked](const BotRoute &route) {
        if (asked.turn != m_turn)
            return;
        m_connection = std::make_shared<Connection>(asked.question.bot, route, m_workbench.clock());
        call(asked);
    });
    access->ask();
}

void ServerCalls::call(Asked asked)
{
    const Question &question = asked.question;
    const Result<const platform::Method *> method = m_connection->route.platform->method(question.method);
    const Result<platform::Request> request =
        method ? platform::build(**method, question.arguments) : Result<platform::Request>(method.error());
    if (!request) {
        m_isAsking = false;
        asked.then(request.error());
        return;
    }
    asked.made = {
        question.bot,
        question.method,
        platform::loggedParameters(**method, question.arguments),
        m_workbench.clock().wallMs(),
        {},
        {}};
    api::Job *job = m_connection->client.call(*request);
    connect(job, &api::Job::uploadProgress, this, &ServerCalls::uploadProgress);
    if (request->changes) {
        m_change = job;
        m_changeMade = asked.made;
    }
    connect(job, &api::Job::succeeded, this, [this, asked, job](const api::Reply &reply) mutable {
        asked.made.exchange = job->exchange();
        end(asked, reply);
    });
    connect(job, &api::Job::failed, this, [this, asked, job](const Error &error) mutable {
        asked.made.exchange = job->exchange();
        asked.made.error = error;
        end(asked, error);
    });
}

void ServerCalls::end(const Asked &asked, const Result<api::Reply> &reply)
{
    if (asked.turn != m_turn)
        return;
    m_isAsking = false;
    m_change = nullptr;
    const core::Secret token = m_connection->route.endpoint.token;
    m_workbench.logCall(asked.made, token);
    Q_EMIT made(asked.made, token);
    asked.then(reply);
}

} // namespace botdeck::services

#include "moc_ServerCalls.cpp"
