// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <utility>

namespace botdeck::core {

/// An advisory lock on a file (flock), held as long as this object lives. The kernel lets go of it when the
/// process dies, however it dies: there are no stale locks. The file itself stays.
class FileLock
{
public:
    /// Takes the lock at once or not at all. ErrorKind::Locked when another holder has it; ErrorKind::Storage
    /// when the file cannot be made. Its folder is made (owner-only) where it is missing.
    static Result<FileLock> take(const QString &path);

    ~FileLock();
    FileLock(FileLock &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileLock &operator=(FileLock &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace botdeck::core
