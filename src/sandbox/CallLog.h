// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <deque>
#include <mutex>

namespace botdeck::sandbox {

/// One call that a bot made, once it was answered.
struct LoggedCall
{
    QString bot;
    /// The method's path as the table has it, or as called where the table has none.
    QString method;
    QJsonObject parameters;
    /// HTTP status; 0 where the connection was reset instead.
    int status = 0;
    /// The body of the answer.
    QByteArray answer;
};

/// The part of the log that somebody has not seen.
struct LoggedSince
{
    /// JSON array of {"n","bot","method","params","status","answer"}, oldest first. An answer that is no JSON
    /// is given as a string.
    QByteArray calls;
    /// How many there were before these that are no longer kept.
    qint64 forgotten = 0;
};

/// Every call, numbered from 1. Bounded by bytes: the oldest are forgotten. Safe from any thread.
class CallLog
{
public:
    void add(const LoggedCall &call);
    /// The calls after the number `n`; 0 or less = all.
    [[nodiscard]] LoggedSince since(qint64 n) const;

private:
    struct Entry
    {
        qint64 n;
        QByteArray json;
    };

    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries;
    qint64 m_last = 0;
    qsizetype m_bytes = 0;
};

} // namespace botdeck::sandbox
