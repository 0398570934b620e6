// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Request.h"
#include "services/ApiAnswer.h"
#include "services/BackgroundWork.h"
#include "services/BotRoute.h"
#include "services/ServerCalls.h"

#include <QObject>

#include <optional>
#include <utility>

namespace botdeck::services {

/// A method with what its form holds.
struct ApiRequest
{
    domain::BotKey bot;
    /// The method's key.
    QString method;
    /// What is left out is not given.
    QList<platform::Argument> arguments = {};
};

/// What a check found.
struct ApiCheck
{
    /// As apiJson().
    QString json;
    /// As platform::check(): each names its parameter. Empty: it may be sent.
    QList<platform::Objection> objections;
};

/// One call under way. The contract is that of api::Job: `finished` exactly once, never before control
/// returned to the event loop; directly after it `succeeded` or `failed`; then it deletes itself. After
/// cancel(), and with its desk gone, nothing follows.
class ApiCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the server does with a request that left is unknown; the log says so. Deletes the call later.
    void cancel();

Q_SIGNALS:
    /// By cancel(), for its desk.
    void cancelled();
    /// Bytes of the request's body, and all of them.
    void uploadProgress(qint64 sent, qint64 total);
    void finished(botdeck::services::ApiCall *call);
    /// An answer came, also one that refuses.
    void succeeded(const botdeck::services::ApiAnswer &answer);
    /// Nothing was sent, or no answer came. Kinds as of BotAccess and api::BotClient; Refused where the bot
    /// may not do this, or the check objects.
    void failed(const botdeck::core::Error &error);

private:
    friend class ApiDesk;
    void conclude(const core::Result<ApiAnswer> &outcome);

    bool m_isOver = false;
};

/// Checks and sends what a form holds, for one window. Lives in the user interface's thread and never waits
/// there. Every call is logged.
class ApiDesk final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    ApiDesk(
        BotRegistry &registry, Workbench &workbench, const Platforms &platforms, QObject *parent = nullptr);
    ~ApiDesk() override;

    /// checked() follows, but only to the latest question.
    void check(const ApiRequest &request);

    /// Sends once. What changes something is refused for a bot that is only watched, and so is fetching
    /// updates while the bot receives; a bot in production is the window's to ask about, before. One at a
    /// time: while one is under way the next fails. Owned by this.
    ApiCall *send(const ApiRequest &request);
    [[nodiscard]] bool isSending() const { return m_call != nullptr; }

Q_SIGNALS:
    void checked(const botdeck::services::ApiRequest &request, const botdeck::services::ApiCheck &check);

private:
    /// What was made, and the token that it was made with.
    using Made = std::optional<std::pair<MadeCall, core::Secret>>;

    [[nodiscard]] core::Result<platform::Method> findMethod(const ApiRequest &request) const;
    [[nodiscard]] core::Result<void> maySend(const ApiRequest &request, const platform::Method &method) const;
    [[nodiscard]] core::Result<void>
    mayPoll(const ApiRequest &request, const domain::BotProfile &profile) const;
    void ask(const ApiRequest &request);
    void take(const domain::BotKey &bot, const core::Result<api::Reply> &reply);
    void end(const core::Result<ApiAnswer> &outcome);

    BotRegistry &m_registry;
    Workbench &m_workbench;
    const Platforms &m_platforms;
    ServerCalls m_calls;
    QPointer<ApiCall> m_call;
    Made m_made;
    /// Of checks.
    int m_turn = 0;
    BackgroundWork m_files;
};

} // namespace botdeck::services
