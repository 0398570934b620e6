// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/PermissionDelegate.h"

#include "ui/guild/Chip.h"
#include "ui/guild/mask/PermissionModel.h"
#include "ui/guild/mask/SwitchPainter.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int permissionHeight = 27;
constexpr int cellPadding = 8;
constexpr int switchMargin = 10;
constexpr int channelSide = 18;
constexpr int channelGap = 3;
constexpr int lockSide = 13;
constexpr QStringView channelLetters = u"TVS";
constexpr int oneLine = Qt::AlignVCenter | Qt::TextSingleLine;

Token paperOf(const PermissionRow &row)
{
    if (row.isAdded)
        return Token::OkTint;
    return row.isRemoved ? Token::ErrorTint : Token::Base;
}

} // namespace

PermissionDelegate::PermissionDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int PermissionDelegate::rowHeight() const
{
    return std::max(m_theme.px(permissionHeight), QFontMetrics(m_theme.font(Face::Body)).height() + 6);
}

QSize PermissionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight()};
}

QRect PermissionDelegate::switchRect(const QRect &cell) const
{
    const QSize size = switchSize(m_theme);
    return {
        QPoint(
            cell.right() + 1 - m_theme.px(switchMargin) - size.width(),
            cell.top() + (cell.height() - size.height()) / 2),
        size};
}

void PermissionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PermissionModel::RowRole).value<PermissionRow>();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool hasFocus = view != nullptr && view->hasFocus();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Token chosen = hasFocus ? Token::Selection : Token::Unfocused;
    painter->save();
    painter->fillRect(option.rect, m_theme.colour(isSelected ? chosen : paperOf(row)));
    painter->setPen(m_theme.colour(Token::RowLine));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == PermissionModel::ChannelsColumn)
        paintChannels(*painter, option.rect, row);
    else if (index.column() == PermissionModel::AllowColumn)
        paintAllow(*painter, option.rect, row, hasFocus && isSelected);
    else
        paintText(*painter, option.rect, row, index);
    painter->restore();
}

void PermissionDelegate::paintText(
    QPainter &painter, const QRect &cell, const PermissionRow &row, const QModelIndex &index) const
{
    const bool isWords = index.column() == PermissionModel::WordsColumn;
    QFont font = m_theme.font(isWords ? Face::Body : Face::Mono);
    font.setItalic(row.isReserved() && index.column() != PermissionModel::BitColumn);
    const QFontMetrics metrics(font);
    const int padding = m_theme.px(cellPadding);
    const QRect inner = cell.adjusted(padding, 0, -padding, 0);
    const QString shown = metrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    const bool isFaint = row.isReserved() || index.column() == PermissionModel::BitColumn;
    painter.setFont(font);
    painter.setPen(m_theme.colour(isFaint ? Token::Muted : Token::Text));
    const bool isNumber = index.column() == PermissionModel::BitColumn;
    painter.drawText(inner, (isNumber ? Qt::AlignRight : Qt::AlignLeft) | oneLine, shown);
    if (index.column() != PermissionModel::NameColumn || row.named == nullptr || !row.named->isStarred)
        return;
    const int after = metrics.horizontalAdvance(shown) + padding / 2;
    painter.setPen(m_theme.colour(Token::Muted));
    painter.drawText(inner.adjusted(after, 0, padding, 0), Qt::AlignLeft | oneLine, QStringLiteral("*"));
}

void PermissionDelegate::paintChannels(QPainter &painter, const QRect &cell, const PermissionRow &row) const
{
    const int side = m_theme.px(channelSide);
    QRect square(cell.left() + m_theme.px(cellPadding), cell.top() + (cell.height() - side) / 2, side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Face::CaptionStrong));
    if (row.named == nullptr) {
        painter.setPen(m_theme.colour(Token::Muted));
        painter.drawText(square, Qt::AlignCenter, QStringLiteral("?"));
        return;
    }
    for (const QChar letter : channelLetters) {
        const bool counts = row.named->channels.contains(letter);
        if (counts) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(Token::Unfocused));
            painter.drawRoundedRect(square, 3, 3);
        }
        painter.setPen(m_theme.colour(counts && !row.isReserved() ? Token::Text2 : Token::Muted));
        painter.drawText(square, Qt::AlignCenter, counts ? QString(letter) : QStringLiteral("–"));
        square.translate(side + m_theme.px(channelGap), 0);
    }
}

void PermissionDelegate::paintMark(QPainter &painter, const QRect &place, const PermissionRow &row) const
{
    if (row.isChanged()) {
        const QFont &font = m_theme.font(Face::CaptionStrong);
        const QString words = row.isAdded ? tr("+ added") : tr("− removed");
        painter.setFont(font);
        painter.setPen(m_theme.colour(row.isAdded ? Token::Ok : Token::Error));
        painter.drawText(
            place, Qt::AlignRight | oneLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    } else if (row.gate == BitGate::Unknown) {
        const ChipContent content{tr("kept"), look::Tone::Warning, ChipSign::Lock};
        const QSize size = chipSize(content, m_theme);
        const int width = std::min(size.width(), place.width());
        paintChip(
            painter,
            QRect(place.right() + 1 - width, place.center().y() - size.height() / 2, width, size.height()),
            content, m_theme);
    } else if (row.gate == BitGate::Locked) {
        const int side = m_theme.px(lockSide);
        painter.drawPixmap(
            place.right() + 1 - side, place.center().y() - side / 2,
            look::tintedPixmap(
                look::Icon::Lock, side, m_theme.colour(Token::Text2), painter.device()->devicePixelRatioF()));
    }
}

void PermissionDelegate::paintAllow(
    QPainter &painter, const QRect &cell, const PermissionRow &row, bool isRinged) const
{
    const QRect place = switchRect(cell);
    const int padding = m_theme.px(cellPadding);
    paintMark(
        painter, QRect(QPoint(cell.left(), cell.top()), QPoint(place.left() - padding, cell.bottom())), row);
    paintSwitch(painter, place, {row.isOn, row.gate != BitGate::Open, isRinged}, m_theme);
}

} // namespace botdeck::ui::guild

#include "moc_PermissionDelegate.cpp"
