// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ReplayTarget.h"
#include "services/StoredBytes.h"

#include <QObject>

#include <memory>

namespace botdeck::core {
class Clock;
}

namespace botdeck::services {

/// Stored updates sent once more, one at a time, to a sandbox's bot or a webhook. What was sent is never sent
/// again by itself.
class Replay final : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives it.
    Replay(
        const QString &storeFolder, core::Clock &clock, std::unique_ptr<ReplayTarget> target,
        QObject *parent = nullptr);
    /// Gives up what is under way and says nothing more.
    ~Replay() override;

    /// To be called once. ended() follows for each update, and finished() once.
    void start(const ReplayOrder &order);
    /// At once: what is under way is given up and ended() says whether it may have arrived, then finished().
    void stop();

Q_SIGNALS:
    /// This one is being sent now.
    void sending(qint64 seq);
    void ended(const botdeck::services::ReplayResult &result);
    /// `detail`: a sentence, where the store cannot be read.
    void finished(botdeck::services::ReplayEnd end, const botdeck::core::Phrase &detail);

private:
    void next();
    void readMore();
    void takeRead(const QList<qint64> &asked, const StoredBytes::Answer &answer);
    void pause(const domain::StoredUpdate &update);
    void send();
    void end(ReplayResult result);
    void finish(ReplayEnd end, const core::Phrase &detail = {});
    [[nodiscard]] bool isOver() const { return m_over; }

    core::Clock &m_clock;
    const std::unique_ptr<ReplayTarget> m_target;
    StoredBytes m_bytes;
    ReplayOrder m_order;
    /// How many of the order's were read.
    qsizetype m_read = 0;
    /// Those that were read and not sent, the next one first; one without a bot is gone from the store.
    QList<domain::StoredUpdate> m_waiting;
    std::optional<domain::StoredUpdate> m_sent;
    std::optional<qint64> m_lastReceivedMs;
    std::chrono::milliseconds m_lastBegun{0};
    bool m_over = true;
};

} // namespace botdeck::services
