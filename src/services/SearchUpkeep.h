// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BackgroundWork.h"

#include <QString>

#include <atomic>
#include <memory>

namespace botdeck::storage {
class SearchIndexer;
}

namespace botdeck::services {

/// Adds what arrives to the search files of one store, in a thread of its own. What it has not come to is
/// found all the same, only slower, so that nothing here is ever reported as failed.
class SearchUpkeep
{
public:
    explicit SearchUpkeep(const QString &storeFolder);
    /// Ends what runs within some milliseconds.
    ~SearchUpkeep();
    SearchUpkeep(const SearchUpkeep &) = delete;
    SearchUpkeep &operator=(const SearchUpkeep &) = delete;

    /// So many rows arrived: once they are worth it, they are added. Returns at once.
    void arrived(int rows);
    /// Whatever there is is looked at now, in the background.
    void catchUp();

private:
    void work();

    const QString m_storeFolder;
    int m_rows = 0;
    std::atomic_bool m_stop = false;
    std::atomic_bool m_asked = false;
    /// Of the background.
    std::unique_ptr<storage::SearchIndexer> m_indexer;
    BackgroundWork m_work;
};

} // namespace botdeck::services
