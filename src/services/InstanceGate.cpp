// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/InstanceGate.h"

#include <QFile>
#include <QLocalSocket>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace botdeck::services {

namespace {

/// The running one holds the lock a moment longer than it listens, and a moment before it does.
constexpr core::Clock::Milliseconds pause{100};
/// Whoever connects and says nothing is let go.
constexpr core::Clock::Milliseconds patience{5'000};
constexpr qint64 longestLine = InstanceGate::longestLink + 64;

constexpr QByteArrayView windowRequest("open-window\n");
constexpr QByteArrayView linkRequest("show-link ");
constexpr const char *consent = "ok\n";

/// The link of a request for one; empty: it asks for none.
QByteArray linkIn(const QByteArray &line)
{
    return line.startsWith(linkRequest) && line.endsWith('\n') ? line.sliced(linkRequest.size()).chopped(1)
                                                               : QByteArray();
}

} // namespace

InstanceGate::InstanceGate(core::Clock &clock, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_profile(profile)
    , m_folder(::open(QFile::encodeName(profile).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            answer(socket);
    });
}

InstanceGate::~InstanceGate()
{
    m_attempt.reset();
    m_server.close(); // before the folder it is removed from, and before the lock
    if (m_folder >= 0)
        ::close(m_folder);
}

void InstanceGate::open(const QByteArray &link)
{
    m_link = link;
    m_began = m_clock.monotonic();
    QMetaObject::invokeMethod(this, &InstanceGate::tryOnce, Qt::QueuedConnection);
}

QString InstanceGate::socketPath() const
{
    return QStringLiteral("/proc/self/fd/%1/console.socket").arg(m_folder);
}

void InstanceGate::tryOnce()
{
    endAttempt();
    core::Result<core::FileLock> lock = core::FileLock::take(m_profile + QStringLiteral("/console.lock"));
    if (lock) {
        m_lock.emplace(*std::move(lock));
        listen();
    } else if (lock.error().kind == core::ErrorKind::Locked) {
        m_attempt = std::make_unique<QObject>();
        ask();
    } else {
        Q_EMIT readOnly(lock.error());
    }
}

void InstanceGate::listen()
{
    // Whoever left a socket there is gone: the lock is ours.
    QLocalServer::removeServer(socketPath());
    const bool listening = m_server.listen(socketPath());
    Q_EMIT first();
    if (!listening) {
        Q_EMIT notListening(
            {QT_TRANSLATE_NOOP(
                 "Phrase", "A second start of the program cannot be answered: no socket could be made in %1. "
                           "It will open "
                           "this profile for reading only."),
             {m_profile}});
    }
}

void InstanceGate::answer(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    m_clock.after(patience, socket, [socket] { socket->abort(); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestLine)
                socket->abort();
            return;
        }
        const QByteArray line = socket->readLine(longestLine);
        const QByteArray link = linkIn(line);
        const bool understood = line == windowRequest || !link.isEmpty();
        if (understood)
            socket->write(consent);
        socket->disconnectFromServer();
        if (!link.isEmpty())
            Q_EMIT linkAsked(link);
        else if (understood)
            Q_EMIT windowAsked();
    });
}

void InstanceGate::ask()
{
    QObject *attempt = m_attempt.get();
    auto *socket = new QLocalSocket(attempt);
    connect(socket, &QLocalSocket::connected, socket, [socket, this] {
        socket->write(
            m_link.isEmpty() ? windowRequest.toByteArray() : linkRequest.toByteArray() + m_link + '\n');
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket, attempt] {
        if (attempt != m_attempt.get() || !socket->canReadLine())
            return;
        if (socket->readLine(longestLine) != consent) {
            giveUp();
            return;
        }
        endAttempt();
        Q_EMIT handedOver();
    });
    // Without an answer: it ends, begins, or hangs. Asked again until the deadline; a first one that ended
    // meanwhile has given its lock back.
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket, attempt] {
        socket->disconnect(this);
        whileCurrent(attempt, pause, &InstanceGate::tryOnce);
    });
    whileCurrent(attempt, m_began + deadline - m_clock.monotonic(), &InstanceGate::giveUp);
    socket->connectToServer(socketPath());
}

void InstanceGate::whileCurrent(
    QObject *attempt, core::Clock::Milliseconds delay, void (InstanceGate::*what)())
{
    m_clock.after(std::max(delay, core::Clock::Milliseconds(0)), attempt, [this, attempt, what] {
        if (attempt == m_attempt.get())
            (this->*what)();
    });
}

/// Not deleted at once: its socket may be speaking just now.
void InstanceGate::endAttempt()
{
    if (m_attempt)
        m_attempt.release()->deleteLater();
}

void InstanceGate::giveUp()
{
    if (m_attempt)
        m_attempt.release()->deleteLater();
    Q_EMIT readOnly(
        {core::ErrorKind::Locked,
         QT_TRANSLATE_NOOP("Phrase", "Another Botdeck uses this profile and does not answer.")});
}

} // namespace botdeck::services

#include "moc_InstanceGate.cpp"
