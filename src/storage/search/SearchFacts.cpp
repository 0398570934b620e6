// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/SearchFacts.h"

#include "domain/TextFold.h"

#include <array>

namespace botdeck::storage {

using core::Result;
using domain::UpdateFlag;

namespace {

/// The rows that have a flag which may change.
struct FlagRows
{
    UpdateFlag flag;
    const char *sql;
};
constexpr std::array flagRows{
    FlagRows{UpdateFlag::Marked, "SELECT seq FROM remarks WHERE marked <> 0"},
    FlagRows{UpdateFlag::Noted, "SELECT seq FROM remarks WHERE note <> ''"},
    FlagRows{UpdateFlag::Unconfirmed, "SELECT seq FROM peeked"},
};

} // namespace

Result<SearchFacts>
SearchFacts::read(Connection &connection, const domain::Filter &filter, const BotNames &names)
{
    SearchFacts facts;
    Result<void> done;
    if (filterNeeds(filter, domain::FilterKey::Bot) || filterNeeds(filter, domain::FilterKey::Stream))
        done = facts.readLanes(connection, names);
    if (done && filterNeeds(filter, domain::FilterKey::Is))
        done = facts.readFlags(connection);
    if (!done)
        return done.error();
    return facts;
}

Result<void> SearchFacts::readLanes(Connection &connection, const BotNames &names)
{
    Statement statement(connection, "SELECT lane, key, stream FROM lanes JOIN bots USING (bot)");
    Query query(statement);
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        const QString key = query.text(1);
        const QString name = names.value(domain::BotKey::fromStored(key));
        m_lanes.insert(
            query.integer(0), {key.toUtf8(), domain::foldCase(name.toUtf8()),
                               query.integer(2) == 0 ? domain::Stream::Poll : domain::Stream::Gateway});
    }
    if (!row)
        return row.error();
    return {};
}

Result<void> SearchFacts::readFlags(Connection &connection)
{
    for (const FlagRows &rows : flagRows) {
        Statement statement(connection, rows.sql);
        Query query(statement);
        Result<bool> row = query.next();
        for (; row && *row; row = query.next())
            m_flags[query.integer(0)] |= rows.flag;
        if (!row)
            return row.error();
    }
    return {};
}

void SearchFacts::setLane(qint64 lane, domain::FilterSubject &subject) const
{
    const auto found = m_lanes.constFind(lane);
    if (found == m_lanes.cend())
        return;
    subject.botKey = found->botKey;
    subject.foldedBotName = found->foldedName;
    subject.stream = found->stream;
}

domain::UpdateFlags SearchFacts::flags(qint64 seq) const
{
    return m_flags.value(seq);
}

} // namespace botdeck::storage
