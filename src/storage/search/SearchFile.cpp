// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/SearchFile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <atomic>
#include <cstring>

namespace botdeck::storage {

namespace {

constexpr quint64 headerSumBytes = offsetof(SearchFileHeader, sum);
constexpr quint64 segmentSumBytes = offsetof(SegmentHeader, sum);
constexpr qint64 deadOffset = offsetof(SearchFileHeader, dead);

template <typename Value>
bool readAt(int descriptor, quint64 offset, Value &value)
{
    return ::pread(descriptor, &value, sizeof(Value), off_t(offset)) == ssize_t(sizeof(Value));
}

} // namespace

std::unique_ptr<SearchFile> SearchFile::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return nullptr;
    std::unique_ptr<SearchFile> file(new SearchFile(path, descriptor));
    if (!file->readHeader())
        return nullptr;
    file->refresh();
    return file;
}

SearchFile::SearchFile(const QString &path, int descriptor)
    : m_path(QFile::encodeName(path))
    , m_descriptor(descriptor)
{
}

SearchFile::~SearchFile()
{
    if (m_map)
        ::munmap(m_map, m_mapped);
    ::close(m_descriptor);
}

bool SearchFile::readHeader()
{
    SearchFileHeader header;
    if (!readAt(m_descriptor, 0, header))
        return false;
    const SearchFileHeader ours;
    if (header.magic != ours.magic || header.version != ours.version || header.byteOrder != ours.byteOrder ||
        header.sum != XXH3_64bits(&header, headerSumBytes) || header.dead != 0)
        return false;
    m_stamp = header.stamp;
    m_end = sizeof(SearchFileHeader);
    m_endSum = header.sum;
    return map(m_end);
}

bool SearchFile::readSegmentHeader(
    quint64 offset, quint64 fileBytes, quint64 sumBefore, SegmentHeader &header) const
{
    if (offset + sizeof(SegmentHeader) > fileBytes || !readAt(m_descriptor, offset, header))
        return false;
    constexpr quint64 most = 1U << 31U;
    return header.magic == SegmentHeader().magic && header.sum == XXH3_64bits(&header, segmentSumBytes) &&
           header.previousSum == sumBefore && header.rows > 0 && header.rows <= rowsInSegment &&
           header.textBytes < most && header.wordBytes < most && segmentBytes(header) <= fileBytes - offset;
}

void SearchFile::refresh()
{
    struct stat found
    {
    };
    if (::fstat(m_descriptor, &found) != 0)
        return;
    std::vector<Segment> added;
    quint64 end = m_end;
    quint64 sum = m_endSum;
    SegmentHeader header;
    while (readSegmentHeader(end, quint64(found.st_size), sum, header)) {
        added.push_back({end, header, Soundness::Unknown});
        end += segmentBytes(header);
        sum = header.sum;
    }
    if (added.empty() || !map(end))
        return;
    for (const Segment &segment : added) {
        if (!addWords(segment))
            return;
        m_segments.push_back(segment);
        m_end = segment.offset + segmentBytes(segment.header);
        m_endSum = segment.header.sum;
    }
}

bool SearchFile::map(quint64 size)
{
    void *place = m_map ? ::mremap(m_map, m_mapped, size, MREMAP_MAYMOVE)
                        : ::mmap(nullptr, size, PROT_READ, MAP_SHARED, m_descriptor, 0);
    if (place == MAP_FAILED)
        return false;
    m_map = static_cast<char *>(place);
    m_mapped = size;
    return true;
}

