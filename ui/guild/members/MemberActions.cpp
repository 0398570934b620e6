// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/MemberActions.h"

#include "ui/guild/LineTip.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace botdeck::ui::guild {

namespace {

constexpr int actionsMargin = 12;
constexpr int actionsGap = 8;

/// On where nothing speaks against it; else the reason is the tooltip.
void allow(QPushButton &button, const QString &why, const QString &tip)
{
    button.setEnabled(why.isEmpty());
    button.setToolTip(lineTip({why.isEmpty() ? tip : why}));
}

} // namespace

MemberActions::MemberActions(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_why(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_nickname(new QPushButton(this))
    , m_mute(new QPushButton(this))
    , m_kick(new QPushButton(this))
{
    setObjectName(QStringLiteral("memberActions"));
    m_why->setObjectName(QStringLiteral("askWhy"));
    m_copy->setObjectName(QStringLiteral("copyMember"));
    m_nickname->setObjectName(QStringLiteral("nickname"));
    m_mute->setObjectName(QStringLiteral("muteMembers"));
    m_kick->setObjectName(QStringLiteral("kickMembers"));
    auto *line = new QHBoxLayout(this);
    const int margin = theme.px(actionsMargin);
    line->setContentsMargins(margin, margin / 2, margin, margin);
    line->setSpacing(theme.px(actionsGap));
    line->addWidget(m_why);
    line->addWidget(m_copy);
    line->addStretch(1);
    for (QPushButton *button : {m_nickname, m_mute, m_kick})
        line->addWidget(button);
    connect(m_why, &QPushButton::clicked, this, &MemberActions::whyAsked);
    connect(m_copy, &QPushButton::clicked, this, &MemberActions::copyAsked);
    connect(m_nickname, &QPushButton::clicked, this, &MemberActions::nicknameAsked);
    connect(m_mute, &QPushButton::clicked, this, &MemberActions::muteAsked);
    connect(m_kick, &QPushButton::clicked, this, &MemberActions::kickAsked);
    refresh();
}

void MemberActions::setState(const State &state)
{
    m_state = state;
    refresh();
}

void MemberActions::refresh()
{
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("What this member can do in a channel, and why"));
    m_why->setVisible(m_state.members == 1);
    m_copy->setText(m_state.members == 1 ? tr("Copy id") : tr("Copy ids"));
    m_copy->setToolTip(tr("The ids, a line each"));
    m_nickname->setText(tr("Nickname…"));
    m_nickname->setVisible(m_state.isSelf);
    m_mute->setText(tr("Mute…"));
    m_mute->setVisible(!m_state.isSelf);
    m_kick->setText(tr("Kick…"));
    m_kick->setVisible(!m_state.isSelf);
    const QString &why = m_state.readOnly;
    allow(*m_nickname, why, tr("How this bot is called in this guild"));
    allow(*m_mute, why.isEmpty() ? m_state.muteLock : why, tr("For a time they cannot write or speak"));
    allow(*m_kick, why.isEmpty() ? m_state.kickLock : why, tr("Out of the guild"));
}

void MemberActions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_MemberActions.cpp"
