// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UpdatesHeader.h"

#include "models/UpdateListModel.h"
#include "ui/look/Icons.h"

#include <QStyleOptionHeader>

namespace botdeck::ui::monitor {

UpdatesHeader::UpdatesHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void UpdatesHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    if (column != models::UpdateListModel::MarkColumn)
        return;
    option->text.clear();
    option->icon = look::icon(look::Icon::Flag);
}

} // namespace botdeck::ui::monitor

#include "moc_UpdatesHeader.cpp"
