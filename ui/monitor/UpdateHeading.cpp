// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UpdateHeading.h"

#include "models/SafeText.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"
#include "ui/monitor/KindTexts.h"
#include "ui/widgets/TimeTexts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace botdeck::ui::monitor {

namespace {

constexpr int headingSignSide = 18;

} // namespace

UpdateHeading::UpdateHeading(
    const QList<QAction *> &copies, const look::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_sign(new QLabel(this))
    , m_title(new look::ElidedLabel(this))
    , m_caption(new look::ElidedLabel(this))
    , m_copy(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("updateTitle"));
    m_caption->setObjectName(QStringLiteral("updateCaption"));
    m_copy->setObjectName(QStringLiteral("copyAs"));
    m_copy->setIcon(look::icon(look::Icon::Copy));
    m_copy->setAutoDefault(false);
    m_copy->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_copy);
    menu->addActions(copies);
    m_copy->setMenu(menu);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 8, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_sign, 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_title, 0, 1);
    // A long number would leave no room for the time beside the button.
    grid->addWidget(m_caption, 1, 1, 1, 2);
    grid->addWidget(m_copy, 0, 2);
    grid->setColumnStretch(1, 1);
    connect(&theme, &look::Theme::changed, this, &UpdateHeading::applyTheme);
    applyTheme();
}

void UpdateHeading::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
    m_caption->setFont(m_theme.font(look::Face::Mono));
    look::setInk(*m_caption, m_theme.colour(look::Token::Muted));
    refresh();
}

void UpdateHeading::setUpdate(const domain::StoredUpdate &update, const QString &messageId)
{
    m_update = update;
    m_messageId = messageId;
    refresh();
}

void UpdateHeading::refresh()
{
    m_copy->setText(tr("Copy as…"));
    if (!m_update)
        return;
    const domain::Update &update = m_update->update;
    const QString kind = kindWord(update.kind, update.content);
    m_title->setText(m_messageId.isEmpty() ? kind : kind + u' ' + models::oneLine(m_messageId, 40));
    const QString time = widgets::momentWords(m_update->receivedMs, m_clock.wallMs());
    //: an update's number and its time
    m_caption->setText(update.updateId ? tr("update %1 · %2").arg(update.updateId->toString(), time) : time);
    m_sign->setPixmap(look::tintedPixmap(
        kindIcon(update.kind, update.content), m_theme.px(headingSignSide),
        m_theme.colour(update.isQuarantined() ? look::Token::Warning : look::Token::Accent),
        devicePixelRatioF()));
}

void UpdateHeading::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor

#include "moc_UpdateHeading.cpp"
