// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/UnixSignals.h"
#include "core/Clock.h"
#include "domain/webhook/WebhookDelivery.h"
#include "services/WebhookForward.h"

#include <QUrl>

namespace botdeck::app {

class Output;

/// `webhook listen --forward`: hands on what is new, and says what could not be handed on.
class WebhookForwarding : public QObject
{
    Q_OBJECT

public:
    /// `address` as services::readWebhookAddress() gives it. The others outlive it.
    WebhookForwarding(const QUrl &address, core::Clock &clock, Output &output);

    void add(const QList<domain::WebhookDelivery> &deliveries);
    /// Behind the verb's event loop: hands on what still waits, until `lastChance` is over or a signal asks
    /// for the end. What is left then is counted and said.
    void finish();

    static constexpr std::chrono::seconds lastChance{5};

private:
    void sayFailure(const services::ReplayResult &result);

    /// Between the verb's event loop and that of finish() a signal waits.
    const SignalBlock m_signals;
    core::Clock &m_clock;
    Output &m_output;
    services::WebhookForward m_forward;
};

} // namespace botdeck::app
