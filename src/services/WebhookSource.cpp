// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookSource.h"

#include "domain/UpdateDecoder.h"
#include "security/Redactor.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>

namespace botdeck::services {

using domain::BotState;
using domain::DeliveryVerdict;
using domain::WebhookDelivery;

namespace {

constexpr int tryAgainStatus = 503;
constexpr int forbiddenStatus = 403;

bool isNamed(QByteArrayView header, QByteArrayView name)
{
    return header.compare(name, Qt::CaseInsensitive) == 0;
}

/// Takes as long whatever differs.
bool isSameSecret(QByteArrayView one, QByteArrayView other)
{
    if (one.size() != other.size())
        return false;
    unsigned difference = 0;
    for (qsizetype at = 0; at < one.size(); ++at)
        difference |= static_cast<unsigned char>(one[at]) ^ static_cast<unsigned char>(other[at]);
    return difference == 0;
}

} // namespace

WebhookDelivery shownDelivery(const api::ReceivedRequest &request, const QByteArray &secretHeader)
{
    static const QByteArrayList secrets{
        "Authorization", "Proxy-Authorization", "Cookie", "X-Telegram-Bot-Api-Secret-Token"};
    WebhookDelivery shown;
    shown.receivedMs = request.receivedMs;
    shown.peer = request.peer.toString();
    shown.headers = request.headers;
    shown.body = request.body;
    for (auto &[name, value] : shown.headers) {
        const bool isSecret = (!secretHeader.isEmpty() && isNamed(name, secretHeader)) ||
                              std::ranges::any_of(secrets, [&name = name](const QByteArray &secret) {
                                  return isNamed(name, secret);
                              });
        if (isSecret)
            value = security::Redactor::mask;
    }
    return shown;
}

WebhookSource::WebhookSource(core::Clock &clock, WebhookReceiving receiving, QObject *parent)
    : UpdateSource(parent)
    , m_clock(clock)
    , m_receiving(std::move(receiving))
    , m_receiver(clock, this)
{
    connect(&m_receiver, &api::HttpReceiver::received, this, &WebhookSource::took);
    connect(&m_receiver, &api::HttpReceiver::refused, this, &WebhookSource::refused);
}

void WebhookSource::start(const domain::BotKey &, const storage::Position &)
{
    if (!m_receiver.isListening()) {
        const core::Result<quint16> port = m_receiver.listen(m_receiving.listen);
        if (!port) {
            domain::BotStatus ended{BotState::Stopped, port.error().detail};
            ended.endedBy = port.error().kind;
            Q_EMIT statusChanged(ended);
            return;
        }
        Q_EMIT listening(*port);
    }
    m_isOpen = true;
    Q_EMIT statusChanged({BotState::Live});
}

/// Who was not answered sends again.
void WebhookSource::stop()
{
    m_isOpen = false;
    m_receiver.close();
    m_handed.clear();
    m_handedUpdates.clear();
    m_waiting.clear();
}

void WebhookSource::took(const api::ReceivedRequest &request)
{
    if (!hasToken(request)) {
        Q_EMIT delivered({answer(request, forbiddenStatus, DeliveryVerdict::WrongToken)});
        return;
    }
    m_waiting.append(request);
    handSoon();
}

bool WebhookSource::hasToken(const api::ReceivedRequest &request) const
{
    if (m_receiving.secretToken.isEmpty())
        return true;
    return std::ranges::any_of(request.headers, [this](const auto &header) {
        return isNamed(header.first, m_receiving.secretHeader) &&
               isSameSecret(header.second, m_receiving.secretToken.reveal());
    });
}

/// All that came in this turn of the event loop goes into one batch.
void WebhookSource::handSoon()
{
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &WebhookSource::hand, Qt::QueuedConnection);
}

void WebhookSource::hand()
{
    m_isDue = false;
    if (!m_isOpen)
        turnAway(std::exchange(m_waiting, {}));
    if (m_waiting.isEmpty() || !m_handed.isEmpty())
        return;
    const qsizetype together = std::min(mostTogether, m_waiting.size());
    m_handed = m_waiting.first(together);
    m_waiting = m_waiting.sliced(together);
    domain::DecodedBatch batch;
    for (const api::ReceivedRequest &request : std::as_const(m_handed)) {
        batch.updates.append(domain::decodePushed(request.body));
        batch.quarantined += batch.updates.last().isQuarantined() ? 1 : 0;
    }
    m_handedUpdates = batch.updates;
    Q_EMIT batchReceived(batch);
}

void WebhookSource::goOn(const storage::AppendOutcome &outcome)
{
    QList<WebhookDelivery> deliveries;
    const QList<domain::Update> updates = std::exchange(m_handedUpdates, {});
    const QList<api::ReceivedRequest> requests = std::exchange(m_handed, {});
    for (qsizetype at = 0; at < requests.size(); ++at) {
        const domain::Update &update = updates.at(at);
        const qint64 seq = outcome.seqs.value(at);
        const auto stored = update.isQuarantined() ? DeliveryVerdict::Quarantined : DeliveryVerdict::Stored;
        WebhookDelivery delivery =
            answer(requests.at(at), m_receiving.status, seq == 0 ? DeliveryVerdict::Duplicate : stored);
        delivery.seq = seq;
        delivery.updateId = update.updateId ? update.updateId->toString() : QString();
        delivery.kind = update.kind;
        deliveries.append(delivery);
    }
    if (!deliveries.isEmpty())
        Q_EMIT delivered(deliveries);
    if (!m_waiting.isEmpty())
        handSoon();
}

/// The feed keeps what it was handed and stores it later; its sender cannot know that, sends it again, and
/// then it is a duplicate.
void WebhookSource::storeFailed(const core::Error &)
{
    m_isOpen = false;
    m_handedUpdates.clear();
    turnAway(std::exchange(m_handed, {}) + std::exchange(m_waiting, {}));
}

void WebhookSource::turnAway(const QList<api::ReceivedRequest> &requests)
{
    QList<WebhookDelivery> deliveries;
    for (const api::ReceivedRequest &request : requests)
        deliveries.append(answer(request, tryAgainStatus, DeliveryVerdict::NotStored));
    if (!deliveries.isEmpty())
        Q_EMIT delivered(deliveries);
}

WebhookDelivery
WebhookSource::answer(const api::ReceivedRequest &request, int status, DeliveryVerdict verdict)
{
    m_receiver.answer(request.id, status);
    WebhookDelivery delivery = shownDelivery(request, m_receiving.secretHeader);
    delivery.verdict = verdict;
    delivery.status = status;
    delivery.tookMs = std::max<qint64>(0, m_clock.wallMs() - request.receivedMs);
    return delivery;
}

} // namespace botdeck::services

#include "moc_WebhookSource.cpp"
