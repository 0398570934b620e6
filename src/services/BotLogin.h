// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Error.h"
#include "services/BotCheck.h"

#include <QObject>
#include <QPointer>

namespace botdeck::api {
class BotClient;
class Job;
} // namespace botdeck::api

namespace botdeck::storage {
class UpdateStore;
}

namespace botdeck::services {

/// A feed's getMe. On Fanbook each one issues a user token for the gateway and may end the session of the one
/// before, so it is asked only where there is no other way, and what it issued is kept until it is used.
class BotLogin : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the login.
    BotLogin(
        api::BotClient &client, core::Clock &clock, storage::UpdateStore &store, QObject *parent = nullptr);
    ~BotLogin() override;

    /// answered() or failed() follows, at once where nothing can be sent. One question at a time: what was
    /// asked before is given up. `bot` is whose call the log names; empty: what the answer says.
    void ask(const domain::BotKey &bot = {});
    /// Gives up what is being asked; no signal follows.
    void cancel();

    /// What the newest answer issued; empty where there was none, and after it was taken.
    [[nodiscard]] core::Secret takeUserToken();

Q_SIGNALS:
    void answered(const botdeck::services::CheckedBot &me);
    /// `requestLeft`: as api::Exchange has it.
    void failed(const botdeck::core::Error &error, bool requestLeft);

private:
    void send(const platform::Request &request, const domain::BotKey &bot);

    api::BotClient &m_client;
    core::Clock &m_clock;
    storage::UpdateStore &m_store;
    QPointer<api::Job> m_job;
    core::Secret m_userToken;
};

} // namespace botdeck::services
