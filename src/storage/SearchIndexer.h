// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <atomic>
#include <memory>

namespace botdeck::storage {

/// Keeps the search files beside a store (`search/`), by which UpdateSearch is fast: reads what was committed
/// and adds it to them, never within anybody's transaction. They hold nothing that the store does not; what
/// is missing, damaged, of another version or of another store is made anew.
///
/// Belongs to one thread at a time. Any number in any process: one at a time works, the others see that and
/// do nothing.
class SearchIndexer
{
public:
    /// Errors as StoreReader::open() says them.
    static core::Result<std::unique_ptr<SearchIndexer>> open(const QString &dir);
    ~SearchIndexer();
    SearchIndexer(const SearchIndexer &) = delete;
    SearchIndexer &operator=(const SearchIndexer &) = delete;

    /// Adds what was stored since, some microseconds a row, and says how many rows that were. The newest
    /// thousand or fewer are left to UpdateSearch. Ends early, with what it has done so far, once `cancel` is
    /// set. To be called after every few hundred new rows, in a thread of its own. An error is one of the
    /// disk (Storage): searching goes on without.
    core::Result<qint64> catchUp(const std::atomic_bool *cancel = nullptr);

private:
    struct Private;
    explicit SearchIndexer(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace botdeck::storage
