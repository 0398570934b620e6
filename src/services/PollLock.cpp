// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PollLock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace botdeck::services {

namespace {

/// What cron, su or a service starts has no variable; it meets the session's programs all the same.
QString usersRuntimeFolder(const QString &runtimeFolders)
{
    const QString told = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!told.isEmpty() && QDir(told).exists())
        return told;
    const QFileInfo own(runtimeFolders + u'/' + QString::number(getuid()));
    const bool isOurs = own.isDir() && own.ownerId() == getuid() && own.isWritable();
    return isOurs ? own.filePath() : QString();
}

} // namespace

QByteArray tokenFingerprint(const QUrl &server, const core::Secret &token)
{
    const int port = server.port(server.scheme() == QLatin1StringView("http") ? 80 : 443);
    const QString address = server.scheme().toLower() + QStringLiteral("://") + server.host().toLower() +
                            u':' + QString::number(port);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(address.toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(token.reveal());
    return hash.result().toHex();
}

QString pollLockFolder(const QString &runtimeFolders)
{
    const QString runtime = usersRuntimeFolder(runtimeFolders);
    if (!runtime.isEmpty())
        return runtime + QStringLiteral("/botdeck/polls");
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : state) +
           QStringLiteral("/botdeck/polls");
}

core::Result<core::FileLock> takePollLock(const QUrl &server, const core::Secret &token)
{
    const QString name = QString::fromLatin1(tokenFingerprint(server, token)) + QStringLiteral(".lock");
    core::Result<core::FileLock> lock = core::FileLock::take(pollLockFolder() + u'/' + name);
    if (!lock && lock.error().kind == core::ErrorKind::Locked) {
        return core::Error{
            core::ErrorKind::Locked, QT_TRANSLATE_NOOP(
                                         "Phrase", "Another Botdeck on this computer already receives this "
                                                   "bot's updates. Stop it there first: a server "
                                                   "gives each update to one receiver only.")};
    }
    return lock;
}

} // namespace botdeck::services
