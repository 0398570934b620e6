// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ScrollKeeper.h"

#include <QListView>
#include <QScrollBar>

namespace botdeck::ui::converse {

ScrollKeeper::ScrollKeeper(QListView &list)
    : QObject(&list)
    , m_list(list)
{
    const QAbstractItemModel *model = list.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        onRowsInserted(first, last);
    });
    connect(model, &QAbstractItemModel::modelReset, this, &ScrollKeeper::onReset);
    const QScrollBar *bar = list.verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ScrollKeeper::onScrolled);
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_isFollowing && !m_isLayingOut)
            jumpToNewest();
    });
}

void ScrollKeeper::jumpToNewest()
{
    QScrollBar *bar = m_list.verticalScrollBar();
    bar->setValue(bar->maximum());
    onScrolled();
}

void ScrollKeeper::setOpenEnd(bool open)
{
    if (open == m_hasOpenEnd)
        return;
    m_hasOpenEnd = open;
    m_hasAskedNewer = false;
    m_isFollowing = m_isFollowing && !open;
    // Whether it is at the end shows once the last page is laid out.
    m_list.doItemsLayout();
    Q_EMIT changed();
}

void ScrollKeeper::onRowsInserted(int first, int last)
{
    if (first == 0)
        m_hasAskedOlder = false;
    if (last + 1 == m_list.model()->rowCount())
        m_hasAskedNewer = false;
    if (m_isFollowing || m_hasOpenEnd || last + 1 < m_list.model()->rowCount())
        return;
    m_newer += last - first + 1;
    Q_EMIT changed();
}

void ScrollKeeper::onReset()
{
    m_isFollowing = true;
    m_hasAskedOlder = false;
    m_hasAskedNewer = false;
    m_newer = 0;
    m_anchor = QPersistentModelIndex();
    Q_EMIT changed();
}

void ScrollKeeper::onScrolled()
{
    if (m_isLayingOut)
        return;
    const QScrollBar *bar = m_list.verticalScrollBar();
    const bool follows = !m_hasOpenEnd && bar->value() >= bar->maximum();
    if (follows != m_isFollowing || (follows && m_newer > 0)) {
        m_isFollowing = follows;
        if (follows)
            m_newer = 0;
        Q_EMIT changed();
    }
    note();
    reviewOlder();
    reviewNewer();
}

void ScrollKeeper::note()
{
    const QModelIndex first = m_list.indexAt(QPoint(1, 1));
    m_anchor = first;
    m_anchorBottom = m_list.visualRect(first).bottom();
}

void ScrollKeeper::afterLayout()
{
    QScrollBar *bar = m_list.verticalScrollBar();
    if (m_isFollowing)
        bar->setValue(bar->maximum());
    else if (m_anchor.isValid())
        bar->setValue(bar->value() + m_list.visualRect(m_anchor).bottom() - m_anchorBottom);
    m_isLayingOut = false;
    onScrolled();
}

void ScrollKeeper::reviewOlder()
{
    if (m_hasAskedOlder || m_list.model()->rowCount() == 0 ||
        m_list.verticalScrollBar()->value() > m_list.viewport()->height())
        return;
    m_hasAskedOlder = true;
    // Whoever gives an answer at once would change the model while it is laid out.
    QMetaObject::invokeMethod(this, &ScrollKeeper::olderWanted, Qt::QueuedConnection);
}

void ScrollKeeper::reviewNewer()
{
    const QScrollBar *bar = m_list.verticalScrollBar();
    if (!m_hasOpenEnd || m_hasAskedNewer || m_list.model()->rowCount() == 0 ||
        bar->maximum() - bar->value() > m_list.viewport()->height())
        return;
    m_hasAskedNewer = true;
    QMetaObject::invokeMethod(this, &ScrollKeeper::newerWanted, Qt::QueuedConnection);
}

} // namespace botdeck::ui::converse

#include "moc_ScrollKeeper.cpp"
