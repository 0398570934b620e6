// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FeedEvent.h"

#include <QList>

namespace botdeck::models {

/// Updates (their seqs, ascending) and events between them, as rows from 0. A seq is eight bytes, whatever
/// their number; events are few, and every question is answered by bisection.
class FeedRows
{
public:
    /// What a row is: an update or an event, and which.
    struct Place
    {
        bool isEvent = false;
        qsizetype at = 0;
    };

    /// Rows to be inserted: `seqs` together, the first of them at `row`.
    struct Insertion
    {
        qsizetype row = 0;
        QList<qint64> seqs;
    };

    [[nodiscard]] qsizetype count() const { return m_seqs.size() + m_events.size(); }
    [[nodiscard]] const QList<qint64> &seqs() const { return m_seqs; }
    [[nodiscard]] const FeedEvent &event(qsizetype at) const { return m_events.at(at).event; }

    [[nodiscard]] Place place(qsizetype row) const;
    [[nodiscard]] qsizetype rowOfUpdate(qsizetype at) const;
    [[nodiscard]] qsizetype rowOfEvent(qsizetype at) const { return m_events.at(at).before + at; }
    /// -1 where there is no such seq.
    [[nodiscard]] qsizetype rowOfSeq(qint64 seq) const;

    void setSeqs(const QList<qint64> &seqs);
    void setEvents(const QList<FeedEvent> &events);

    /// How seqs at the end (ascending, all greater than the last) are to be inserted, in this order: an event
    /// that happened later than some of them stays behind those. Events whose place was not known yet get one
    /// before all of them.
    [[nodiscard]] QList<Insertion> insertionsOf(const QList<qint64> &fresh);
    void insert(const Insertion &insertion);

    /// One of the seqs goes.
    void removeSeq(qint64 seq);
    /// Where a seq that is not here yet, and not greater than all, belongs; and puts it there.
    [[nodiscard]] qsizetype rowOfNewSeq(qint64 seq) const;
    void insertSeq(qint64 seq);

    /// The place among the events where this one belongs; its row is rowOfNewEvent().
    [[nodiscard]] qsizetype placeOf(const FeedEvent &event) const;
    [[nodiscard]] qsizetype rowOfNewEvent(const FeedEvent &event) const;
    void insert(const FeedEvent &event);
    void removeEvent(qsizetype at) { m_events.removeAt(at); }
    /// The oldest event of a bot that has as many as are kept; -1 where there is room.
    [[nodiscard]] qsizetype eventToDrop(const domain::BotKey &bot) const;

private:
    struct Entry
    {
        FeedEvent event;
        /// How many updates stand before it.
        qsizetype before;
    };

    void placeEvents();
    [[nodiscard]] qsizetype updatesBefore(const FeedEvent &event) const;

    QList<qint64> m_seqs;
    /// By afterSeq, then in the order they happened.
    QList<Entry> m_events;
};

} // namespace botdeck::models
