// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/InstanceGate.h"

#include <QFile>
#include <QLocalSocket>

#include <fcntl.h>
#include <unistd.h>

namespace botdeck::services {

namespace {

/// The running one holds the lock a moment longer than it listens, and a moment before it does.
constexpr core::Clock::Milliseconds pause{100};
/// Whoever connects and says nothing is let go.
constexpr core::Clock::Milliseconds patience{5'000};
constexpr qint64 longestLine = 64;

constexpr const char *request = "open-window\n";
constexpr const char *consent = "ok\n";

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

void InstanceGate::open()
{
    m_began = m_clock.monotonic();
    QMetaObject::invokeMethod(this, &InstanceGate::tryOnce, Qt::QueuedConnection);
}

QString InstanceGate::socketPath() const
{
    return QStringLiteral("/proc/self/fd/%1/console.socket").arg(m_folder);
}

void InstanceGate::tryOnce()
{
    m_attempt = std::make_unique<QObject>();
    core::Result<core::FileLock> lock = core::FileLock::take(m_profile + QStringLiteral("/console.lock"));
    if (lock) {
        m_attempt.reset();
        m_lock.emplace(*std::move(lock));
        listen();
    } else if (lock.error().kind == core::ErrorKind::Locked) {
        ask();
    } else {
        m_attempt.reset();
        Q_EMIT readOnly(
            lock.error().detail + QStringLiteral(" The profile is open for reading only: nothing is received "
                                                 "and nothing can be changed."));
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
            QStringLiteral("A second start of the program cannot be answered: no socket could be made in %1. "
                           "It will open this profile for reading only.")
                .arg(m_profile));
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
        const bool understood = socket->readLine(longestLine) == request;
        if (understood)
            socket->write(consent);
        socket->disconnectFromServer();
        if (understood)
            Q_EMIT windowAsked();
    });
}

void InstanceGate::ask()
{
    if (m_clock.monotonic() - m_began >= deadline) {
        giveUp();
        return;
    }
    auto *socket = new QLocalSocket(m_attempt.get());
    connect(socket, &QLocalSocket::connected, socket, [socket] { socket->write(request); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine())
            return;
        const bool agreed = socket->readLine(longestLine) == consent;
        m_attempt.release()->deleteLater(); // the socket speaks just now
        if (agreed)
            Q_EMIT handedOver();
        else
            giveUp();
    });
    // Without an answer: it ends, begins, or hangs. Asked again until the deadline; a first one that ended
    // meanwhile has given its lock back.
    const auto broken = [this, socket] {
        socket->disconnect(this);
        later();
    };
    connect(socket, &QLocalSocket::errorOccurred, this, broken);
    m_clock.after(m_began + deadline - m_clock.monotonic(), m_attempt.get(), [this] { giveUp(); });
    socket->connectToServer(socketPath());
}

void InstanceGate::later()
{
    m_clock.after(pause, m_attempt.get(), [this] {
        m_attempt.release()->deleteLater();
        tryOnce();
    });
}

void InstanceGate::giveUp()
{
    if (m_attempt)
        m_attempt.release()->deleteLater();
    Q_EMIT readOnly(
        QStringLiteral("Another Botdeck uses this profile and does not answer. The profile is open for "
                       "reading only: nothing is "
                       "received and nothing can be changed. End the other one, then start again."));
}

} // namespace botdeck::services
