// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ExportGuard.h"

#include <QFile>
#include <QFileInfo>

namespace botdeck::security {

namespace {

constexpr qint64 pieceSize = qint64(1024) * 1024;

core::Error refused(const QString &path, core::ErrorKind kind, const QString &why)
{
    // Where the path is a symbolic link, what it leads to is what was written.
    const QString target = QFileInfo(path).canonicalFilePath();
    const QString fate = QFile::remove(target.isEmpty() ? path : target)
                             ? QStringLiteral("It was removed; nothing was exported.")
                             : QStringLiteral("It could not be removed: remove it yourself, now.");
    return {kind, QStringLiteral("%1 %2 %3").arg(path, why, fate)};
}

/// Whether a secret stands in the file; the file's error tells whether it could be read.
bool standsIn(QFile &file, const Redactor &redactor)
{
    QByteArray window;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return false;
        window += piece;
        if (redactor.containsSecret(window))
            return true;
        window = window.last(std::min(window.size(), std::max<qsizetype>(redactor.longestShape() - 1, 0)));
    }
    return false;
}

} // namespace

core::Result<void> guardExport(const QString &path, const Redactor &redactor)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    if (opened && standsIn(file, redactor))
        return refused(
            path, core::ErrorKind::Refused, QStringLiteral("contained one of your saved secrets."));
    if (!opened || file.error() != QFileDevice::NoError)
        return refused(
            path, core::ErrorKind::Storage,
            QStringLiteral("could not be read again to make sure that no secret is in it."));
    return {};
}

} // namespace botdeck::security
