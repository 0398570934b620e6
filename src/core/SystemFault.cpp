// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SystemFault.h"

#include <errno.h>
#include <string.h>

#include <algorithm>
#include <array>

namespace botdeck::core {

namespace {

struct FaultRow
{
    int number;
    const char *words;
};

// The English is glibc's.
constexpr std::array faults{
    FaultRow{EACCES, QT_TRANSLATE_NOOP("Phrase", "Permission denied")},
    FaultRow{EDQUOT, QT_TRANSLATE_NOOP("Phrase", "Disk quota exceeded")},
    FaultRow{EEXIST, QT_TRANSLATE_NOOP("Phrase", "File exists")},
    FaultRow{EFBIG, QT_TRANSLATE_NOOP("Phrase", "File too large")},
    FaultRow{EIO, QT_TRANSLATE_NOOP("Phrase", "Input/output error")},
    FaultRow{EISDIR, QT_TRANSLATE_NOOP("Phrase", "Is a directory")},
    FaultRow{ELOOP, QT_TRANSLATE_NOOP("Phrase", "Too many levels of symbolic links")},
    FaultRow{EMFILE, QT_TRANSLATE_NOOP("Phrase", "Too many open files")},
    FaultRow{ENAMETOOLONG, QT_TRANSLATE_NOOP("Phrase", "File name too long")},
    FaultRow{ENOENT, QT_TRANSLATE_NOOP("Phrase", "No such file or directory")},
    FaultRow{ENOLCK, QT_TRANSLATE_NOOP("Phrase", "No locks available")},
    FaultRow{ENOSPC, QT_TRANSLATE_NOOP("Phrase", "No space left on device")},
    FaultRow{ENOTDIR, QT_TRANSLATE_NOOP("Phrase", "Not a directory")},
    FaultRow{ENOTSUP, QT_TRANSLATE_NOOP("Phrase", "Operation not supported")},
    FaultRow{EPERM, QT_TRANSLATE_NOOP("Phrase", "Operation not permitted")},
    FaultRow{EROFS, QT_TRANSLATE_NOOP("Phrase", "Read-only file system")},
};

} // namespace

Phrase systemFault(int number)
{
    const auto *const row =
        std::ranges::find_if(faults, [number](const FaultRow &each) { return each.number == number; });
    return row == faults.end() ? Phrase(QString::fromLocal8Bit(strerror(number))) : Phrase(row->words);
}

} // namespace botdeck::core
