// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretFile.h"

#include <QFile>

#include <cstdio>

namespace botdeck::security {

namespace {

constexpr qint64 largestSecretFile = qint64(1) << 20;

constexpr QLatin1StringView standardInputPath("-");

core::Error cannotReadSecret(const QString &path, const core::Phrase &why)
{
    const core::Phrase place = path == standardInputPath
                                   ? core::Phrase(QT_TRANSLATE_NOOP("Phrase", "Standard input"))
                                   : core::Phrase(path);
    return {core::ErrorKind::Storage, {QT_TRANSLATE_NOOP("Phrase", "%1 cannot be read: %2."), {place, why}}};
}

} // namespace

core::Result<core::Secret> readSecretFile(const QString &path)
{
    QFile file(path);
    // Qt's own buffer would not be wiped.
    const QIODevice::OpenMode mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (!(path == standardInputPath ? file.open(stdin, mode) : file.open(mode)))
        return cannotReadSecret(path, file.errorString());
    QByteArray bytes(largestSecretFile + 1, Qt::Uninitialized);
    qint64 size = 0;
    qint64 read = 1;
    while (read > 0 && size < bytes.size()) {
        read = file.read(bytes.data() + size, bytes.size() - size);
        size += qMax(read, qint64(0));
    }
    const core::Secret secret(QByteArrayView(bytes).first(size));
    core::wipeMemory(bytes.data(), size_t(size));
    if (read < 0)
        return cannotReadSecret(path, file.errorString());
    if (size > largestSecretFile)
        return cannotReadSecret(path, QT_TRANSLATE_NOOP("Phrase", "it is larger than a megabyte"));
    return secret;
}

} // namespace botdeck::security
