// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"

#include <QList>

#include <optional>

// What an arriving batch means for epoch and offset; pure, so that the rules are tested as a table. Source of
// the cases: Telegram's update_ids may restart at a random number after a week of silence (official text),
// and a sandbox or emulator restarted on an old store starts anew from wherever it likes.
namespace botdeck::storage {

struct ArrivedUpdate
{
    std::optional<qint64> updateId;
    /// The store has it, in the stream's present epoch: the same ident, and it says the same (Essence.h).
    bool known = false;
};

struct ArrivedBatch
{
    domain::Stream stream = domain::Stream::Poll;
    /// The stored one.
    std::optional<qint64> offset;
    QList<ArrivedUpdate> updates;
};

/// Whether the server's numbers were started anew, so that this batch opens a new epoch: every update_id is
/// below the offset, none of the updates is in the store, and the numbers fell back: they do not end where
/// the last batch ended. A server that sends its last batch again, with whatever bytes, starts nothing anew.
/// Only on the poll stream: the gateway's idents are no counter.
bool startsAnew(const ArrivedBatch &batch);

/// The offset after the batch is stored; none = the next poll sends none.
/// - Usually the highest update_id + 1, and never less than the stored offset.
/// - In a new epoch the old offset does not count.
/// - When every update_id is below the offset and it is no new epoch, the server sends what it was told is
///   done: it has restarted its numbers (or lost our confirmation) and happens to repeat itself. Nothing is
///   stored twice, but the offset follows the batch down, else the server would repeat it for ever.
/// - Zero or less is never sent, because a negative offset makes a Telegram server delete updates: none
/// instead.
/// - 2^63-1 has no successor: the offset stays there. That one update keeps coming and is known as a
/// duplicate.
/// - Updates without an update_id move nothing; the gateway has no offset.
std::optional<qint64> offsetAfter(const ArrivedBatch &batch);

} // namespace botdeck::storage
