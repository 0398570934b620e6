// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ServerChats.h"

#include "domain/UpdateDecoder.h"
#include "services/BotRegistry.h"

namespace botdeck::services {

using core::Error;
using core::Result;

namespace {

const QString privateChatMethod = QStringLiteral("getPrivateChat");

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

ServerChats::ServerChats(BotRegistry &registry, Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_calls(registry, workbench)
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
    QList<platform::Argument> arguments{
        textArgument("channel_id", chatId), textArgument("size", QString::number(pageSize)),
        textArgument("behavior", QStringLiteral("before"))};
    if (!beforeMessageId.isEmpty())
        arguments += textArgument("message_id", beforeMessageId);
    cancel();
    ask({bot, historyMethod, arguments}, [this, bot, chatId](const QByteArray &result) {
        m_work.run(
            this, [result] { return messagesIn(result); },
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
    });
}

void ServerChats::openPrivateChat(const domain::BotKey &bot, const QString &userId)
{
    cancel();
    if (const Result<void> may = m_registry.mayChange(bot); !may) {
        fail(may.error());
        return;
    }
    ask({bot, privateChatMethod, {textArgument("user_id", userId)}}, [this, bot](const QByteArray &result) {
        const domain::JsonText json{QByteArrayView(result)};
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
    });
}

void ServerChats::cancel()
{
    ++m_turn;
    m_isAsking = false;
    m_calls.close();
}

void ServerChats::ask(const ServerCalls::Question &question, const Take &take)
{
    m_isAsking = true;
    m_calls.ask(question, [this, take](const Result<api::Reply> &reply) {
        m_calls.close();
        if (reply)
            take(reply->result);
        else
            fail(reply.error());
    });
}

void ServerChats::fail(const Error &error)
{
    m_isAsking = false;
    Q_EMIT failed(error.detail);
}

} // namespace botdeck::services

#include "moc_ServerChats.cpp"
