// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FollowStrip.h"

#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/monitor/ActionButton.h"
#include "ui/monitor/FeedPacer.h"
#include "ui/monitor/Following.h"
#include "ui/monitor/KeyCap.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::monitor {

FollowStrip::FollowStrip(const Parts &parts, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_theme(theme)
    , m_resume(new QAction(look::icon(look::Icon::Start), {}, this))
    , m_sign(new QLabel(this))
    , m_reason(new look::ElidedLabel(this))
    , m_newer(new QLabel(this))
    , m_back(new ActionButton(parts.jump, ActionButton::Shown::Always, this))
    , m_goOn(new ActionButton(*m_resume, ActionButton::Shown::Always, this))
    , m_key(new KeyCap({}, theme, this))
{
    setObjectName(QStringLiteral("followStrip"));
    m_reason->setObjectName(QStringLiteral("heldReason"));
    m_newer->setObjectName(QStringLiteral("newer"));
    m_back->setObjectName(QStringLiteral("jumpToNewest"));
    m_goOn->setObjectName(QStringLiteral("resumeView"));
    buildLayout();
    connect(m_resume, &QAction::triggered, this, [this] { m_parts.pause.setChecked(false); });
    connect(&parts.following, &Following::changed, this, &FollowStrip::refresh);
    connect(&parts.pacer, &FeedPacer::waitingChanged, this, &FollowStrip::refresh);
    connect(&theme, &look::Theme::changed, this, &FollowStrip::applyTheme);
    applyTheme();
}

void FollowStrip::buildLayout()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_sign);
    line->addWidget(m_reason, 1);
    line->addWidget(m_newer);
    line->addWidget(m_back);
    line->addWidget(m_goOn);
    line->addWidget(m_key);
}

void FollowStrip::applyTheme()
{
    m_newer->setFont(m_theme.font(look::Face::BodyStrong));
    refresh();
    update();
}

QString FollowStrip::reason() const
{
    if (m_parts.pacer.isPaused())
        return tr("The view is paused. Polling goes on.");
    return m_parts.following.state() == Following::State::HeldBySelection
               ? tr("Following is held while a row is selected.")
               : tr("Following is held while you look further up.");
}

QString FollowStrip::count() const
{
    const auto waiting = int(std::min<qsizetype>(m_parts.pacer.waiting(), 1'000'000'000));
    if (waiting > 0)
        //: updates that came while the view is paused
        return tr("%n waiting", nullptr, waiting);
    const int newer = m_parts.following.newer();
    return m_parts.pacer.isPaused() || newer == 0 ? QString() : tr("%n newer", nullptr, newer);
}

void FollowStrip::refresh()
{
    const bool paused = m_parts.pacer.isPaused();
    if (!paused && m_parts.following.state() == Following::State::Following) {
        hide();
        return;
    }
    m_sign->setPixmap(look::tintedPixmap(
        paused ? look::Icon::Pause : look::Icon::Held, m_theme.px(16), m_theme.colour(look::Token::Accent),
        devicePixelRatioF()));
    m_reason->setText(reason());
    m_newer->setText(count());
    m_newer->setVisible(!count().isEmpty());
    m_resume->setText(tr("Resume view"));
    m_back->setVisible(!paused);
    m_goOn->setVisible(paused);
    m_key->setKey(paused ? m_parts.pause.shortcut() : m_parts.jump.shortcut());
    show();
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

#include "moc_FollowStrip.cpp"
