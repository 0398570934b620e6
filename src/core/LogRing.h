// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

#include <deque>
#include <functional>
#include <mutex>

namespace botdeck::log {

/// One message as it was logged, without its secrets.
struct LogLine
{
    /// Counts from 1; of a later line it is larger.
    qint64 number = 0;
    /// Wall time in ms since 1970.
    qint64 wallMs = 0;
    QtMsgType level = QtInfoMsg;
    /// "botdeck.feed"; "default" where the line has none.
    QString category = {};
    QString text = {};
};

/// The newest lines of the log, in memory only. May be asked and told from any thread.
class LogRing
{
public:
    static constexpr size_t kept = 2'000;

    /// `wallMs`: what time it is, asked from any thread.
    explicit LogRing(std::function<qint64()> wallMs)
        : m_wallMs(std::move(wallMs))
    {
    }

    void add(QtMsgType level, const QString &category, const QString &text);
    /// In the order they came, those behind this number; 0: all that are kept.
    [[nodiscard]] QList<LogLine> after(qint64 number) const;

private:
    const std::function<qint64()> m_wallMs;
    mutable std::mutex m_mutex;
    std::deque<LogLine> m_lines;
    qint64 m_last = 0;
};

/// "debug", "info", "warning", "critical", "fatal".
QString levelName(QtMsgType level);
/// How grave it is: Qt's own numbers are in another order.
int levelWeight(QtMsgType level);

} // namespace botdeck::log
