// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search/SearchFormat.h"

#include <QByteArrayView>

#include <memory>
#include <span>
#include <vector>

namespace botdeck::storage {

/// The columns of one segment, all of the same length. Valid until SearchFile::refresh().
struct SegmentColumns
{
    std::span<const qint64> seq;
    std::span<const qint64> receivedMs;
    std::span<const qint64> updateId;
    std::span<const quint32> textEnd;
    std::span<const quint32> lane;
    std::span<const quint32> kind;
    std::span<const quint32> chat;
    std::span<const quint32> from;
    std::span<const quint32> traits;
    std::span<const quint32> flags;
    QByteArrayView texts;

    [[nodiscard]] QByteArrayView text(size_t row) const
    {
        const quint32 begin = row == 0 ? 0 : textEnd[row - 1];
        return texts.sliced(begin, qsizetype(textEnd[row]) - begin - 1);
    }
};

/// The search file, mapped for reading. Nothing in it is believed before its sum was seen to be right.
class SearchFile
{
public:
    /// None where there is no file, or none that this program can use.
    static std::unique_ptr<SearchFile> open(const QString &path);
    ~SearchFile();
    SearchFile(const SearchFile &) = delete;
    SearchFile &operator=(const SearchFile &) = delete;

    /// Looks at what was added meanwhile. Whatever was given out before is no longer valid.
    void refresh();
    /// Whether the file is still the one at its path, and not about to be removed. Once it says no, also what
    /// was read before may have been overwritten already.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] qint64 stamp() const { return m_stamp; }

    [[nodiscard]] size_t segments() const { return m_segments.size(); }
    [[nodiscard]] const SegmentHeader &header(size_t segment) const { return m_segments[segment].header; }
    /// The seq of the last row in the file, 0 where there is none.
    [[nodiscard]] qint64 lastSeq() const;
    /// Whether the segment is as it was written; looked at once. Only then its columns may be asked for.
    bool isSound(size_t number);
    [[nodiscard]] SegmentColumns columns(size_t segment) const;

    [[nodiscard]] size_t words() const { return m_words.size(); }
    [[nodiscard]] WordHeader::Column wordColumn(size_t word) const { return m_words[word].column; }
    [[nodiscard]] QByteArrayView wordFirst(size_t word) const;
    [[nodiscard]] QByteArrayView wordSecond(size_t word) const;

    /// Where the next segment goes, and what it names as the sum before it.
    [[nodiscard]] quint64 end() const { return m_end; }
    [[nodiscard]] quint64 endSum() const { return m_endSum; }

private:
    enum class Soundness : quint8 { Unknown, Sound, Broken };
    struct Segment
    {
        quint64 offset = 0;
        SegmentHeader header;
        Soundness soundness = Soundness::Unknown;
    };
    struct Word
    {
        quint64 offset = 0;
        quint32 first = 0;
        quint32 second = 0;
        WordHeader::Column column = WordHeader::Kind;
    };

    SearchFile(const QString &path, int descriptor);
    bool readHeader();
    /// The header at `offset` where a whole segment of the chain lies there.
    bool readSegmentHeader(quint64 offset, quint64 fileBytes, quint64 sumBefore, SegmentHeader &header) const;
    bool map(quint64 size);
    bool addWords(const Segment &segment);
    [[nodiscard]] bool hasSoundRows(size_t segment) const;
    [[nodiscard]] QByteArrayView bytes(quint64 offset, quint64 length) const;
    template <typename Number>
    [[nodiscard]] std::span<const Number> numbers(quint64 offset, size_t count) const;

    const QByteArray m_path;
    const int m_descriptor;
    char *m_map = nullptr;
    quint64 m_mapped = 0;
    qint64 m_stamp = 0;
    quint64 m_end = 0;
    quint64 m_endSum = 0;
    std::vector<Segment> m_segments;
    std::vector<Word> m_words;
};

} // namespace botdeck::storage
