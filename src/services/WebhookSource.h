// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook/WebhookDelivery.h"
#include "services/UpdateSource.h"
#include "services/WebhookReceiving.h"

#include <QList>

namespace botdeck::services {

/// A webhook receiver of our own as a feed's source. Requests that wait are stored together, and each is
/// answered only when its update is on disk; where the store fails it is answered 503, so that its sender
/// tries again, and so is everything that comes before start(). A body that is no update is stored as
/// quarantined.
class WebhookSource final : public UpdateSource
{
    Q_OBJECT

public:
    /// So many requests at most are stored together.
    static constexpr qsizetype mostTogether = 500;

    /// The clock outlives it.
    WebhookSource(core::Clock &clock, WebhookReceiving receiving, QObject *parent);

    [[nodiscard]] domain::Stream stream() const override { return domain::Stream::Poll; }
    [[nodiscard]] bool isPushed() const override { return true; }
    void start(const domain::BotKey &bot, const storage::Position &position) override;
    void stop() override;
    void goOn(const storage::AppendOutcome &outcome) override;
    void storeFailed(const core::Error &error) override;
    [[nodiscard]] qint64 polls() const override { return 0; }

Q_SIGNALS:
    /// After start(), once for each time the port is opened.
    void listening(quint16 port);
    /// Requests that were just answered, in the order in which they came.
    void delivered(const QList<botdeck::domain::WebhookDelivery> &deliveries);
    /// Since listening().
    void refused(const botdeck::api::ReceiverRefusals &refusals);

private:
    void took(const api::ReceivedRequest &request);
    [[nodiscard]] bool hasToken(const api::ReceivedRequest &request) const;
    void handSoon();
    void hand();
    void turnAway(const QList<api::ReceivedRequest> &requests);
    [[nodiscard]] domain::WebhookDelivery
    answer(const api::ReceivedRequest &request, int status, domain::DeliveryVerdict verdict);

    core::Clock &m_clock;
    const WebhookReceiving m_receiving;
    api::HttpReceiver m_receiver;
    /// Between start() and stop() or storeFailed(): what comes is stored.
    bool m_isOpen = false;
    /// hand() comes with the next turn of the event loop.
    bool m_isDue = false;
    /// In the order of their arrival: those that are being stored, and those that wait.
    QList<api::ReceivedRequest> m_handed;
    QList<domain::Update> m_handedUpdates;
    QList<api::ReceivedRequest> m_waiting;
};

/// A receiver's request as the window may see it: what headers say that carry secrets is left out, and the
/// path with the target.
domain::WebhookDelivery shownDelivery(const api::ReceivedRequest &request, const QByteArray &secretHeader);

} // namespace botdeck::services
