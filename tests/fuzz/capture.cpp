// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CaptureReader.h"
#include "services/UpdateLine.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace botdeck;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

/// What was read can be written, and is the same when it is read again.
void checkUpdate(const domain::StoredUpdate &update)
{
    require(!update.bot.isEmpty() && !update.update.ident.isEmpty());
    const auto again = services::readCaptureLine(services::captureLine(update));
    require(again.has_value());
    require(again->update.raw == update.update.raw && again->update.ident == update.update.ident);
    require(again->bot == update.bot && again->stream == update.stream);
    require(again->receivedMs == update.receivedMs);
    require(again->marked == update.marked && again->note == update.note);
}

} // namespace

/// The bytes as a whole file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QBuffer file;
    file.setData(reinterpret_cast<const char *>(data), int(size));
    file.open(QIODevice::ReadOnly);
    services::CaptureReader reader(file);
    qint64 lastBad = 0;
    while (!reader.atEnd()) {
        const services::CaptureReader::Piece piece = reader.next(3, 1000);
        for (const domain::StoredUpdate &update : piece.updates)
            checkUpdate(update);
        for (const services::BadLine &bad : piece.badLines) {
            require(bad.number > lastBad && bad.number <= reader.lines() && bad.why.endsWith(u'.'));
            lastBad = bad.number;
        }
    }
    require(file.atEnd());
    return 0;
}
