// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WebhookForwarding.h"

#include "app/cli/Output.h"
#include "services/WebhookTarget.h"

#include <QCoreApplication>

#include <memory>

namespace botdeck::app {

using services::WebhookForward;

WebhookForwarding::WebhookForwarding(const QUrl &address, core::Clock &clock, Output &output)
    : m_clock(clock)
    , m_output(output)
    , m_forward(std::make_unique<services::WebhookTarget>(
          address, services::WebhookTarget::Parts{clock, output.redactor()}))
{
    connect(&m_forward, &WebhookForward::forwarded, this, [this](const services::ReplayResult &result) {
        if (result.isFailure())
            sayFailure(result);
        else if (!result.answeredMethod.isEmpty())
            m_output.say(QStringLiteral("Update %1 was answered with the call %2, which is not made here.")
                             .arg(result.seq)
                             .arg(result.answeredMethod));
    });
    connect(&m_forward, &WebhookForward::passedOver, this, [this](qint64 seq) {
        m_output.say(QStringLiteral("Update %1 was not forwarded: too many wait.").arg(seq));
    });
}

void WebhookForwarding::add(const QList<domain::WebhookDelivery> &deliveries)
{
    for (const domain::WebhookDelivery &delivery : deliveries) {
        if (delivery.seq == 0)
            continue;
        domain::StoredUpdate update;
        update.seq = delivery.seq;
        update.update.raw = delivery.body;
        m_forward.add(update);
    }
}

void WebhookForwarding::finish()
{
    if (m_forward.isIdle())
        return;
    const UnixSignals signals;
    connect(&signals, &UnixSignals::endAsked, this, &QCoreApplication::quit);
    connect(&m_forward, &WebhookForward::forwarded, this, [this] {
        if (m_forward.isIdle())
            QCoreApplication::quit();
    });
    m_clock.after(lastChance, this, &QCoreApplication::quit);
    QCoreApplication::exec();
    if (const qsizetype left = m_forward.waiting(); left > 0)
        m_output.say(
            QStringLiteral("%1 updates were not forwarded: the other side had not taken them when this "
                           "ended. The first of them may have arrived.")
                .arg(left));
}

void WebhookForwarding::sayFailure(const services::ReplayResult &result)
{
    const QString why = result.httpStatus > 0 ? QStringLiteral("HTTP %1").arg(result.httpStatus)
                        : result.obstacle == services::ReplayObstacle::HoldsSecret
                            ? QStringLiteral("a saved secret would have left this computer")
                            : result.detail.english();
    m_output.say(QStringLiteral("Update %1 was not forwarded: %2").arg(result.seq).arg(why));
}

} // namespace botdeck::app

#include "moc_WebhookForwarding.cpp"
