// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LogCheck.h"

#include "core/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <optional>
#include <utility>

namespace botdeck::storage {

namespace {

constexpr qsizetype logHeaderBytes = 32;
constexpr qsizetype frameHeaderBytes = 24;
constexpr quint32 logMagic = 0x377F0682;

using Sums = std::array<quint32, 2>;

quint32 bigEndianAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// Goes on with a sum over `bytes`, a multiple of eight.
Sums summed(Sums sums, QByteArrayView bytes, bool bigEndian)
{
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
        const char *word = bytes.data() + at;
        sums[0] += (bigEndian ? qFromBigEndian<quint32>(word) : qFromLittleEndian<quint32>(word)) + sums[1];
        sums[1] +=
            (bigEndian ? qFromBigEndian<quint32>(word + 4) : qFromLittleEndian<quint32>(word + 4)) + sums[0];
    }
    return sums;
}

/// Of a sound header: what the sums of its frames begin with.
std::optional<Sums> headerSums(QByteArrayView log)
{
    if (log.size() < logHeaderBytes)
        return std::nullopt;
    const Sums sums = summed({}, log.first(24), (bigEndianAt(log, 0) & 1U) != 0);
    const bool sound = (bigEndianAt(log, 0) & ~1U) == logMagic && isPageSize(bigEndianAt(log, 8)) &&
                       sums == Sums{bigEndianAt(log, 24), bigEndianAt(log, 28)};
    return sound ? std::optional(sums) : std::nullopt;
}

QString logPath(const QString &database)
{
    return database + QStringLiteral("-wal");
}

} // namespace

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

bool hidesCommits(QByteArrayView log)
{
    if (log.size() < logHeaderBytes + frameHeaderBytes)
        return false;
    const std::optional<Sums> header = headerSums(log);
    if (!header)
        return true;
    Sums sums = *header;
    const bool bigEndian = (bigEndianAt(log, 0) & 1U) != 0;
    bool broken = false;
    const qsizetype step = frameHeaderBytes + qsizetype(bigEndianAt(log, 8));
    for (qsizetype at = logHeaderBytes; at + step <= log.size(); at += step) {
        const QByteArrayView frame = log.sliced(at, step);
        const bool belongs = frame.sliced(8, 8) == log.sliced(16, 8);
        const bool endsCommit = bigEndianAt(frame, 4) != 0;
        if (broken && belongs && endsCommit)
            return true;
        if (broken)
            continue;
        sums = summed(summed(sums, frame.first(8), bigEndian), frame.sliced(frameHeaderBytes), bigEndian);
        broken = !belongs || sums != Sums{bigEndianAt(frame, 16), bigEndianAt(frame, 20)};
        // A commit whose own last frame is damaged: only a frame of this log has its salt.
        if (broken && belongs && endsCommit)
            return true;
    }
    return false;
}

LogPages committedPages(QByteArrayView log)
{
    const std::optional<Sums> header = headerSums(log);
    if (!header)
        return {};
    Sums sums = *header;
    const bool bigEndian = (bigEndianAt(log, 0) & 1U) != 0;
    LogPages committed{qsizetype(bigEndianAt(log, 8)), {}};
    QHash<quint32, qsizetype> pending;
    const qsizetype step = frameHeaderBytes + committed.pageSize;
    for (qsizetype at = logHeaderBytes; at + step <= log.size(); at += step) {
        const QByteArrayView frame = log.sliced(at, step);
        sums = summed(summed(sums, frame.first(8), bigEndian), frame.sliced(frameHeaderBytes), bigEndian);
        if (frame.sliced(8, 8) != log.sliced(16, 8) ||
            sums != Sums{bigEndianAt(frame, 16), bigEndianAt(frame, 20)})
            break;
        pending.insert(bigEndianAt(frame, 0), at + frameHeaderBytes);
        if (bigEndianAt(frame, 4) != 0)
            committed.at.insert(std::exchange(pending, {}));
    }
    return committed;
}

core::Result<QByteArray> readLog(const QString &database)
{
    const QString path = logPath(database);
    const qint64 size = QFileInfo(path).size();
    core::Result<QByteArray> log = core::readWhole(path, size);
    if (!log && log.error().kind == core::ErrorKind::NotFound)
        return QByteArray();
    // The bytes before those that the disk does not give come by themselves, without an error.
    if (log && log->size() < size) {
        return core::Error{
            core::ErrorKind::Storage,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "The disk does not give all of %1. It was left as it is. Check the disk, then try "
                           "again."),
             {path}}};
    }
    return log;
}

core::Result<QString> keepDamagedLog(const QString &database)
{
    const core::Result<QByteArray> log = readLog(database);
    if (!log)
        return log.error();
    return hidesCommits(*log) ? core::keepAside(logPath(database), *log) : core::Result<QString>(QString());
}

bool wasBeingMade(const QString &database)
{
    constexpr QByteArrayView magic("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7", 8);
    QFile journal(database + QStringLiteral("-journal"));
    if (!journal.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = journal.read(20);
    return header.size() == 20 && header.startsWith(magic) && bigEndianAt(header, 16) == 0;
}

QStringList keptLogs(const QString &database)
{
    const QFileInfo file(database);
    const QDir folder = file.dir();
    QStringList paths;
    const QString name = file.fileName();
    const QStringList patterns{name + QStringLiteral("-wal.bad*"), name + QStringLiteral(".bad*")};
    for (const QString &kept : folder.entryList(patterns, QDir::Files))
        paths.append(folder.filePath(kept));
    return paths;
}

} // namespace botdeck::storage
