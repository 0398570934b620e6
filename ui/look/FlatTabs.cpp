// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/FlatTabs.h"

#include "ui/look/Theme.h"

#include <QPainter>

#include <algorithm>

namespace botdeck::ui::look {

namespace {

constexpr int tabHeight = 32;
constexpr int tabPadding = 12;

} // namespace

FlatTabs::FlatTabs(const Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, &FlatTabs::applyTheme);
    applyTheme();
}

void FlatTabs::applyTheme()
{
    setFont(m_theme.font(Face::Medium));
    update();
}

/// As wide as the words are when they are set strong.
QSize FlatTabs::tabSizeHint(int index) const
{
    const QFontMetrics strong(m_theme.font(Face::BodyStrong));
    return {
        strong.horizontalAdvance(tabText(index)) + 2 * m_theme.px(tabPadding),
        std::max(m_theme.px(tabHeight), strong.height() + 8)};
}

void FlatTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int tab = 0; tab < count(); ++tab) {
        const QRect rect = tabRect(tab);
        const bool isPresent = tab == currentIndex();
        painter.setFont(m_theme.font(isPresent ? Face::BodyStrong : Face::Body));
        painter.setPen(m_theme.colour(isPresent ? Token::Text : Token::Text2));
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, tabText(tab));
        if (!isPresent)
            continue;
        const QColor accent = m_theme.colour(Token::Accent);
        painter.fillRect(QRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2), accent);
        if (hasFocus()) {
            painter.setPen(accent);
            painter.drawRoundedRect(QRectF(rect).adjusted(3.5, 3.5, -3.5, -4.5), 3, 3);
        }
    }
}

} // namespace botdeck::ui::look

#include "moc_FlatTabs.cpp"
