// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AtomicFile.h"

#include "core/Secret.h"
#include "core/SystemFault.h"

#include <QFile>
#include <QFileInfo>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <utility>

namespace botdeck::core {

namespace {

/// So much is gathered before it is written.
constexpr qsizetype pieceSize = qsizetype(256) * 1024;

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Error cannotWrite(const QString &path, const Phrase &why)
{
    return {
        ErrorKind::Storage,
        {QT_TRANSLATE_NOOP("Phrase", "%1 could not be written: %2. What it held before is kept as it was."),
         {path, why}}};
}

Error cannotWrite(const QString &path, int number)
{
    return cannotWrite(path, systemFault(number));
}

Error cannotRead(const QString &path, const Phrase &why)
{
    return {
        ErrorKind::Storage,
        {QT_TRANSLATE_NOOP("Phrase", "%1 could not be read: %2. It was left as it is."), {path, why}}};
}

mode_t modeOf(QFileDevice::Permissions permissions)
{
    static constexpr std::array bits{
        std::pair{QFileDevice::ReadOwner, S_IRUSR},  std::pair{QFileDevice::WriteOwner, S_IWUSR},
        std::pair{QFileDevice::ExeOwner, S_IXUSR},   std::pair{QFileDevice::ReadGroup, S_IRGRP},
        std::pair{QFileDevice::WriteGroup, S_IWGRP}, std::pair{QFileDevice::ReadOther, S_IROTH},
    };
    mode_t mode = 0;
    for (const auto &[permission, bit] : bits) {
        if (permissions.testFlag(permission))
            mode |= mode_t(bit);
    }
    return mode;
}

/// A private key may have stood in it.
void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        wipeMemory(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// The rename has reached the disk. A file system that cannot do this for folders says EINVAL and is
/// believed.
bool syncFolder(const QByteArray &folder)
{
    const Descriptor handle(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return handle.number() >= 0 && (::fsync(handle.number()) == 0 || errno == EINVAL);
}

} // namespace

Result<void> writeWhole(const QString &path, QByteArrayView bytes, QFileDevice::Permissions permissions)
{
    Result<AtomicFileWriter> writer = AtomicFileWriter::create(path, permissions);
    if (!writer)
        return writer.error();
    if (auto written = writer->write(bytes); !written)
        return written;
    return writer->commit();
}

Result<AtomicFileWriter> AtomicFileWriter::create(const QString &path, QFileDevice::Permissions permissions)
{
    const QFileInfo info(path);
    // The rename would put a file where root has a device, such as /dev/null.
    if (info.exists() && !info.isFile() && !info.isDir())
        return cannotWrite(path, QT_TRANSLATE_NOOP("Phrase", "it is no ordinary file"));
    AtomicFileWriter writer;
    writer.m_path = path;
    writer.m_name = QFile::encodeName(info.isSymLink() && info.exists() ? info.canonicalFilePath() : path);
    QByteArray temporary = writer.m_name + ".XXXXXX";
    writer.m_descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (writer.m_descriptor < 0)
        return cannotWrite(path, errno);
    writer.m_temporary = temporary;
    if (::fchmod(writer.m_descriptor, modeOf(permissions)) != 0)
        return cannotWrite(path, errno);
    return writer;
}

AtomicFileWriter::AtomicFileWriter(AtomicFileWriter &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_name(std::move(other.m_name))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_waiting(std::move(other.m_waiting))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

AtomicFileWriter::~AtomicFileWriter()
{
    wipe(m_waiting);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
}

Result<void> AtomicFileWriter::write(QByteArrayView piece)
{
    m_waiting += piece;
    if (m_waiting.size() < pieceSize)
        return {};
    return writeWaiting();
}

Result<void> AtomicFileWriter::writeWaiting()
{
    const bool written = writeAll(m_descriptor, m_waiting);
    const int fault = errno;
    wipe(m_waiting);
    return written ? Result<void>() : cannotWrite(m_path, fault);
}

Result<void> AtomicFileWriter::finish()
{
    if (m_descriptor < 0)
        return {};
    if (auto written = writeWaiting(); !written)
        return written;
    if (::fsync(m_descriptor) != 0 || ::close(std::exchange(m_descriptor, -1)) != 0)
        return cannotWrite(m_path, errno);
    return {};
}

QString AtomicFileWriter::temporaryPath() const
{
    return QFile::decodeName(m_temporary);
}

Result<void> AtomicFileWriter::commit()
{
    if (auto finished = finish(); !finished)
        return finished;
    if (::rename(m_temporary.constData(), m_name.constData()) != 0)
        return cannotWrite(m_path, errno);
    m_temporary.clear();
    if (!syncFolder(QFile::encodeName(QFileInfo(QFile::decodeName(m_name)).absolutePath()))) {
        return Error{
            ErrorKind::Storage,
            {QT_TRANSLATE_NOOP("Phrase", "%1 was written, but the disk does not confirm it. Save it again."),
             {m_path}}};
    }
    return {};
}

Result<QByteArray> readWhole(const QString &path, qint64 cap)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Phrase", "There is no file %1."), {path}}};
    if (!info.isFile())
        return cannotRead(path, QT_TRANSLATE_NOOP("Phrase", "it is no ordinary file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    QByteArray bytes = file.read(cap + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString());
    if (bytes.size() > cap) {
        return Error{
            ErrorKind::TooLarge,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "%1 is larger than %2 bytes, which no such file should be. It was left as it is."),
             {path, cap}}};
    }
    return bytes;
}

Result<QString> keepAside(const QString &path, QByteArrayView bytes)
{
    constexpr int names = 100;
    for (int i = 1; i <= names; ++i) {
        const QString copy = path + (i == 1 ? QStringLiteral(".bad") : QStringLiteral(".bad%1").arg(i));
        const Result<QByteArray> there = readWhole(copy, bytes.size());
        if (there && *there == bytes)
            return copy;
        if (there || there.error().kind != ErrorKind::NotFound)
            continue;
        if (auto written = writeWhole(copy, bytes); !written)
            return written.error();
        return copy;
    }
    return Error{
        ErrorKind::Storage,
        {QT_TRANSLATE_NOOP(
             "Phrase", "There are too many files named like %1.bad; remove those that are not needed."),
         {path}}};
}

} // namespace botdeck::core
