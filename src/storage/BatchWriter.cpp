// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/BatchWriter.h"

#include <algorithm>
#include <limits>

namespace botdeck::storage {

namespace {

std::optional<qint64> idValue(const domain::Update &update)
{
    return update.updateId ? std::optional(update.updateId->value()) : std::nullopt;
}

std::optional<qint64> lowestId(const Batch &batch)
{
    std::optional<qint64> lowest;
    for (const domain::Update &update : batch.updates) {
        if (const auto id = idValue(update); id && (!lowest || *id < *lowest))
            lowest = id;
    }
    return lowest;
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
    , m_peeked(connection)
{
}

template <typename Value, typename Work>
core::Result<Value> BatchWriter::within(Work work)
{
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    core::Result<Value> outcome = work();
    if (!outcome)
        return outcome;
    if (auto done = transaction.commit(); !done)
        return done.error();
    return outcome;
}

core::Result<AppendOutcome> BatchWriter::append(const Batch &batch)
{
    return within<AppendOutcome>([&] { return appendWithin(batch); });
}

core::Result<qint64> BatchWriter::confirmTo(const domain::BotKey &bot, qint64 seq)
{
    return within<qint64>([&] { return confirmWithin(bot, seq); });
}

core::Result<QList<qint64>> BatchWriter::settlePeeked(const domain::BotKey &bot)
{
    return within<QList<qint64>>([&] { return m_peeked.settle(bot, 0, {}); });
}

core::Result<qint64> BatchWriter::confirmWithin(const domain::BotKey &bot, qint64 seq)
{
    core::Result<Lane> lane = m_lanes.current(bot, domain::Stream::Poll);
    if (!lane)
        return lane.error();
    const core::Result<std::optional<qint64>> id = m_peeked.updateId(lane->number, seq);
    if (!id)
        return id.error();
    // Zero or less is never sent: a negative offset makes a server delete updates.
    if (!*id || **id < 0 || **id == std::numeric_limits<qint64>::max()) {
        return core::Error{
            core::ErrorKind::Refused,
            QT_TRANSLATE_NOOP(
                "Phrase", "This update is not one that waits at the server. Nothing was confirmed.")};
    }
    const qint64 offset = **id + 1;
    if (lane->position.offset >= offset)
        return offset;
    lane->position.offset = offset;
    if (auto moved = m_lanes.move(*lane); !moved)
        return moved.error();
    return offset;
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
    outcome.epochGrew = !batch.pushed && startsAnew(facts);
    if (!batch.peeked && !batch.pushed)
        outcome.position.offset = offsetAfter(facts);
    else if (outcome.epochGrew)
        outcome.position.offset.reset();
    if (outcome.epochGrew || before->number == 0)
        ++outcome.position.epoch;
    if (std::ranges::any_of(*plan, &PlannedUpdate::isNew))
        outcome.position.lastUpdateMs = batch.receivedMs;

    const core::Result<Lane> lane = openLane(batch, *before, outcome.position);
    if (!lane)
        return lane.error();
    if (auto done = insert(batch, lane->number, *plan, outcome); !done)
        return done.error();
    if (auto done = settle(batch, lane->number, outcome); !done)
        return done.error();
    return outcome;
}

/// What was received before in the ordinary way may wait at the server still: its offset was never sent.
core::Result<void>
BatchWriter::keepPeeked(const Batch &batch, qint64 lane, const domain::Update &update, AppendOutcome &outcome)
{
    if (!batch.peeked || !update.updateId)
        return {};
    const core::Result<std::optional<qint64>> added = m_peeked.addKnown(lane, update.updateId->value());
    if (!added)
        return added.error();
    if (*added)
        outcome.changed.append(**added);
    return {};
}

/// What a server shows first is the oldest that waits there; what the offset passes waits no longer.
core::Result<void> BatchWriter::settle(const Batch &batch, qint64 lane, AppendOutcome &outcome)
{
    const std::optional<qint64> firstPending = batch.peeked ? lowestId(batch) : outcome.position.offset;
    if (batch.stream != domain::Stream::Poll || !firstPending)
        return {};
    core::Result<QList<qint64>> settled = m_peeked.settle(batch.bot, lane, firstPending);
    if (!settled)
        return settled.error();
    outcome.changed += *settled;
    return {};
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
    std::vector<NewUpdate> news;
    for (size_t i = 0; i < plan.size(); ++i) {
        const domain::Update &update = batch.updates[qsizetype(i)];
        outcome.seqs.append(plan[i].isNew() ? qint64(news.size()) + 1 : 0);
        if (!plan[i].isNew()) {
            ++outcome.duplicates;
            if (auto done = keepPeeked(batch, lane, update, outcome); !done)
                return done;
            continue;
        }
        // A new epoch's lane is empty: nothing in it has taken an ident.
        const bool taken = plan[i].takenInBatch || (plan[i].takenInLane && !outcome.epochGrew);
        news.push_back({taken ? hashedIdent(update, batch.stream) : plainIdent(update), &update});
        outcome.quarantined += update.isQuarantined() ? 1 : 0;
        ++outcome.kinds[update.kind];
    }
    const core::Result<qint64> first = m_inserter.insert(lane, batch.receivedMs, news);
    if (!first)
        return first.error();
    outcome.stored = decltype(outcome.stored)(news.size());
    if (news.empty())
        return {};
    outcome.firstSeq = *first;
    outcome.lastSeq = *first + outcome.stored - 1;
    for (qint64 &seq : outcome.seqs)
        seq += seq > 0 ? *first - 1 : 0;
    return markPeeked(batch, news, *first);
}

core::Result<void>
BatchWriter::markPeeked(const Batch &batch, const std::vector<NewUpdate> &news, qint64 firstSeq)
{
    for (size_t i = 0; batch.peeked && i < news.size(); ++i) {
        if (!news[i].update->updateId)
            continue;
        if (auto done = m_peeked.add(firstSeq + qint64(i)); !done)
            return done;
    }
    return {};
}

} // namespace botdeck::storage
