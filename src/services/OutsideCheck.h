// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/webhook/OutsideSteps.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace botdeck::api {
class Transport;
}

namespace botdeck::services {

class OutsideRun;

struct OutsideOptions
{
    /// PEM of the certificate that was uploaded with the webhook; nothing else is trusted then, as the
    /// platform's server has it. Empty: what this system trusts.
    QByteArray certificate = {};
    /// Those that the platform delivers to (WebhookRules); empty: any.
    QList<int> ports = {};
    /// Sends an empty JSON object as a delivery would be, instead of asking with GET.
    bool post = false;
    std::chrono::milliseconds patience = std::chrono::seconds(30);
};

/// *Check from outside in*: looks at a webhook's address as the platform's server will, one stage after the
/// other. Only the address that is given is spoken to; no redirect is followed; nothing is sent to a server
/// whose certificate is not accepted. Works in the event loop, one address at a time.
class OutsideCheck : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. Through a proxy, where the transport has one, only what comes behind the port is
    /// seen.
    OutsideCheck(api::Transport &transport, core::Clock &clock, QObject *parent = nullptr);
    ~OutsideCheck() override;

    /// `address`: what the operator typed, as readWebhookAddress() takes it. What ran before is given up.
    /// progressed() follows for each stage, never before control returned to the event loop; then finished().
    void start(const QString &address, const OutsideOptions &options = {});
    /// No signal follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    /// All stages so far.
    void progressed(const QList<botdeck::domain::OutsideStep> &steps);
    /// All stages.
    void finished(const QList<botdeck::domain::OutsideStep> &steps);

private:
    api::Transport &m_transport;
    core::Clock &m_clock;
    std::unique_ptr<OutsideRun> m_run;
    /// Of the run; what an earlier one still says is not heard.
    quint64 m_number = 0;
};

} // namespace botdeck::services
