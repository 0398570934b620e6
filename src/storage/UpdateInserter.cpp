// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/UpdateInserter.h"

#include <array>
#include <tuple>
#include <utility>

namespace botdeck::storage {

namespace {

/// A statement for each row would open and close every table, index and counter for it: a third of SQLite's
/// work for a row of this size.
constexpr size_t groupSize = 10;

using InsertedRow = std::tuple<
    const std::optional<qint64> &, const QString &, std::optional<qint64>, const QString &, const QString &,
    const QString &, const QString &, const QString &, const QString &, const QString &, const QString &,
    const QString &>;
constexpr size_t rowWidth = std::tuple_size_v<InsertedRow>;

InsertedRow insertedRow(const IdentKey &ident, const domain::Update &update)
{
    const auto id = update.updateId ? std::optional(update.updateId->value()) : std::nullopt;
    return {ident.number,     ident.text,      id,
            update.kind,      update.content,  update.chatId,
            update.chatTitle, update.chatType, update.fromId,
            update.fromName,  update.fault,    update.text};
}

/// ?1 is the lane and ?2 the time, of all of them. OR ROLLBACK: whatever fails, all of the transaction is
/// given up, and SQLite need not keep a copy of each page it changes (in a file, when they are many) to give
/// up one statement.
QByteArray insertRows(size_t count)
{
    QByteArray sql =
        "INSERT OR ROLLBACK INTO updates (lane, received_ms, ident, update_id, kind, content, chat_id, "
        "chat_title, chat_type, from_id, from_name, fault, text) VALUES ";
    size_t place = 2;
    for (size_t row = 0; row < count; ++row) {
        const QByteArray number = QByteArray::number(quint64(++place));
        const QByteArray text = QByteArray::number(quint64(++place));
        sql += QByteArray(row == 0 ? "" : ", ") + "(?1, ?2, coalesce(?" + number + ", ?" + text + ')';
        for (size_t column = 2; column < rowWidth; ++column)
            sql += ", ?" + QByteArray::number(quint64(++place));
        sql += ')';
    }
    return sql;
}

QByteArray insertBodies(size_t count)
{
    QByteArray sql = "INSERT OR ROLLBACK INTO bodies (seq, raw) VALUES ";
    for (size_t row = 0; row < count; ++row)
        sql += row == 0 ? "(?, ?)" : ", (?, ?)";
    return sql;
}

template <size_t... places>
core::Result<void> runRows(
    Statement &statement, qint64 lane, qint64 receivedMs, const std::array<InsertedRow, groupSize> &rows,
    std::index_sequence<places...>)
{
    return Query(statement, lane, receivedMs, std::get<places % rowWidth>(rows[places / rowWidth])...).run();
}

template <size_t... places>
std::array<InsertedRow, groupSize> rowsOf(std::span<const NewUpdate> group, std::index_sequence<places...>)
{
    return {insertedRow(group[places].ident, *group[places].update)...};
}

template <size_t... places>
core::Result<void> runBodies(
    Statement &statement, const std::array<qint64, groupSize> &seqs, std::span<const NewUpdate> group,
    std::index_sequence<places...>)
{
    const auto value = [&](auto place) -> const auto &
    {
        if constexpr (place() % 2 == 0)
            return seqs[place() / 2];
        else
            return group[place() / 2].update->raw;
    };
    return Query(statement, value(std::integral_constant<size_t, places>())...).run();
}

} // namespace

UpdateInserter::UpdateInserter(Connection &connection)
    : m_connection(connection)
    , m_rowSql(insertRows(1))
    , m_bodySql(insertBodies(1))
    , m_groupSql(insertRows(groupSize))
    , m_groupBodiesSql(insertBodies(groupSize))
    , m_row(connection, m_rowSql.constData())
    , m_body(connection, m_bodySql.constData())
    , m_group(connection, m_groupSql.constData())
    , m_groupBodies(connection, m_groupBodiesSql.constData())
{
}

core::Result<qint64>
UpdateInserter::insert(qint64 lane, const IdentKey &ident, qint64 receivedMs, const domain::Update &update)
{
    const auto run = [&](const auto &...values) { return Query(m_row, lane, receivedMs, values...).run(); };
    if (auto done = std::apply(run, insertedRow(ident, update)); !done)
        return done.error();
    const qint64 seq = m_connection.lastInsertId();
    if (auto done = Query(m_body, seq, update.raw).run(); !done)
        return done.error();
    return seq;
}

core::Result<qint64>
UpdateInserter::insert(qint64 lane, qint64 receivedMs, std::span<const NewUpdate> updates)
{
    const auto count = qint64(updates.size());
    for (; updates.size() >= groupSize; updates = updates.subspan(groupSize)) {
        if (auto done = insertGroup(lane, receivedMs, updates.first(groupSize)); !done)
            return done.error();
    }
    for (const NewUpdate &one : updates) {
        if (auto done = insert(lane, one.ident, receivedMs, *one.update); !done)
            return done.error();
    }
    // The table is AUTOINCREMENT and nobody else writes: within a transaction its numbers have no gaps. The
    // last insertion was into the bodies, whose key is the seq too.
    return count == 0 ? 0 : m_connection.lastInsertId() - count + 1;
}

core::Result<void>
UpdateInserter::insertGroup(qint64 lane, qint64 receivedMs, std::span<const NewUpdate> group)
{
    const auto rows = rowsOf(group, std::make_index_sequence<groupSize>());
    constexpr auto allCells = std::make_index_sequence<groupSize * rowWidth>();
    if (auto done = runRows(m_group, lane, receivedMs, rows, allCells); !done)
        return done;
    std::array<qint64, groupSize> seqs{};
    for (size_t i = 0; i < groupSize; ++i)
        seqs[i] = m_connection.lastInsertId() - qint64(groupSize - 1 - i);
    return runBodies(m_groupBodies, seqs, group, std::make_index_sequence<groupSize * 2>());
}

} // namespace botdeck::storage
