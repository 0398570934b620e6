// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "platform/Request.h"
#include "services/BotRoute.h"
#include "services/CallLog.h"

#include <QMetaType>
#include <QObject>

namespace botdeck::api {
class BotClient;
} // namespace botdeck::api

namespace botdeck::services {

/// What one getMe brought.
struct CheckedBot
{
    domain::BotFacts facts;
    /// Fanbook's getMe issues a new one for the gateway; empty elsewhere.
    core::Secret userToken;
};

/// Reads getMe's result. ErrorKind::BadReply where it names no bot.
core::Result<CheckedBot> readGetMe(const QByteArray &result, qint64 askedMs);

/// Asks a server once whose token this is. It changes nothing here: what to do with the answer is the asker's
/// matter. Lives in any thread with an event loop; with its parent gone, or after cancel(), it says nothing.
class BotCheck : public QObject
{
    Q_OBJECT

public:
    /// `watchOnly`: where getMe counts as a change (Fanbook's issues a new user_token), it is not sent and
    /// the check fails with ErrorKind::Refused.
    BotCheck(const BotRoute &route, bool watchOnly, core::Clock &clock, QObject *parent);
    ~BotCheck() override;

    /// Exactly one of succeeded() and failed() follows, never before control returned to the event loop. Then
    /// the check deletes itself.
    void start();
    void cancel();

Q_SIGNALS:
    /// What was sent, for the log of calls; before the answer, and only where something was sent. Its `bot`
    /// is what the answer says, empty where it says nothing.
    void called(const botdeck::services::MadeCall &call);
    void succeeded(const botdeck::services::CheckedBot &bot);
    void failed(const botdeck::core::Error &error);

private:
    void ask(const platform::Request &request);
    void refuse(const core::Error &error);

    const bool m_watchOnly;
    core::Clock &m_clock;
    const platform::Platform &m_platform;
    api::Transport m_transport;
    std::unique_ptr<api::BotClient> m_client;
};

} // namespace botdeck::services

Q_DECLARE_METATYPE(botdeck::services::CheckedBot)
