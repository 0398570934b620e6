// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/pick/PickFilter.h"

#include "ui/guild/pick/PickModel.h"

namespace botdeck::ui::guild {

PickFilter::PickFilter(PickModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void PickFilter::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateFilter();
}

bool PickFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_words.isEmpty() || (m_model.kind(row) != PickKind::Heading && m_model.matches(row, m_words));
}

} // namespace botdeck::ui::guild

#include "moc_PickFilter.cpp"
