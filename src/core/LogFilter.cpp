// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/LogFilter.h"

#include "core/LogRing.h"

#include <atomic>
#include <cstdio>
#include <utility>

namespace botdeck::log {

namespace {

// Qt calls a plain function and hands it nothing of ours.
std::atomic<const LogFilter *> current = nullptr;

} // namespace

void LogFilter::write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const LogFilter *filter = current;
    if (!filter)
        return;
    const QString line = filter->m_filter(qFormatLogMessage(type, context, message));
    if (line.isNull())
        return;
    if (filter->m_ring)
        filter->m_ring->add(type, QString::fromLatin1(context.category), filter->m_filter(message));
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

LogFilter::LogFilter(Filter filter, LogRing *ring)
    : m_filter(std::move(filter))
    , m_ring(ring)
    , m_before(current.exchange(this))
    , m_handlerBefore(qInstallMessageHandler(write))
{
}

LogFilter::~LogFilter()
{
    qInstallMessageHandler(m_handlerBefore);
    current = m_before;
}

} // namespace botdeck::log
