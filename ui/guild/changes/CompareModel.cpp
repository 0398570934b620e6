// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/CompareModel.h"

#include "ui/guild/LineTip.h"

#include <QStringList>

namespace botdeck::ui::guild {

namespace {

QString comparedPart(const CompareLine &line, int column)
{
    switch (column) {
    case CompareModel::WhatColumn:
        return line.what;
    case CompareModel::LeftColumn:
        return line.left;
    default:
        return line.right;
    }
}

QString tabbedLine(const CompareLine &line)
{
    return QStringList{line.what, line.left, line.right}.join(u'\t');
}

} // namespace

void CompareModel::setLines(int count, const LineAt &lineAt, bool marks)
{
    beginResetModel();
    m_count = count;
    m_lineAt = lineAt;
    m_marks = marks;
    endResetModel();
}

void CompareModel::setTitles(const QString &what, const QString &left, const QString &right)
{
    m_titles = {what, left, right};
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString CompareModel::text() const
{
    QStringList lines{tabbedLine(m_titles)};
    for (int row = 0; row < m_count; ++row)
        lines += tabbedLine(m_lineAt(row));
    return lines.join(u'\n');
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return comparedPart(m_lineAt(index.row()), index.column());
    case Qt::ToolTipRole:
        return lineTip({comparedPart(m_lineAt(index.row()), index.column())});
    case MarkedRole:
        return m_marks && m_lineAt(index.row()).differs;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return comparedPart(m_titles, section);
}

} // namespace botdeck::ui::guild

#include "moc_CompareModel.cpp"
