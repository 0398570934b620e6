// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Sqlite.h"
#include "storage/StoredTypes.h"

namespace botdeck::storage {

/// One (bot, stream, epoch) and where it stands.
struct Lane
{
    /// 0: not in the table.
    qint64 number = 0;
    Position position = {};
};

class LaneTable
{
public:
    explicit LaneTable(Connection &connection);

    /// The lane of the newest epoch; number 0 where the stream has none yet.
    core::Result<Lane> current(const domain::BotKey &bot, domain::Stream stream);
    /// Adds a lane; returns its number.
    core::Result<qint64> add(qint64 bot, domain::Stream stream, const Position &position);
    core::Result<void> move(const Lane &lane);

private:
    Connection &m_connection;
    Statement m_current;
    Statement m_add;
    Statement m_move;
};

} // namespace botdeck::storage
