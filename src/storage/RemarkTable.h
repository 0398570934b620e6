// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Sqlite.h"
#include "storage/StoredTypes.h"

#include <vector>

namespace botdeck::storage {

/// The operator's marks and notes. An update without either has no row here.
class RemarkTable
{
public:
    explicit RemarkTable(Connection &connection);

    /// All in one transaction; how many of the seqs are there.
    core::Result<qint64> set(const std::vector<qint64> &seqs, const Remark &remark);
    /// One, within the caller's transaction; whether the seq is there.
    core::Result<bool> setOne(qint64 seq, const Remark &remark);

private:
    Connection &m_connection;
    Statement m_put;
    Statement m_dropEmpty;
};

} // namespace botdeck::storage
