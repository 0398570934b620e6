// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CallSelection.h"

#include "domain/JsonEscapes.h"
#include "domain/JsonText.h"
#include "domain/TextFold.h"

#include <algorithm>

namespace botdeck::storage {

using core::Result;

namespace {

#define BOTDECK_CALLS_WHERE                                                                                  \
    " FROM calls JOIN bots USING (bot) WHERE id > ?1 AND (?2 = '' OR key = ?2) AND (?3 = '' OR method = "    \
    "?3) AND (?4 = 0 OR (?4 = 1 AND error = '') OR (?4 = 2 AND error <> '' AND status <> 0) OR (?4 = 3 AND " \
    "error <> '' AND status = 0)) ORDER BY id DESC"

/// JSON with the characters that its escapes stand for: many servers write nothing but ASCII.
QByteArray readable(QByteArrayView bytes)
{
    if (!bytes.contains("\\u") || domain::JsonText(bytes).fault() != domain::JsonFault::None)
        return bytes.toByteArray();
    return domain::unescaped(bytes).toUtf8();
}

/// Whether all words stand somewhere in a call.
class CallWords
{
public:
    explicit CallWords(const QString &words)
    {
        for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts))
            m_words.append(domain::foldCase(word.toUtf8()));
    }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// id, method, parameters, answer, error.
    [[nodiscard]] bool areIn(const Query &row)
    {
        m_text.clear();
        for (const int column : {1, 2, 3, 4}) {
            domain::foldCaseInto(readable(row.bytes(column)), m_text);
            m_text += '\n';
        }
        return std::ranges::all_of(m_words, [this](const QByteArray &word) { return m_text.contains(word); });
    }

private:
    QByteArrayList m_words;
    QByteArray m_text;
};

/// Looks at the calls from the newest to the oldest.
class CallRetentionScan
{
public:
    explicit CallRetentionScan(const CallRetentionRule &rule)
        : m_rule(rule)
    {
    }

    /// id, started_ms, bytes.
    void look(const Query &row)
    {
        const qint64 startedMs = row.integer(1);
        m_bytes += row.integer(2);
        ++m_seen;
        const bool goes = (m_rule.before && startedMs < *m_rule.before) ||
                          (m_rule.newest && m_seen > *m_rule.newest) ||
                          (m_rule.bytes && m_bytes > *m_rule.bytes);
        if (!goes)
            return;
        const bool isFirst = m_preview.ids.empty();
        m_preview.oldestMs = isFirst ? startedMs : std::min(m_preview.oldestMs, startedMs);
        m_preview.newestMs = isFirst ? startedMs : std::max(m_preview.newestMs, startedMs);
        m_preview.bytes += row.integer(2);
        m_preview.ids.push_back(row.integer(0));
    }

    CallRetentionPreview take()
    {
        std::ranges::reverse(m_preview.ids);
        return std::move(m_preview);
    }

private:
    const CallRetentionRule &m_rule;
    qint64 m_seen = 0;
    qint64 m_bytes = 0;
    CallRetentionPreview m_preview;
};

} // namespace

Result<std::vector<qint64>> findCalls(Connection &connection, const CallFilter &filter, qint64 afterId)
{
    CallWords words(filter.words);
    Statement statement(
        connection, words.isEmpty() ? "SELECT id" BOTDECK_CALLS_WHERE
                                    : "SELECT id, method, parameters, answer, error" BOTDECK_CALLS_WHERE);
    const QString bot = filter.bot ? filter.bot->toString() : QString();
    Query query(statement, afterId, bot, filter.method, int(filter.outcome));
    std::vector<qint64> ids;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        if (words.isEmpty() || words.areIn(query))
            ids.push_back(query.integer(0));
    }
    if (!row)
        return row.error();
    return ids;
}

Result<CallRetentionPreview> previewCallRetention(Connection &connection, const CallRetentionRule &rule)
{
    if (!rule.before && !rule.newest && !rule.bytes)
        return CallRetentionPreview();
    Statement statement(
        connection, "SELECT id, started_ms, length(parameters) + length(answer) FROM calls ORDER BY id DESC");
    Query query(statement);
    CallRetentionScan scan(rule);
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        scan.look(query);
    if (!row)
        return row.error();
    return scan.take();
}

Result<qint64> discardCalls(Connection &connection, std::span<const qint64> ids)
{
    Statement removal(connection, "DELETE FROM calls WHERE id = ?1");
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    qint64 gone = 0;
    for (const qint64 id : ids) {
        if (auto done = Query(removal, id).run(); !done)
            return done.error();
        gone += connection.changes();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return gone;
}

} // namespace botdeck::storage
