// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/BatchWriter.h"

#include <algorithm>

namespace botdeck::storage {

namespace {

std::optional<qint64> idValue(const domain::Update &update)
{
    return update.updateId ? std::optional(update.updateId->value()) : std::nullopt;
}

ArrivedBatch arrived(const Batch &batch, const Lane &lane, const std::vector<PlannedUpdate> &plan)
{
    ArrivedBatch facts{batch.stream, lane.position.offset, {}};
    for (size_t i = 0; i < plan.size(); ++i) {
        if (!plan[i].repeats)
            facts.updates.append({idValue(batch.updates[qsizetype(i)]), plan[i].known});
    }
    return facts;
}

} // namespace

BatchWriter::BatchWriter(Connection &connection)
    : m_connection(connection)
    , m_bots(connection)
    , m_lanes(connection)
    , m_planner(connection)
    , m_inserter(connection)
{
}

core::Result<AppendOutcome> BatchWriter::append(const Batch &batch)
{
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    core::Result<AppendOutcome> outcome = appendWithin(batch);
    if (!outcome)
        return outcome;
    if (auto done = transaction.commit(); !done)
        return done.error();
    return outcome;
}

core::Result<AppendOutcome> BatchWriter::appendWithin(const Batch &batch)
{
    const core::Result<Lane> before = m_lanes.current(batch.bot, batch.stream);
    if (!before)
        return before.error();
    AppendOutcome outcome;
    outcome.position = before->position;
    if (batch.updates.isEmpty())
        return outcome;
    const core::Result<std::vector<PlannedUpdate>> plan = m_planner.plan(batch, before->number);
    if (!plan)
        return plan.error();

    const ArrivedBatch facts = arrived(batch, *before, *plan);
    outcome.epochGrew = startsAnew(facts);
    outcome.position.offset = offsetAfter(facts);
    if (outcome.epochGrew || before->number == 0)
        ++outcome.position.epoch;
    if (std::ranges::any_of(*plan, &PlannedUpdate::isNew))
        outcome.position.lastUpdateMs = batch.receivedMs;

    const core::Result<Lane> lane = openLane(batch, *before, outcome.position);
    if (!lane)
        return lane.error();
    if (auto done = insert(batch, lane->number, *plan, outcome); !done)
        return done.error();
    return outcome;
}

core::Result<Lane> BatchWriter::openLane(const Batch &batch, const Lane &before, const Position &after)
{
    if (before.position.epoch == after.epoch) {
        const Lane lane{before.number, after};
        if (after != before.position) {
            if (auto moved = m_lanes.move(lane); !moved)
                return moved.error();
        }
        return lane;
    }
    const core::Result<qint64> bot = m_bots.number(batch.bot);
    if (!bot)
        return bot.error();
    const core::Result<qint64> number = m_lanes.add(*bot, batch.stream, after);
    if (!number)
        return number.error();
    return Lane{*number, after};
}

core::Result<void> BatchWriter::insert(
    const Batch &batch, qint64 lane, const std::vector<PlannedUpdate> &plan, AppendOutcome &outcome)
{
    for (size_t i = 0; i < plan.size(); ++i) {
        const domain::Update &update = batch.updates[qsizetype(i)];
        if (!plan[i].isNew()) {
            ++outcome.duplicates;
            continue;
        }
        // A new epoch's lane is empty: nothing in it has taken an ident.
        const bool taken = plan[i].takenInBatch || (plan[i].takenInLane && !outcome.epochGrew);
        const IdentKey ident = taken ? hashedIdent(update, batch.stream) : plainIdent(update);
        const core::Result<qint64> seq = m_inserter.insert(lane, ident, batch.receivedMs, update);
        if (!seq)
            return seq.error();
        if (outcome.stored++ == 0)
            outcome.firstSeq = *seq;
        outcome.lastSeq = *seq;
        outcome.quarantined += update.isQuarantined() ? 1 : 0;
    }
    return {};
}

} // namespace botdeck::storage
