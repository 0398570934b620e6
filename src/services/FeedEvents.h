// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotState.h"
#include "models/FeedEvent.h"
#include "storage/StoredTypes.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace botdeck::core {
class Clock;
}

namespace botdeck::services {

/// What happened to the feeds, told from what they say: their states and what became of their batches. Kept
/// for the session, of each bot the newest models::FeedEvent::keptPerBot.
class FeedEvents : public QObject
{
    Q_OBJECT

public:
    explicit FeedEvents(const core::Clock &clock, QObject *parent = nullptr);

    /// Every state of every feed, in the order they come.
    void setStatus(const domain::BotKey &bot, const domain::BotStatus &status);
    /// Every batch that was put on disk, before its rows are announced.
    void appended(const domain::BotKey &bot, const storage::AppendOutcome &outcome);
    /// The bot is gone.
    void forget(const domain::BotKey &bot);

    /// In the order they happened; of one bot, or of all.
    [[nodiscard]] QList<models::FeedEvent> events(const std::optional<domain::BotKey> &bot) const;

Q_SIGNALS:
    void happened(const botdeck::models::FeedEvent &event);

private:
    /// What is known of a bot's feed.
    struct Feed
    {
        domain::BotState state = domain::BotState::Stopped;
        core::Phrase reason;
        bool isTroubled = false;
        bool holds = true;
        qint64 failures = 0;
        int epoch = 0;
        std::optional<qint64> offset;
    };

    void tell(
        const domain::BotKey &bot, models::FeedEvent::Kind kind, const domain::BotStatus &status = {},
        qint64 count = 0);
    void tellState(const domain::BotKey &bot, Feed &feed, const domain::BotStatus &status);
    void dropOldest(const domain::BotKey &bot);

    const core::Clock &m_clock;
    QHash<domain::BotKey, Feed> m_feeds;
    QList<models::FeedEvent> m_events;
    /// The newest row that is known to be stored.
    std::optional<qint64> m_lastSeq;
};

} // namespace botdeck::services
