// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recording/Recording.h"

#include "domain/recording/NodeTest.h"

#include <cstdint>
#include <cstdlib>

using namespace botdeck::domain;

/// What can be read is written so that it is read again as it was, and can become a test.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = readRecording(bytes);
    if (!read) {
        if (read.error().detail.isEmpty())
            std::abort();
        return 0;
    }
    const auto again = readRecording(recordingText(*read));
    if (!again || *again != *read)
        std::abort();
    const auto test = nodeTest(*read);
    if (test && !test->isValidUtf8())
        std::abort();
    return 0;
}
