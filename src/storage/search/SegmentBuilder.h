// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search/FilterRow.h"
#include "storage/search/SearchFormat.h"

#include <QHash>

#include <vector>

namespace botdeck::storage {

/// The words of a search file and their numbers, as far as they are remembered: one that was forgotten is put
/// into the file a second time, which is no harm.
class WordBook
{
public:
    /// The number of the next new word.
    void startAt(quint32 next);
    quint32 number(WordHeader::Column column, QByteArrayView first, QByteArrayView second);
    /// The new words since the last call, as they lie in the file, and how many they are.
    std::pair<QByteArray, quint32> takeNew();

private:
    QHash<QByteArray, quint32> m_numbers;
    quint32 m_next = 0;
    QByteArray m_new;
    quint32 m_newWords = 0;
};

/// Makes a segment of rows.
class SegmentBuilder
{
public:
    explicit SegmentBuilder(WordBook &words)
        : m_words(words)
    {
    }

    /// The next row in the order of seq, with its traits read. False where it cannot be held: a damaged
    /// store's.
    bool add(const FilterRow &row);
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] qint64 rows() const { return qint64(m_seq.size()); }
    /// All of it. `afterSeq` and `previousSum`: see SegmentHeader.
    [[nodiscard]] QByteArray finish(qint64 afterSeq, quint64 previousSum);

private:
    WordBook &m_words;
    std::vector<qint64> m_seq;
    std::vector<qint64> m_receivedMs;
    std::vector<qint64> m_updateId;
    std::vector<quint32> m_textEnd;
    std::vector<quint32> m_lane;
    std::vector<quint32> m_kind;
    std::vector<quint32> m_chat;
    std::vector<quint32> m_from;
    std::vector<quint32> m_traits;
    std::vector<quint32> m_flags;
    QByteArray m_texts;
};

} // namespace botdeck::storage
