// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "storage/Sqlite.h"

namespace botdeck::storage {

/// The small numbers that stand for bots in every other table.
class BotTable
{
public:
    explicit BotTable(Connection &connection);

    /// The bot's number, given now where it has none yet; within the caller's transaction.
    core::Result<qint64> number(const domain::BotKey &bot);

private:
    Connection &m_connection;
    Statement m_find;
    Statement m_add;
};

} // namespace botdeck::storage
