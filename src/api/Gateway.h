// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/GatewayRules.h"
#include "api/GatewaySocket.h"
#include "core/Clock.h"
#include "core/Phrase.h"
#include "core/Secret.h"
#include "domain/BotState.h"
#include "domain/UpdateDecoder.h"

#include <QObject>

#include <functional>
#include <memory>

namespace botdeck::api {

class Transport;

struct GatewayCounts
{
    /// Sessions begun.
    qint64 tries = 0;
    /// Frames that hold an event.
    qint64 events = 0;
};

/// Keeps one bot's session with a gateway, for ever. It stores nothing, asks nobody for a user token by
/// itself, and knows nothing of what it missed:
///
///     start() -> [userTokenWanted -> useToken()] -> sessionOpened -> [consumer fetches what it missed]
///       -> resume() -> batchReceived -> [consumer commits] -> resume() -> …
///
/// Frames that arrive before resume() wait in memory and come after it. A user token is kept as long as the
/// gateway takes it, because every getMe issues a new one and may end the session that runs (platform
/// document, gateway). A session that breaks is opened again with PollPlan's waits. Stopped for good, until
/// start(): a refused bot token, user tokens refused `mostRefusals` times although getMe just issued them,
/// what cannot be sent at all, storeFailed(), stop().
class Gateway : public QObject
{
    Q_OBJECT

public:
    using Random = std::function<double()>;

    static constexpr int mostRefusals = 3;
    /// What may wait for resume(); beyond it the session is given up until there is room.
    static constexpr qint64 mostWaitingBytes = qint64(16) * 1024 * 1024;
    static constexpr qsizetype largestBatch = 500;

    Gateway(
        GatewayRules rules, bool allowPlain, Transport &transport, core::Clock &clock, Random random,
        QObject *parent = nullptr);

    /// Starts anew when running; the kept user token is tried first.
    void start(const QString &botId);
    void stop();
    /// The answers to userTokenWanted().
    void useToken(const core::Secret &userToken);
    /// `requestLeft`: as Exchange has it.
    void tokenFailed(const core::Error &error, bool requestLeft);
    /// What was missed is stored, or the last batch is: more may come. `remark` stands in the state.
    void resume(const core::Phrase &remark = {});
    /// What was missed cannot be fetched, or a batch cannot be stored: the session ends.
    void storeFailed(const core::Error &error);

    [[nodiscard]] const domain::BotStatus &status() const { return m_status; }
    [[nodiscard]] const GatewayCounts &counts() const { return m_counts; }

Q_SIGNALS:
    void userTokenWanted();
    /// The session stands. Answer with resume() or storeFailed(), at once or later.
    void sessionOpened();
    /// At least one update. Answer with resume() or storeFailed(), at once or later.
    void batchReceived(const botdeck::domain::DecodedBatch &batch);
    void statusChanged(const botdeck::domain::BotStatus &status);

private:
    enum class Phase { Idle, WantsToken, Connecting, Open, Waiting, Congested };

    void connectNow();
    void opened();
    void received(const QByteArray &bytes);
    void queueDelivery();
    void deliver();
    void lost(const GatewayLoss &loss);
    void setBack(const core::Error &error, bool left);
    void goIdle(const domain::BotStatus &status);
    void setStatus(const domain::BotStatus &status);

    const GatewayRules m_rules;
    const bool m_allowPlain;
    core::Clock &m_clock;
    Random m_random;
    GatewaySocket m_socket;

    Phase m_phase = Phase::Idle;
    QString m_botId;
    core::Secret m_userToken;
    /// No session was tried with the token yet.
    bool m_fresh = false;
    int m_refusals = 0;
    int m_failures = 0;
    /// The consumer wants the next batch.
    bool m_mayDeliver = false;
    bool m_deliveryQueued = false;
    QList<domain::Update> m_waiting;
    qint64 m_waitingBytes = 0;
    /// Timers belong to it: replacing it forgets them.
    std::unique_ptr<QObject> m_timers;
    domain::BotStatus m_status;
    GatewayCounts m_counts;
};

} // namespace botdeck::api
