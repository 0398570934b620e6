// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/SubjectDelegate.h"

#include "ui/guild/overwrites/SubjectListModel.h"
#include "ui/guild/overwrites/SubjectSign.h"
#include "ui/look/Theme.h"

#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int subjectRowHeight = 28;
constexpr int subjectPadding = 10;
constexpr int subjectSide = 14;

} // namespace

SubjectDelegate::SubjectDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize SubjectDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, std::max(m_theme.px(subjectRowHeight), QFontMetrics(m_theme.font(Face::Body)).height() + 6)};
}

void SubjectDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto subject = index.data(SubjectListModel::SubjectRole).value<OverwriteSubject>();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int padding = m_theme.px(subjectPadding);
    const int side = m_theme.px(subjectSide);
    painter->save();
    painter->fillRect(option.rect, m_theme.colour(isSelected ? Token::Selection : Token::Base));
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect square(room.left(), room.top() + (room.height() - side) / 2, side, side);
    paintSubjectSign(*painter, square, subject, m_theme);
    room.setLeft(square.right() + padding);
    painter->setFont(m_theme.font(Face::Mono));
    painter->setPen(m_theme.colour(Token::Muted));
    const QString number = subject.id.toString();
    const int width = painter->fontMetrics().horizontalAdvance(number);
    if (subject.kind != OverwriteSubject::Kind::Unknown && width < room.width() / 2) {
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, number);
        room.setRight(room.right() - width - padding);
    }
    painter->setFont(m_theme.font(Face::Body));
    painter->setPen(m_theme.colour(Token::Text));
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(subject.name, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace botdeck::ui::guild

#include "moc_SubjectDelegate.cpp"
