// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DockTitle.h"

#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace botdeck::ui::shell {

namespace {

constexpr int titleHeight = 30;

} // namespace

DockTitle::DockTitle(QDockWidget &dock, const look::Theme &theme)
    : QWidget(&dock)
    , m_theme(theme)
    , m_name(new look::ElidedLabel(this))
    , m_float(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 1, 6, 1);
    line->setSpacing(2);
    line->addWidget(m_name, 1);
    line->addWidget(m_float);
    line->addWidget(m_close);
    for (QToolButton *button : {m_float, m_close})
        button->setAutoRaise(true);
    connect(m_float, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(m_close, &QToolButton::clicked, &dock, &QDockWidget::close);
    connect(&dock, &QDockWidget::windowTitleChanged, m_name, &QLabel::setText);
    connect(&theme, &look::Theme::changed, this, &DockTitle::applyTheme);
    m_name->setText(dock.windowTitle());
    dock.setTitleBarWidget(this);
    applyTheme();
    retranslate();
}

void DockTitle::applyTheme()
{
    m_name->setFont(m_theme.font(look::Face::BodyStrong));
    const QColor colour = m_theme.colour(look::Token::Text2);
    const int side = m_theme.px(14);
    m_float->setIcon(look::tintedPixmap(look::Icon::Float, side, colour, devicePixelRatioF()));
    m_close->setIcon(look::tintedPixmap(look::Icon::Close, side, colour, devicePixelRatioF()));
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return {QWidget::sizeHint().width(), m_theme.px(titleHeight)};
}

void DockTitle::retranslate()
{
    m_float->setToolTip(tr("Show as a window of its own"));
    m_close->setToolTip(tr("Hide; the View menu shows it again"));
    m_float->setAccessibleName(m_float->toolTip());
    m_close->setAccessibleName(m_close->toolTip());
}

void DockTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(look::Token::Line));
}

} // namespace botdeck::ui::shell

#include "moc_DockTitle.cpp"
