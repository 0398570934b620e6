// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/FilterSubject.h"
#include "storage/search/Needle.h"
#include "storage/search/RowBits.h"
#include "storage/search/SearchFacts.h"
#include "storage/search/SearchFile.h"
#include "storage/Sqlite.h"

#include <QHash>

#include <optional>
#include <vector>

namespace botdeck::storage {

/// One filter, asked of whole segments. What it says of a row is what domain::matches() says: every question
/// but that for text is put to it, once for each word, lane or row. Terms that cost little are asked first,
/// and the others only about the rows that are left.
class SegmentFilter
{
public:
    /// All that is given must outlive this; the file may not be refreshed meanwhile.
    SegmentFilter(
        const domain::Filter &filter, const SearchFile &file, const SearchFacts &facts,
        Connection &connection);

    /// The rows that match. The segment must be sound.
    core::Result<RowBits> matching(size_t segment);

private:
    /// A node of the filter with what was prepared for it.
    struct Step
    {
        const domain::FilterNode *node = nullptr;
        int cost = 0;
        std::vector<Step> children = {};
        /// Of a term about kind, chat or from: whether it holds, for each word of that column.
        std::vector<bool> words = {};
        /// Of a term about text.
        std::vector<Needle> needles = {};
    };
    /// How a term of some key is asked.
    struct Way;

    [[nodiscard]] Step prepare(const domain::FilterNode &node) const;
    [[nodiscard]] std::vector<bool> askWords(const domain::FilterTerm &term) const;
    [[nodiscard]] RowBits ask(const Step &step, const RowBits &candidates);
    [[nodiscard]] RowBits askTerm(const Step &step, const RowBits &candidates);

    [[nodiscard]] RowBits askWordColumn(const Step &step, const RowBits &candidates);
    [[nodiscard]] RowBits askLanes(const Step &step, const RowBits &candidates);
    [[nodiscard]] RowBits askNumbers(const Step &step, const RowBits &candidates);
    [[nodiscard]] RowBits askTexts(const Step &step, const RowBits &candidates);
    [[nodiscard]] RowBits askBodies(const Step &step, const RowBits &candidates);
    [[nodiscard]] RowBits scanTexts(const Needle &needle) const;
    static const Way &wayOf(domain::FilterKey key);

    const SearchFile &m_file;
    const SearchFacts &m_facts;
    Step m_root;
    Statement m_body;
    SegmentColumns m_rows;
    std::optional<core::Error> m_error;
};

} // namespace botdeck::storage
