// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/MembersView.h"

#include "ui/guild/members/MemberDelegate.h"
#include "ui/guild/members/MemberListModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace botdeck::ui::guild {

MembersView::MembersView(MemberListModel &members, const look::Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_members(members)
{
    setObjectName(QStringLiteral("guildMembers"));
    setModel(&members);
    setItemDelegate(new MemberDelegate(theme, this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&members, &QAbstractItemModel::modelReset, this, &MembersView::showChosen);
    connect(&theme, &look::Theme::changed, this, &MembersView::scheduleDelayedItemsLayout);
    retranslate();
}

void MembersView::choose(const QList<core::Id> &members)
{
    m_chosen = QSet<core::Id>(members.begin(), members.end());
    showChosen();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

/// Neighbours at once: a selection of ten thousand rows, each for itself, takes seconds.
void MembersView::showChosen()
{
    const QScopedValueRollback<bool> quiet(m_isQuiet, true);
    QItemSelection selection;
    int first = -1;
    for (int row = 0; !m_chosen.isEmpty() && row <= m_members.rowCount(); ++row) {
        const bool isChosen = row < m_members.rowCount() && m_chosen.contains(m_members.memberAt(row).id);
        if (isChosen && first < 0)
            first = row;
        if (isChosen || first < 0)
            continue;
        selection.select(m_members.index(first), m_members.index(row - 1));
        first = -1;
    }
    selectionModel()->clear();
    if (selection.isEmpty())
        return;
    // Else a guild that is read again would scroll there.
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
    selectionModel()->select(selection, QItemSelectionModel::Select);
}

QList<int> MembersView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::ranges::sort(rows);
    return rows;
}

void MembersView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_isQuiet)
        return;
    QList<core::Id> ids;
    for (const int row : selectedRows())
        ids += m_members.memberAt(row).id;
    m_chosen = QSet<core::Id>(ids.begin(), ids.end());
    Q_EMIT membersChosen(ids);
}

QString MembersView::selectedIds() const
{
    QStringList lines;
    for (const int row : selectedRows())
        lines += m_members.memberAt(row).id.toString();
    return lines.join(u'\n');
}

QString MembersView::selectedNames() const
{
    QStringList lines;
    for (const int row : selectedRows())
        lines += m_members.memberAt(row).name;
    return lines.join(u'\n');
}

void MembersView::askMenu(const RowMenuPlace &place)
{
    if (!place.index.isValid())
        return;
    if (!selectionModel()->isSelected(place.index))
        setCurrentIndex(place.index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("memberMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int count = int(selectedRows().size());
    menu->addAction(
            look::icon(look::Icon::Copy), tr("Copy %n id(s)", nullptr, count), this,
            [this] { Q_EMIT copyAsked(selectedIds()); })
        ->setObjectName(QStringLiteral("copyId"));
    menu->addAction(
            look::icon(look::Icon::Copy), tr("Copy %n name(s)", nullptr, count), this,
            [this] { Q_EMIT copyAsked(selectedNames()); })
        ->setObjectName(QStringLiteral("copyName"));
    menu->popup(place.global);
}

void MembersView::contextMenuEvent(QContextMenuEvent *event)
{
    askMenu(rowMenuPlace(*this, *event));
}

void MembersView::keyPressEvent(QKeyEvent *event)
{
    if (opensRowMenu(*event))
        askMenu(currentRowMenuPlace(*this));
    else if (event->matches(QKeySequence::Copy)) {
        if (selectionModel()->hasSelection())
            Q_EMIT copyAsked(selectedIds());
    } else
        QListView::keyPressEvent(event);
}

void MembersView::retranslate()
{
    setAccessibleName(tr("Members"));
    m_members.retranslate();
}

void MembersView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_MembersView.cpp"
