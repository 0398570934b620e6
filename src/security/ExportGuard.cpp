// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ExportGuard.h"

#include <QFile>
#include <QFileInfo>

namespace botdeck::security {

namespace {

constexpr qint64 pieceSize = qint64(1024) * 1024;

/// `words`: with %1 for the path and %2 for what became of the file.
core::Error refused(const QString &path, core::ErrorKind kind, const char *words)
{
    // Where the path is a symbolic link, what it leads to is what was written.
    const QString target = QFileInfo(path).canonicalFilePath();
    const char *fate = QFile::remove(target.isEmpty() ? path : target)
                           ? QT_TRANSLATE_NOOP("Phrase", "It was removed; nothing was exported.")
                           : QT_TRANSLATE_NOOP("Phrase", "It could not be removed: remove it yourself, now.");
    return {kind, {words, {path, fate}}};
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
            path, core::ErrorKind::Refused,
            QT_TRANSLATE_NOOP("Phrase", "%1 contained one of your saved secrets. %2"));
    if (!opened || file.error() != QFileDevice::NoError)
        return refused(
            path, core::ErrorKind::Storage,
            QT_TRANSLATE_NOOP(
                "Phrase", "%1 could not be read again to make sure that no secret is in it. %2"));
    return {};
}

} // namespace botdeck::security
