// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/GuildFoot.h"

#include "ui/guild/LineTip.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace botdeck::ui::guild {

namespace {

constexpr int footPadding = 8;

} // namespace

GuildFoot::GuildFoot(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_create(new QPushButton(this))
    , m_compare(new QPushButton(this))
{
    m_create->setObjectName(QStringLiteral("createRole"));
    m_compare->setObjectName(QStringLiteral("compare"));
    const int padding = theme.px(footPadding);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(padding, padding, padding, padding);
    line->setSpacing(padding);
    line->addWidget(m_create);
    line->addStretch(1);
    line->addWidget(m_compare);
    for (QPushButton *button : {m_create, m_compare})
        button->setAutoDefault(false);
    connect(m_create, &QPushButton::clicked, this, &GuildFoot::roleCreateAsked);
    connect(m_compare, &QPushButton::clicked, this, &GuildFoot::compareAsked);
    retranslate();
}

void GuildFoot::setRolesShown(bool shown)
{
    m_create->setVisible(shown);
}

void GuildFoot::setHasGuild(bool hasGuild)
{
    m_hasGuild = hasGuild;
    refresh();
}

void GuildFoot::setReadOnly(const QString &why)
{
    m_whyReadOnly = why;
    refresh();
}

void GuildFoot::refresh()
{
    m_create->setEnabled(m_hasGuild && m_whyReadOnly.isEmpty());
    m_create->setToolTip(lineTip({m_whyReadOnly.isEmpty() ? tr("Make a new role") : m_whyReadOnly}));
    m_compare->setEnabled(m_hasGuild);
}

void GuildFoot::retranslate()
{
    //: a button that adds a role to a guild
    m_create->setText(tr("+ Role"));
    m_create->setAccessibleName(tr("New role"));
    m_compare->setText(tr("Compare…"));
    m_compare->setToolTip(tr("Compare two roles, two members or two moments"));
    refresh();
}

void GuildFoot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_GuildFoot.cpp"
