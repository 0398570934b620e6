// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ReplayTarget.h"

#include <QObject>
#include <QQueue>

#include <memory>

namespace botdeck::services {

/// Hands on what arrives to another address, one update after the other, each once. What cannot be handed on
/// is told and passed over: it is stored here. Lives in one thread.
class WebhookForward final : public QObject
{
    Q_OBJECT

public:
    /// So much waits for its turn; what comes beyond is passed over.
    static constexpr qsizetype mostWaiting = 10'000;
    static constexpr qint64 mostWaitingBytes = qint64(64) * 1024 * 1024;

    explicit WebhookForward(std::unique_ptr<ReplayTarget> target, QObject *parent = nullptr);
    ~WebhookForward() override;

    void add(const domain::StoredUpdate &update);
    /// What waits is not handed on any more.
    void stop();
    [[nodiscard]] bool isIdle() const { return waiting() == 0; }
    /// How many wait for their turn or for an answer.
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size() + (m_isSending ? 1 : 0); }
    /// How many arrived there, and how many did not.
    [[nodiscard]] qint64 arrived() const { return m_arrived; }
    [[nodiscard]] qint64 failures() const { return m_failures; }

Q_SIGNALS:
    void forwarded(const botdeck::services::ReplayResult &result);
    /// The other side is too slow: this one is passed over.
    void passedOver(qint64 seq);

private:
    void next();
    void ended(const ReplayResult &result);

    std::unique_ptr<ReplayTarget> m_target;
    QQueue<domain::StoredUpdate> m_waiting;
    qint64 m_waitingBytes = 0;
    bool m_isSending = false;
    qint64 m_arrived = 0;
    qint64 m_failures = 0;
};

} // namespace botdeck::services
