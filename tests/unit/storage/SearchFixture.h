// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/FilterSubject.h"
#include "storage/UpdateSearch.h"
#include "StoreFixture.h"

#include <memory>
#include <random>

namespace botdeck::test {

using Seqs = std::vector<qint64>;

/// The filter that the text means; the test fails where it means none.
domain::Filter filterOf(const QString &text);
/// The text as a value of a filter, in double quotes.
QString quoted(const QString &text);

/// What the store holds, row by row, as the reference asks it.
class NaiveRows
{
public:
    explicit NaiveRows(storage::StoreReader &reader);

    /// Every match, newest first.
    [[nodiscard]] Seqs find(const domain::Filter &filter) const;
    [[nodiscard]] size_t size() const { return m_rows.size(); }

private:
    std::vector<std::unique_ptr<domain::FilterSubjectBytes>> m_rows;
};

/// A store that is searched.
class SearchFixture : public StoreTest
{
protected:
    [[nodiscard]] QString indexPath() const { return dir() + QStringLiteral("/search/index"); }
    std::unique_ptr<storage::UpdateSearch> openSearch();
    /// How many rows were added to the search files.
    qint64 index();
    /// Some text in English, Russian or Chinese, long or short, with signs of every length in UTF-8.
    QString inventText();
    /// `rows` invented updates of two bots on both streams; some are quarantined, marked or noted.
    void fill(int rows);
    /// A needle of one to six characters out of `text`, with the case of some changed.
    QString needleOf(const QString &text);
    /// What is found, counted and listed is what the reference says; in words where it is not.
    void expectRight(storage::UpdateSearch &search, const NaiveRows &naive, const QString &filter);
    /// The same for a few filters of every sort.
    void expectRightEverywhere(storage::UpdateSearch &search);
    void expectRightEverywhere(storage::UpdateSearch &search, const NaiveRows &naive);

    std::mt19937 m_random{20261121};
    qint64 m_lastId = 0;
};

} // namespace botdeck::test
