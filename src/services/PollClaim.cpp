// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PollClaim.h"

#include "core/Log.h"
#include "services/PollLock.h"

#include <QFile>
#include <QLocalSocket>

#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace botdeck::services {

namespace {

constexpr const char *wish = "hand-over\n";
constexpr const char *granted = "ok\n";
constexpr qint64 longestWish = 64;

core::Error noAnswer()
{
    return {
        core::ErrorKind::Locked,
        QT_TRANSLATE_NOOP(
            "Phrase", "The other Botdeck does not hand this bot over: it may hang, or be an older version. "
                      "Nothing was changed. End it there, then start here.")};
}

} // namespace

PollClaim::PollClaim(core::Clock &clock, QUrl server, core::Secret token, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_server(std::move(server))
    , m_token(std::move(token))
{
    m_listener.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_listener, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_listener.nextPendingConnection())
            answer(socket);
    });
}

PollClaim::~PollClaim()
{
    m_question.reset();
    release();
    if (m_folder >= 0)
        ::close(m_folder);
}

/// Valid once the folder is there, which taking the lock, or having met it, has made.
QString PollClaim::socketPath()
{
    if (m_folder < 0)
        m_folder =
            ::open(QFile::encodeName(pollLockFolder()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const QString name = QString::fromLatin1(tokenFingerprint(m_server, m_token));
    return QStringLiteral("/proc/self/fd/%1/%2.socket").arg(m_folder).arg(name.left(20));
}

core::Result<void> PollClaim::take()
{
    if (m_lock)
        return {};
    core::Result<core::FileLock> lock = takePollLock(m_server, m_token);
    if (!lock)
        return lock.error();
    m_lock.emplace(*std::move(lock));
    listen();
    return {};
}

/// Without it nobody can ask, and everything else works.
void PollClaim::listen()
{
    QLocalServer::removeServer(socketPath()); // whoever left it is gone: the lock is ours
    if (!m_listener.listen(socketPath()))
        qCWarning(
            log::feed, "No other Botdeck can ask for a bot that is polled here: no socket could be made.");
}

void PollClaim::release()
{
    m_listener.close();
    m_lock.reset();
    for (QLocalSocket *socket : std::exchange(m_asking, {})) {
        socket->write(granted);
        socket->flush();
        socket->disconnectFromServer();
    }
}

void PollClaim::answer(QLocalSocket *socket)
{
    // It outlives the listener's closing: that is when it is answered.
    socket->setParent(this);
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        m_asking.removeAll(socket);
        socket->deleteLater();
    });
    m_clock.after(deadline, socket, [socket] { socket->abort(); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
    hear(socket);
}

void PollClaim::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestWish)
            socket->abort();
        return;
    }
    if (socket->readLine(longestWish) != wish || m_asking.contains(socket)) {
        socket->abort();
        return;
    }
    m_asking.append(socket);
    Q_EMIT wanted();
}

void PollClaim::ask()
{
    if (m_question)
        return;
    m_question = std::make_unique<QObject>();
    auto *socket = new QLocalSocket(m_question.get());
    connect(socket, &QLocalSocket::connected, socket, [socket] { socket->write(wish); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->canReadLine())
            conclude(socket->readLine(longestWish) == granted ? core::Result<void>() : noAnswer());
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        // Its answer may have come just before it hung up; and who cannot be reached may have ended.
        const bool ended = socket->bytesAvailable() > 0 || takePollLock(m_server, m_token).has_value();
        conclude(ended ? core::Result<void>() : noAnswer());
    });
    m_clock.after(deadline, m_question.get(), [this] { conclude(noAnswer()); });
    const QString path = socketPath();
    QMetaObject::invokeMethod(
        socket, [socket, path] { socket->connectToServer(path); }, Qt::QueuedConnection);
}

/// The question is not deleted at once: its socket may be speaking just now.
void PollClaim::conclude(const core::Result<void> &outcome)
{
    if (!m_question)
        return;
    m_question->disconnect();
    for (QObject *part : m_question->children())
        part->disconnect(this);
    m_question.release()->deleteLater();
    if (outcome)
        Q_EMIT handedOver();
    else
        Q_EMIT notHandedOver(outcome.error());
}

} // namespace botdeck::services

#include "moc_PollClaim.cpp"
