// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/CallTypes.h"
#include "storage/ErasureTypes.h"
#include "storage/RetentionTypes.h"
#include "storage/StoredTypes.h"

#include <atomic>
#include <memory>
#include <vector>

namespace botdeck::storage {

/// Reads a store, also while the writer runs in this or another process; never writes, never checkpoints.
///
/// Belongs to one thread at a time; open one per thread. Every answer is a consistent state of the store; two
/// calls may see two states. Errors are ErrorKind::Storage in words (damage is reported where it is met),
/// NotFound for a store or seq that is not there.
class StoreReader
{
public:
    static core::Result<std::unique_ptr<StoreReader>> open(const QString &dir);
    ~StoreReader();
    StoreReader(const StoreReader &) = delete;
    StoreReader &operator=(const StoreReader &) = delete;

    /// Whether its file is still the store's. After a rescue another one is: what this reads then is the
    /// damaged file, kept under another name.
    [[nodiscard]] bool isCurrent() const;

    /// Bots that have updates or calls, in the order they were first seen.
    core::Result<QList<domain::BotKey>> bots();
    /// How many updates there are, of all bots or of one.
    core::Result<qint64> count();
    core::Result<qint64> count(const domain::BotKey &bot);

    /// The seqs above `afterSeq`, ascending, of these bots; an empty list means all bots.
    core::Result<std::vector<qint64>> ids(const QList<domain::BotKey> &bots = {}, qint64 afterSeq = 0);
    /// Rows without `update.raw`, in the order asked; a seq that is not there is left out.
    core::Result<QList<domain::StoredUpdate>> rows(const std::vector<qint64> &seqs);
    /// Rows without `update.raw` of firstSeq…lastSeq, ascending.
    core::Result<QList<domain::StoredUpdate>> rowsBetween(qint64 firstSeq, qint64 lastSeq);
    /// One update's bytes as received.
    core::Result<QByteArray> raw(qint64 seq);
    /// One update with its raw bytes.
    core::Result<domain::StoredUpdate> update(qint64 seq);

    /// Calls newest first, at most `limit`, with ids below `beforeId` (0: from the newest).
    core::Result<QList<CallRecord>> calls(qint64 limit, qint64 beforeId = 0);
    /// The ids above `afterId` of the calls that the filter holds for, newest first. Reads every call; ends
    /// with ErrorKind::Cancelled soon after another thread has set `cancel`.
    core::Result<std::vector<qint64>>
    callIds(const CallFilter &filter, qint64 afterId = 0, const std::atomic_bool *cancel = nullptr);
    /// Calls without parameters and answer, in the order asked; one that is not there is left out.
    core::Result<QList<CallRecord>> callRows(const std::vector<qint64> &ids);
    /// The whole call; none where it is not there.
    core::Result<std::optional<CallRecord>> call(qint64 id);
    /// Calls oldest first, at most `limit`, with ids above `id`.
    core::Result<QList<CallRecord>> callsAfter(qint64 id, qint64 limit);
    /// Calls in the chat, by whichever of these ids they name it, and answers to queries that name no chat.
    /// Reading a chat's history (message/getList) is no call in it.
    core::Result<QList<CallRecord>>
    callsOfChat(const domain::BotKey &bot, const QStringList &chatIds, const CallSpan &span = {});
    /// The answered calls that read the chat's earlier messages, oldest first, with ids above `afterId`.
    core::Result<QList<CallRecord>>
    historyOfChat(const domain::BotKey &bot, const QStringList &chatIds, qint64 afterId, qint64 limit);
    /// Of each chat that the bot's calls name the newest call in it.
    core::Result<QList<CallRecord>> newestCallsOfChats(const domain::BotKey &bot);
    /// Drafts and marks, by chat.
    core::Result<QHash<QString, ChatNote>> chatNotes(const domain::BotKey &bot);
    /// "What happened next": the calls that answer an update, oldest first. Rules: domain/Answering.h.
    core::Result<QList<Answer>> answers(qint64 seq, const domain::AnswerWindow &window = {});

    // These read every row, and end with ErrorKind::Cancelled soon after another thread has set `cancel`.

    /// What the rule names now; nothing is removed.
    core::Result<RetentionPreview>
    outlived(const RetentionRule &rule, const std::atomic_bool *cancel = nullptr);
    /// The same for calls.
    core::Result<CallRetentionPreview>
    outlivedCalls(const CallRetentionRule &rule, const std::atomic_bool *cancel = nullptr);
    /// What UpdateStore::erase() would erase.
    core::Result<ErasureCounts>
    erasable(const ErasureSubject &subject, const std::atomic_bool *cancel = nullptr);

private:
    struct Private;
    explicit StoreReader(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace botdeck::storage
