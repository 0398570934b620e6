// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SearchUpkeep.h"

#include "storage/SearchIndexer.h"

#include <utility>

namespace botdeck::services {

namespace {

/// As many as a step of the search files holds.
constexpr int worthAdding = 1024;

} // namespace

SearchUpkeep::SearchUpkeep(const QString &storeFolder)
    : m_storeFolder(storeFolder)
{
}

SearchUpkeep::~SearchUpkeep()
{
    m_stop = true;
}

void SearchUpkeep::arrived(int rows)
{
    m_rows += rows;
    if (m_rows < worthAdding)
        return;
    m_rows = 0;
    catchUp();
}

void SearchUpkeep::catchUp()
{
    // One that waits sees what arrives until it begins.
    if (m_asked.exchange(true))
        return;
    m_work.post([this] { work(); });
}

void SearchUpkeep::work()
{
    m_asked = false;
    if (!m_indexer) {
        core::Result<std::unique_ptr<storage::SearchIndexer>> opened =
            storage::SearchIndexer::open(m_storeFolder);
        if (!opened)
            return;
        m_indexer = *std::move(opened);
    }
    if (!m_indexer->catchUp(&m_stop))
        m_indexer.reset();
}

} // namespace botdeck::services
