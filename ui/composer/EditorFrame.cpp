// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/EditorFrame.h"

#include "ui/composer/Preview.h"
#include "ui/composer/SourceEdit.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

namespace botdeck::ui::composer {

namespace {

constexpr qreal frameRadius = 4;
constexpr int frameWidth = 2;
constexpr int leastHeight = 96;

} // namespace

EditorFrame::EditorFrame(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_source(new SourceEdit(theme, this))
    , m_side(new QWidget(this))
    , m_title(new QLabel(m_side))
    , m_preview(new Preview(theme, m_side))
{
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_side->setAutoFillBackground(true);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, theme.px(4), 0, 0);
    side->setSpacing(0);
    side->addWidget(m_title);
    side->addWidget(m_preview, 1);
    auto *halves = new QSplitter(this);
    halves->setObjectName(QStringLiteral("editorHalves"));
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(m_source);
    halves->addWidget(m_side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(frameWidth, frameWidth, frameWidth, frameWidth);
    all->addWidget(halves);
    setFocusProxy(m_source);
    m_source->installEventFilter(this);
    connect(&theme, &look::Theme::changed, this, &EditorFrame::applyTheme);
    applyTheme();
    retranslate();
}

void EditorFrame::showPreview(bool shown)
{
    m_side->setVisible(shown);
}

void EditorFrame::tellCut()
{
    m_title->setText(m_preview->isCut() ? tr("Preview of the beginning") : tr("Preview"));
}

void EditorFrame::applyTheme()
{
    setMinimumHeight(m_theme.px(leastHeight));
    m_title->setFont(m_theme.font(look::Face::Caption));
    m_title->setContentsMargins(m_theme.px(8), 0, 0, 0);
    QPalette side = m_theme.palette();
    side.setColor(QPalette::Window, m_theme.colour(look::Token::Alternate));
    m_side->setPalette(side);
    look::setInk(*m_title, m_theme.colour(look::Token::Muted));
    update();
}

void EditorFrame::retranslate()
{
    tellCut();
    m_preview->setAccessibleName(tr("Preview"));
    m_source->setAccessibleName(tr("Message"));
}

void EditorFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// The ring stands around both halves.
bool EditorFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void EditorFrame::paintEvent(QPaintEvent *)
{
    const bool focused = m_source->hasFocus();
    const qreal width = focused ? frameWidth : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(focused ? look::Token::Accent : look::Token::ControlEdge), width));
    painter.setBrush(m_theme.colour(look::Token::Base));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), frameRadius, frameRadius);
}

} // namespace botdeck::ui::composer

#include "moc_EditorFrame.cpp"
