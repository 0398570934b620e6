// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/LogRows.h"

#include "models/LogModel.h"

namespace botdeck::ui::diagnostics {

void LogRows::setLeast(QtMsgType level)
{
    m_least = level;
    invalidateFilter();
}

void LogRows::setCategory(const QString &category)
{
    m_category = category;
    invalidateFilter();
}

void LogRows::setWords(const QString &words)
{
    m_words = words;
    invalidateFilter();
}

bool LogRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = qobject_cast<const models::LogModel *>(sourceModel());
    if (model == nullptr)
        return false;
    const log::LogLine &line = model->line(row);
    return log::levelWeight(line.level) >= log::levelWeight(m_least) &&
           (m_category.isEmpty() || line.category == m_category) &&
           line.text.contains(m_words, Qt::CaseInsensitive);
}

} // namespace botdeck::ui::diagnostics

#include "moc_LogRows.cpp"
