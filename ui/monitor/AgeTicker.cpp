// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/AgeTicker.h"

#include "models/UpdateListModel.h"
#include "ui/monitor/UpdatesTable.h"

namespace botdeck::ui::monitor {

AgeTicker::AgeTicker(UpdatesTable &table, models::UpdateListModel &model, core::Clock &clock)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_clock(clock)
{
}

void AgeTicker::wake()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    tick();
}

void AgeTicker::tick()
{
    m_isRunning = m_table.isVisible() && !m_table.isColumnHidden(models::UpdateListModel::AgeColumn);
    if (!m_isRunning)
        return;
    const int first = m_table.rowAt(0);
    const int last = m_table.rowAt(m_table.viewport()->height() - 1);
    m_model.refreshAges(first, last == -1 ? m_model.rowCount() - 1 : last);
    m_clock.after(interval, this, [this] { tick(); });
}

} // namespace botdeck::ui::monitor

#include "moc_AgeTicker.cpp"
