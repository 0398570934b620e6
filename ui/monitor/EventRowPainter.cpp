// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/EventRowPainter.h"

#include "models/UpdateListModel.h"
#include "ui/look/TextCache.h"
#include "ui/look/Theme.h"
#include "ui/monitor/EventTexts.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace botdeck::ui::monitor {

namespace {

using look::Face;
using look::Token;
using models::UpdateListModel;

constexpr int eventRowPadding = 8;
constexpr int eventSignSide = 15;
constexpr int rowGap = 6;
constexpr int longestName = 200;

QString cell(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

/// Where the time stands when it is first, or first behind the marks.
int placeBeforeTime(const QHeaderView &header)
{
    const bool marksLead = header.visualIndex(UpdateListModel::MarkColumn) == 0 &&
                           !header.isSectionHidden(UpdateListModel::MarkColumn);
    return marksLead ? header.sectionSize(UpdateListModel::MarkColumn) : 0;
}

EventLook eventLookOf(const QModelIndex &index)
{
    return eventLook(models::FeedEvent::Kind(index.data(UpdateListModel::EventRole).toInt()));
}

} // namespace

void EventRowPainter::paint(
    QPainter &painter, const QTableView &view, const QStyleOptionViewItem &option,
    const QModelIndex &index) const
{
    const QHeaderView &header = *view.horizontalHeader();
    if (!option.state.testFlag(QStyle::State_Selected)) {
        const QRect paper = option.rect.adjusted(0, 0, 0, -1);
        painter.fillRect(paper, m_theme.colour(toneTint(eventLookOf(index).tone)));
    }
    painter.setClipRect(option.rect, Qt::IntersectClip);
    const int pad = m_theme.px(eventRowPadding);
    QRect row(-header.offset(), option.rect.top(), header.length(), option.rect.height());
    // What is not seen without scrolling sideways is not read.
    row.setWidth(std::min(row.width(), view.viewport()->width()));
    row.adjust(pad, 0, -pad, -1);
    // In line with the cells, where only marks stand before the time.
    const int timeAt = header.sectionPosition(UpdateListModel::TimeColumn);
    const bool timeLeads =
        !header.isSectionHidden(UpdateListModel::TimeColumn) && timeAt == placeBeforeTime(header);
    if (timeLeads)
        row.setLeft(timeAt - header.offset() + pad);
    const QString time = cell(index, UpdateListModel::TimeColumn);
    const QFont &mono = m_theme.font(Face::Mono);
    const int timeWidth = QFontMetrics(mono).horizontalAdvance(time) + 1;
    m_texts.draw(
        painter, QRect(row.left(), row.top(), timeWidth, row.height()), time, Face::Mono,
        m_theme.colour(Token::Text2));
    row.setLeft(
        timeLeads ? timeAt + header.sectionSize(UpdateListModel::TimeColumn) - header.offset() + pad
                  : row.left() + timeWidth + 2 * pad);
    paintWords(painter, row, index);
}

void EventRowPainter::paintWords(QPainter &painter, QRect rect, const QModelIndex &index) const
{
    const EventLook looks = eventLookOf(index);
    const QColor ink = m_theme.colour(look::toneToken(looks.tone));
    const int side = m_theme.px(eventSignSide);
    look::paintMark(
        painter, QRectF(rect.left(), rect.top() + (rect.height() - side) / 2.0, side, side), looks.mark, ink);
    rect.adjust(m_theme.px(16 + rowGap), 0, 0, 0);
    const QString name = cell(index, UpdateListModel::BotColumn);
    const int nameWidth = std::min(
        QFontMetrics(m_theme.font(Face::BodyStrong)).horizontalAdvance(name) + 1, m_theme.px(longestName));
    m_texts.draw(
        painter, QRect(rect.left(), rect.top(), nameWidth, rect.height()), name, Face::BodyStrong, ink);
    rect.adjust(nameWidth, 0, 0, 0);
    m_texts.draw(
        painter, rect, QStringLiteral(" · ") + cell(index, UpdateListModel::SummaryColumn), Face::Body, ink);
}

} // namespace botdeck::ui::monitor
