// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/PageMemory.h"

#include "ui/monitor/AgeTicker.h"
#include "ui/monitor/ColumnChoice.h"
#include "ui/monitor/FilterBar.h"
#include "ui/monitor/FilterBytes.h"
#include "ui/monitor/FilterChips.h"
#include "ui/monitor/ViewMemory.h"

namespace botdeck::ui::monitor {

namespace {

/// Before the text of a field.
constexpr char onMark = '+';
constexpr char offMark = '-';

} // namespace

PageMemory::PageMemory(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.columns, &ColumnChoice::changed, this, &PageMemory::columnsChanged);
    connect(&parts.view, &ViewMemory::changed, this, &PageMemory::viewChanged);
    connect(&parts.chips, &FilterChips::savedChanged, this, &PageMemory::filtersChanged);
    connect(&parts.bar, &FilterBar::textChanged, this, &PageMemory::fieldChanged);
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

QByteArray PageMemory::saveField() const
{
    const QByteArray text = m_parts.bar.text().toUtf8();
    return text.isEmpty() ? text : (m_parts.bar.isOn() ? onMark : offMark) + text;
}

void PageMemory::restoreField(const QByteArray &saved)
{
    if (!saved.startsWith(onMark) && !saved.startsWith(offMark))
        return;
    m_parts.bar.setText(QString::fromUtf8(saved.sliced(1)));
    m_parts.bar.setOn(saved.startsWith(onMark));
}

} // namespace botdeck::ui::monitor

#include "moc_PageMemory.cpp"
