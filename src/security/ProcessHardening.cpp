// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ProcessHardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace botdeck::security {

core::Result<void> forbidCoreDumps()
{
    // Both: the limit does not hold where the kernel pipes core files to a program, the flag does.
    const rlimit none{0, 0};
    const bool limited = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool closed = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    if (limited && closed)
        return {};
    return core::Error{
        core::ErrorKind::Unavailable,
        QT_TRANSLATE_NOOP(
            "Phrase",
            "The system does not let Botdeck switch core dumps off. Should it crash, a file with its "
            "memory, tokens included, may be written.")};
}

} // namespace botdeck::security
