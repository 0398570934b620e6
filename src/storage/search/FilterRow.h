// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/FilterSubject.h"
#include "storage/Sqlite.h"

namespace botdeck::storage {

/// The start of every statement whose rows FilterRow reads; the column `raw` and a FROM follow.
#define BOTDECK_FILTER_COLUMNS                                                                               \
    "SELECT updates.seq, lane, update_id, received_ms, kind, content, chat_id, chat_title, from_id, "        \
    "from_name, fault <> '', text, "

/// A stored row as filters see it, without the detour over a StoredUpdate. What it shows of a row is valid
/// until the query's next step.
class FilterRow
{
public:
    void read(const Query &query);

    /// Everything but bot, stream, and what the operator put to it. Traits and all that follows from them
    /// only where the statement gave `raw` and this was asked for by readTraits().
    [[nodiscard]] const domain::FilterSubject &subject() const { return m_subject; }
    [[nodiscard]] qint64 lane() const { return m_lane; }
    void readTraits();

private:
    domain::FilterSubject m_subject;
    qint64 m_lane = 0;
    QByteArray m_chatTitle;
    QByteArray m_fromName;
    QByteArray m_text;
};

} // namespace botdeck::storage
