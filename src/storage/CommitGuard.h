// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Sqlite.h"

#include <sys/types.h>

#include <array>
#include <optional>

namespace botdeck::storage {

/// Refuses every commit of a connection once its database, or a file beside it, is no longer where it was
/// opened: SQLite goes on writing into files that were removed, and what it writes is gone with the program.
/// The refused transaction is rolled back and fails with ErrorKind::Storage.
class CommitGuard
{
public:
    /// `path` is the database's. Made once the connection has written or read something, so that all its
    /// files are there; must not outlive the connection.
    CommitGuard(Connection &connection, const QString &path);
    ~CommitGuard();
    CommitGuard(const CommitGuard &) = delete;
    CommitGuard &operator=(const CommitGuard &) = delete;

private:
    /// A file as the kernel knows it, whatever its name.
    struct FileIdentity
    {
        dev_t device = 0;
        ino_t number = 0;

        bool operator==(const FileIdentity &) const = default;
    };
    struct File
    {
        QByteArray path;
        std::optional<FileIdentity> identity;
    };

    static std::optional<FileIdentity> identityOf(const QByteArray &path);
    [[nodiscard]] bool everyFileIsInPlace() const;

    Connection &m_connection;
    std::array<File, 3> m_files;
};

} // namespace botdeck::storage
