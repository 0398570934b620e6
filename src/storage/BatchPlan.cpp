// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/BatchPlan.h"

#include "storage/Essence.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <limits>
#include <utility>

namespace botdeck::storage {

namespace {

/// Whether its ident is its update_id, without making a text of that.
bool isPlain(const domain::Update &update)
{
    if (!update.updateId)
        return false;
    std::array<char, std::numeric_limits<qint64>::digits10 + 3> digits{};
    const auto [end, fault] =
        std::to_chars(digits.data(), digits.data() + digits.size(), update.updateId->value());
    return update.ident == QLatin1StringView(digits.data(), end);
}

/// Finds what a batch says twice, and different things that it says under one ident.
class Repetitions
{
public:
    explicit Repetitions(const Batch &batch)
        : m_stream(batch.stream)
    {
        if (grows(batch.updates))
            return;
        for (const domain::Update &update : batch.updates)
            ++m_times[update.ident];
    }

    /// To be asked once for each update, in their order.
    PlannedUpdate next(const domain::Update &update)
    {
        PlannedUpdate planned;
        if (m_times.value(update.ident) < 2)
            return planned;
        const std::pair said{update.ident, essence(update, m_stream)};
        planned.repeats = m_said.contains(said);
        planned.takenInBatch = m_idents.contains(update.ident);
        m_said.insert(said);
        m_idents.insert(update.ident);
        return planned;
    }

private:
    /// Numbers that grow say nothing twice: nearly every batch of a server.
    static bool grows(const QList<domain::Update> &updates)
    {
        const auto isNext = [](const domain::Update &before, const domain::Update &after) {
            return isPlain(before) && isPlain(after) && *before.updateId < *after.updateId;
        };
        return std::ranges::adjacent_find(updates, std::not_fn(isNext)) == updates.end();
    }

    const domain::Stream m_stream;
    /// Of each ident; nothing where all of them grow.
    QHash<QString, int> m_times;
    QSet<QString> m_idents;
    QSet<std::pair<QString, QByteArray>> m_said;
};

} // namespace

IdentKey plainIdent(const domain::Update &update)
{
    if (isPlain(update))
        return {update.updateId->value(), {}};
    return {{}, update.ident};
}

IdentKey hashedIdent(const domain::Update &update, domain::Stream stream)
{
    const QByteArray hash =
        QCryptographicHash::hash(essence(update, stream), QCryptographicHash::Sha256).toHex();
    return {{}, update.ident + QStringLiteral("#sha256:") + QString::fromLatin1(hash)};
}

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
    if (auto read = readHighest(lane); !read)
        return read.error();
    Repetitions repetitions(batch);
    std::vector<PlannedUpdate> plan;
    plan.reserve(size_t(batch.updates.size()));
    for (const domain::Update &update : batch.updates) {
        PlannedUpdate planned = repetitions.next(update);
        if (!planned.repeats) {
            if (auto compared = compare(update, batch.stream, lane, planned); !compared)
                return compared.error();
        }
        plan.push_back(planned);
    }
    return plan;
}

core::Result<void> BatchPlanner::readHighest(qint64 lane)
{
    Query highest(m_highest, lane);
    const core::Result<bool> found = highest.next();
    if (!found)
        return found.error();
    m_highestKnown = *found ? std::optional(highest.integer(0)) : std::nullopt;
    return {};
}

core::Result<void> BatchPlanner::compare(
    const domain::Update &update, domain::Stream stream, qint64 lane, PlannedUpdate &planned)
{
    const auto plain = stored(lane, plainIdent(update));
    if (!plain)
        return plain.error();
    planned.known = *plain && saysTheSame(update, **plain, stream);
    planned.takenInLane = *plain && !planned.known;
    if (!planned.takenInLane && !planned.takenInBatch)
        return {};
    const auto beside = stored(lane, hashedIdent(update, stream));
    if (!beside)
        return beside.error();
    planned.known = planned.known || *beside;
    return {};
}

core::Result<std::optional<QByteArray>> BatchPlanner::stored(qint64 lane, const IdentKey &ident)
{
    if (lane == 0 || (ident.number && (!m_highestKnown || *ident.number > *m_highestKnown)))
        return std::optional<QByteArray>();
    Query query(m_raw, lane, ident.number, ident.text);
    const core::Result<bool> found = query.next();
    if (!found)
        return found.error();
    return *found ? std::optional(query.blob(0)) : std::nullopt;
}

} // namespace botdeck::storage
