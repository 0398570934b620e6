// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Gateway.h"

#include "api/PollPlan.h"
#include "api/Transport.h"
#include "domain/GatewayFrame.h"

#include <algorithm>
#include <utility>

namespace botdeck::api {

using core::Error;
using core::ErrorKind;
using domain::BotState;

Gateway::Gateway(
    GatewayRules rules, bool allowPlain, Transport &transport, core::Clock &clock, Random random,
    QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_allowPlain(allowPlain)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_socket(transport, clock, {m_rules.heartbeat, m_rules.heartbeatFrame})
{
    connect(&m_socket, &GatewaySocket::opened, this, &Gateway::opened);
    connect(&m_socket, &GatewaySocket::frameReceived, this, &Gateway::received);
    connect(&m_socket, &GatewaySocket::lost, this, &Gateway::lost);
}

void Gateway::start(const QString &botId)
{
    m_botId = botId;
    m_failures = 0;
    m_refusals = 0;
    m_mayDeliver = false;
    if (const core::Result<void> fine = checkGatewayRules(m_rules, m_allowPlain); !fine) {
        goIdle({BotState::Stopped, fine.error().detail});
        return;
    }
    setStatus({BotState::Connecting});
    connectNow();
}

void Gateway::stop()
{
    goIdle({BotState::Stopped});
}

void Gateway::useToken(const core::Secret &userToken)
{
    if (m_phase != Phase::WantsToken)
        return;
    if (userToken.isEmpty()) {
        tokenFailed(
            {ErrorKind::BadReply,
             QT_TRANSLATE_NOOP("Phrase", "getMe answered without a user token for the gateway.")},
            true);
        return;
    }
    m_userToken = userToken;
    m_fresh = true;
    connectNow();
}

void Gateway::tokenFailed(const Error &error, bool requestLeft)
{
    if (m_phase == Phase::WantsToken)
        setBack(error, requestLeft);
}

void Gateway::connectNow()
{
    m_timers = std::make_unique<QObject>();
    m_deliveryQueued = false;
    if (m_userToken.isEmpty()) {
        m_phase = Phase::WantsToken;
        Q_EMIT userTokenWanted();
        return;
    }
    const core::Result<QUrl> address = gatewayAddress(m_rules, m_botId, m_userToken, m_allowPlain);
    if (!address) {
        goIdle({BotState::Stopped, address.error().detail});
        return;
    }
    m_phase = Phase::Connecting;
    ++m_counts.tries;
    if (m_status.state == BotState::BackingOff)
        setStatus({BotState::Connecting});
    m_socket.open(*address);
}

void Gateway::opened()
{
    m_phase = Phase::Open;
    // What came in an older session and was not delivered yet waits too: between the two lies a gap.
    m_mayDeliver = false;
    Q_EMIT sessionOpened();
}

void Gateway::received(const QByteArray &bytes)
{
    domain::GatewayFrame frame = domain::readFrame(bytes);
    // A session that has proved itself begins to count its failures anew; one that ends at once does not.
    if (frame.role == domain::FrameRole::Heartbeat)
        m_failures = 0;
    if (frame.role != domain::FrameRole::Event)
        return;
    ++m_counts.events;
    domain::stampArrival(frame.update, m_clock.wallMs());
    m_waitingBytes += frame.update.raw.size();
    m_waiting.append(std::move(frame.update));
    if (m_waitingBytes > mostWaitingBytes) {
        m_socket.drop();
        m_phase = Phase::Congested;
        setStatus(
            {BotState::Connecting,
             QT_TRANSLATE_NOOP(
                 "Phrase", "More arrived than can wait while what was missed is fetched; the session is "
                           "opened again when there is room.")});
    }
    queueDelivery();
}

void Gateway::resume(const core::Phrase &remark)
{
    if (m_phase == Phase::Idle)
        return;
    m_mayDeliver = true;
    if (m_phase == Phase::Open) {
        m_refusals = 0;
        setStatus({BotState::Live, remark});
    }
    if (m_waiting.isEmpty() && m_phase == Phase::Congested)
        connectNow();
    else
        queueDelivery();
}

/// Through the event loop, so that frames that came together are stored together, in one transaction.
void Gateway::queueDelivery()
{
    if (!m_mayDeliver || m_waiting.isEmpty() || std::exchange(m_deliveryQueued, true))
        return;
    QMetaObject::invokeMethod(
        m_timers.get(), [this] { deliver(); }, Qt::QueuedConnection);
}

void Gateway::deliver()
{
    m_deliveryQueued = false;
    if (!m_mayDeliver || m_waiting.isEmpty())
        return;
    m_mayDeliver = false;
    domain::DecodedBatch batch;
    batch.updates = m_waiting.first(std::min(largestBatch, m_waiting.size()));
    m_waiting.remove(0, batch.updates.size());
    for (const domain::Update &update : batch.updates) {
        batch.quarantined += update.isQuarantined() ? 1 : 0;
        m_waitingBytes -= update.raw.size();
    }
    Q_EMIT batchReceived(batch);
}

void Gateway::storeFailed(const Error &error)
{
    if (m_phase != Phase::Idle)
        goIdle({BotState::StoreFailed, error.detail});
}

void Gateway::lost(const GatewayLoss &loss)
{
    const bool wasFresh = std::exchange(m_fresh, false);
    // Nobody has written down how the gateway refuses a token: one that it takes and drops without a word is
    // suspected the second time.
    const bool suspected = loss.stood && !loss.heard && !wasFresh;
    if (loss.tokenRefused || suspected)
        m_userToken = {};
    if (loss.tokenRefused && wasFresh && ++m_refusals >= mostRefusals) {
        goIdle(
            {BotState::Unauthorised,
             {QT_TRANSLATE_NOOP(
                  "Phrase", "The gateway refuses every user token that getMe issues: %1 Replace the token."),
              {loss.error.detail}}});
        return;
    }
    setBack(loss.error, loss.left);
}

void Gateway::setBack(const Error &error, bool left)
{
    m_failures = std::min(m_failures + 1, int(backOffSteps.size()));
    const domain::BotStatus status = whatNow(error, left, m_failures, m_random());
    if (!status.retryIn) {
        goIdle(status);
        return;
    }
    m_phase = Phase::Waiting;
    // What arrived before is delivered while it waits.
    m_clock.after(*status.retryIn, m_timers.get(), [this] { connectNow(); });
    setStatus(status);
}

void Gateway::goIdle(const domain::BotStatus &status)
{
    m_phase = Phase::Idle;
    m_timers.reset();
    m_deliveryQueued = false;
    m_socket.drop();
    setStatus(status);
}

void Gateway::setStatus(const domain::BotStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

} // namespace botdeck::api

#include "moc_Gateway.cpp"
