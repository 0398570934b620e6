// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuardedFile.h"

#include "security/ExportGuard.h"

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;

Result<void>
commitGuarded(core::AtomicFileWriter &file, const QString &path, const security::Redactor &redactor)
{
    if (auto finished = file.finish(); !finished)
        return finished;
    // Looked at before it takes its place: what is there already is not given up for an export that is
    // refused.
    if (auto guarded = security::guardExport(file.temporaryPath(), redactor); !guarded) {
        if (guarded.error().kind != ErrorKind::Refused)
            return guarded;
        return Error{
            ErrorKind::Refused,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "One of your saved secrets would have been in %1. Nothing was exported, and the "
                           "file is as it was before."),
             {path}}};
    }
    return file.commit();
}

Result<void> writeGuarded(const QString &path, const QByteArray &bytes, const security::Redactor &redactor)
{
    auto file = core::AtomicFileWriter::create(path);
    if (!file)
        return file.error();
    if (auto written = file->write(bytes); !written)
        return written;
    return commitGuarded(*file, path, redactor);
}

} // namespace botdeck::services
