// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StoredTraffic.h"

#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace botdeck::services {

namespace {

constexpr qint64 minuteWidthMs = 60'000;
constexpr size_t rowsAtOnce = 2'000;

using TrafficSums = std::map<std::tuple<domain::BotKey, QString, qint64>, qint64>;

domain::Filter receivedSince(qint64 sinceMs)
{
    domain::FilterValue value;
    value.first = sinceMs;
    domain::Filter filter;
    filter.root.kind = domain::FilterNode::Kind::Term;
    filter.root.term = {domain::FilterKey::After, domain::FilterMatch::Is, {value}, {}};
    return filter;
}

core::Result<TrafficSums>
sumsOf(storage::StoreReader &reader, const std::vector<qint64> &seqs, const std::atomic_bool &cancel)
{
    TrafficSums sums;
    for (size_t at = 0; at < seqs.size(); at += rowsAtOnce) {
        if (cancel)
            return core::Error{
                core::ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Phrase", "Nobody waits for it any more.")};
        const auto from = seqs.begin() + ptrdiff_t(at);
        const auto to = seqs.begin() + ptrdiff_t(std::min(seqs.size(), at + rowsAtOnce));
        const core::Result<QList<domain::StoredUpdate>> rows = reader.rows({from, to});
        if (!rows)
            return rows.error();
        for (const domain::StoredUpdate &row : *rows)
            ++sums[{row.bot, row.update.kind, row.receivedMs / minuteWidthMs * minuteWidthMs}];
    }
    return sums;
}

} // namespace

core::Result<StoredTraffic>
readStoredTraffic(const QString &storeFolder, qint64 sinceMs, const std::atomic_bool &cancel)
{
    const auto search = storage::UpdateSearch::open(storeFolder);
    if (!search && search.error().kind == core::ErrorKind::NotFound)
        return StoredTraffic{};
    if (!search)
        return search.error();
    const core::Result<std::vector<qint64>> newest = (*search)->find({}, 1, {}, &cancel);
    if (!newest)
        return newest.error();
    StoredTraffic traffic{newest->empty() ? 0 : newest->front(), {}};
    const core::Result<std::vector<qint64>> seqs =
        (*search)->all(receivedSince(sinceMs), {0, traffic.upTo + 1}, &cancel);
    if (!seqs)
        return seqs.error();
    const auto reader = storage::StoreReader::open(storeFolder);
    if (!reader)
        return reader.error();
    const core::Result<TrafficSums> sums = sumsOf(**reader, *seqs, cancel);
    if (!sums)
        return sums.error();
    for (const auto &[what, count] : *sums)
        traffic.parts.append({std::get<0>(what), std::get<1>(what), std::get<2>(what), count});
    return traffic;
}

} // namespace botdeck::services
