// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteBitList.h"

#include "ui/guild/overwrites/OverwriteBitDelegate.h"
#include "ui/guild/overwrites/OverwriteBitModel.h"
#include "ui/look/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <utility>

namespace botdeck::ui::guild {

namespace {

OverwriteBitRow overwriteRowOf(const QModelIndex &index)
{
    return index.data(OverwriteBitModel::RowRole).value<OverwriteBitRow>();
}

} // namespace

OverwriteBitList::OverwriteBitList(OverwriteBitModel &model, const look::Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new OverwriteBitDelegate(theme, this))
{
    setObjectName(QStringLiteral("overwriteBits"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &look::Theme::changed, this, &OverwriteBitList::scheduleDelayedItemsLayout);
}

void OverwriteBitList::goTo(int bit)
{
    const QScopedValueRollback<bool> going(m_isGoing, true);
    const QModelIndex index = m_model.indexOf(bit);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

QRect OverwriteBitList::switchRect(const QModelIndex &index) const
{
    return m_delegate->switchRect(visualRect(index));
}

void OverwriteBitList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_isGoing)
        Q_EMIT chosen(overwriteRowOf(current).bit);
}

void OverwriteBitList::keyPressEvent(QKeyEvent *event)
{
    const OverwriteBitRow row = overwriteRowOf(currentIndex());
    const auto state = row.isHeading() ? std::nullopt : keyedState(*event, row.now);
    if (state)
        Q_EMIT changeAsked(row.bit, *state);
    else
        QListView::keyPressEvent(event);
}

std::optional<OverwriteBitList::Part> OverwriteBitList::partAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    const OverwriteBitRow row = overwriteRowOf(index);
    if (row.isHeading() || row.gate == OverwriteGate::NotHere)
        return std::nullopt;
    const auto state = triSwitchPart(switchRect(index), place);
    return state ? std::optional(Part{row.bit, *state}) : std::nullopt;
}

void OverwriteBitList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? partAt(event->position().toPoint()) : std::nullopt;
}

/// Which is what the second of two quick presses comes as.
void OverwriteBitList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? partAt(event->position().toPoint()) : std::nullopt;
}

void OverwriteBitList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const std::optional<Part> pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && partAt(event->position().toPoint()) == pressed)
        Q_EMIT changeAsked(pressed->bit, pressed->state);
}

void OverwriteBitList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void OverwriteBitList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace botdeck::ui::guild

#include "moc_OverwriteBitList.cpp"
