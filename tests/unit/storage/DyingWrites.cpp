// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DyingWrites.h"

#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

#include <csignal>

namespace botdeck::test {

namespace {

/// 0: nobody is to die.
int writesLeft = 0;
size_t shareWritten = 0;

} // namespace

void dieInWrite(int number, int share)
{
    writesLeft = number;
    shareWritten = size_t(share);
}

/// Whether this write is the last.
bool isLastWrite()
{
    return writesLeft > 0 && --writesLeft == 0;
}

size_t partOf(size_t bytes)
{
    return bytes * shareWritten / 1000;
}

} // namespace botdeck::test

/// The C library's function for the whole program.
extern "C" ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    using Write = ssize_t (*)(int, const void *, size_t, off_t);
    static const auto systems = reinterpret_cast<Write>(dlsym(RTLD_NEXT, "pwrite"));
    if (!botdeck::test::isLastWrite())
        return systems(file, bytes, size, offset);
    (void)systems(file, bytes, botdeck::test::partOf(size), offset);
    (void)raise(SIGKILL);
    return -1;
}
