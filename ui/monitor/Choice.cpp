// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/Choice.h"

#include "models/UpdateListModel.h"
#include "ui/monitor/UpdatesTable.h"

#include <algorithm>
#include <array>
#include <limits>

namespace botdeck::ui::monitor {

namespace {

using models::UpdateListModel;

constexpr std::array comparedColumns{
    UpdateListModel::BotColumn, UpdateListModel::KindColumn, UpdateListModel::ChatColumn,
    UpdateListModel::FromColumn};

} // namespace

Choice::Choice(UpdatesTable &table, models::UpdateListModel &model)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
{
    const QItemSelectionModel *selection = table.selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &Choice::review);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &Choice::review);
    connect(&model, &QAbstractItemModel::modelReset, this, &Choice::review);
    connect(&model, &QAbstractItemModel::dataChanged, this, &Choice::reviewShared);
}

/// A selection is a few ranges, however many rows are in it.
qint64 Choice::selectedUpdates() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection())
        count += m_model.updatesBefore(range.bottom() + 1) - m_model.updatesBefore(range.top());
    return count;
}

QList<qint64> Choice::seqs() const
{
    QList<qint64> seqs;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const qint64 seq = m_model.seqAt(row); seq != 0)
                seqs.append(seq);
        }
    }
    std::sort(seqs.begin(), seqs.end());
    return seqs;
}

void Choice::review()
{
    const int count = int(std::min<qint64>(selectedUpdates(), std::numeric_limits<int>::max()));
    std::optional<qint64> seq;
    if (count == 1) {
        for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom() && !seq; ++row) {
                if (const qint64 found = m_model.seqAt(row); found != 0)
                    seq = found;
            }
        }
    }
    const bool isOther = seq != m_seq || (count == 0) != (m_count == 0);
    m_seq = seq;
    m_count = count;
    if (isOther)
        Q_EMIT oneChosen(seq);
    reviewShared();
}

void Choice::reviewShared()
{
    if (m_count > 1)
        Q_EMIT severalChosen(m_count, shared());
}

QList<SharedField> Choice::shared() const
{
    QList<SharedField> fields;
    if (m_count > mostCompared)
        return fields;
    QModelIndexList rows;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_model.seqAt(row) != 0)
                rows.append(m_model.index(row, 0));
        }
    }
    for (const int column : comparedColumns) {
        const QString value = rows.first().siblingAtColumn(column).data().toString();
        const bool isShared = std::all_of(rows.begin(), rows.end(), [&](const QModelIndex &row) {
            return row.data(UpdateListModel::LoadedRole).toBool() &&
                   row.siblingAtColumn(column).data().toString() == value;
        });
        if (isShared && !value.isEmpty())
            fields.append({m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), value});
    }
    return fields;
}

bool Choice::choose(qint64 seq)
{
    const int row = m_model.rowOf(seq);
    if (row == -1)
        return false;
    m_table.selectRow(row);
    m_table.scrollTo(m_model.index(row, 0));
    return true;
}

void Choice::step(int by)
{
    int row = m_table.currentIndex().row() + by;
    while (row >= 0 && row < m_model.rowCount() && m_model.seqAt(row) == 0)
        row += by;
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_table.selectRow(row);
    m_table.scrollTo(m_model.index(row, 0));
}

} // namespace botdeck::ui::monitor

#include "moc_Choice.cpp"
