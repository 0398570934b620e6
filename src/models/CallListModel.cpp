// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CallListModel.h"

#include "models/SafeText.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

namespace botdeck::models {

CallListModel::CallListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_askSoon(new QTimer(this))
{
    m_askSoon->setSingleShot(true);
    m_askSoon->setInterval(0);
    connect(m_askSoon, &QTimer::timeout, this, &CallListModel::ask);
}

void CallListModel::setWords(CallWords words)
{
    m_words = std::move(words);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CallListModel::setIds(const QList<qint64> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_wanted.clear();
    m_asked.clear();
    endResetModel();
}

void CallListModel::prependIds(const QList<qint64> &ids)
{
    const auto newer = std::find_if(
        ids.begin(), ids.end(), [this](qint64 id) { return !m_ids.isEmpty() && id <= m_ids.first(); });
    const QList<qint64> fresh(ids.begin(), newer);
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_ids = fresh + m_ids;
    endInsertRows();
}

void CallListModel::removeId(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_ids.removeAt(row);
    m_rows.remove(id);
    endRemoveRows();
}

void CallListModel::setRows(const QList<CallRow> &rows)
{
    int first = rowCount();
    int last = -1;
    for (const CallRow &row : rows) {
        m_asked.remove(row.id);
        m_rows.insert(row.id, new CallRow(row));
        const int at = rowOf(row.id);
        if (at < 0)
            continue;
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int CallListModel::rowOf(qint64 id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id, std::greater<>());
    return found == m_ids.end() || *found != id ? -1 : int(found - m_ids.begin());
}

int CallListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int CallListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CallListModel::text(const CallRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return m_words.moment ? m_words.moment(row.startedMs) : QString::number(row.startedMs);
    case BotColumn:
        return m_words.bot ? m_words.bot(row.bot) : row.bot.toString();
    case MethodColumn:
        return oneLine(row.method, 120);
    case OutcomeColumn:
        return m_words.outcome ? m_words.outcome(row) : QString::number(row.status);
    default:
        return m_words.duration ? m_words.duration(row.durationMs) : QString::number(row.durationMs);
    }
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 id = m_ids.at(index.row());
    if (role == IdRole)
        return id;
    const CallRow *row = m_rows.object(id);
    if (role == LoadedRole)
        return row != nullptr;
    if (row == nullptr) {
        if (role == Qt::DisplayRole && !m_asked.contains(id) && !m_wanted.endsWith(id)) {
            m_wanted += id;
            m_askSoon->start();
        }
        return {};
    }
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    if (role == FailedRole)
        return !row->error.isEmpty();
    return role == StatusRole ? QVariant(row->status) : QVariant();
}

QVariant CallListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.headers.value(section);
}

/// Asks for those looked at last: whoever scrolled past the others has stopped looking at them; if not, the
/// next paint asks again.
void CallListModel::ask()
{
    QList<qint64> missing;
    while (!m_wanted.isEmpty() && missing.size() < rowsPerRequest) {
        const qint64 id = m_wanted.takeLast();
        if (!m_asked.contains(id) && !m_rows.contains(id)) {
            m_asked += id;
            missing += id;
        }
    }
    m_wanted.clear();
    if (!missing.isEmpty())
        Q_EMIT rowsNeeded(missing);
}

} // namespace botdeck::models

#include "moc_CallListModel.cpp"
