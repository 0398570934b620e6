// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/OptionsModel.h"

#include "models/SafeText.h"

namespace botdeck::ui::apiconsole {

void OptionsModel::setOptions(const QList<PickOption> &options)
{
    if (m_options == options)
        return;
    beginResetModel();
    m_options = options;
    endResetModel();
}

int OptionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_options.size());
}

QVariant OptionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PickOption &option = m_options.at(index.row());
    if (role == Qt::UserRole)
        return option.id;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return option.name.isEmpty() ? option.id
                                 : models::oneLine(option.name, 60) + QStringLiteral(" · ") + option.id;
}

} // namespace botdeck::ui::apiconsole

#include "moc_OptionsModel.cpp"
