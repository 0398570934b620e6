// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "platform/Request.h"
#include "services/BotRoute.h"
#include "services/CallLog.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace botdeck::services {

class BotRegistry;
class Workbench;

/// An argument that is sent as the platform's table wants it.
platform::Argument textArgument(const char *name, const QString &value);

/// Asks bots' servers, one question at a time, over the route that the registry knows; every call is logged,
/// also one that changes something and is given up. Lives in the user interface's thread.
class ServerCalls final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        domain::BotKey bot;
        /// As the platform's table has it.
        QString method = {};
        QList<platform::Argument> arguments = {};
    };
    using Then = std::function<void(const core::Result<api::Reply> &reply)>;

    /// Both outlive it.
    ServerCalls(BotRegistry &registry, Workbench &workbench, QObject *parent = nullptr);
    ~ServerCalls() override;

    /// `then` is called once: at once where nothing can be asked. What was asked before is given up. Errors
    /// as of BotAccess and BotClient.
    void ask(const Question &question, const Then &then);
    /// Nothing follows any more, and the token is let go: to be called also when the last answer came, since
    /// the way to the bot stays open for the next question.
    void close();

Q_SIGNALS:
    /// Directly before the answer is given: what is logged, with its secrets, and the token that is one.
    void made(const botdeck::services::MadeCall &call, const botdeck::core::Secret &token);
    /// Bytes of the request's body, and all of them.
    void uploadProgress(qint64 sent, qint64 total);

private:
    struct Connection;
    struct Asked
    {
        Question question;
        Then then;
        int turn = 0;
        MadeCall made = {};
    };

    void open(const Asked &asked);
    void call(Asked asked);
    void end(const Asked &asked, const core::Result<api::Reply> &reply);
    void giveUpChange();

    BotRegistry &m_registry;
    Workbench &m_workbench;
    bool m_isAsking = false;
    /// Grows with every question and when one is given up: answers to earlier ones count no more.
    int m_turn = 0;
    /// The call under way, where it changes something.
    QPointer<api::Job> m_change;
    MadeCall m_changeMade;
    /// Holds the token.
    std::shared_ptr<Connection> m_connection;
};

} // namespace botdeck::services
