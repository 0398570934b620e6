// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FeedPacer.h"

#include "models/UpdateListModel.h"

#include <utility>

namespace botdeck::ui::monitor {

FeedPacer::FeedPacer(models::UpdateListModel &model, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_clock(clock)
{
}

void FeedPacer::reset(const QList<qint64> &seqs)
{
    m_seqs.clear();
    m_model.setSeqs(seqs);
}

void FeedPacer::arrived(const QList<qint64> &seqs)
{
    m_seqs.append(seqs);
    flushSoon();
}

void FeedPacer::rows(const QList<domain::StoredUpdate> &rows)
{
    m_rows.append(rows);
    flushSoon();
}

void FeedPacer::flushSoon()
{
    if (!m_resting)
        flush();
}

void FeedPacer::flush()
{
    m_resting = !m_rows.isEmpty() || !m_seqs.isEmpty();
    if (!m_resting)
        return;
    // Rows first, so that fresh ones are there when the table looks at them.
    m_model.setRows(std::exchange(m_rows, {}));
    m_model.appendSeqs(std::exchange(m_seqs, {}));
    m_clock.after(interval, this, [this] { flush(); });
}

} // namespace botdeck::ui::monitor
