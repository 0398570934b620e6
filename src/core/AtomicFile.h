// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

// Small files that are written whole or not at all. Everything here blocks until the disk has it: off the
// user interface's thread.
namespace botdeck::core {

inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Writes a temporary file beside `path`, brings it to the disk, renames it over `path` and brings the folder
/// to the disk. Where that fails anywhere, an older file is there as it was and no other file is left behind.
/// A symbolic link is followed; a device, a pipe or a socket is no place for a file and stays.
/// ErrorKind::Storage in words.
Result<void>
writeWhole(const QString &path, QByteArrayView bytes, QFileDevice::Permissions permissions = ownerOnly);

/// The same for what is too large to be held at once: pieces go into a temporary file beside `path`, which
/// takes its place at commit(). Without one, and after any error, no other file is left behind.
class AtomicFileWriter
{
public:
    static Result<AtomicFileWriter>
    create(const QString &path, QFileDevice::Permissions permissions = ownerOnly);
    AtomicFileWriter(AtomicFileWriter &&other) noexcept;
    AtomicFileWriter(const AtomicFileWriter &) = delete;
    AtomicFileWriter &operator=(const AtomicFileWriter &) = delete;
    ~AtomicFileWriter();

    Result<void> write(QByteArrayView piece);
    /// Everything is on the disk, under a name of its own; nothing more can be written.
    Result<void> finish();
    /// Where it can be looked at between finish() and commit().
    [[nodiscard]] QString temporaryPath() const;
    /// finish() where that was not called, then the rename.
    Result<void> commit();

private:
    AtomicFileWriter() = default;

    Result<void> writeWaiting();

    QString m_path;
    QByteArray m_name;
    QByteArray m_temporary;
    QByteArray m_waiting;
    int m_descriptor = -1;
};

/// The file's bytes. ErrorKind::NotFound where there is none, TooLarge beyond `cap` bytes, else Storage.
Result<QByteArray> readWhole(const QString &path, qint64 cap);

/// Copies bytes that could not be understood to `path`.bad (.bad2, … where that name holds something else),
/// so that a new file may take their place. Gives the copy's path; made once for the same bytes.
Result<QString> keepAside(const QString &path, QByteArrayView bytes);

} // namespace botdeck::core
