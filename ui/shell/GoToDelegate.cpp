// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToDelegate.h"

#include "ui/look/Theme.h"

#include <QApplication>
#include <QPainter>

namespace botdeck::ui::shell {

namespace {

constexpr int lineGap = 8;

/// "Bot", "Ctrl+Q": of one thing either is there.
QString remarkOf(const QModelIndex &index)
{
    const QString keys = index.data(GoToDelegate::KeysRole).toString();
    return keys.isEmpty() ? index.data(GoToDelegate::KindRole).toString() : keys;
}

} // namespace

GoToDelegate::GoToDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void GoToDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QString words = std::exchange(line.text, QString());
    const QStyle *style = line.widget != nullptr ? line.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);

    const int gap = m_theme.px(lineGap);
    QRect room = line.rect.adjusted(gap, 0, -gap, 0);
    const QFont &small = m_theme.font(look::Face::Secondary);
    const QString remark = remarkOf(index);
    const int wide = remark.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(remark) + gap;
    painter->save();
    painter->setFont(small);
    painter->setPen(m_theme.colour(look::Token::Text2));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, remark);
    room.setRight(room.right() - wide);
    painter->setFont(line.font);
    painter->setPen(m_theme.colour(look::Token::Text));
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        line.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace botdeck::ui::shell

#include "moc_GoToDelegate.cpp"
