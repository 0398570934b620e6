// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/BatchPlan.h"

#include <QCryptographicHash>
#include <QHash>

namespace botdeck::storage {

namespace {

IdentKey identOf(const domain::Update &update)
{
    if (update.updateId && update.ident == update.updateId->toString())
        return {update.updateId->value(), {}};
    return {{}, update.ident};
}

IdentKey identWithHash(const domain::Update &update)
{
    const QByteArray hash = QCryptographicHash::hash(update.raw, QCryptographicHash::Sha256).toHex();
    return {{}, update.ident + QStringLiteral("#sha256:") + QString::fromLatin1(hash)};
}

} // namespace

BatchPlanner::BatchPlanner(Connection &connection)
    // Integers sort before every text.
    : m_highest(
          connection, "SELECT ident FROM updates WHERE lane = ?1 AND ident < '' ORDER BY ident DESC LIMIT 1")
    , m_raw(
          connection,
          "SELECT raw FROM updates JOIN bodies USING (seq) WHERE lane = ?1 AND ident = coalesce(?2, ?3)")
{
}

core::Result<std::vector<PlannedUpdate>> BatchPlanner::plan(const Batch &batch, qint64 lane)
{
    Query highest(m_highest, lane);
    const core::Result<bool> found = highest.next();
    if (!found)
        return found.error();
    m_highestKnown = *found ? std::optional(highest.integer(0)) : std::nullopt;

    std::vector<PlannedUpdate> plan;
    plan.reserve(size_t(batch.updates.size()));
    QMultiHash<QString, QByteArray> earlier; // ident -> the different bytes it had in this batch
    for (const domain::Update &update : batch.updates) {
        const bool identRepeats = earlier.contains(update.ident);
        if (identRepeats && earlier.contains(update.ident, update.raw)) {
            plan.push_back({identOf(update), Known::Nothing, true});
            continue;
        }
        earlier.insert(update.ident, update.raw);
        if (identRepeats) {
            const IdentKey own = identWithHash(update);
            const core::Result<Known> state = known(lane, own, update.raw);
            if (!state)
                return state.error();
            plan.push_back({own, *state});
            continue;
        }
        const core::Result<PlannedUpdate> planned = planOne(update, batch, lane);
        if (!planned)
            return planned.error();
        plan.push_back(*planned);
    }
    return plan;
}

core::Result<PlannedUpdate>
BatchPlanner::planOne(const domain::Update &update, const Batch &batch, qint64 lane)
{
    const IdentKey ident = identOf(update);
    const core::Result<Known> state = known(lane, ident, update.raw);
    if (!state)
        return state.error();
    if (*state != Known::OtherBytes)
        return PlannedUpdate{ident, *state};
    const IdentKey hashed = identWithHash(update);
    const core::Result<Known> hashedState = known(lane, hashed, update.raw);
    if (!hashedState)
        return hashedState.error();
    if (*hashedState == Known::SameBytes || batch.stream == domain::Stream::Gateway)
        return PlannedUpdate{hashed, *hashedState};
    return PlannedUpdate{ident, Known::OtherBytes};
}

core::Result<Known> BatchPlanner::known(qint64 lane, const IdentKey &ident, const QByteArray &raw)
{
    if (lane == 0 || (ident.number && (!m_highestKnown || *ident.number > *m_highestKnown)))
        return Known::Nothing;
    Query query(m_raw, lane, ident.number, ident.text);
    const core::Result<bool> found = query.next();
    if (!found)
        return found.error();
    if (!*found)
        return Known::Nothing;
    return query.bytes(0) == QByteArrayView(raw) ? Known::SameBytes : Known::OtherBytes;
}

} // namespace botdeck::storage
