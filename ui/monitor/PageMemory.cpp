// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/PageMemory.h"

#include "ui/monitor/AgeTicker.h"
#include "ui/monitor/ColumnChoice.h"
#include "ui/monitor/FilterBytes.h"
#include "ui/monitor/FilterChips.h"
#include "ui/monitor/ViewMemory.h"

namespace botdeck::ui::monitor {

PageMemory::PageMemory(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.columns, &ColumnChoice::changed, this, &PageMemory::columnsChanged);
    connect(&parts.view, &ViewMemory::changed, this, &PageMemory::viewChanged);
    connect(&parts.chips, &FilterChips::savedChanged, this, &PageMemory::filtersChanged);
}

QByteArray PageMemory::saveColumns() const
{
    return m_parts.columns.save();
}

void PageMemory::restoreColumns(const QByteArray &saved)
{
    m_parts.columns.restore(saved);
    m_parts.ages.wake();
}

QByteArray PageMemory::saveView() const
{
    return m_parts.view.save();
}

void PageMemory::restoreView(const QByteArray &saved)
{
    m_parts.view.restore(saved);
}

QByteArray PageMemory::saveFilters() const
{
    return filterBytes(m_parts.chips.saved());
}

void PageMemory::restoreFilters(const QByteArray &saved)
{
    m_parts.chips.setSaved(filtersFromBytes(saved));
}

} // namespace botdeck::ui::monitor

#include "moc_PageMemory.cpp"
