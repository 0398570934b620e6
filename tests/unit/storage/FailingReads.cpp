// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FailingReads.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace botdeck::test {

namespace {

QByteArray unreadable;
off_t soundBytes = 0;

bool isUnreadable(int file)
{
    std::array<char, 64> link{};
    std::array<char, 4096> path{};
    snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    return readlink(link.data(), path.data(), path.size() - 1) > 0 && unreadable == path.data();
}

} // namespace

void failReads(const QByteArray &path, qint64 from)
{
    unreadable = path;
    soundBytes = off_t(from);
}

/// How much of it the disk gives.
size_t readableBytes(int file, size_t wanted)
{
    if (unreadable.isEmpty() || !isUnreadable(file))
        return wanted;
    return std::min(wanted, size_t(std::max(off_t(0), soundBytes - lseek(file, 0, SEEK_CUR))));
}

} // namespace botdeck::test

/// The C library's function for the whole program.
extern "C" ssize_t read(int file, void *bytes, size_t size)
{
    using Read = ssize_t (*)(int, void *, size_t);
    static const auto systems = reinterpret_cast<Read>(dlsym(RTLD_NEXT, "read"));
    const size_t readable = botdeck::test::readableBytes(file, size);
    if (readable > 0 || size == 0)
        return systems(file, bytes, readable);
    errno = EIO;
    return -1;
}
