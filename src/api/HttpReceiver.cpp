// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/HttpReceiver.h"

#include "api/ReceiverThread.h"

#include <QPointer>

namespace botdeck::api {

namespace {

core::Error wrongUse(const char *pattern)
{
    return {core::ErrorKind::WrongUse, core::Phrase(pattern)};
}

/// No server sets a longer one, and a request's head has to have room beside it.
constexpr qsizetype longestPath = 4096;

/// What stands in a request line between two spaces, less what begins a query.
bool isPath(QByteArrayView path)
{
    return path.startsWith('/') &&
           std::ranges::all_of(path, [](char c) { return c > ' ' && c < 0x7F && c != '?' && c != '#'; });
}

core::Result<void> checked(const ReceiverOptions &options)
{
    if (!isPath(options.path.reveal())) {
        return wrongUse(QT_TRANSLATE_NOOP(
            "Phrase", "The path to listen at begins with / and has no blank, no ?, no # and only ASCII."));
    }
    if (options.path.reveal().size() > longestPath) {
        return core::Error{
            core::ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP("Phrase", "The path to listen at is longer than %1 bytes."), {longestPath}}};
    }
    if (options.certificate.isEmpty() != options.key.isEmpty()) {
        return wrongUse(QT_TRANSLATE_NOOP("Phrase", "HTTPS needs both a certificate and its private key."));
    }
    if (options.maxConnections < 1 || options.maxBody < 0)
        return wrongUse(QT_TRANSLATE_NOOP("Phrase", "There must be room for at least one connection."));
    return {};
}

} // namespace

HttpReceiver::HttpReceiver(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

HttpReceiver::~HttpReceiver() = default;

core::Result<quint16> HttpReceiver::listen(const ReceiverOptions &options)
{
    if (isListening())
        return wrongUse(QT_TRANSLATE_NOOP("Phrase", "This receiver listens already."));
    if (const auto fine = checked(options); !fine)
        return fine.error();
    // Called in the other thread; this object outlives it.
    const auto wake = [this] {
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    };
    auto thread = ReceiverThread::start(options, wake);
    if (!thread)
        return thread.error();
    m_refusals = {};
    m_thread = *std::move(thread);
    return m_thread->port();
}

void HttpReceiver::close()
{
    m_thread.reset();
}

void HttpReceiver::answer(quint64 id, int status, const QByteArray &contentType, const QByteArray &body)
{
    if (m_thread != nullptr)
        m_thread->answer(id, status, contentType, body);
}

void HttpReceiver::deliver()
{
    if (m_thread == nullptr)
        return;
    ReceiverInbox::Content content = m_thread->take();
    const qint64 now = m_clock.wallMs();
    // Who receives may close this, listen anew, or delete it.
    const QPointer<HttpReceiver> guard(this);
    const ReceiverThread *thread = m_thread.get();
    if (std::exchange(m_refusals, content.refusals) != content.refusals)
        Q_EMIT refused(content.refusals);
    for (ReceivedRequest &request : content.requests) {
        if (guard == nullptr || m_thread.get() != thread)
            return;
        request.receivedMs = now;
        Q_EMIT received(request);
    }
}

} // namespace botdeck::api

#include "moc_HttpReceiver.cpp"
