// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FeedPacer.h"

#include "models/UpdateListModel.h"

#include <algorithm>
#include <utility>

namespace botdeck::ui::monitor {

FeedPacer::FeedPacer(models::UpdateListModel &model, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_clock(clock)
{
}

void FeedPacer::reset(const QList<qint64> &seqs)
{
    m_seqs.clear();
    m_model.setSeqs(seqs);
    flushSoon();
}

void FeedPacer::changed(const QList<qint64> &seqs)
{
    const QList<qint64> &shown = m_model.seqs();
    const qint64 last = shown.isEmpty() ? 0 : shown.last();
    const auto behind = m_paused ? std::upper_bound(seqs.begin(), seqs.end(), last) : seqs.end();
    m_seqs = QList<qint64>(behind, seqs.end());
    m_model.changeSeqs(QList<qint64>(seqs.begin(), behind));
    flushSoon();
}

void FeedPacer::remarked(const QList<qint64> &seqs, const models::Remark &remark)
{
    m_model.setRows(std::exchange(m_rows, {}));
    m_model.setRemark(seqs, remark);
}

void FeedPacer::arrived(const QList<qint64> &seqs)
{
    m_seqs.append(seqs);
    flushSoon();
}

/// A feed sends its newest rows ahead of their numbers. While these wait, so many rows would push those that
/// are looked at out of the model; they are asked for when the view goes on.
bool FeedPacer::isAhead(const domain::StoredUpdate &row) const
{
    return m_model.rowOf(row.seq) == -1;
}

void FeedPacer::rows(const QList<domain::StoredUpdate> &rows)
{
    m_rows.append(rows);
    if (m_paused)
        m_rows.removeIf([this](const domain::StoredUpdate &row) { return isAhead(row); });
    flushSoon();
}

QList<domain::StoredUpdate> FeedPacer::takeRows()
{
    QList<domain::StoredUpdate> rows = std::exchange(m_rows, {});
    qsizetype spare = rows.size() - rowsAhead;
    if (spare > 0)
        rows.removeIf(
            [this, &spare](const domain::StoredUpdate &row) { return spare-- > 0 && isAhead(row); });
    return rows;
}

void FeedPacer::resetEvents(const QList<models::FeedEvent> &events)
{
    m_events.clear();
    m_model.setEvents(events);
}

void FeedPacer::happened(const models::FeedEvent &event)
{
    m_events.append(event);
    flushSoon();
}

void FeedPacer::setPaused(bool paused)
{
    m_paused = paused;
    flushSoon();
    Q_EMIT waitingChanged();
}

void FeedPacer::flushSoon()
{
    if (!m_resting)
        flush();
}

void FeedPacer::flush()
{
    // Rows first, so that fresh ones are there when the table looks at them.
    const auto rows = takeRows();
    const auto seqs = m_paused ? QList<qint64>() : std::exchange(m_seqs, {});
    const auto events = m_paused ? QList<models::FeedEvent>() : std::exchange(m_events, {});
    const bool counts = std::exchange(m_waitingTold, waiting()) != waiting();
    m_resting = !rows.isEmpty() || !seqs.isEmpty() || !events.isEmpty() || counts;
    if (!m_resting)
        return;
    m_model.setRows(rows);
    m_model.appendSeqs(seqs);
    for (const models::FeedEvent &event : events)
        m_model.addEvent(event);
    if (counts)
        Q_EMIT waitingChanged();
    m_clock.after(interval, this, [this] { flush(); });
}

} // namespace botdeck::ui::monitor

#include "moc_FeedPacer.cpp"
