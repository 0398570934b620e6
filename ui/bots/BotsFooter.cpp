// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsFooter.h"

#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace botdeck::ui::bots {

namespace {

constexpr int sideMargin = 12;
constexpr int narrowMargin = 6;
constexpr int lockMargin = 6;
constexpr int leastLockWidth = 60;

} // namespace

BotsFooter::BotsFooter(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_add(new QPushButton(this))
    , m_sign(new QLabel(this))
    , m_lock(new look::ElidedLabel(this))
{
    m_add->setObjectName(QStringLiteral("addBot"));
    m_lock->setObjectName(QStringLiteral("lockLine"));
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_add);
    line->addStretch(1);
    line->addWidget(m_sign);
    // Takes what there is up to its own width, which leaves the rest to the stretch before it.
    line->addWidget(m_lock, 1000);
    connect(m_add, &QPushButton::clicked, this, &BotsFooter::addAsked);
    connect(&theme, &look::Theme::changed, this, &BotsFooter::applyTheme);
}

/// Its icons are drawn when they are seen: a start without bots shows none.
void BotsFooter::showEvent(QShowEvent *event)
{
    if (m_fullWidth == 0)
        applyTheme();
    QWidget::showEvent(event);
}

void BotsFooter::setLockLine(const QString &words)
{
    m_lock->setText(words);
    review();
}

void BotsFooter::applyTheme()
{
    const QColor ink = m_theme.colour(look::Token::Text);
    const QColor muted = m_theme.colour(look::Token::Muted);
    m_add->setIcon(look::tintedPixmap(look::Icon::Add, m_theme.px(16), ink, devicePixelRatioF()));
    m_add->setFont(m_theme.font(look::Face::Medium));
    m_sign->setPixmap(look::tintedPixmap(look::Icon::Lock, m_theme.px(13), muted, devicePixelRatioF()));
    m_lock->setFont(m_theme.font(look::Face::Secondary));
    QPalette palette = m_lock->palette();
    palette.setColor(QPalette::WindowText, muted);
    m_lock->setPalette(palette);
    layout()->setSpacing(m_theme.px(5));
    measure();
    update();
}

void BotsFooter::measure()
{
    m_add->setText(tr("Add bot…"));
    m_add->setAccessibleName(tr("Add bot…"));
    m_add->setToolTip(tr("Add a bot to the list"));
    m_fullWidth = m_add->sizeHint().width() + 2 * m_theme.px(sideMargin);
    review();
}

void BotsFooter::review()
{
    const bool narrow = width() < m_fullWidth;
    const int side = m_theme.px(narrow ? narrowMargin : sideMargin);
    const bool locked = !m_lock->text().isEmpty() && width() >= m_fullWidth + m_theme.px(leastLockWidth);
    // A few pixels that its last word may need.
    const int end = locked ? m_theme.px(lockMargin) : side;
    layout()->setContentsMargins(side, m_theme.px(8) + 1, end, m_theme.px(8));
    m_add->setText(narrow ? QString() : tr("Add bot…"));
    m_sign->setVisible(locked);
    m_lock->setVisible(locked);
    m_lock->setMaximumWidth(m_lock->sizeHint().width() + 1);
}

void BotsFooter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        measure();
    QWidget::changeEvent(event);
}

void BotsFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(look::Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(look::Token::Line));
}

void BotsFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    review();
}

} // namespace botdeck::ui::bots

#include "moc_BotsFooter.cpp"
