// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/MemberDelegate.h"

#include "ui/guild/Chip.h"
#include "ui/guild/ListRow.h"
#include "ui/guild/members/MemberListModel.h"
#include "ui/look/Theme.h"

#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int memberPadding = 12;
constexpr int memberGap = 8;
/// What the name may take at most where roles stand behind it, in hundredths.
constexpr int nameShare = 65;
constexpr int memberText = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

QString chipWords(const MemberRow &row)
{
    if (row.isSelf)
        return MemberDelegate::tr("this bot");
    return row.isOwner ? MemberDelegate::tr("owner") : QString();
}

} // namespace

void MemberDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(MemberListModel::RowRole).value<MemberRow>();
    painter->save();
    paintRowGround(*painter, option, theme());
    const int padding = theme().px(memberPadding);
    const int gap = theme().px(memberGap);
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const QFontMetrics metrics(theme().font(Face::Body));
    const int most = row.roles.isEmpty() ? room.width() : room.width() * nameShare / 100;
    const QString name = metrics.elidedText(row.name, Qt::ElideRight, most);
    painter->setFont(theme().font(Face::Body));
    painter->setPen(theme().colour(Token::Text));
    painter->drawText(room, memberText, name);
    room.setLeft(room.left() + metrics.horizontalAdvance(name) + gap);
    if (const ChipContent chip{chipWords(row), look::Tone::Neutral}; !chip.words.isEmpty()) {
        const QSize size = chipSize(chip, theme());
        const int width = std::clamp(room.width(), 0, size.width());
        paintChip(
            *painter, QRect(room.left(), room.center().y() - size.height() / 2, width, size.height()), chip,
            theme());
        room.setLeft(room.left() + width + gap);
    }
    const QFont &font = theme().font(Face::Secondary);
    painter->setFont(font);
    painter->setPen(theme().colour(Token::Muted));
    painter->drawText(
        room, memberText,
        QFontMetrics(font).elidedText(row.roles, Qt::ElideRight, std::max(room.width(), 0)));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintRowRing(*painter, option.rect, theme());
    painter->restore();
}

} // namespace botdeck::ui::guild

#include "moc_MemberDelegate.cpp"
