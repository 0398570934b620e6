// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ProfileFolder.h"

#include "core/AtomicFile.h"
#include "core/SystemFault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <optional>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

constexpr mode_t ownerFolder = 0700;
constexpr mode_t otherUsers = 0077;
constexpr qint64 longestUuidFile = 65'536;

/// Any of them makes a folder a profile.
constexpr std::array partNames{"settings.ini", "bots.json", "vault.botdeck", "profile.id", "store"};

Error unusable(const QString &path, const core::Phrase &why)
{
    return {
        ErrorKind::Storage,
        {QT_TRANSLATE_NOOP("Phrase", "The profile folder %1 cannot be used: %2. Nothing was changed."),
         {path, why}}};
}

core::Phrase lastReason()
{
    return core::systemFault(errno);
}

Result<void> makeFolder(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return unusable(path, QT_TRANSLATE_NOOP("Phrase", "the folder above it cannot be made"));
    if (::mkdir(QFile::encodeName(path).constData(), ownerFolder) != 0 && errno != EEXIST)
        return unusable(path, lastReason());
    return {};
}

bool isProfile(const QString &path)
{
    return std::any_of(partNames.begin(), partNames.end(), [&path](const char *name) {
        return QFileInfo::exists(path + u'/' + QLatin1StringView(name));
    });
}

std::optional<QString> uuidIn(const Result<QByteArray> &bytes)
{
    const QUuid uuid = bytes ? QUuid::fromString(QLatin1StringView(bytes->trimmed())) : QUuid();
    return uuid.isNull() ? std::nullopt : std::optional(uuid.toString(QUuid::WithoutBraces));
}

/// Writes the file only where there is none yet: of two consoles that start at once for the first time one
/// makes the number, and both use it. False where it is there already. Does not wait for the disk.
Result<bool> writeNew(const QString &path, const QByteArray &bytes)
{
    const QString mine = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    QFile file(mine);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, core::ownerOnly) ||
        file.write(bytes) != bytes.size() || !file.flush()) {
        const QString why = file.errorString();
        file.remove();
        return unusable(path, why);
    }
    file.close();
    const QByteArray from = QFile::encodeName(mine);
    const QByteArray to = QFile::encodeName(path);
    const bool linked = ::link(from.constData(), to.constData()) == 0;
    const int number = errno;
    // Some file systems know no second names; two first starts at once are rarer still.
    if (!linked && number != EEXIST && ::rename(from.constData(), to.constData()) == 0)
        return true;
    ::unlink(from.constData());
    if (!linked && number != EEXIST)
        return unusable(path, core::systemFault(number));
    return linked;
}

} // namespace

Result<ProfileFolder> ProfileFolder::open(const QString &dir, Access access)
{
    ProfileFolder folder(QDir::cleanPath(QDir(dir).absolutePath()));
    if (access == Access::ReadWrite) {
        if (auto made = makeFolder(folder.m_path); !made)
            return made.error();
    } else if (!QFileInfo::exists(folder.m_path)) {
        return Error{
            ErrorKind::NotFound,
            {QT_TRANSLATE_NOOP("Phrase", "There is no profile in %1."), {folder.m_path}}};
    }
    if (auto guarded = folder.guard(access); !guarded)
        return guarded.error();
    if (access == Access::ReadOnly) {
        folder.m_uuid =
            uuidIn(core::readWhole(folder.part("profile.id"), longestUuidFile)).value_or(QString());
        return folder;
    }
    if (auto made = folder.makeParts(); !made)
        return made.error();
    if (auto made = folder.makeUuid(); !made)
        return made.error();
    return folder;
}

Result<void> ProfileFolder::guard(Access access)
{
    const QByteArray name = QFile::encodeName(m_path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return unusable(m_path, lastReason());
    if (!S_ISDIR(status.st_mode))
        return unusable(m_path, QT_TRANSLATE_NOOP("Phrase", "it is no folder"));
    if (status.st_uid != ::geteuid())
        return unusable(m_path, QT_TRANSLATE_NOOP("Phrase", "it belongs to another user"));
    if (access == Access::ReadOnly)
        return {};
    const bool profile = isProfile(m_path);
    if ((status.st_mode & otherUsers) != 0) {
        if (!profile && !QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            return unusable(
                m_path,
                QT_TRANSLATE_NOOP(
                    "Phrase", "it holds other things and other users may enter it. Choose a folder of "
                              "its own for the profile"));
        }
        if (::chmod(name.constData(), ownerFolder) != 0)
            return unusable(m_path, lastReason());
        if (profile) {
            m_objections += core::Phrase(
                QT_TRANSLATE_NOOP(
                    "Phrase", "Other users of this computer could enter the profile folder %1. "
                              "It is closed to them now."),
                {m_path});
        }
    }
    if (::access(name.constData(), W_OK | X_OK) != 0)
        return unusable(m_path, lastReason());
    return {};
}

Result<void> ProfileFolder::makeParts()
{
    for (const QString &path : {storeFolder(), capturesFolder(), logsFolder()}) {
        if (::mkdir(QFile::encodeName(path).constData(), ownerFolder) != 0 && errno != EEXIST)
            return unusable(path, lastReason());
        if (!QFileInfo(path).isDir())
            return unusable(path, QT_TRANSLATE_NOOP("Phrase", "a file of that name is in its place"));
    }
    return {};
}

Result<void> ProfileFolder::makeUuid()
{
    const QString path = part("profile.id");
    // Looked at once: another console may be making it just now.
    const Result<QByteArray> there = core::readWhole(path, longestUuidFile);
    if (const std::optional<QString> kept = uuidIn(there)) {
        m_uuid = *kept;
        return {};
    }
    if (!there && there.error().kind != ErrorKind::NotFound)
        return there.error();
    if (there) {
        if (auto copy = core::keepAside(path, *there); !copy)
            return copy.error();
    }
    if (there || QFileInfo::exists(botsFile())) {
        m_objections += core::Phrase(QT_TRANSLATE_NOOP(
            "Phrase",
            "The profile's own number in profile.id was lost, and a new one was made. Secrets that the "
            "system's "
            "keychain holds under the old one are not found any more: enter the tokens again."));
    }
    m_uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return there ? core::writeWhole(path, m_uuid.toLatin1() + '\n') : settleUuid(path);
}

Result<void> ProfileFolder::settle() const
{
    if (!m_hasNewUuid)
        return {};
    for (const QString &path : {part("profile.id"), m_path}) {
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        // Some file systems cannot do this for folders, and are believed.
        const bool settled = descriptor >= 0 && (::fsync(descriptor) == 0 || errno == EINVAL);
        const core::Phrase why = lastReason();
        if (descriptor >= 0)
            ::close(descriptor);
        if (!settled) {
            return Error{
                ErrorKind::Storage,
                {QT_TRANSLATE_NOOP(
                     "Phrase", "The disk does not confirm the profile's own number in %1: %2. Secrets in the "
                               "system's keychain could be lost with it."),
                 {part("profile.id"), why}}};
        }
    }
    return {};
}

/// The number counts, unless another console was faster.
Result<void> ProfileFolder::settleUuid(const QString &path)
{
    const Result<bool> made = writeNew(path, m_uuid.toLatin1() + '\n');
    if (!made)
        return made.error();
    m_hasNewUuid = *made;
    if (!*made)
        m_uuid = uuidIn(core::readWhole(path, longestUuidFile)).value_or(m_uuid);
    return {};
}

} // namespace botdeck::storage
