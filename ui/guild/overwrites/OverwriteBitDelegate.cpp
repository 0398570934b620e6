// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteBitDelegate.h"

#include "ui/guild/mask/BitWords.h"
#include "ui/guild/overwrites/OverwriteBitModel.h"
#include "ui/guild/overwrites/OverwriteStates.h"
#include "ui/look/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int bitRowHeight = 27;
constexpr int bitRowPadding = 10;
constexpr int bitNumberWidth = 28;
constexpr int bitNameLetters = 22;
constexpr int bitChangeWidth = 90;
constexpr int bitLine = Qt::AlignVCenter | Qt::TextSingleLine;

Token bitRowPaper(const OverwriteBitRow &row)
{
    if (row.isHeading())
        return Token::Alternate;
    if (!row.isChanged())
        return Token::Base;
    return row.isGain() ? Token::OkTint : Token::ErrorTint;
}

void drawBitText(QPainter &painter, const QRect &room, int align, const QString &text)
{
    painter.drawText(
        room, align | bitLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

OverwriteBitDelegate::OverwriteBitDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize OverwriteBitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, std::max(m_theme.px(bitRowHeight), QFontMetrics(m_theme.font(Face::Body)).height() + 6)};
}

QRect OverwriteBitDelegate::switchRect(const QRect &row) const
{
    const QSize size = triSwitchSize(m_theme);
    return {
        QPoint(
            row.right() + 1 - m_theme.px(bitRowPadding) - size.width(),
            row.top() + (row.height() - size.height()) / 2),
        size};
}

void OverwriteBitDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(OverwriteBitModel::RowRole).value<OverwriteBitRow>();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool hasFocus = view != nullptr && view->hasFocus();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    Token paper = bitRowPaper(row);
    if (isSelected)
        paper = hasFocus ? Token::Selection : Token::Unfocused;
    painter->save();
    painter->fillRect(option.rect, m_theme.colour(paper));
    painter->setPen(m_theme.colour(Token::RowLine));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (row.isHeading())
        paintHeading(*painter, option.rect, row);
    else
        paintPermission(*painter, option.rect, row);
    if (isSelected && hasFocus) {
        painter->setPen(m_theme.colour(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void OverwriteBitDelegate::paintHeading(
    QPainter &painter, const QRect &rect, const OverwriteBitRow &row) const
{
    const int padding = m_theme.px(bitRowPadding);
    painter.setFont(m_theme.font(Face::SecondaryStrong));
    painter.setPen(m_theme.colour(Token::Text2));
    drawBitText(painter, rect.adjusted(padding, 0, -padding, 0), Qt::AlignLeft, row.title);
}

void OverwriteBitDelegate::paintPermission(
    QPainter &painter, const QRect &rect, const OverwriteBitRow &row) const
{
    const bool isNotHere = row.gate == OverwriteGate::NotHere;
    const bool isFaint = row.isReserved || isNotHere;
    const int padding = m_theme.px(bitRowPadding);
    const QRect place = switchRect(rect);
    QRect room(rect.left() + padding, rect.top(), m_theme.px(bitNumberWidth), rect.height());
    QFont mono = m_theme.font(Face::Mono);
    painter.setFont(mono);
    painter.setPen(m_theme.colour(Token::Muted));
    drawBitText(painter, room, Qt::AlignRight, QString::number(row.bit));
    mono.setItalic(row.isReserved);
    painter.setFont(mono);
    painter.setPen(m_theme.colour(isFaint ? Token::Muted : Token::Text));
    const int name = bitNameLetters * painter.fontMetrics().horizontalAdvance(u'M');
    room = QRect(room.right() + padding, rect.top(), name, rect.height());
    drawBitText(painter, room, Qt::AlignLeft, row.title);
    const int change = m_theme.px(bitChangeWidth);
    QFont body = m_theme.font(Face::Body);
    body.setItalic(row.isReserved);
    painter.setFont(body);
    const QRect words(
        QPoint(room.right() + padding, rect.top()), QPoint(place.left() - change - padding, rect.bottom()));
    if (words.width() > 4 * padding)
        drawBitText(painter, words, Qt::AlignLeft, bitWords(row.bit));
    paintChange(painter, QRect(place.left() - change - padding / 2, rect.top(), change, rect.height()), row);
    if (isNotHere) {
        painter.setPen(m_theme.colour(Token::Muted));
        painter.drawText(place, Qt::AlignCenter, QStringLiteral("–"));
    } else {
        paintTriSwitch(painter, place, row.now, row.gate != OverwriteGate::Open, m_theme);
    }
}

/// The state as a word, too, where it is none that all have.
void OverwriteBitDelegate::paintChange(QPainter &painter, const QRect &room, const OverwriteBitRow &row) const
{
    if (!row.isChanged() && row.now == domain::OverwriteState::Inherit)
        return;
    QString words = overwriteStateWords(row.now);
    if (row.isChanged())
        words.prepend(row.isGain() ? QStringLiteral("+ ") : QStringLiteral("− "));
    const Token tone = row.isGain() ? Token::Ok : Token::Error;
    painter.setFont(m_theme.font(Face::CaptionStrong));
    painter.setPen(m_theme.colour(row.isChanged() ? tone : stateToken(row.now)));
    drawBitText(painter, room, Qt::AlignRight, words);
}

} // namespace botdeck::ui::guild

#include "moc_OverwriteBitDelegate.cpp"
