// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Webhook.h"
#include "sandbox/world/WorldTypes.h"

#include <QByteArray>
#include <QList>

#include <deque>

namespace botdeck::sandbox {

/// The updates that one bot has not confirmed yet. Every operation costs what it returns or removes, never
/// the length of the queue: a backlog of 100,000 is polled in microseconds.
class UpdateQueue
{
public:
    explicit UpdateQueue(qint64 firstId)
        : m_nextId(firstId)
    {
    }

    /// Whether the bot wants this kind ("message", "callback_query") at the moment.
    [[nodiscard]] bool wants(QByteArrayView kind) const;
    /// Appends {"update_id":…,"KIND":CONTENT} and returns these bytes. Updates older than a day are
    /// forgotten, as the Telegram server does (seen in its source).
    const QByteArray &push(QByteArrayView kind, QByteArrayView content, qint64 nowMs);
    /// The same for an update that is written already: `before`, the new update_id, `behind`.
    const QByteArray &pushAround(QByteArrayView before, QByteArrayView behind, qint64 nowMs);
    /// Confirms, then returns what follows; see PollRequest.
    QList<QByteArray> poll(const PollRequest &request);
    void clear() { m_updates.clear(); }
    /// At most so many of those behind this update_id, oldest first.
    [[nodiscard]] QList<WaitingUpdate> after(qint64 id, qsizetype most) const;
    /// It was delivered, before or behind others. Nothing where it is not there any more.
    void remove(qint64 id);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_updates.size()); }
    [[nodiscard]] QList<QByteArray> all() const { return first(size()); }
    /// The update_id that the next update will have.
    [[nodiscard]] qint64 nextId() const { return m_nextId; }
    [[nodiscard]] const QStringList &allowedUpdates() const { return m_allowed; }
    void setAllowedUpdates(const QStringList &kinds) { m_allowed = kinds; }

private:
    struct Entry
    {
        qint64 id;
        qint64 madeMs;
        QByteArray raw;
    };

    const QByteArray &append(QByteArray raw, qint64 nowMs);
    void confirm(qint64 offset);
    [[nodiscard]] QList<QByteArray> first(qsizetype count) const;

    std::deque<Entry> m_updates;
    qint64 m_nextId;
    QStringList m_allowed;
};

} // namespace botdeck::sandbox
