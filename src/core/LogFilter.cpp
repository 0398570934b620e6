// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/LogFilter.h"

#include <atomic>
#include <cstdio>
#include <utility>

namespace botdeck::log {

namespace {

// Qt calls a plain function and hands it nothing of ours.
std::atomic<const LogFilter::Filter *> current = nullptr;

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const LogFilter::Filter *filter = current;
    if (!filter)
        return;
    const QString line = (*filter)(qFormatLogMessage(type, context, message));
    if (line.isNull())
        return;
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace

LogFilter::LogFilter(Filter filter)
    : m_filter(std::move(filter))
    , m_before(current.exchange(&m_filter))
    , m_handlerBefore(qInstallMessageHandler(writeMessage))
{
}

LogFilter::~LogFilter()
{
    qInstallMessageHandler(m_handlerBefore);
    current = m_before;
}

} // namespace botdeck::log
