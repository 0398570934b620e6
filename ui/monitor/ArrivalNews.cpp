// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/ArrivalNews.h"

#include "models/UpdateListModel.h"
#include "ui/monitor/UpdatesTable.h"

#include <QAccessible>

#include <utility>

namespace botdeck::ui::monitor {

ArrivalNews::ArrivalNews(UpdatesTable &table, const models::UpdateListModel &model, core::Clock &clock)
    : QObject(&table)
    , m_table(table)
    , m_clock(clock)
{
    connect(
        &model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { count(last - first + 1); });
}

void ArrivalNews::count(int rows)
{
    if (m_new == 0)
        m_clock.after(pause, this, [this] { tell(); });
    m_new += rows;
}

void ArrivalNews::tell()
{
    const int count = std::exchange(m_new, 0);
    if (!m_table.isVisible())
        return;
    m_table.setAccessibleDescription(tr("%n new update(s)", nullptr, count));
    QAccessibleEvent alert(&m_table, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace botdeck::ui::monitor

#include "moc_ArrivalNews.cpp"
