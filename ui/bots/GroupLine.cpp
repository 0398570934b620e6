// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/GroupLine.h"

#include "models/BotTreeModel.h"
#include "ui/bots/BotDelegate.h"
#include "ui/look/Badge.h"
#include "ui/look/Theme.h"

#include <QPainter>

namespace botdeck::ui::bots {

namespace {

using look::Face;
using look::Theme;
using look::Token;

constexpr int lineHeight = 26;
constexpr int railLineHeight = 22;
constexpr int groupMargin = 12;
constexpr int chevronSide = 8;
constexpr int sandboxBadgeSide = 18;

/// Points down where the group is open, else to where its bots would come out.
void paintChevron(QPainter &painter, const Theme &theme, const QPointF &middle, bool open)
{
    const qreal half = theme.px(chevronSide) / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.rotate(open ? 0 : -90);
    painter.setPen(QPen(theme.colour(Token::Text2), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter.restore();
}

void paintText(
    QPainter &painter, const QRect &rect, const QFont &font, const QColor &ink, const QString &text)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(ink);
    const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    painter.drawText(rect.left(), baseline, metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

int groupHeight(const Theme &theme, Form form)
{
    return theme.px(form == Form::List ? lineHeight : railLineHeight);
}

void paintGroup(
    QPainter &painter, const Theme &theme, const QRect &rect, const QModelIndex &group, Form form, bool open)
{
    const QFont &font = theme.font(Face::Secondary);
    const QString count = QString::number(group.data(models::BotTreeModel::CountRole).toInt());
    const int countWidth = QFontMetrics(font).horizontalAdvance(count);
    const int half = theme.px(chevronSide) / 2;
    const qreal middle = rect.center().y() + 0.5;
    painter.fillRect(rect, theme.colour(Token::Alternate));
    for (const int y : {rect.top(), rect.bottom()})
        painter.fillRect(QRect(rect.left(), y, rect.width(), 1), theme.colour(Token::RowLine));
    if (form == Form::Rail) {
        const int left = rect.left() + (rect.width() - 2 * half - theme.px(6) - countWidth) / 2;
        paintChevron(painter, theme, QPointF(left + half, middle), open);
        const QRect number(left + 2 * half + theme.px(6), rect.top(), countWidth, rect.height());
        paintText(painter, number, font, theme.colour(Token::Muted), count);
        return;
    }
    paintChevron(painter, theme, QPointF(rect.left() + theme.px(groupMargin) + half, middle), open);
    QRect text = rect.adjusted(theme.px(groupMargin + chevronSide + 8), 0, -theme.px(groupMargin), 0);
    if (group.data(models::BotTreeModel::GroupRole).toInt() == int(models::BotGroup::Sandbox)) {
        const int side = theme.px(sandboxBadgeSide);
        look::paintSandboxBadge(painter, QRectF(text.left(), middle - side / 2.0, side, side), theme);
        text.setLeft(text.left() + side + theme.px(8));
    }
    const QRect name = text.adjusted(0, 0, -countWidth - theme.px(8), 0);
    paintText(painter, name, font, theme.colour(Token::Text2), group.data().toString());
    text.setLeft(text.right() - countWidth + 1);
    paintText(painter, text, font, theme.colour(Token::Muted), count);
}

} // namespace botdeck::ui::bots
