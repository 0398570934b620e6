// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Transport.h"
#include "services/ReplayTarget.h"

#include <QPointer>
#include <QUrl>

namespace botdeck::api {
class Job;
} // namespace botdeck::api
namespace botdeck::core {
class Clock;
}
namespace botdeck::security {
class Redactor;
}

namespace botdeck::services {

/// A webhook's address: each update is POSTed there once, byte for byte as it was received, whether it is
/// JSON or not. Redirects are not followed. What holds a saved secret goes to this machine only.
class WebhookTarget final : public ReplayTarget
{
public:
    struct Parts
    {
        core::Clock &clock;
        const security::Redactor &redactor;
        /// The operator's proxy.
        api::TransportSettings transport = {};
        /// How long an answer may take.
        std::chrono::milliseconds deadline{std::chrono::seconds(30)};
    };

    /// `address` as readWebhookAddress() gives it, without a fault. The parts outlive it.
    WebhookTarget(QUrl address, const Parts &parts);
    ~WebhookTarget() override;

    void send(const domain::StoredUpdate &update, const Then &then) override;
    bool giveUp() override;

private:
    void ended(const api::Job &job, const core::Error *error, const Then &then);

    const QUrl m_address;
    const Parts m_parts;
    api::Transport m_transport;
    /// Parent of what is under way.
    QObject m_context;
    QPointer<api::Job> m_job;
};

/// The method of a webhook's answer that is a call: a JSON object, a form or a form of parts with a "method"
/// (the Bot API lets a webhook answer so:
/// core.telegram.org/bots/api#making-requests-when-getting-updates). Empty where it is none.
QString answeredMethod(const QByteArray &answer);

} // namespace botdeck::services
