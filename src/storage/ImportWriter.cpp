// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ImportWriter.h"

#include "domain/UpdateDecoder.h"
#include "storage/Essence.h"

#include <map>
#include <utility>

namespace botdeck::storage {

using core::Result;
using domain::StoredUpdate;

ImportWriter::ImportWriter(Connection &connection)
    : m_connection(connection)
    , m_bots(connection)
    , m_laneTable(connection)
    , m_inserter(connection)
    , m_remarks(connection)
    , m_lanes(
          connection, "SELECT lane FROM lanes JOIN bots USING (bot) WHERE key = ?1 AND stream = ?2 "
                      "ORDER BY epoch DESC")
    , m_raw(
          connection,
          "SELECT raw FROM updates JOIN bodies USING (seq) WHERE lane = ?1 AND ident = coalesce(?2, ?3)")
{
}

Result<ImportOutcome> ImportWriter::import(const QList<StoredUpdate> &updates)
{
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    Result<ImportOutcome> outcome = importWithin(updates);
    if (!outcome)
        return outcome;
    if (auto done = transaction.commit(); !done)
        return done.error();
    return outcome;
}

Result<ImportOutcome> ImportWriter::importWithin(const QList<StoredUpdate> &updates)
{
    ImportOutcome outcome;
    std::map<Source, Lanes> known;
    for (const StoredUpdate &update : updates) {
        const Source source{update.bot, update.stream};
        auto lanes = known.find(source);
        if (lanes == known.end()) {
            Result<Lanes> found = lanesOf(source);
            if (!found)
                return found.error();
            lanes = known.emplace(source, *std::move(found)).first;
        }
        if (auto done = importOne(update, lanes->second, outcome); !done)
            return done.error();
    }
    return outcome;
}

Result<void> ImportWriter::importOne(const StoredUpdate &update, Lanes &lanes, ImportOutcome &outcome)
{
    const Result<Verdict> verdict = judge(update, lanes);
    if (!verdict)
        return verdict.error();
    if (verdict->known) {
        ++outcome.duplicates;
        return {};
    }
    if (lanes.empty()) {
        const Result<qint64> bot = m_bots.number(update.bot);
        if (!bot)
            return bot.error();
        const Result<qint64> lane = m_laneTable.add(*bot, update.stream, {1, {}, {}});
        if (!lane)
            return lane.error();
        lanes.push_back(*lane);
    }
    const IdentKey ident =
        verdict->taken ? hashedIdent(update.update, update.stream) : plainIdent(update.update);
    const Result<qint64> seq = m_inserter.insert(lanes.front(), ident, update.receivedMs, update.update);
    if (!seq)
        return seq.error();
    ++outcome.stored;
    outcome.quarantined += update.update.isQuarantined() ? 1 : 0;
    if (!update.marked && update.note.isEmpty())
        return {};
    const Result<bool> remarked = m_remarks.setOne(*seq, {update.marked, update.note});
    return remarked ? Result<void>() : Result<void>(remarked.error());
}

Result<ImportWriter::Lanes> ImportWriter::lanesOf(const Source &source)
{
    Lanes lanes;
    Query query(m_lanes, source.first.toString(), int(source.second));
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        lanes.push_back(query.integer(0));
    if (!row)
        return row.error();
    return lanes;
}

Result<ImportWriter::Verdict> ImportWriter::judge(const StoredUpdate &update, const Lanes &lanes)
{
    Verdict verdict;
    const IdentKey plain = plainIdent(update.update);
    for (const qint64 lane : lanes) {
        Result<std::optional<bool>> same = holdsTheSame(lane, plain, update);
        if (!same)
            return same.error();
        if (!*same) // nothing there
            continue;
        verdict.taken = verdict.taken || (lane == lanes.front() && !**same);
        if (!**same) { // it may stand beside the other one
            same = holdsTheSame(lane, hashedIdent(update.update, update.stream), update);
            if (!same)
                return same.error();
        }
        verdict.known = same->value_or(false);
        if (verdict.known)
            return verdict;
    }
    return verdict;
}

/// Nothing where the lane has no such ident. Captures may have lost the white space between tokens.
Result<std::optional<bool>>
ImportWriter::holdsTheSame(qint64 lane, const IdentKey &ident, const StoredUpdate &update)
{
    Query query(m_raw, lane, ident.number, ident.text);
    const Result<bool> found = query.next();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<bool>();
    const QByteArray stored = query.blob(0);
    return std::optional(
        saysTheSame(update.update, stored, update.stream) ||
        domain::minified(stored) == domain::minified(update.update.raw));
}

} // namespace botdeck::storage
