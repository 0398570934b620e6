// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <functional>

namespace botdeck::log {

/// While it lives, every line that the program or Qt logs passes it before it is written to stderr. A later
/// one stands in for the earlier one as long as it lives. It outlives every thread that logs.
class LogFilter
{
public:
    /// The line as it may be written; null: not at all. Called from any thread, also from several at once.
    using Filter = std::function<QString(const QString &line)>;

    explicit LogFilter(Filter filter);
    ~LogFilter();
    LogFilter(const LogFilter &) = delete;
    LogFilter &operator=(const LogFilter &) = delete;

private:
    const Filter m_filter;
    const Filter *const m_before;
    const QtMessageHandler m_handlerBefore;
};

} // namespace botdeck::log