bool SearchFile::addWords(const Segment &segment)
{
    const SegmentHeader &header = segment.header;
    const quint64 begin =
        segment.offset + sizeof(SegmentHeader) + columnBytes(header.rows) + header.textBytes;
    if (XXH3_64bits(m_map + begin, header.wordBytes) != header.wordSum)
        return false;
    std::vector<Word> words;
    quint64 at = begin;
    const quint64 end = begin + header.wordBytes;
    while (end - at >= sizeof(WordHeader)) {
        WordHeader word;
        std::memcpy(&word, m_map + at, sizeof(word));
        at += sizeof(word);
        if (quint64(word.firstBytes) + word.secondBytes > end - at || word.column > WordHeader::From)
            return false;
        words.push_back({at, word.firstBytes, word.secondBytes, WordHeader::Column(word.column)});
        at += quint64(word.firstBytes) + word.secondBytes;
    }
    if (at != end || words.size() != header.words)
        return false;
    m_words.insert(m_words.end(), words.begin(), words.end());
    return true;
}

bool SearchFile::isCurrent() const
{
    std::atomic_thread_fence(std::memory_order_acquire);
    quint64 dead = 0;
    struct stat ours
    {
    };
    struct stat there
    {
    };
    return readAt(m_descriptor, deadOffset, dead) && dead == 0 && ::fstat(m_descriptor, &ours) == 0 &&
           ::stat(m_path.constData(), &there) == 0 && ours.st_ino == there.st_ino &&
           ours.st_dev == there.st_dev;
}

qint64 SearchFile::lastSeq() const
{
    return m_segments.empty() ? 0 : m_segments.back().header.lastSeq;
}

bool SearchFile::isSound(size_t number)
{
    Segment &segment = m_segments[number];
    if (segment.soundness == Soundness::Unknown) {
        const quint64 length = columnBytes(segment.header.rows) + segment.header.textBytes;
        const bool sound =
            XXH3_64bits(m_map + segment.offset + sizeof(SegmentHeader), length) == segment.header.bodySum &&
            hasSoundRows(number);
        segment.soundness = sound ? Soundness::Sound : Soundness::Broken;
    }
    return segment.soundness == Soundness::Sound;
}

// A sum is no signature: what would lead out of the mapped bytes is looked at as well.
bool SearchFile::hasSoundRows(size_t segment) const
{
    const SegmentColumns rows = columns(segment);
    quint32 textEnd = 0;
    for (size_t i = 0; i < rows.seq.size(); ++i) {
        if (rows.textEnd[i] <= textEnd || rows.textEnd[i] > quint64(rows.texts.size()) ||
            rows.kind[i] >= words() || rows.chat[i] >= words() || rows.from[i] >= words())
            return false;
        textEnd = rows.textEnd[i];
    }
    return textEnd == quint64(rows.texts.size());
}

SegmentColumns SearchFile::columns(size_t segment) const
{
    const SegmentHeader &header = m_segments[segment].header;
    const size_t rows = header.rows;
    const quint64 wide = m_segments[segment].offset + sizeof(SegmentHeader);
    const quint64 narrow = wide + wideColumns * rows * sizeof(qint64);
    const auto long64 = [&](size_t place) { return numbers<qint64>(wide + place * rows * 8, rows); };
    const auto short32 = [&](size_t place) { return numbers<quint32>(narrow + place * rows * 4, rows); };
    return {
        long64(0),
        long64(1),
        long64(2),
        short32(0),
        short32(1),
        short32(2),
        short32(3),
        short32(4),
        short32(5),
        short32(6),
        bytes(wide + columnBytes(rows), header.textBytes),
    };
}

QByteArrayView SearchFile::wordFirst(size_t word) const
{
    return bytes(m_words[word].offset, m_words[word].first);
}

QByteArrayView SearchFile::wordSecond(size_t word) const
{
    return bytes(m_words[word].offset + m_words[word].first, m_words[word].second);
}

QByteArrayView SearchFile::bytes(quint64 offset, quint64 length) const
{
    return {m_map + offset, qsizetype(length)};
}

template <typename Number>
std::span<const Number> SearchFile::numbers(quint64 offset, size_t count) const
{
    return {reinterpret_cast<const Number *>(m_map + offset), count};
}

} // namespace botdeck::storage
