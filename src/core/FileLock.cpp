// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FileLock.h"

#include "core/SystemFault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace botdeck::core {

namespace {

/// `words`: with %1 for the path and %2 for the system's reason.
Error cannot(const char *words, const QString &path, int number)
{
    return {ErrorKind::Storage, {words, {path, systemFault(number)}}};
}

} // namespace

Result<FileLock> FileLock::take(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return cannot(QT_TRANSLATE_NOOP("Phrase", "Cannot make the folder %1: %2."), folder, errno);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return cannot(QT_TRANSLATE_NOOP("Phrase", "Cannot open the lock file %1: %2."), path, errno);
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int number = errno;
        close(descriptor);
        if (number == EWOULDBLOCK)
            return Error{
                ErrorKind::Locked, {QT_TRANSLATE_NOOP("Phrase", "Another process holds %1."), {path}}};
        return cannot(QT_TRANSLATE_NOOP("Phrase", "Cannot lock %1: %2."), path, number);
    }
    return FileLock(descriptor);
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace botdeck::core
