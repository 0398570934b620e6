// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FollowStrip.h"

#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace botdeck::ui::monitor {

FollowStrip::FollowStrip(const Following &following, QAction &jump, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_following(following)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_reason(new look::ElidedLabel(this))
    , m_newer(new QLabel(this))
    , m_jump(new QToolButton(this))
{
    setObjectName(QStringLiteral("followStrip"));
    m_newer->setObjectName(QStringLiteral("newer"));
    m_jump->setDefaultAction(&jump);
    m_jump->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jump->setFocusPolicy(Qt::TabFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_sign);
    line->addWidget(m_reason, 1);
    line->addWidget(m_newer);
    line->addWidget(m_jump);
    connect(&following, &Following::changed, this, &FollowStrip::refresh);
    connect(&theme, &look::Theme::changed, this, &FollowStrip::applyTheme);
    applyTheme();
    refresh();
}

void FollowStrip::applyTheme()
{
    m_sign->setPixmap(look::tintedPixmap(
        look::Icon::Held, m_theme.px(16), m_theme.colour(look::Token::Accent), devicePixelRatioF()));
    m_newer->setFont(m_theme.font(look::Face::BodyStrong));
    update();
}

void FollowStrip::refresh()
{
    const bool bySelection = m_following.state() == Following::State::HeldBySelection;
    m_reason->setText(
        bySelection ? tr("Following is held while a row is selected.")
                    : tr("Following is held while you look further up."));
    m_newer->setText(tr("%n newer", nullptr, m_following.newer()));
    m_newer->setVisible(m_following.newer() > 0);
    setVisible(m_following.state() != Following::State::Following);
}

void FollowStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void FollowStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(look::Token::AccentTint));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(look::Token::Line));
}

} // namespace botdeck::ui::monitor
