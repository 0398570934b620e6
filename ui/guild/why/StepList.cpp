// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/StepList.h"

#include "ui/guild/why/StepDelegate.h"
#include "ui/guild/why/StepModel.h"
#include "ui/look/Theme.h"

#include <QKeyEvent>

namespace botdeck::ui::guild {

StepList::StepList(StepModel &model, const look::Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_delegate(new StepDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &look::Theme::changed, this, &StepList::layOut);
    // Their words are other ones, and so are their heights.
    connect(&model, &QAbstractItemModel::dataChanged, this, &StepList::layOut);
    connect(&model, &QAbstractItemModel::modelReset, this, &StepList::layOut);
}

int StepList::wholeHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 2 * frameWidth();
    for (int row = 0; row < model()->rowCount(); ++row)
        height += m_delegate->sizeHint(option, model()->index(row, 0)).height();
    return height;
}

void StepList::layOut()
{
    m_delegate->forget();
    scheduleDelayedItemsLayout();
    Q_EMIT laidOut();
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    layOut();
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else
        QListView::keyPressEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_StepList.cpp"
