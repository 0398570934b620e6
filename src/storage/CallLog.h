// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/BotTable.h"
#include "storage/StoredTypes.h"

namespace botdeck::storage {

/// Writes the log of calls.
class CallLog
{
public:
    explicit CallLog(Connection &connection);

    core::Result<qint64> add(const CallRecord &call);

private:
    Connection &m_connection;
    BotTable m_bots;
    Statement m_add;
};

} // namespace botdeck::storage
