// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/ListRow.h"

#include "ui/look/Theme.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Token;

constexpr int guildRowHeight = 30;

Token groundOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        return view != nullptr && view->hasFocus() ? Token::Selection : Token::Unfocused;
    return option.state.testFlag(QStyle::State_MouseOver) ? Token::Alternate : Token::Base;
}

} // namespace

int listRowHeight(const look::Theme &theme)
{
    return std::max(theme.px(guildRowHeight), QFontMetrics(theme.font(look::Face::Body)).height() + 8);
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const look::Theme &theme)
{
    painter.fillRect(option.rect, theme.colour(groundOf(option)));
    painter.setPen(theme.colour(Token::RowLine));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintRowRing(QPainter &painter, const QRect &row, const look::Theme &theme)
{
    painter.setPen(theme.colour(Token::Accent));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(row.adjusted(0, 0, -1, -1));
}

RowMenuPlace currentRowMenuPlace(QAbstractItemView &view)
{
    const QModelIndex index = view.currentIndex();
    if (!index.isValid())
        return {};
    view.scrollTo(index);
    return {index, view.viewport()->mapToGlobal(view.visualRect(index).center())};
}

RowMenuPlace rowMenuPlace(QAbstractItemView &view, const QContextMenuEvent &event)
{
    if (event.reason() == QContextMenuEvent::Keyboard)
        return currentRowMenuPlace(view);
    return {view.indexAt(event.pos()), event.globalPos()};
}

bool opensRowMenu(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier;
}

} // namespace botdeck::ui::guild
