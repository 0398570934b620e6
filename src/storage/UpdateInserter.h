// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/BatchPlan.h"

namespace botdeck::storage {

/// Puts one update into its two tables.
class UpdateInserter
{
public:
    explicit UpdateInserter(Connection &connection);

    /// Within the caller's transaction; the seq it got.
    core::Result<qint64>
    insert(qint64 lane, const IdentKey &ident, qint64 receivedMs, const domain::Update &update);

private:
    Connection &m_connection;
    Statement m_row;
    Statement m_body;
};

} // namespace botdeck::storage
