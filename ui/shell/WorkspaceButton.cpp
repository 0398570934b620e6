// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkspaceButton.h"

#include "ui/look/Theme.h"

#include <QAction>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace botdeck::ui::shell {

namespace {

constexpr int buttonHeight = 34;
constexpr int padding = 10;
constexpr int lineWidth = 2;
constexpr qreal radius = 4;

} // namespace

WorkspaceButton::WorkspaceButton(QAction &action, const look::Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setDefaultAction(&action);
    connect(&theme, &look::Theme::changed, this, &WorkspaceButton::applyTheme);
    applyTheme();
}

/// The strong face is the widget's, so that there is room for it whichever button is chosen.
void WorkspaceButton::applyTheme()
{
    setFont(m_theme.font(look::Face::BodyStrong));
    m_measured.clear();
    updateGeometry();
}

QSize WorkspaceButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    if (const QString words = defaultAction()->iconText(); words != m_measured) {
        m_measured = words;
        m_wordsWidth = metrics.horizontalAdvance(words);
    }
    const int wide = m_theme.px(padding) * 2 + iconSize().width() + m_theme.px(6) + m_wordsWidth;
    return {wide, std::max(m_theme.px(buttonHeight), metrics.height() + m_theme.px(8))};
}

void WorkspaceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (isChecked()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.colour(hasFocus() ? look::Token::Accent : look::Token::Line));
        painter.setBrush(m_theme.colour(look::Token::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.restore();
        option.state.setFlag(QStyle::State_On, false);
        option.state.setFlag(QStyle::State_Sunken, false);
    } else {
        painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
        option.font = m_theme.font(look::Face::Body);
    }
    const int side = m_theme.px(padding);
    option.rect.adjust(side, 0, 0, 0);
    painter.drawControl(QStyle::CE_ToolButtonLabel, option);
    if (!isChecked())
        return;
    painter.fillRect(
        QRect(side, height() - lineWidth, width() - 2 * side, lineWidth),
        m_theme.colour(look::Token::Accent));
}

} // namespace botdeck::ui::shell

#include "moc_WorkspaceButton.cpp"
