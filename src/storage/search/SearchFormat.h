// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <type_traits>

// The search file as it lies on the disk: a header, then segments, each of some rows of the store in the
// order of seq. It is only ever added to. Every number has the machine's own byte order.
namespace botdeck::storage {

/// To be raised whenever the layout changes, or what is put into it: case folding, traits, flags.
inline constexpr quint32 searchVersion = 2;

/// How many rows a full segment has; the rows behind the last full one are read from the store itself.
inline constexpr quint32 rowsInSegment = 1024;
/// A segment is full sooner when it has this much text.
inline constexpr qsizetype textInSegment = qsizetype(16) * 1024 * 1024;

/// Stands behind the text of every row. It occurs in no UTF-8, so that nothing is found across two rows.
inline constexpr char textEndMark = '\xFF';

struct SearchFileHeader
{
    std::array<char, 8> magic = {'B', 't', 'd', 'k', 'S', 'r', 'c', 'h'};
    quint32 version = searchVersion;
    quint32 byteOrder = 0x01020304;
    /// search_stamp of the store whose rows these are.
    qint64 stamp = 0;
    /// Of all before.
    quint64 sum = 0;
    /// Not 0: the file is about to be removed, its content may be overwritten already.
    quint64 dead = 0;
    std::array<quint64, 3> reserved = {};
};
static_assert(sizeof(SearchFileHeader) == 64 && std::is_trivially_copyable_v<SearchFileHeader>);

/// Behind it: the columns, the rows' folded texts, the new words, and zeros up to a multiple of eight.
struct SegmentHeader
{
    quint32 magic = 0x67655342;
    quint32 rows = 0;
    /// The segment holds every row of the store after this seq and up to lastSeq.
    qint64 afterSeq = 0;
    qint64 lastSeq = 0;
    quint32 words = 0;
    quint32 wordBytes = 0;
    quint64 textBytes = 0;
    quint64 wordSum = 0;
    /// Of the columns and texts.
    quint64 bodySum = 0;
    /// `sum` of the segment before, of the file's header before the first one: no segment of another file's
    /// chain passes for one of this one's.
    quint64 previousSum = 0;
    /// Of all before.
    quint64 sum = 0;
};
static_assert(sizeof(SegmentHeader) == 72 && std::is_trivially_copyable_v<SegmentHeader>);

/// What two fields of a row say, kept once for all rows that say the same. Behind it stand the two texts.
struct WordHeader
{
    enum Column : quint32 {
        Kind, ///< kind and content
        Chat, ///< id and folded title
        From, ///< id and folded name
    };
    quint32 column = Kind;
    quint32 firstBytes = 0;
    quint32 secondBytes = 0;
};
static_assert(sizeof(WordHeader) == 12 && std::is_trivially_copyable_v<WordHeader>);

/// Columns of 64 bits: seq, received_ms, update_id. Of 32: end of the text, lane, kind, chat, from, traits,
/// flags.
inline constexpr size_t wideColumns = 3;
inline constexpr size_t narrowColumns = 7;

inline constexpr quint64 columnBytes(quint64 rows)
{
    return rows * (wideColumns * sizeof(qint64) + narrowColumns * sizeof(quint32));
}

/// The length of a whole segment.
inline constexpr quint64 segmentBytes(const SegmentHeader &header)
{
    const quint64 bytes =
        sizeof(SegmentHeader) + columnBytes(header.rows) + header.textBytes + header.wordBytes;
    return (bytes + 7) / 8 * 8;
}

/// Bits of the column of flags: those of domain::UpdateFlag that never change, and this.
inline constexpr quint32 hasUpdateId = 1U << 31;

inline QString searchFolder(const QString &storeDir)
{
    return storeDir + QStringLiteral("/search");
}

inline QString searchFilePath(const QString &storeDir)
{
    return searchFolder(storeDir) + QStringLiteral("/index");
}

} // namespace botdeck::storage
