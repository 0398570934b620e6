// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/UpdateRow.h"

namespace botdeck::storage {

domain::StoredUpdate readRow(const Query &query)
{
    domain::StoredUpdate row;
    row.seq = query.integer(0);
    row.bot = domain::BotKey::fromStored(query.text(1));
    row.stream = query.integer(2) == 0 ? domain::Stream::Poll : domain::Stream::Gateway;
    row.epoch = int(query.integer(3));
    row.receivedMs = query.integer(6);
    row.rawBytes = query.integer(16);
    row.marked = query.integer(17) != 0; // 0 where there is none
    row.note = query.text(18);
    row.unconfirmed = query.integer(19) != 0;
    domain::Update &update = row.update;
    update.ident = query.text(4);
    if (const std::optional<qint64> id = query.optionalInteger(5))
        update.updateId = core::Id(*id);
    update.kind = query.text(7);
    update.content = query.text(8);
    update.chatId = query.text(9);
    update.chatTitle = query.text(10);
    update.chatType = query.text(11);
    update.fromId = query.text(12);
    update.fromName = query.text(13);
    update.fault = query.text(14);
    update.text = query.text(15);
    return row;
}

} // namespace botdeck::storage
