// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TextSearch.h"

#include "domain/TextFold.h"

namespace botdeck::storage {

namespace {

core::Result<void> scan(Query &query, const QString &text, const std::function<bool(qint64)> &found)
{
    const QByteArray needle = domain::foldCase(text.toUtf8());
    QByteArray folded;
    core::Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        folded.resize(0);
        domain::foldCaseInto(query.bytes(1), folded);
        if (folded.contains(needle) && !found(query.integer(0)))
            return {};
    }
    if (!row)
        return row.error();
    return {};
}

} // namespace

TextSearch::TextSearch(Connection &connection)
    : m_all(connection, "SELECT seq, text FROM updates ORDER BY seq DESC")
    // The plus keeps SQLite from going by the index of lanes, which would need sorting first.
    , m_ofBot(
          connection,
          "SELECT seq, text FROM updates WHERE +lane IN (SELECT lane FROM lanes JOIN bots USING (bot) "
          "WHERE key = ?1) ORDER BY seq DESC")
{
}

core::Result<void> TextSearch::run(const SearchFilter &filter, const std::function<bool(qint64)> &found)
{
    if (filter.bot) {
        Query query(m_ofBot, filter.bot->toString());
        return scan(query, filter.text, found);
    }
    Query query(m_all);
    return scan(query, filter.text, found);
}

} // namespace botdeck::storage
