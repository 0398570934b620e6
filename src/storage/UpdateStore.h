// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/ErasureTypes.h"
#include "storage/RetentionTypes.h"
#include "storage/StoredTypes.h"

#include <QMap>

#include <atomic>
#include <memory>
#include <span>

namespace botdeck::storage {

/// The one writer of a store: a folder with `updates.sqlite` (WAL, synchronous EXTRA) and `writer.lock`.
///
/// Belongs to one thread at a time; every call blocks until the disk has it, so it does not belong into the
/// user interface's thread. What arrived is never deleted here, also not when the file turns out to be
/// damaged.
class UpdateStore
{
public:
    /// Makes the folder (owner only) and the file where they are missing, takes the store's lock, brings an
    /// older schema up to date. Of a file that is damaged, or in which damage was met since, what can be read
    /// is brought into a new one, and the damaged file is kept beside it: see notice(). Errors: Locked at
    /// once where another UpdateStore, in any process, has this store; Storage where the folder or file
    /// cannot be used, is damaged beyond knowing, or was written by a newer Botdeck (then not one byte of it
    /// is changed). The lock is the kernel's: a killed process leaves none behind. Once `cancel` is set (by
    /// another thread), what takes long, a rescue or a newer layout, ends with Cancelled and the file is as
    /// it was; where a rescue failed, `retryAfter` says when it is worth another try.
    static core::Result<std::unique_ptr<UpdateStore>>
    open(const QString &dir, const std::atomic_bool *cancel = nullptr);
    ~UpdateStore();
    UpdateStore(const UpdateStore &) = delete;
    UpdateStore &operator=(const UpdateStore &) = delete;

    /// What people should know about how it was opened, in sentences; usually empty.
    [[nodiscard]] const core::Phrase &notice() const;

    /// Stores what is new of the batch and the offset that follows from it in one transaction. When this
    /// returns a value, both have reached the disk, and `position.offset` may be sent. On an error nothing of
    /// the batch is stored, the old position holds, and the same batch may be tried again (full disk). Rules:
    /// storage/AppendRules.h.
    core::Result<AppendOutcome> append(const Batch &batch);

    /// Confirming what was peeked, up to and with this update: everything the server sent before it is
    /// stored, so the offset behind it is written first. Returns that offset, which may be sent.
    /// ErrorKind::Refused where the update does not wait at the server, or has no successor that may be sent.
    core::Result<qint64> confirmTo(const domain::BotKey &bot, qint64 seq);
    /// Nothing of the bot waits at the server any more. The seqs that were peeked.
    core::Result<QList<qint64>> settlePeeked(const domain::BotKey &bot);

    /// Where a stream stands; an unknown bot has epoch 0 and no offset.
    core::Result<Position> position(const domain::BotKey &bot, domain::Stream stream);

    /// Of the gateway's stream, by channel: the number of the newest message that is stored. What came later
    /// was missed. Reads all of the bot's messages: ask once and keep it.
    core::Result<QMap<QString, core::Id>> newestMessages(const domain::BotKey &bot);

    /// Keeps, or replaces, what is known about a token.
    core::Result<void> rememberIdentity(const BotIdentity &identity);
    /// What was remembered for a token; none where it was never asked.
    core::Result<std::optional<BotIdentity>> identity(const QByteArray &tokenFingerprint);

    /// Adds to the log of calls; returns the call's id.
    core::Result<qint64> addCall(const CallRecord &call);

    /// Sets, or clears, marks and notes in one transaction; how many of the seqs are there.
    core::Result<qint64> remark(const std::vector<qint64> &seqs, const Remark &remark);

    /// Text begun in a chat; an empty one goes.
    core::Result<void> setDraft(const domain::BotKey &bot, const QString &chatId, const QString &draft);
    /// The chat's updates up to this seq were read; a mark never goes back.
    core::Result<void> setRead(const domain::BotKey &bot, const QString &chatId, qint64 seq);

    /// Stores what is new of a capture, with marks and notes, in one transaction; seqs are given in this
    /// order. What the store holds already, in whatever epoch, stays as it is. No offset moves: what others
    /// received says nothing about what may be confirmed. Uses bot, stream, receivedMs, update, marked, note.
    core::Result<ImportOutcome> import(const QList<domain::StoredUpdate> &updates);

    /// Removes updates that StoreReader::outlived() named, in one transaction: to be called with some hundred
    /// at a time, so that what arrives gets between. How many went: what got a mark or note meanwhile stays,
    /// unless `alsoMarked`.
    core::Result<qint64> discard(std::span<const qint64> seqs, bool alsoMarked);
    /// The same for calls that StoreReader::outlivedCalls() named.
    core::Result<qint64> discardCalls(std::span<const qint64> ids);
    /// Gives about so many bytes of what is free inside the file back to the disk; to be called until nothing
    /// is left. Nothing else makes the file smaller.
    core::Result<SpaceOutcome> giveBackSpace(qint64 bytes);

    /// Erases one user's, chat's or bot's data everywhere in the store, whole or not at all. What is erased
    /// is overwritten in the file. Reads every row; ends with ErrorKind::Cancelled, and nothing is erased,
    /// soon after another thread has set `cancel`.
    core::Result<ErasureOutcome>
    erase(const ErasureSubject &subject, const std::atomic_bool *cancel = nullptr);

private:
    struct Private;
    explicit UpdateStore(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace botdeck::storage
