// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogModel.h"

#include "models/SafeText.h"

#include <QDateTime>

namespace botdeck::models {

void LogModel::append(const QList<log::LogLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
    const qsizetype tooMany = m_lines.size() - keptLines;
    if (tooMany <= 0)
        return;
    beginRemoveRows({}, 0, int(tooMany) - 1);
    m_lines.remove(0, tooMany);
    endRemoveRows();
}

void LogModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const log::LogLine &line = m_lines.at(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == Text ? line.text.toHtmlEscaped() : QVariant();
    switch (index.column()) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(line.wallMs).toString(QStringLiteral("hh:mm:ss.zzz"));
    case Level:
        return log::levelName(line.level);
    case Category:
        return line.category;
    default:
        return visibleText(line.text);
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

} // namespace botdeck::models

#include "moc_LogModel.cpp"
