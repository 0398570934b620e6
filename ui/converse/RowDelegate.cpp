// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/RowDelegate.h"

#include "core/Clock.h"
#include "ui/converse/MomentWords.h"
#include "ui/converse/RowLayout.h"
#include "ui/converse/RowPainter.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace botdeck::ui::converse {

namespace {

bool isNewDay(const QModelIndex &index, const domain::ChatMessage &message)
{
    return index.row() == 0 ||
           dayOf(messageAt(index.siblingAtRow(index.row() - 1)).dateMs) != dayOf(message.dateMs);
}

/// A list asks for heights without saying how wide the row will be.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view == nullptr ? option.rect.width() : view->viewport()->width();
}

} // namespace

domain::ChatMessage messageAt(const QModelIndex &index)
{
    return index.data(models::ConversationModel::MessageRole).value<domain::ChatMessage>();
}

RowDelegate::RowDelegate(const look::Theme &theme, core::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_cache(theme)
{
}

RowPicture RowDelegate::pictureOf(const QModelIndex &index, int width) const
{
    const domain::ChatMessage message = messageAt(index);
    return m_cache.pictureOf({message, isNewDay(index, message), width, m_names});
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const domain::ChatMessage message = messageAt(index);
    return {0, m_cache.heightOf({message, isNewDay(index, message), widthOf(option), m_names})};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPicture row = pictureOf(index, widthOf(option));
    RowMoment moment;
    moment.isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    moment.hovered = m_hovered.index == index ? m_hovered.part : -1;
    moment.focused = moment.isCurrent && m_focused.index == index ? m_focused.part : -1;
    moment.isShown = m_shown == index;
    moment.needle = m_needle;
    moment.turn = m_turn;
    moment.nowMs = m_clock.wallMs();
    if (m_selection.isIn(index, row.text)) {
        moment.selectedFrom = m_selection.from();
        moment.selectedTo = m_selection.to();
    }
    m_isBusy = m_isBusy || row.isBusy();
    painter->save();
    painter->setClipRect(option.rect);
    painter->translate(option.rect.topLeft());
    RowPainter(*painter, m_theme).paint(row, messageAt(index), moment);
    painter->restore();
}

int RowDelegate::partAt(const QModelIndex &index, int width, const QPoint &place) const
{
    const std::vector<Part> parts = pictureOf(index, width).parts;
    for (size_t at = 0; at < parts.size(); ++at) {
        if (parts.at(at).rect.contains(place))
            return int(at);
    }
    return -1;
}

QString RowDelegate::linkAt(const QModelIndex &index, int width, const QPoint &place) const
{
    const RowPicture row = pictureOf(index, width);
    if (!row.text.document || !row.bubble.contains(place))
        return {};
    const QString href = row.text.document->documentLayout()->anchorAt(place - row.textAt);
    return linkAddress(row.text.shown, href);
}

} // namespace botdeck::ui::converse

#include "moc_RowDelegate.cpp"
