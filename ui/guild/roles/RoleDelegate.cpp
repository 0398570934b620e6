// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/RoleDelegate.h"

#include "ui/guild/Chip.h"
#include "ui/guild/ListRow.h"
#include "ui/guild/roles/RoleDot.h"
#include "ui/guild/roles/RoleListModel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int rolePadding = 8;
constexpr int roleGap = 6;
constexpr int roleSignSide = 13;
constexpr int roleText = Qt::AlignVCenter | Qt::TextSingleLine;

bool showsLock(const RoleRow &row)
{
    return row.isLocked && !row.isManaged;
}

ChipContent managedChip(const RoleRow &row)
{
    return {
        row.isManaged ? RoleDelegate::tr("managed") : QString(), look::Tone::Neutral,
        row.isLocked ? ChipSign::Lock : ChipSign::None};
}

} // namespace

void RoleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(RoleListModel::RowRole).value<RoleRow>();
    const QString text = index.data().toString();
    painter->save();
    paintRowGround(*painter, option, theme());
    if (index.column() == RoleListModel::RoleColumn) {
        paintRole(*painter, option.rect, text, row);
    } else {
        const int padding = theme().px(rolePadding);
        painter->setFont(
            theme().font(index.column() == RoleListModel::PositionColumn ? Face::Mono : Face::Body));
        painter->setPen(theme().colour(Token::Text2));
        painter->drawText(option.rect.adjusted(0, 0, -padding, 0), Qt::AlignRight | roleText, text);
    }
    painter->restore();
}

int RoleDelegate::signsWidth(const RoleRow &row) const
{
    const int sign = theme().px(roleSignSide) + theme().px(roleGap);
    const int chip = row.isManaged ? chipSize(managedChip(row), theme()).width() + theme().px(roleGap) : 0;
    return chip + (showsLock(row) ? sign : 0) + (row.isEdited ? sign : 0);
}

void RoleDelegate::paintRole(
    QPainter &painter, const QRect &cell, const QString &name, const RoleRow &row) const
{
    const int padding = theme().px(rolePadding);
    const int dot = theme().px(roleDotSide);
    paintRoleDot(painter, {cell.left() + padding + dot / 2, cell.center().y()}, row.colour, theme());
    QRect room = cell.adjusted(2 * padding + dot, 0, -padding / 2, 0);
    const QFont &font = theme().font(row.isEdited ? Face::BodyStrong : Face::Body);
    const QFontMetrics metrics(font);
    const QString shown =
        metrics.elidedText(name, Qt::ElideRight, std::max(room.width() - signsWidth(row), room.width() / 3));
    painter.setFont(font);
    painter.setPen(theme().colour(row.isLocked ? Token::Text2 : Token::Text));
    painter.drawText(room, Qt::AlignLeft | roleText, shown);
    room.setLeft(room.left() + metrics.horizontalAdvance(shown) + theme().px(roleGap));
    paintSigns(painter, room, row);
}

void RoleDelegate::paintSigns(QPainter &painter, QRect room, const RoleRow &row) const
{
    const auto sign = [&](look::Icon icon, Token ink) {
        const int side = theme().px(roleSignSide);
        painter.drawPixmap(
            room.left(), room.center().y() - side / 2,
            look::tintedPixmap(icon, side, theme().colour(ink), painter.device()->devicePixelRatioF()));
        room.setLeft(room.left() + side + theme().px(roleGap));
    };
    if (showsLock(row))
        sign(look::Icon::Lock, Token::Text2);
    if (row.isManaged) {
        const QSize size = chipSize(managedChip(row), theme());
        const int width = std::clamp(room.width(), 0, size.width());
        paintChip(
            painter, QRect(room.left(), room.center().y() - size.height() / 2, width, size.height()),
            managedChip(row), theme());
        room.setLeft(room.left() + width + theme().px(roleGap));
    }
    if (row.isEdited)
        sign(look::Icon::Edited, Token::Accent);
}

} // namespace botdeck::ui::guild

#include "moc_RoleDelegate.cpp"
