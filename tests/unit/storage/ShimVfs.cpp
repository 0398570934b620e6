// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShimVfs.h"

#include <sqlite3.h>

namespace botdeck::test {

using Change = ShimVfs::Change;

struct ShimVfs::Private
{
    /// Whether the call fails that is made now.
    bool failsNow(bool reads = false)
    {
        if (reads != (fault && fault->reads))
            return false;
        const int call = calls++;
        return fault && call >= fault->first && call < fault->first + fault->count;
    }

    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    std::optional<Fault> fault;
    int calls = 0;
    QList<Change> changes;
};

namespace {

using Kind = Change::Kind;
using Shim = ShimVfs::Private;

/// SQLite gives the memory; the real file lies behind it.
struct ShimFile
{
    sqlite3_file base;
    Shim *shim;
    sqlite3_file *real;
    const char *path;
};

ShimFile &shimOf(sqlite3_file *file)
{
    return *reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return shimOf(file).real;
}

QByteArray nameOf(const char *path)
{
    return QByteArray(path).mid(QByteArray(path).lastIndexOf('/') + 1);
}

/// As the unix VFS answers ENOSPC on the one hand, EIO and EDQUOT on the other.
int failureOf(const Shim &shim, int otherwise)
{
    return shim.fault->full ? SQLITE_FULL : otherwise;
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *real = realOf(file);
    return real->pMethods != nullptr ? real->pMethods->xClose(real) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *into, int bytes, sqlite3_int64 offset)
{
    if (shimOf(file).shim->failsNow(true))
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), into, bytes, offset);
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    ShimFile &shim = shimOf(file);
    const bool fails = shim.shim->failsNow();
    const int reached = fails ? (shim.shim->fault->halfWrites ? bytes / 2 : 0) : bytes;
    if (reached > 0) {
        const int code = shim.real->pMethods->xWrite(shim.real, from, reached, offset);
        if (code != SQLITE_OK)
            return code;
        shim.shim->changes.append(
            {Kind::Write, nameOf(shim.path), offset, QByteArray(static_cast<const char *>(from), reached)});
    }
    return fails ? failureOf(*shim.shim, SQLITE_IOERR_WRITE) : SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 length)
{
    ShimFile &shim = shimOf(file);
    if (shim.shim->failsNow())
        return SQLITE_IOERR_TRUNCATE;
    shim.shim->changes.append({Kind::Truncate, nameOf(shim.path), length});
    return shim.real->pMethods->xTruncate(shim.real, length);
}

int syncFile(sqlite3_file *file, int flags)
{
    ShimFile &shim = shimOf(file);
    if (shim.shim->failsNow())
        return SQLITE_IOERR_FSYNC;
    shim.shim->changes.append({Kind::Sync, nameOf(shim.path)});
    return shim.real->pMethods->xSync(shim.real, flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file *file, int *answer)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), answer);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

/// Not the real one's: a disk that promises nothing (no safe append, no power-safe overwrite).
int promises(sqlite3_file * /*file*/)
{
    return 0;
}

/// The -shm is no file that must outlast anything, but making it longer needs room.
int mapShared(sqlite3_file *file, int page, int pageSize, int extend, void volatile **at)
{
    ShimFile &shim = shimOf(file);
    if (extend != 0 && shim.shim->failsNow())
        return SQLITE_IOERR_SHMSIZE;
    return shim.real->pMethods->xShmMap(shim.real, page, pageSize, extend, at);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

constexpr sqlite3_io_methods shimMethods{
    2,          closeFile,  readFile,      writeFile,   truncateFile, syncFile, sizeOfFile,
    lockFile,   unlockFile, checkReserved, controlFile, sectorSize,   promises, mapShared,
    lockShared, barrier,    unmapShared,   nullptr,     nullptr,
};

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *shim = static_cast<Shim *>(vfs->pAppData);
    auto *own =
        new (file) ShimFile{{nullptr}, shim, reinterpret_cast<sqlite3_file *>(&shimOf(file) + 1), path};
    own->real->pMethods = nullptr;
    const int code = shim->real->xOpen(shim->real, path, own->real, flags, outFlags);
    if (own->real->pMethods != nullptr)
        own->base.pMethods = &shimMethods;
    return code;
}

int removeFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    auto *shim = static_cast<Shim *>(vfs->pAppData);
    if (shim->failsNow())
        return SQLITE_IOERR_DELETE;
    shim->changes.append({Kind::Remove, nameOf(path), syncFolder != 0 ? 1 : 0});
    return shim->real->xDelete(shim->real, path, syncFolder);
}

} // namespace

ShimVfs::ShimVfs()
    : d(std::make_unique<Private>())
{
    d->real = sqlite3_vfs_find(nullptr);
    d->vfs = *d->real;
    d->vfs.pNext = nullptr;
    d->vfs.zName = "botdeck-shim";
    d->vfs.szOsFile = int(sizeof(ShimFile)) + d->real->szOsFile;
    d->vfs.pAppData = d.get();
    d->vfs.xOpen = openFile;
    d->vfs.xDelete = removeFile;
    // The others look at the vfs that they are called with, so they get the real one.
    d->vfs.xAccess = [](sqlite3_vfs *vfs, const char *path, int flags, int *answer) {
        const auto *shim = static_cast<Shim *>(vfs->pAppData);
        return shim->real->xAccess(shim->real, path, flags, answer);
    };
    d->vfs.xFullPathname = [](sqlite3_vfs *vfs, const char *path, int size, char *full) {
        const auto *shim = static_cast<Shim *>(vfs->pAppData);
        return shim->real->xFullPathname(shim->real, path, size, full);
    };
    sqlite3_vfs_register(&d->vfs, 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->real, 1);
}

void ShimVfs::fail(const std::optional<Fault> &fault)
{
    d->fault = fault;
    d->calls = 0;
}

int ShimVfs::calls() const
{
    return d->calls;
}

void ShimVfs::tell(qint64 offset)
{
    d->changes.append({Kind::Told, {}, offset});
}

const QList<Change> &ShimVfs::changes() const
{
    return d->changes;
}

} // namespace botdeck::test
