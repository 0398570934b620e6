// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/BotKey.h"
#include "domain/filter/Filter.h"
#include "storage/StoredTypes.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <limits>
#include <memory>
#include <vector>

namespace botdeck::storage {

/// The rows that are asked about: those between these two seqs, neither included.
struct SeqRange
{
    qint64 after = 0;
    qint64 before = std::numeric_limits<qint64>::max();
};

/// Says which rows of a store a filter holds for. The rows in the search files (see SearchIndexer) are found
/// there, the others in the store itself: the answer is always that of domain::matches() for every row that
/// was committed when it was asked, only sooner or later.
///
/// Belongs to one thread at a time; open one per thread. Never writes rows. Errors are those of StoreReader,
/// and Cancelled.
class UpdateSearch
{
public:
    /// Set by another thread to end what runs, within some milliseconds.
    using Cancel = std::atomic_bool;

    using Range = SeqRange;

    static core::Result<std::unique_ptr<UpdateSearch>> open(const QString &dir);
    ~UpdateSearch();
    UpdateSearch(const UpdateSearch &) = delete;
    UpdateSearch &operator=(const UpdateSearch &) = delete;

    /// As StoreReader has it.
    [[nodiscard]] bool isCurrent() const;

    /// What `bot:` knows bots by beside their keys; none until they are told.
    void setBotNames(const QHash<domain::BotKey, QString> &names);

    /// The newest matches, newest first, at most `limit`.
    core::Result<std::vector<qint64>>
    find(const domain::Filter &filter, qint64 limit, const Range &range = {}, const Cancel *cancel = nullptr);
    /// How many match.
    core::Result<qint64>
    count(const domain::Filter &filter, const Range &range = {}, const Cancel *cancel = nullptr);
    /// Every match, ascending, as StoreReader::ids() gives them.
    core::Result<std::vector<qint64>>
    all(const domain::Filter &filter, const Range &range = {}, const Cancel *cancel = nullptr);

    /// The chats of the rows that match, in no order; `marks` says up to which seq a chat was read. Rows
    /// without a chat count nowhere.
    core::Result<QList<ChatCount>> chats(
        const domain::Filter &filter, const QHash<QString, qint64> &marks, const Range &range = {},
        const Cancel *cancel = nullptr);

    /// Whether the last answer came from the search files, where the next one costs little.
    [[nodiscard]] bool hasFiles() const;

private:
    struct Private;
    explicit UpdateSearch(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace botdeck::storage
