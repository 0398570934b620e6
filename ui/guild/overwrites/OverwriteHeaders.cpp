// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteHeaders.h"

#include "ui/guild/channels/ChannelKinds.h"
#include "ui/guild/overwrites/OverwriteModel.h"
#include "ui/guild/overwrites/SubjectSign.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int matrixHeadPadding = 8;
constexpr int matrixHeadSign = 14;
constexpr int matrixHeadGap = 6;
constexpr int editedSign = 12;
constexpr int narrowestChannels = 120;
constexpr int widestChannels = 230;

void paintHeadName(QPainter &painter, const QRect &room, const QString &name)
{
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
}

void paintHeadIcon(QPainter &painter, const QRect &square, look::Icon icon, const QColor &ink)
{
    painter.drawPixmap(
        square.topLeft(),
        look::tintedPixmap(icon, square.width(), ink, painter.device()->devicePixelRatioF()));
}

} // namespace

ChannelHeader::ChannelHeader(const look::Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
}

void ChannelHeader::fit()
{
    const QFontMetrics metrics(m_theme.font(Face::Medium));
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest =
            std::max(widest, metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()));
    const int around = m_theme.px(2 * matrixHeadPadding + matrixHeadSign + 2 * matrixHeadGap + editedSign);
    setFixedWidth(std::clamp(widest + around, m_theme.px(narrowestChannels), m_theme.px(widestChannels)));
}

/// Below the last channel it is the ground of the table.
void ChannelHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const QRect below = viewport()->rect().adjusted(0, length() - offset(), 0, 0);
    if (below.isValid())
        QPainter(viewport()).fillRect(below, m_theme.colour(Token::Base));
}

void ChannelHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto row = model()->headerData(section, Qt::Vertical, OverwriteModel::HeadRole).value<MatrixRow>();
    painter->save();
    painter->fillRect(rect, m_theme.colour(row.isCategory ? Token::Alternate : Token::Base));
    painter->setPen(m_theme.colour(Token::RowLine));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(m_theme.colour(Token::Line));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const int padding = m_theme.px(matrixHeadPadding);
    const int side = m_theme.px(matrixHeadSign);
    QRect room = rect.adjusted(padding, 0, -padding, 0);
    const QColor ink = m_theme.colour(row.isCategory ? Token::Text2 : Token::Text);
    if (!row.isCategory) {
        const QRect square(room.left(), rect.top() + (rect.height() - side) / 2, side, side);
        paintChannelSign(*painter, square, row.type, m_theme.colour(Token::Muted));
        room.setLeft(square.right() + m_theme.px(matrixHeadGap));
    }
    if (row.isChanged) {
        const int edited = m_theme.px(editedSign);
        paintHeadIcon(
            *painter,
            QRect(room.right() + 1 - edited, rect.top() + (rect.height() - edited) / 2, edited, edited),
            look::Icon::Edited, m_theme.colour(Token::Warning));
        room.setRight(room.right() - edited - m_theme.px(matrixHeadGap));
    }
    painter->setFont(m_theme.font(row.isCategory || row.isChanged ? Face::Medium : Face::Body));
    painter->setPen(ink);
    paintHeadName(*painter, room, row.name);
    painter->restore();
}

SubjectHeader::SubjectHeader(const look::Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
}

void SubjectHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto subject =
        model()->headerData(section, Qt::Horizontal, OverwriteModel::HeadRole).value<OverwriteSubject>();
    painter->save();
    painter->fillRect(rect, m_theme.colour(Token::Window));
    painter->setPen(m_theme.colour(Token::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const int padding = m_theme.px(matrixHeadPadding);
    const int side = m_theme.px(matrixHeadSign);
    QRect room = rect.adjusted(padding, 0, -padding / 2, 0);
    const QRect square(room.left(), rect.top() + (rect.height() - side) / 2, side, side);
    paintSubjectSign(*painter, square, subject, m_theme);
    room.setLeft(square.right() + m_theme.px(matrixHeadGap));
    painter->setFont(m_theme.font(Face::Medium));
    painter->setPen(m_theme.colour(Token::Text));
    paintHeadName(*painter, room, subject.name);
    painter->restore();
}

} // namespace botdeck::ui::guild

#include "moc_OverwriteHeaders.cpp"
