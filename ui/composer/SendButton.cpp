// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SendButton.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace botdeck::ui::composer {

namespace {

constexpr int iconSide = 14;
constexpr int capPadding = 5;
constexpr int capMargin = 6;
constexpr qreal capRadius = 3;

} // namespace

SendButton::SendButton(const QKeySequence &key, const look::Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_key(key)
    , m_theme(theme)
{
    setAutoDefault(false);
    setDefault(true);
    connect(&theme, &look::Theme::changed, this, &SendButton::applyTheme);
    applyTheme();
}

void SendButton::applyTheme()
{
    setIcon(look::tintedPixmap(
        look::Icon::Send, m_theme.px(iconSide),
        m_theme.colour(isEnabled() ? look::Token::OnFill : look::Token::Muted), devicePixelRatioF()));
    updateGeometry();
    update();
}

int SendButton::capWidth() const
{
    const QFontMetrics metrics(m_theme.font(look::Face::Caption));
    return metrics.horizontalAdvance(m_key.toString(QKeySequence::NativeText)) + 2 * m_theme.px(capPadding);
}

QSize SendButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(capWidth() + m_theme.px(capMargin), 0);
}

void SendButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        applyTheme();
    QPushButton::changeEvent(event);
}

void SendButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    // A button that does nothing now does not call for a click.
    option.features.setFlag(QStyleOptionButton::DefaultButton, isEnabled());
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int beside = capWidth() + m_theme.px(capMargin);
    option.rect.adjust(0, 0, -beside, 0);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    const int height = QFontMetrics(m_theme.font(look::Face::Caption)).height() + m_theme.px(2);
    const QRectF cap(width() - beside, (this->height() - height) / 2.0, capWidth(), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(look::Face::Caption));
    painter.setPen(m_theme.colour(isEnabled() ? look::Token::OnFill : look::Token::Muted));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), capRadius, capRadius);
    painter.drawText(cap, Qt::AlignCenter, m_key.toString(QKeySequence::NativeText));
}

} // namespace botdeck::ui::composer

#include "moc_SendButton.cpp"
