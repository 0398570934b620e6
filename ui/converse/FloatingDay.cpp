// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/FloatingDay.h"

#include "core/Clock.h"
#include "ui/converse/MomentWords.h"
#include "ui/converse/RowDelegate.h"
#include "ui/look/Theme.h"

#include <QListView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace botdeck::ui::converse {

namespace {

constexpr int floatingHeight = 22;
constexpr int floatingTop = 4;
constexpr int floatingPadding = 12;

} // namespace

FloatingDay::FloatingDay(
    QListView &list, const RowDelegate &delegate, const look::Theme &theme, const core::Clock &clock)
    : QPushButton(&list)
    , m_list(list)
    , m_delegate(delegate)
    , m_theme(theme)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("floatingDay"));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
}

bool FloatingDay::isSeparatorSeen(int height) const
{
    const int end = m_theme.px(floatingTop) + height;
    return std::ranges::any_of(std::array{1, end}, [this, end](int y) {
        const QModelIndex index = m_list.indexAt({1, y});
        const QRect day = index.isValid() ? m_delegate.pictureOf(index, m_list.viewport()->width())
                                                .dayRect.translated(m_list.visualRect(index).topLeft())
                                          : QRect();
        return day.isValid() && day.top() < end && day.bottom() > 0;
    });
}

void FloatingDay::place()
{
    const QModelIndex top = m_list.indexAt(QPoint(1, 1));
    m_day = top.isValid() ? dayOf(messageAt(top).dateMs) : QDate();
    const int height = m_theme.px(floatingHeight);
    if (!top.isValid() || isSeparatorSeen(height)) {
        hide();
        return;
    }
    setFont(m_theme.font(look::Face::CaptionStrong));
    setText(dayWords(m_day, dayOf(m_clock.wallMs())));
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * m_theme.px(floatingPadding);
    const QRect inside = m_list.viewport()->geometry();
    setGeometry(inside.center().x() - width / 2, inside.top() + m_theme.px(floatingTop), width, height);
    show();
}

void FloatingDay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(underMouse() ? look::Token::ControlEdge : look::Token::Line));
    painter.setBrush(m_theme.colour(look::Token::Window));
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(font());
    painter.setPen(m_theme.colour(look::Token::Text2));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace botdeck::ui::converse

#include "moc_FloatingDay.cpp"
