// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Error.h"
#include "domain/BotKey.h"
#include "domain/webhook/WebhookInfo.h"

#include <QObject>
#include <QPointer>

namespace botdeck::api {
class BotClient;
class Job;
} // namespace botdeck::api
namespace botdeck::platform {
struct Argument;
}
namespace botdeck::storage {
class UpdateStore;
}

namespace botdeck::services {

/// Asks for a bot's webhook and deletes it. One call at a time: what was asked before is given up.
class WebhookDesk : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the desk.
    WebhookDesk(
        api::BotClient &client, core::Clock &clock, storage::UpdateStore &store, QObject *parent = nullptr);
    ~WebhookDesk() override;

    /// Whether the platform knows webhooks at all.
    [[nodiscard]] bool isOffered() const;
    /// told() or askFailed() follows, maybe at once.
    void ask(const domain::BotKey &bot);
    /// `drop`: what waits is thrown away. deleted() or deleteFailed() follows, maybe at once. Sent once,
    /// whatever comes of it.
    void deleteWebhook(const domain::BotKey &bot, bool drop);
    /// Gives up what is asked; no signal follows.
    void cancel();

Q_SIGNALS:
    void told(const botdeck::domain::WebhookInfo &webhook);
    void askFailed(const botdeck::core::Error &error);
    void deleted();
    /// `requestLeft`: the webhook may be gone.
    void deleteFailed(const botdeck::core::Error &error, bool requestLeft);

private:
    /// Null, and `failed` is filled, where nothing can be sent.
    api::Job *send(const QString &name, const QList<platform::Argument> &arguments, core::Error &failed);

    api::BotClient &m_client;
    core::Clock &m_clock;
    storage::UpdateStore &m_store;
    QPointer<api::Job> m_job;
};

} // namespace botdeck::services
