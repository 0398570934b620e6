// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Update.h"
#include "models/ConsoleData.h"

namespace botdeck::test {

/// Bots of all three platforms with English and Chinese names, and one of the sandbox; all live.
QList<models::BotRow> inventedBots();

/// `count` updates of these bots from `firstSeq` on, in both languages and of many kinds; `lastMs` is when
/// the last one came. The same arguments give the same updates.
QList<domain::StoredUpdate>
inventedUpdates(const QList<models::BotRow> &bots, qint64 firstSeq, int count, qint64 lastMs);

/// One that could not be read: its bytes are no UTF-8.
domain::StoredUpdate quarantinedUpdate(const models::BotRow &bot, qint64 seq, qint64 ms);

} // namespace botdeck::test
