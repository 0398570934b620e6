// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library to be preloaded (LD_PRELOAD): a disk that gets full and has room again, for any user, without a
// disk of its own. What lies below the folder BOTDECK_TEST_DISK can neither be made nor written as long as
// there is a file of the name BOTDECK_TEST_DISK_FULL: ENOSPC. The functions are the C library's by their
// names in the program; here they have others, since its headers may have bodies for them.
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>

namespace {

template <typename Function>
Function systemsOwn(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isFull()
{
    const char *mark = getenv("BOTDECK_TEST_DISK_FULL");
    return mark != nullptr && access(mark, F_OK) == 0;
}

bool isOnDisk(const char *path)
{
    const char *folder = getenv("BOTDECK_TEST_DISK");
    return folder != nullptr && path != nullptr && strncmp(path, folder, strlen(folder)) == 0;
}

bool isOnDisk(int file)
{
    std::array<char, 64> link{};
    std::array<char, 4096> path{};
    snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    return readlink(link.data(), path.data(), path.size() - 1) > 0 && isOnDisk(path.data());
}

/// Whether nothing can be written there; what the program sees of it is in errno.
template <typename Place>
bool refuses(Place place)
{
    const int before = errno;
    const bool full = isFull() && isOnDisk(place);
    errno = full ? ENOSPC : before;
    return full;
}

bool refusesToMake(const char *path)
{
    const int before = errno;
    const bool isThere = access(path, F_OK) == 0;
    errno = before;
    return !isThere && refuses(path);
}

using Open = int (*)(const char *, int, ...);
using OpenAt = int (*)(int, const char *, int, ...);
using Write = ssize_t (*)(int, const void *, size_t);
using WriteAt = ssize_t (*)(int, const void *, size_t, off_t);
using WriteMany = ssize_t (*)(int, const iovec *, int);
using Truncate = int (*)(int, off_t);
using MakeFolder = int (*)(const char *, mode_t);
using MakeTemporary = int (*)(char *, int);
using Link = int (*)(const char *, const char *);

mode_t modeIn(int flags, va_list more)
{
    return (flags & O_CREAT) != 0 ? mode_t(va_arg(more, unsigned)) : 0;
}

int openUnlessFull(const char *name, const char *path, int flags, mode_t mode)
{
    if ((flags & O_CREAT) != 0 && refusesToMake(path))
        return -1;
    return systemsOwn<Open>(name)(path, flags, mode);
}

int openAtUnlessFull(const char *name, int folder, const char *path, int flags, mode_t mode)
{
    if ((flags & O_CREAT) != 0 && refusesToMake(path))
        return -1;
    return systemsOwn<OpenAt>(name)(folder, path, flags, mode);
}

} // namespace

extern "C" {

int diskOpen(const char *path, int flags, ...) __asm__("open");
int diskOpen64(const char *path, int flags, ...) __asm__("open64");
int diskOpenAt(int folder, const char *path, int flags, ...) __asm__("openat");
int diskOpenAt64(int folder, const char *path, int flags, ...) __asm__("openat64");
ssize_t diskWrite(int file, const void *bytes, size_t size) __asm__("write");
ssize_t diskWriteAt(int file, const void *bytes, size_t size, off_t at) __asm__("pwrite");
ssize_t diskWriteAt64(int file, const void *bytes, size_t size, off_t at) __asm__("pwrite64");
ssize_t diskWriteMany(int file, const iovec *pieces, int count) __asm__("writev");
int diskTruncate(int file, off_t size) __asm__("ftruncate");
int diskTruncate64(int file, off_t size) __asm__("ftruncate64");
int diskMakeFolder(const char *path, mode_t mode) __asm__("mkdir");
int diskMakeTemporary(char *path, int flags) __asm__("mkostemp");
int diskMakeTemporary64(char *path, int flags) __asm__("mkostemp64");
int diskLink(const char *from, const char *to) __asm__("link");

int diskOpen(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return openUnlessFull("open", path, flags, mode);
}

int diskOpen64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return openUnlessFull("open64", path, flags, mode);
}

int diskOpenAt(int folder, const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return openAtUnlessFull("openat", folder, path, flags, mode);
}

int diskOpenAt64(int folder, const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return openAtUnlessFull("openat64", folder, path, flags, mode);
}

ssize_t diskWrite(int file, const void *bytes, size_t size)
{
    return refuses(file) ? -1 : systemsOwn<Write>("write")(file, bytes, size);
}

ssize_t diskWriteAt(int file, const void *bytes, size_t size, off_t at)
{
    return refuses(file) ? -1 : systemsOwn<WriteAt>("pwrite")(file, bytes, size, at);
}

ssize_t diskWriteAt64(int file, const void *bytes, size_t size, off_t at)
{
    return refuses(file) ? -1 : systemsOwn<WriteAt>("pwrite64")(file, bytes, size, at);
}

ssize_t diskWriteMany(int file, const iovec *pieces, int count)
{
    return refuses(file) ? -1 : systemsOwn<WriteMany>("writev")(file, pieces, count);
}

int diskTruncate(int file, off_t size)
{
    return size > 0 && refuses(file) ? -1 : systemsOwn<Truncate>("ftruncate")(file, size);
}

int diskTruncate64(int file, off_t size)
{
    return size > 0 && refuses(file) ? -1 : systemsOwn<Truncate>("ftruncate64")(file, size);
}

int diskMakeFolder(const char *path, mode_t mode)
{
    return refusesToMake(path) ? -1 : systemsOwn<MakeFolder>("mkdir")(path, mode);
}

int diskMakeTemporary(char *path, int flags)
{
    return refuses(static_cast<const char *>(path)) ? -1 : systemsOwn<MakeTemporary>("mkostemp")(path, flags);
}

int diskMakeTemporary64(char *path, int flags)
{
    return refuses(static_cast<const char *>(path)) ? -1
                                                    : systemsOwn<MakeTemporary>("mkostemp64")(path, flags);
}

int diskLink(const char *from, const char *to)
{
    return refuses(to) ? -1 : systemsOwn<Link>("link")(from, to);
}

} // extern "C"
