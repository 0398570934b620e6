// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/channels/ChannelDelegate.h"

#include "ui/guild/channels/ChannelKinds.h"
#include "ui/guild/channels/ChannelTreeModel.h"
#include "ui/guild/ChevronPainter.h"
#include "ui/guild/ListRow.h"
#include "ui/look/Numbers.h"
#include "ui/look/Theme.h"

#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int channelPadding = 12;
constexpr int channelSign = 14;
constexpr int channelGapWidth = 8;
constexpr int foldSide = 8;
constexpr int channelText = Qt::AlignVCenter | Qt::TextSingleLine;

} // namespace

QRect ChannelDelegate::chevronRect(const QRect &row) const
{
    return {row.left(), row.top(), 2 * theme().px(channelPadding) + theme().px(foldSide) / 2, row.height()};
}

void ChannelDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(ChannelTreeModel::RowRole).value<ChannelRow>();
    painter->save();
    paintRowGround(*painter, option, theme());
    if (row.isCategory())
        paintCategory(*painter, option.rect, row, option.state.testFlag(QStyle::State_Open));
    else
        paintChannel(*painter, option.rect, row);
    painter->restore();
}

void ChannelDelegate::paintCategory(
    QPainter &painter, const QRect &rect, const ChannelRow &row, bool isOpen) const
{
    const int padding = theme().px(channelPadding);
    const int side = theme().px(foldSide);
    painter.setPen(theme().colour(Token::Text2));
    if (row.inside > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintChevron(
            painter, QRectF(rect.left() + padding, rect.center().y() - side / 2.0, side, side), isOpen);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const QString count = look::grouped(row.inside);
    painter.setFont(theme().font(Face::Secondary));
    const int taken = painter.fontMetrics().horizontalAdvance(count) + padding;
    QRect text = rect.adjusted(padding + 2 * side, 0, -padding, 0);
    painter.drawText(text, Qt::AlignRight | channelText, count);
    text.setRight(text.right() - taken);
    painter.setFont(theme().font(Face::SecondaryStrong));
    painter.drawText(
        text, Qt::AlignLeft | channelText,
        painter.fontMetrics().elidedText(row.name, Qt::ElideRight, text.width()));
}

void ChannelDelegate::paintChannel(QPainter &painter, const QRect &rect, const ChannelRow &row) const
{
    const int padding = theme().px(channelPadding);
    const int side = theme().px(channelSign);
    const int gap = theme().px(channelGapWidth);
    painter.setFont(theme().font(Face::Medium));
    paintChannelSign(
        painter, QRect(rect.left() + padding, rect.center().y() - side / 2, side, side), row.type,
        theme().colour(Token::Text2));
    QRect text = rect.adjusted(padding + side + gap, 0, -padding, 0);
    const QFontMetrics nameMetrics(theme().font(Face::Body));
    const QFontMetrics kindMetrics(theme().font(Face::Caption));
    // The name comes first; the kind, which the sign says too, has what is left.
    const int name = std::min(nameMetrics.horizontalAdvance(row.name), text.width());
    const QString kind = kindMetrics.elidedText(
        channelKindWords(row.type), Qt::ElideRight, std::max(text.width() - name - gap, 0));
    painter.setFont(theme().font(Face::Caption));
    painter.setPen(theme().colour(Token::Muted));
    painter.drawText(text, Qt::AlignRight | channelText, kind);
    painter.setFont(theme().font(Face::Body));
    painter.setPen(theme().colour(Token::Text));
    painter.drawText(
        text, Qt::AlignLeft | channelText, nameMetrics.elidedText(row.name, Qt::ElideRight, name + 1));
}

} // namespace botdeck::ui::guild

#include "moc_ChannelDelegate.cpp"
