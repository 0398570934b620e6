// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FeedRows.h"

#include <algorithm>
#include <limits>

namespace botdeck::models {

namespace {

qint64 keyOf(const FeedEvent &event)
{
    return event.afterSeq.value_or(std::numeric_limits<qint64>::max());
}

} // namespace

FeedRows::Place FeedRows::place(qsizetype row) const
{
    // The first event at this row or behind it.
    qsizetype low = 0;
    qsizetype high = m_events.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (rowOfEvent(middle) < row)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < m_events.size() && rowOfEvent(low) == row)
        return {true, low};
    return {false, row - low};
}

qsizetype FeedRows::rowOfUpdate(qsizetype at) const
{
    const auto behind =
        std::upper_bound(m_events.begin(), m_events.end(), at, [](qsizetype index, const Entry &entry) {
            return index < entry.before;
        });
    return at + std::distance(m_events.begin(), behind);
}

qsizetype FeedRows::rowOfSeq(qint64 seq) const
{
    const auto found = std::lower_bound(m_seqs.begin(), m_seqs.end(), seq);
    return found != m_seqs.end() && *found == seq ? rowOfUpdate(std::distance(m_seqs.begin(), found)) : -1;
}

void FeedRows::setSeqs(const QList<qint64> &seqs)
{
    m_seqs = seqs;
    placeEvents();
}

void FeedRows::placeEvents()
{
    for (Entry &entry : m_events)
        entry.before = updatesBefore(entry.event);
}

void FeedRows::removeSeq(qint64 seq)
{
    m_seqs.erase(std::lower_bound(m_seqs.begin(), m_seqs.end(), seq));
    placeEvents();
}

qsizetype FeedRows::rowOfNewSeq(qint64 seq) const
{
    const auto updates = std::distance(m_seqs.begin(), std::lower_bound(m_seqs.begin(), m_seqs.end(), seq));
    const auto events = std::find_if(
        m_events.begin(), m_events.end(), [seq](const Entry &entry) { return keyOf(entry.event) >= seq; });
    return updates + std::distance(m_events.begin(), events);
}

void FeedRows::insertSeq(qint64 seq)
{
    m_seqs.insert(std::lower_bound(m_seqs.begin(), m_seqs.end(), seq), seq);
    placeEvents();
}

void FeedRows::setEvents(const QList<FeedEvent> &events)
{
    m_events.clear();
    for (const FeedEvent &event : events)
        insert(event);
}

QList<FeedRows::Insertion> FeedRows::insertionsOf(const QList<qint64> &fresh)
{
    if (fresh.isEmpty())
        return {};
    qint64 latest = fresh.first() - 1;
    for (Entry &entry : m_events) {
        // Behind the events before it, whatever their place.
        latest = std::max(latest, entry.event.afterSeq.value_or(latest));
        if (!entry.event.afterSeq)
            entry.event.afterSeq = latest;
    }
    QList<Insertion> insertions;
    qsizetype event = 0;
    qsizetype updates = m_seqs.size();
    for (const qint64 seq : fresh) {
        const qsizetype was = event;
        while (event < m_events.size() && keyOf(m_events.at(event).event) < seq)
            ++event;
        if (insertions.isEmpty() || event != was)
            insertions.append(Insertion{updates + event, {}});
        insertions.last().seqs.append(seq);
        ++updates;
    }
    return insertions;
}

void FeedRows::insert(const Insertion &insertion)
{
    const qsizetype eventsBefore = insertion.row - m_seqs.size();
    m_seqs.append(insertion.seqs);
    for (qsizetype at = eventsBefore; at < m_events.size(); ++at)
        m_events[at].before = m_seqs.size();
}

qsizetype FeedRows::placeOf(const FeedEvent &event) const
{
    const auto behind =
        std::upper_bound(m_events.begin(), m_events.end(), keyOf(event), [](qint64 key, const Entry &entry) {
            return key < keyOf(entry.event);
        });
    return std::distance(m_events.begin(), behind);
}

qsizetype FeedRows::updatesBefore(const FeedEvent &event) const
{
    return std::distance(m_seqs.begin(), std::upper_bound(m_seqs.begin(), m_seqs.end(), keyOf(event)));
}

qsizetype FeedRows::rowOfNewEvent(const FeedEvent &event) const
{
    return updatesBefore(event) + placeOf(event);
}

void FeedRows::insert(const FeedEvent &event)
{
    m_events.insert(placeOf(event), {event, updatesBefore(event)});
}

qsizetype FeedRows::eventToDrop(const domain::BotKey &bot) const
{
    qsizetype oldest = -1;
    int kept = 0;
    for (qsizetype at = m_events.size() - 1; at >= 0; --at) {
        if (m_events.at(at).event.bot == bot) {
            oldest = at;
            ++kept;
        }
    }
    return kept >= FeedEvent::keptPerBot ? oldest : -1;
}

} // namespace botdeck::models
