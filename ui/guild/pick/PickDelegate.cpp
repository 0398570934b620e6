// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/pick/PickDelegate.h"

#include "ui/guild/pick/PickModel.h"
#include "ui/look/Theme.h"

#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int pickHeight = 26;
constexpr int pickPadding = 8;
constexpr int pickIndent = 12;
constexpr int pickGap = 8;
constexpr int pickLine = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

} // namespace

void paintPick(
    QPainter &painter, const QRect &rect, const QString &title, const QString &detail, bool isStrong,
    const look::Theme &theme)
{
    const QFont &face = theme.font(isStrong ? Face::SecondaryStrong : Face::Body);
    const QFontMetrics metrics(face);
    painter.setFont(face);
    painter.setPen(theme.colour(isStrong ? Token::Text2 : Token::Text));
    painter.drawText(rect, pickLine, metrics.elidedText(title, Qt::ElideRight, rect.width()));
    const QRect rest = rect.adjusted(metrics.horizontalAdvance(title) + theme.px(pickGap), 0, 0, 0);
    if (detail.isEmpty() || rest.width() <= 0)
        return;
    const QFont &faint = theme.font(Face::Secondary);
    painter.setFont(faint);
    painter.setPen(theme.colour(Token::Muted));
    painter.drawText(rest, pickLine, QFontMetrics(faint).elidedText(detail, Qt::ElideRight, rest.width()));
}

PickDelegate::PickDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, std::max(m_theme.px(pickHeight), QFontMetrics(m_theme.font(Face::Body)).height() + 6)};
}

void PickDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = index.data(PickModel::KindRole).value<PickKind>();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.colour(Token::Selection));
    const int padding = m_theme.px(pickPadding);
    const int indent = kind == PickKind::Plain ? m_theme.px(pickIndent) : 0;
    paintPick(
        *painter, option.rect.adjusted(padding + indent, 0, -padding, 0), index.data().toString(),
        index.data(PickModel::DetailRole).toString(), kind != PickKind::Plain, m_theme);
    painter->restore();
}

} // namespace botdeck::ui::guild

#include "moc_PickDelegate.cpp"
