// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Update.h"
#include "models/FeedEvent.h"
#include "models/Remark.h"

#include <QList>
#include <QObject>

#include <chrono>

namespace botdeck::models {
class UpdateListModel;
}

namespace botdeck::ui::monitor {

/// Gives the table what arrives at most once in 33 ms, whatever arrives: painting is what costs. What comes
/// after a quiet moment is given at once. While paused it gives nothing new and counts what waits.
class FeedPacer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{33};
    /// Of the rows that come ahead of their numbers between two of these, so many are given: more than a view
    /// shows at once. The others are asked for when they are looked at.
    static constexpr qsizetype rowsAhead = 128;

    FeedPacer(models::UpdateListModel &model, core::Clock &clock, QObject *parent = nullptr);

    void reset(const QList<qint64> &seqs);
    /// The same table, some rows went or came. What waits goes on waiting.
    void changed(const QList<qint64> &seqs);
    void arrived(const QList<qint64> &seqs);
    /// At once, and behind the rows that were read before.
    void remarked(const QList<qint64> &seqs, const models::Remark &remark);
    void rows(const QList<domain::StoredUpdate> &rows);
    void resetEvents(const QList<models::FeedEvent> &events);
    void happened(const models::FeedEvent &event);

    /// Holds only the view: what the table asks for still comes.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Updates that came since the pause began.
    [[nodiscard]] qsizetype waiting() const { return m_paused ? m_seqs.size() : 0; }

Q_SIGNALS:
    void waitingChanged();

private:
    void flushSoon();
    void flush();
    [[nodiscard]] bool isAhead(const domain::StoredUpdate &row) const;
    [[nodiscard]] QList<domain::StoredUpdate> takeRows();

    models::UpdateListModel &m_model;
    core::Clock &m_clock;
    QList<qint64> m_seqs;
    QList<domain::StoredUpdate> m_rows;
    QList<models::FeedEvent> m_events;
    bool m_resting = false;
    bool m_paused = false;
    qsizetype m_waitingTold = 0;
};

} // namespace botdeck::ui::monitor
