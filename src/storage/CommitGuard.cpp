// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CommitGuard.h"

#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>

namespace botdeck::storage {

CommitGuard::CommitGuard(Connection &connection, const QString &path)
    : m_connection(connection)
{
    constexpr std::array suffixes{"", "-wal", "-shm"};
    std::ranges::transform(suffixes, m_files.begin(), [&path](const char *suffix) {
        const QByteArray file = QFile::encodeName(path) + suffix;
        return File{file, identityOf(file)};
    });
    const auto refuse = [](void *self) {
        return static_cast<const CommitGuard *>(self)->everyFileIsInPlace() ? 0 : 1;
    };
    sqlite3_commit_hook(m_connection.handle(), refuse, this);
}

CommitGuard::~CommitGuard()
{
    sqlite3_commit_hook(m_connection.handle(), nullptr, nullptr);
}

std::optional<CommitGuard::FileIdentity> CommitGuard::identityOf(const QByteArray &path)
{
    struct stat found
    {
    };
    if (::stat(path.constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

bool CommitGuard::everyFileIsInPlace() const
{
    return std::ranges::all_of(
        m_files, [](const File &file) { return file.identity && identityOf(file.path) == file.identity; });
}

} // namespace botdeck::storage
