// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteDelegate.h"

#include "ui/guild/overwrites/OverwriteModel.h"
#include "ui/guild/overwrites/OverwriteStates.h"
#include "ui/look/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int matrixRowHeight = 27;
constexpr int stateSignSide = 12;
/// Around the sign: what can be hit.
constexpr int stateHitSide = 24;
constexpr int othersMargin = 6;
constexpr int othersDot = 4;

Token matrixPaper(const MatrixCell &cell)
{
    if (cell.isChanged())
        return cell.isGain() ? Token::OkTint : Token::ErrorTint;
    return cell.isCategory ? Token::Alternate : Token::Base;
}

bool hasMatrixFocus(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view != nullptr && view->hasFocus();
}

} // namespace

OverwriteDelegate::OverwriteDelegate(const look::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int OverwriteDelegate::rowHeight() const
{
    return std::max(m_theme.px(matrixRowHeight), QFontMetrics(m_theme.font(Face::Body)).height() + 6);
}

QRect OverwriteDelegate::signRect(const QRect &cell) const
{
    QRect hit(0, 0, m_theme.px(stateHitSide), std::min(cell.height(), m_theme.px(stateHitSide)));
    hit.moveCenter(cell.center());
    return hit;
}

void OverwriteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto cell = index.data(OverwriteModel::CellRole).value<MatrixCell>();
    painter->save();
    paintPaper(*painter, option, cell);
    if (!cell.isBlank)
        paintState(*painter, option.rect, cell);
    if (cell.others > 0)
        paintOthers(*painter, option.rect, cell.others);
    if (option.state.testFlag(QStyle::State_Selected) && hasMatrixFocus(option)) {
        painter->setPen(m_theme.colour(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void OverwriteDelegate::paintPaper(
    QPainter &painter, const QStyleOptionViewItem &option, const MatrixCell &cell) const
{
    Token paper = matrixPaper(cell);
    if (option.state.testFlag(QStyle::State_Selected))
        paper = hasMatrixFocus(option) ? Token::Selection : Token::Unfocused;
    painter.fillRect(option.rect, m_theme.colour(paper));
    painter.setPen(m_theme.colour(Token::RowLine));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
}

void OverwriteDelegate::paintState(QPainter &painter, const QRect &rect, const MatrixCell &cell) const
{
    QRect sign(0, 0, m_theme.px(stateSignSide), m_theme.px(stateSignSide));
    sign.moveCenter(rect.center());
    const bool isDead = cell.gate == OverwriteGate::NotHere;
    if (!isDead)
        paintStateSign(painter, sign, cell.now, m_theme.colour(stateToken(cell.now)));
    if (!cell.isChanged())
        return;
    painter.setFont(m_theme.font(Face::CaptionStrong));
    painter.setPen(m_theme.colour(cell.isGain() ? Token::Ok : Token::Error));
    painter.drawText(
        QRect(rect.left(), rect.top(), sign.left() - rect.left(), rect.height()), Qt::AlignCenter,
        cell.isGain() ? QStringLiteral("+") : QStringLiteral("−"));
}

void OverwriteDelegate::paintOthers(QPainter &painter, const QRect &rect, int others) const
{
    const int margin = m_theme.px(othersMargin);
    const int dot = m_theme.px(othersDot);
    const QString count = QString::number(others);
    const QFont &font = m_theme.font(Face::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(count);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Token::Muted));
    painter.drawText(rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Token::Muted));
    painter.drawEllipse(
        QRectF(rect.right() - margin - width - 2 * dot, rect.center().y() - dot / 2.0 + 0.5, dot, dot));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace botdeck::ui::guild

#include "moc_OverwriteDelegate.cpp"
