// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusRow.h"

#include "ui/look/ElidedLabel.h"
#include "ui/look/Theme.h"
#include "ui/shell/RateSpark.h"

#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QStatusBar>

#include <algorithm>
#include <array>

namespace botdeck::ui::shell {

namespace {

constexpr int itemGap = 6;
constexpr int leftEdge = 2;

QLabel *statusLabel(const char *name, QStatusBar &line)
{
    auto *label = new QLabel(&line);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusRow::StatusRow(QStatusBar &line, const look::Theme &theme)
    : m_line(line)
    , m_theme(theme)
    , m_parts{statusLabel("statusMark", line),   new look::ElidedLabel(&line),
              statusLabel("statusEye", line),    statusLabel("statusMode", line),
              statusLabel("statusOffset", line), statusLabel("statusStored", line),
              new RateSpark(theme, &line),       statusLabel("statusRate", line),
              statusLabel("statusShown", line),  statusLabel("statusMasked", line),
              statusLabel("statusZone", line)}
{
    m_parts.state->setObjectName(QStringLiteral("statusState"));
}

void StatusRow::fill()
{
    m_line.addWidget(m_parts.mark);
    m_line.addWidget(m_parts.state, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_parts.eye, m_parts.mode, m_parts.offset, m_parts.stored, m_parts.spark, m_parts.rate,
             m_parts.shown, m_parts.masked, m_parts.zone})
        m_line.addPermanentWidget(part);
}

void StatusRow::applyTheme()
{
    m_parts.state->setFont(m_theme.font(look::Face::SecondaryStrong));
    m_parts.mode->setFont(m_theme.font(look::Face::SecondaryStrong));
    for (QLabel *label : {m_parts.offset, m_parts.stored, m_parts.rate, m_parts.zone})
        label->setFont(m_theme.font(look::Face::Mono));
    for (QLabel *label : {m_parts.shown, m_parts.masked})
        label->setFont(m_theme.font(look::Face::Secondary));
    const int side = m_theme.px(8);
    for (QLabel *label : {m_parts.offset, m_parts.stored, m_parts.shown, m_parts.masked, m_parts.zone})
        label->setContentsMargins(side, 0, side, 0);
    m_parts.eye->setContentsMargins(side, 0, 0, 0);
    m_parts.rate->setContentsMargins(m_theme.px(2), 0, side, 0);
    QPalette faint = m_line.palette();
    faint.setColor(QPalette::WindowText, m_theme.colour(look::Token::Text2));
    for (QLabel *label :
         {m_parts.offset, m_parts.stored, m_parts.rate, m_parts.shown, m_parts.masked, m_parts.zone})
        label->setPalette(faint);
}

void StatusRow::fit(bool isCounted)
{
    struct Item
    {
        QWidget *widget;
        bool wanted;
    };
    const std::array items{
        Item{m_parts.zone, true},
        Item{m_parts.stored, isCounted},
        Item{m_parts.offset, !m_parts.offset->text().isEmpty()},
        Item{m_parts.rate, isCounted},
        Item{m_parts.spark, isCounted},
        Item{m_parts.shown, true},
        Item{m_parts.masked, true},
    };
    const int gap = m_theme.px(itemGap);
    int room = m_line.width() - m_theme.px(leastState) - m_parts.mark->sizeHint().width();
    for (const QLabel *label : {m_parts.eye, m_parts.mode})
        room -= label->isHidden() ? 0 : label->sizeHint().width() + gap;
    for (const Item &item : items) {
        const int wide = std::max(item.widget->sizeHint().width(), item.widget->minimumWidth()) + gap;
        const bool fits = item.wanted && wide <= room;
        item.widget->setVisible(fits);
        room -= fits ? wide : 0;
    }
    place();
}

void StatusRow::place()
{
    m_line.layout()->setEnabled(false);
    const auto put = [this](QWidget *item, int left, int wide) {
        const int high = std::min(m_line.height(), item->sizeHint().height());
        item->setGeometry(left, (m_line.height() - high) / 2, wide, high);
    };
    int right = m_line.width();
    for (QWidget *item : std::initializer_list<QWidget *>{
             m_parts.zone, m_parts.masked, m_parts.shown, m_parts.rate, m_parts.spark, m_parts.stored,
             m_parts.offset, m_parts.mode, m_parts.eye}) {
        if (item->isHidden())
            continue;
        const int wide = std::max(item->sizeHint().width(), item->minimumWidth());
        right -= wide;
        put(item, right, wide);
        right -= m_theme.px(itemGap);
    }
    const int left = leftEdge + m_parts.mark->sizeHint().width() + m_theme.px(itemGap);
    put(m_parts.mark, leftEdge, m_parts.mark->sizeHint().width());
    put(m_parts.state, left, std::max(0, right - left));
}

void StatusRow::paintLines(QPainter &painter) const
{
    const QWidget *mode = m_parts.eye->isVisible() ? m_parts.eye : m_parts.mode;
    for (const QWidget *item : std::initializer_list<const QWidget *>{
             mode, m_parts.offset, m_parts.stored, m_parts.spark, m_parts.shown, m_parts.masked,
             m_parts.zone}) {
        if (item->isVisible())
            painter.drawLine(item->x() - 3, m_theme.px(6), item->x() - 3, m_line.height() - m_theme.px(6));
    }
}

} // namespace botdeck::ui::shell
