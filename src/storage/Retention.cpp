// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Retention.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace botdeck::storage {

using core::Result;

namespace {

/// Looks at the rows from the newest to the oldest.
class RetentionScan
{
public:
    explicit RetentionScan(const RetentionRule &rule)
        : m_rule(rule)
    {
    }

    /// seq, bot's key, received_ms, bytes, whether it has a mark or note.
    void look(const Query &row)
    {
        const auto bot = domain::BotKey::fromStored(row.text(1));
        if (!m_rule.bots.isEmpty() && !m_rule.bots.contains(bot))
            return;
        const qint64 receivedMs = row.integer(2);
        const qint64 bytes = row.integer(3);
        m_bytes += bytes;
        const qint64 place = ++m_seen[bot];
        const bool goes = (m_rule.before && receivedMs < *m_rule.before) ||
                          (m_rule.newest && place > *m_rule.newest) ||
                          (m_rule.bytes && m_bytes > *m_rule.bytes);
        if (!goes)
            return;
        RetentionShare &share = shareOf(bot);
        if (row.integer(4) != 0 && !m_rule.alsoMarked) {
            ++share.spared;
            return;
        }
        share.oldestMs = share.updates == 0 ? receivedMs : std::min(share.oldestMs, receivedMs);
        share.newestMs = std::max(share.newestMs, receivedMs);
        share.bytes += bytes;
        ++share.updates;
        m_preview.seqs.push_back(row.integer(0));
    }

    RetentionPreview take()
    {
        std::ranges::reverse(m_preview.seqs);
        return std::move(m_preview);
    }

private:
    RetentionShare &shareOf(const domain::BotKey &bot)
    {
        const auto found = std::ranges::find(m_preview.bots, bot, &RetentionShare::bot);
        if (found != m_preview.bots.end())
            return *found;
        m_preview.bots.append(RetentionShare{bot});
        return m_preview.bots.last();
    }

    const RetentionRule &m_rule;
    QHash<domain::BotKey, qint64> m_seen;
    qint64 m_bytes = 0;
    RetentionPreview m_preview;
};

Result<qint64> pragma(Connection &connection, const char *sql)
{
    Statement statement(connection, sql);
    Query query(statement);
    const Result<bool> row = query.next();
    if (!row)
        return row.error();
    return query.integer(0);
}

} // namespace

Result<RetentionPreview> previewRetention(Connection &connection, const RetentionRule &rule)
{
    if (!rule.before && !rule.newest && !rule.bytes)
        return RetentionPreview();
    Statement statement(
        connection, "SELECT seq, key, received_ms, length(raw), remarks.seq IS NOT NULL FROM updates JOIN "
                    "lanes USING (lane) JOIN bots USING (bot) JOIN bodies USING (seq) LEFT JOIN remarks "
                    "USING (seq) ORDER BY updates.seq DESC");
    Query query(statement);
    RetentionScan scan(rule);
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        scan.look(query);
    if (!row)
        return row.error();
    return scan.take();
}

Result<qint64> discard(Connection &connection, std::span<const qint64> seqs, bool alsoMarked)
{
    Statement keepMarked(connection, "SELECT 1 FROM remarks WHERE seq = ?1");
    Statement update(connection, "DELETE FROM updates WHERE seq = ?1");
    Statement body(connection, "DELETE FROM bodies WHERE seq = ?1");
    Statement remark(connection, "DELETE FROM remarks WHERE seq = ?1");
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    qint64 gone = 0;
    for (const qint64 seq : seqs) {
        const Result<bool> remarked = Query(keepMarked, seq).next();
        if (!remarked)
            return remarked.error();
        if (*remarked && !alsoMarked)
            continue;
        if (auto done = Query(update, seq).run(); !done)
            return done.error();
        gone += connection.changes();
        for (Statement *rest : {&body, &remark}) {
            if (auto done = Query(*rest, seq).run(); !done)
                return done.error();
        }
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return gone;
}

Result<SpaceOutcome> giveBackSpace(Connection &connection, qint64 bytes)
{
    constexpr qint64 incremental = 2;
    const Result<qint64> mode = pragma(connection, "PRAGMA auto_vacuum");
    if (!mode)
        return mode.error();
    const Result<qint64> pageSize = pragma(connection, "PRAGMA page_size");
    if (!pageSize)
        return pageSize.error();
    SpaceOutcome outcome{0, *mode == incremental};
    if (outcome.canShrink && bytes > 0) {
        const qint64 pages = std::clamp<qint64>(bytes / *pageSize, 1, std::numeric_limits<int>::max());
        const QByteArray sql = "PRAGMA incremental_vacuum(" + QByteArray::number(pages) + ')';
        if (auto done = connection.execute(sql.constData()); !done)
            return done.error();
    }
    const Result<qint64> free = pragma(connection, "PRAGMA freelist_count");
    if (!free)
        return free.error();
    outcome.left = *free * *pageSize;
    // The file itself shrinks when the log is copied into it; what readers still need waits for the next
    // time.
    if (const Result<qint64> copied = pragma(connection, "PRAGMA wal_checkpoint(PASSIVE)"); !copied)
        return copied.error();
    return outcome;
}

} // namespace botdeck::storage
