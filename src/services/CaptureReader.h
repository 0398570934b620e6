// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Update.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace botdeck::services {

/// A line of a capture that was passed over.
struct BadLine
{
    /// Counted from 1.
    qint64 number = 0;
    /// Continues "line 17: ", with a full stop.
    QString why;
};

/// One line as captureLine() or updateLine() writes it, without its end. Everything but bot, stream, time,
/// raw bytes, mark and note is made again from the raw bytes. ErrorKind::WrongUse says why it is none.
core::Result<domain::StoredUpdate> readCaptureLine(QByteArrayView line);

/// Reads an NDJSON capture piece by piece; any bytes are good for it.
class CaptureReader
{
public:
    /// More than the largest answer that is taken from a server, in base64. Longer lines are bad ones and are
    /// not held in memory.
    static constexpr qint64 longestLine = 64LL * 1024 * 1024;

    /// `device` is open and outlives the reader.
    explicit CaptureReader(QIODevice &device)
        : m_device(device)
    {
    }

    struct Piece
    {
        QList<domain::StoredUpdate> updates;
        QList<BadLine> badLines;
    };
    /// The next lines, at most so many updates and about so many bytes; empty behind the end. Empty lines are
    /// passed over. A device that cannot be read any further ends like one that has no more: ask it.
    Piece next(qsizetype updates, qint64 bytes);

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    /// How many lines were read.
    [[nodiscard]] qint64 lines() const { return m_line; }

private:
    void readLine(Piece &piece, qint64 &bytesLeft);
    std::optional<QByteArray> wholeLine(qint64 &bytesLeft);

    QIODevice &m_device;
    qint64 m_line = 0;
    bool m_atEnd = false;
};

} // namespace botdeck::services
