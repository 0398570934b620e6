// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Sqlite.h"
#include "storage/StoredTypes.h"

namespace botdeck::storage {

/// The start of every statement whose rows `readRow` reads; a WHERE may follow.
#define BOTDECK_SELECT_ROWS                                                                                  \
    "SELECT seq, key, stream, epoch, ident, update_id, received_ms, kind, content, chat_id, chat_title, "    \
    "chat_type, from_id, from_name, fault, text, (SELECT length(raw) FROM bodies WHERE bodies.seq = "        \
    "updates.seq), remarks.marked, remarks.note, peeked.seq IS NOT NULL FROM updates JOIN lanes USING "      \
    "(lane) JOIN bots USING "                                                                                \
    "(bot) LEFT JOIN remarks USING (seq) LEFT JOIN peeked USING (seq) "

/// The current row of such a statement; `update.raw` is empty.
domain::StoredUpdate readRow(const Query &query);

} // namespace botdeck::storage
