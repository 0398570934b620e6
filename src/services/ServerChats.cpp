// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ServerChats.h"

#include "api/BotClient.h"
#include "domain/UpdateDecoder.h"
#include "platform/SendPlan.h"
#include "services/BotAccess.h"
#include "services/BotRegistry.h"
#include "services/Workbench.h"

#include <utility>

namespace botdeck::services {

using core::Error;
using core::Result;
using platform::Argument;

namespace {

const QString privateChatMethod = QStringLiteral("getPrivateChat");

Argument textArgument(const char *name, const QString &value)
{
    return {QString::fromLatin1(name), Argument::Kind::Text, value.toUtf8()};
}

/// How many elements the answer's list has.
Result<int> messagesIn(const QByteArray &result)
{
    const domain::JsonText json{QByteArrayView(result)};
    if (json.fault() != domain::JsonFault::None || !json.root().isArray())
        return Error{
            core::ErrorKind::BadReply,
            QT_TRANSLATE_NOOP("Phrase", "The server answered without a list of messages.")};
    int count = 0;
    for (domain::JsonElements message(json.root()); message; message.next())
        ++count;
    return count;
}

} // namespace

struct ServerChats::Question
{
    int turn = 0;
    domain::BotKey bot;
    QString method;
    QList<Argument> arguments;
    Take take;
    MadeCall made = {};
};

struct ServerChats::Connection
{
    Connection(const BotRoute &asked, core::Clock &clock)
        : route(asked)
        , transport(asked.transport)
        , client(asked.endpoint, *asked.platform, clock, transport)
    {
    }

    BotRoute route;
    api::Transport transport;
    /// Before the transport it goes.
    api::BotClient client;
};

ServerChats::ServerChats(BotRegistry &registry, Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_workbench(workbench)
{
}

ServerChats::~ServerChats() = default;

bool ServerChats::tellsHistory(const platform::Platform &platform)
{
    return platform.method(historyMethod).has_value();
}

bool ServerChats::opensPrivateChats(const platform::Platform &platform)
{
    return platform.method(privateChatMethod).has_value();
}

void ServerChats::readHistory(
    const domain::BotKey &bot, const QString &chatId, const QString &beforeMessageId)
{
    QList<Argument> arguments{
        textArgument("channel_id", chatId), textArgument("size", QString::number(pageSize)),
        textArgument("behavior", QStringLiteral("before"))};
    if (!beforeMessageId.isEmpty())
        arguments += textArgument("message_id", beforeMessageId);
    cancel();
    ask({m_turn, bot, historyMethod, arguments, [this, bot, chatId](const api::Reply &reply) {
             m_work.run(
                 this, [result = reply.result] { return messagesIn(result); },
                 [this, bot, chatId, turn = m_turn](const Result<int> &count) {
                     if (turn != m_turn)
                         return;
                     if (!count) {
                         fail(count.error());
                         return;
                     }
                     m_isAsking = false;
                     Q_EMIT historyRead(bot, chatId, *count);
                 });
         }});
}

void ServerChats::openPrivateChat(const domain::BotKey &bot, const QString &userId)
{
    cancel();
    if (const Result<void> may = m_registry.mayChange(bot); !may) {
        fail(may.error());
        return;
    }
    const auto take = [this, bot](const api::Reply &reply) {
        const domain::JsonText json{QByteArrayView(reply.result)};
        const auto chat =
            json.fault() == domain::JsonFault::None ? domain::readChatFacts(json.root()) : std::nullopt;
        if (!chat) {
            fail(
                {core::ErrorKind::BadReply,
                 QT_TRANSLATE_NOOP("Phrase", "The server answered without the chat's number.")});
            return;
        }
        m_isAsking = false;
        Q_EMIT privateChatOpened(bot, *chat);
    };
    ask({m_turn, bot, privateChatMethod, {textArgument("user_id", userId)}, take});
}

void ServerChats::cancel()
{
    ++m_turn;
    m_isAsking = false;
    // Its job may still be speaking.
    QMetaObject::invokeMethod(
        this, [ended = std::exchange(m_connection, nullptr)] {}, Qt::QueuedConnection);
}

void ServerChats::ask(const Question &question)
{
    m_isAsking = true;
    BotAccess *access = m_registry.access(m_registry.keyNow(question.bot), this);
    if (access == nullptr) {
        fail(
            {core::ErrorKind::NotFound,
             QT_TRANSLATE_NOOP("Phrase", "This bot is not in the list any more.")});
        return;
    }
    connect(access, &BotAccess::failed, this, [this, turn = question.turn](const Error &error) {
        if (turn == m_turn)
            fail(error);
    });
    connect(access, &BotAccess::ready, this, [this, question](const BotRoute &route) {
        if (question.turn == m_turn)
            call(question, route);
    });
    access->ask();
}

void ServerChats::call(const Question &question, const BotRoute &route)
{
    const Result<const platform::Method *> method = route.platform->method(question.method);
    const Result<platform::Request> request =
        method ? platform::build(**method, question.arguments) : Result<platform::Request>(method.error());
    if (!request) {
        fail(request.error());
        return;
    }
    Question asked = question;
    asked.made = {
        question.bot,
        question.method,
        platform::loggedParameters(**method, question.arguments),
        m_workbench.clock().wallMs(),
        {},
        {}};
    m_connection = std::make_shared<Connection>(route, m_workbench.clock());
    api::Job *job = m_connection->client.call(*request);
    connect(job, &api::Job::succeeded, this, [this, asked, job](const api::Reply &reply) mutable {
        asked.made.exchange = job->exchange();
        end(asked, {}, reply);
    });
    connect(job, &api::Job::failed, this, [this, asked, job](const Error &error) mutable {
        asked.made.exchange = job->exchange();
        end(asked, error, {});
    });
}

void ServerChats::end(const Question &question, const std::optional<Error> &error, const api::Reply &reply)
{
    if (question.turn != m_turn)
        return;
    MadeCall made = question.made;
    made.error = error;
    m_workbench.logCall(made, m_connection->route.endpoint.token);
    QMetaObject::invokeMethod(
        this, [ended = std::exchange(m_connection, nullptr)] {}, Qt::QueuedConnection);
    if (error)
        fail(*error);
    else
        question.take(reply);
}

void ServerChats::fail(const Error &error)
{
    m_isAsking = false;
    Q_EMIT failed(error.detail);
}

} // namespace botdeck::services

#include "moc_ServerChats.cpp"
