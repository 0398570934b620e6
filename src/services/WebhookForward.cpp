// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookForward.h"

#include <utility>

namespace botdeck::services {

WebhookForward::WebhookForward(std::unique_ptr<ReplayTarget> target, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
{
}

WebhookForward::~WebhookForward()
{
    stop();
}

void WebhookForward::add(const domain::StoredUpdate &update)
{
    const qint64 bytes = update.update.raw.size();
    if (m_waiting.size() >= mostWaiting || m_waitingBytes + bytes > mostWaitingBytes) {
        ++m_failures;
        Q_EMIT passedOver(update.seq);
        return;
    }
    m_waiting.enqueue(update);
    m_waitingBytes += bytes;
    if (!m_isSending)
        next();
}

void WebhookForward::stop()
{
    m_waiting.clear();
    m_waitingBytes = 0;
    m_target->giveUp();
    m_isSending = false;
}

void WebhookForward::next()
{
    m_isSending = !m_waiting.isEmpty();
    if (!m_isSending)
        return;
    const domain::StoredUpdate update = m_waiting.dequeue();
    m_waitingBytes -= update.update.raw.size();
    m_target->send(update, [this, seq = update.seq](ReplayResult result) {
        result.seq = seq;
        ended(result);
    });
}

void WebhookForward::ended(const ReplayResult &result)
{
    if (result.isFailure())
        ++m_failures;
    else
        ++m_arrived;
    next();
    Q_EMIT forwarded(result);
}

} // namespace botdeck::services

#include "moc_WebhookForward.cpp"
