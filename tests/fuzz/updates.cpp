// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"

#include <cstdint>
#include <cstdlib>

using namespace botdeck::domain;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

/// What holds for every update that ever leaves the decoder.
void check(const Update &update)
{
    require(!update.ident.isEmpty() && !update.kind.isEmpty());
    require(update.updateId.has_value() == !update.ident.startsWith(u"sha256:"));
    require(update.updateId.has_value() || update.isQuarantined());
    require(decodeUpdate(update.raw).ident == update.ident);
    require(minified(minified(update.raw)) == minified(update.raw));
}

void checkBatch(const QByteArray &bytes)
{
    const auto batch = decodeBatch(bytes);
    if (!batch) {
        require(!batch.error().detail.isEmpty());
        return;
    }
    int quarantined = 0;
    for (const Update &update : batch->updates) {
        check(update);
        quarantined += update.isQuarantined() ? 1 : 0;
    }
    require(quarantined == batch->quarantined);
}

} // namespace

/// The same bytes as a whole body and as one update.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    check(decodeUpdate(bytes));
    checkBatch(bytes);
    return 0;
}
