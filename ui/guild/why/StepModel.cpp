// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/StepModel.h"

namespace botdeck::ui::guild {

namespace {

/// Read out in one go.
QString spokenStep(int number, const StepRow &row)
{
    QStringList parts{QString::number(number) + QStringLiteral(". ") + row.title};
    for (const QString &part : {row.tag, row.mark, row.words}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString stepText(int number, const StepRow &row)
{
    QString text = QString::number(number) + QStringLiteral(". ") + row.title;
    if (!row.tag.isEmpty())
        text += QStringLiteral(" – ") + row.tag;
    if (!row.mark.isEmpty())
        text += QStringLiteral(" (") + row.mark + u')';
    QString words = row.words;
    return words.isEmpty() ? text
                           : text + QStringLiteral("\n   ") + words.replace(u'\n', QStringLiteral("\n   "));
}

void StepModel::setRows(const QList<StepRow> &rows)
{
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StepRow &row = m_rows.at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spokenStep(index.row() + 1, row);
    default:
        return {};
    }
}

} // namespace botdeck::ui::guild

#include "moc_StepModel.cpp"
