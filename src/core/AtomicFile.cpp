// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AtomicFile.h"

#include <QFile>
#include <QFileInfo>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <utility>

namespace botdeck::core {

namespace {

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
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

Error cannotWrite(const QString &path, int number)
{
    return {
        ErrorKind::Storage,
        QStringLiteral("%1 could not be written: %2. What it held before is kept as it was.")
            .arg(path, QString::fromLocal8Bit(strerror(number)))};
}

Error cannotRead(const QString &path, const QString &why)
{
    return {
        ErrorKind::Storage, QStringLiteral("%1 could not be read: %2. It was left as it is.").arg(path, why)};
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

/// Puts the bytes on the disk under a name of their own; false leaves the reason in errno.
bool fill(Descriptor &file, QByteArrayView bytes, mode_t mode)
{
    return ::fchmod(file.number(), mode) == 0 && writeAll(file.number(), bytes) &&
           ::fsync(file.number()) == 0 && file.close();
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
    const QFileInfo info(path);
    const QString target = info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
    const QByteArray name = QFile::encodeName(target);
    QByteArray temporary = name + ".XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.number() < 0)
        return cannotWrite(path, errno);
    if (!fill(file, bytes, modeOf(permissions)) || ::rename(temporary.constData(), name.constData()) != 0) {
        const int number = errno;
        ::unlink(temporary.constData());
        return cannotWrite(path, number);
    }
    if (!syncFolder(QFile::encodeName(QFileInfo(target).absolutePath()))) {
        return Error{
            ErrorKind::Storage,
            QStringLiteral("%1 was written, but the disk does not confirm it. Save it again.").arg(path)};
    }
    return {};
}

Result<QByteArray> readWhole(const QString &path, qint64 cap)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, QStringLiteral("There is no file %1.").arg(path)};
    if (!info.isFile())
        return cannotRead(path, QStringLiteral("it is no ordinary file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    QByteArray bytes = file.read(cap + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString());
    if (bytes.size() > cap) {
        return Error{
            ErrorKind::TooLarge,
            QStringLiteral("%1 is larger than %2 bytes, which no such file should be. It was left as it is.")
                .arg(path)
                .arg(cap)};
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
        QStringLiteral("There are too many files named like %1.bad; remove those that are not needed.")
            .arg(path)};
}

} // namespace botdeck::core
