// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <functional>

namespace botdeck::log {

class LogRing;

/// While it lives, every line that the program or Qt logs passes it before it is written to stderr. A later
/// one stands in for the earlier one as long as it lives. It outlives every thread that logs. What passed can
/// be kept in memory, too.
class LogFilter
{
public:
    /// The line as it may be written; null: not at all. Called from any thread, also from several at once.
    using Filter = std::function<QString(const QString &line)>;

    /// `ring`: where the messages are kept, which outlives this; null: nowhere.
    explicit LogFilter(Filter filter, LogRing *ring = nullptr);
    ~LogFilter();
    LogFilter(const LogFilter &) = delete;
    LogFilter &operator=(const LogFilter &) = delete;

private:
    static void write(QtMsgType type, const QMessageLogContext &context, const QString &message);

    const Filter m_filter;
    LogRing *const m_ring;
    const LogFilter *const m_before;
    const QtMessageHandler m_handlerBefore;
};

} // namespace botdeck::log
