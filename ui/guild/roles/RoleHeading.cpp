// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/RoleHeading.h"

#include "ui/guild/Chip.h"
#include "ui/guild/mask/MaskDraft.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

namespace {

using look::Token;

constexpr int dotSide = 14;
constexpr int dotRoom = 24;
constexpr int headingGap = 8;

} // namespace

RoleHeading::RoleHeading(const MaskDraft &draft, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_name(new look::ElidedLabel(this))
    , m_subtitle(new look::ElidedLabel(this))
    , m_unsaved(new Chip(theme, this))
{
    m_name->setObjectName(QStringLiteral("roleName"));
    m_subtitle->setObjectName(QStringLiteral("roleSubtitle"));
    // As wide as its words where there is room: the chip follows them.
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_unsaved->setObjectName(QStringLiteral("unsavedChanges"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(headingGap));
    line->addWidget(m_name);
    line->addWidget(m_unsaved);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(dotRoom), 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(line);
    column->addWidget(m_subtitle);
    connect(&draft, &MaskDraft::changed, this, &RoleHeading::refresh);
    connect(&theme, &look::Theme::changed, this, &RoleHeading::applyTheme);
    applyTheme();
    refresh();
}

void RoleHeading::setRole(const QString &name, const QColor &colour, const QString &subtitle)
{
    m_name->setText(name);
    m_subtitle->setText(subtitle);
    m_colour = colour;
    update();
}

void RoleHeading::refresh()
{
    const int count = m_draft.changedBits().count();
    m_unsaved->say(
        {count == 0 ? QString() : tr("%n unsaved change(s)", nullptr, count), look::Tone::Warning,
         ChipSign::Edited});
}

void RoleHeading::applyTheme()
{
    m_name->setFont(m_theme.font(look::Face::Title));
    m_subtitle->setFont(m_theme.font(look::Face::Secondary));
    look::setInk(*m_name, m_theme.colour(Token::Text));
    look::setInk(*m_subtitle, m_theme.colour(Token::Text2));
    update();
}

void RoleHeading::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void RoleHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // An edge, for colours that are the ground's.
    painter.setPen(m_theme.colour(Token::ButtonEdge));
    painter.setBrush(m_colour.isValid() ? m_colour : m_theme.colour(Token::Text2));
    const int side = m_theme.px(dotSide);
    painter.drawEllipse(QRectF(1, (height() - side) / 2.0, side, side));
}

} // namespace botdeck::ui::guild

#include "moc_RoleHeading.cpp"
