// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CaptureImport.h"

#include <QFile>

#include <algorithm>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

/// Of one transaction.
constexpr qsizetype importUpdates = 500;
constexpr qint64 importBytes = qint64(8) * 1024 * 1024;

void addPiece(ImportTotals &totals, const CaptureReader::Piece &piece)
{
    totals.received += piece.updates.size();
    totals.badLines += piece.badLines.size();
    const qsizetype room = mostBadLinesTold - totals.firstBad.size();
    totals.firstBad += piece.badLines.first(std::min(room, piece.badLines.size()));
}

void addOutcome(ImportTotals &totals, const storage::ImportOutcome &outcome)
{
    totals.stored += outcome.stored;
    totals.duplicates += outcome.duplicates;
    totals.quarantined += outcome.quarantined;
}

Error unreadable(const QFile &file)
{
    return {
        ErrorKind::Storage,
        {QT_TRANSLATE_NOOP("Phrase", "%1 could not be read: %2."), {file.fileName(), file.errorString()}}};
}

} // namespace

Result<ImportTotals>
importCapture(const QString &path, const ImportSink &sink, const ImportProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    CaptureReader reader(file);
    ImportTotals totals;
    while (!reader.atEnd()) {
        if (progress && !progress(file.pos(), file.size())) {
            return Error{
                ErrorKind::Cancelled,
                {QT_TRANSLATE_NOOP(
                     "Phrase", "The import was cancelled. %1 updates are stored; importing the file again "
                               "stores the rest."),
                 {totals.stored}}};
        }
        const CaptureReader::Piece piece = reader.next(importUpdates, importBytes);
        if (file.error() != QFileDevice::NoError)
            return unreadable(file);
        addPiece(totals, piece);
        if (piece.updates.isEmpty())
            continue;
        const Result<storage::ImportOutcome> outcome = sink(piece.updates);
        if (!outcome)
            return outcome.error();
        addOutcome(totals, *outcome);
    }
    return totals;
}

} // namespace botdeck::services
