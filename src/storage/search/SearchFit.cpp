// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/SearchFit.h"

namespace botdeck::storage {

using core::Result;

namespace {

/// What is in the file's last row, compared with the store's.
Result<bool> hasLastRow(SearchFile &file, Connection &connection)
{
    const size_t last = file.segments() - 1;
    // A damaged one is passed by when it is searched.
    if (!file.isSound(last))
        return true;
    const SegmentColumns rows = file.columns(last);
    const size_t row = rows.seq.size() - 1;
    Statement statement(connection, "SELECT received_ms, update_id, lane FROM updates WHERE seq = ?1");
    Query query(statement, rows.seq[row]);
    const Result<bool> found = query.next();
    if (!found)
        return found.error();
    return *found && query.integer(0) == rows.receivedMs[row] && query.integer(1) == rows.updateId[row] &&
           query.integer(2) == rows.lane[row];
}

} // namespace

Result<qint64> searchStamp(Connection &connection)
{
    Statement statement(connection, "SELECT stamp FROM search_stamp");
    Query query(statement);
    const Result<bool> found = query.next();
    if (!found)
        return found.error();
    return query.integer(0);
}

Result<bool> fitsStore(SearchFile &file, Connection &connection)
{
    const Result<qint64> stamp = searchStamp(connection);
    if (!stamp)
        return stamp.error();
    if (*stamp != file.stamp())
        return false;
    return file.segments() == 0 ? Result<bool>(true) : hasLastRow(file, connection);
}

} // namespace botdeck::storage
