// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/GuildHead.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace botdeck::ui::guild {

namespace {

constexpr int guildTitleHeight = 30;
constexpr int guildTitlePadding = 12;

} // namespace

GuildHead::GuildHead(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_read(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_open(&add("openById", &GuildHead::openAsked))
    , m_save(&add("saveSnapshot", &GuildHead::snapshotSaveAsked))
    , m_load(&add("loadSnapshot", &GuildHead::snapshotLoadAsked))
    , m_forget(&add("forgetGuild", &GuildHead::forgetAsked))
{
    m_title->setObjectName(QStringLiteral("guildTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_read->setObjectName(QStringLiteral("readGuild"));
    m_read->setIcon(look::icon(look::Icon::Retry));
    m_more->setObjectName(QStringLiteral("guildMore"));
    m_more->setIcon(look::icon(look::Icon::Overflow));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_menu->insertSeparator(m_forget);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, theme.px(guildTitlePadding) / 2, 0);
    line->setSpacing(2);
    line->addWidget(m_title, 1);
    for (QToolButton *button : {m_read, m_more}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
    }
    connect(m_read, &QToolButton::clicked, this, &GuildHead::readAsked);
    connect(&theme, &look::Theme::changed, this, &GuildHead::applyTheme);
    applyTheme();
    retranslate();
    setState({});
}

QAction &GuildHead::add(const char *name, void (GuildHead::*asked)())
{
    QAction *action = m_menu->addAction(QString(), this, asked);
    action->setObjectName(QLatin1StringView(name));
    return *action;
}

void GuildHead::setState(const State &state)
{
    m_read->setEnabled(state.hasCurrent && !state.isReading);
    m_save->setEnabled(state.hasGuild);
    m_forget->setEnabled(state.hasCurrent && !state.isReading);
}

void GuildHead::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
    setFixedHeight(m_theme.px(guildTitleHeight));
    m_title->setContentsMargins(m_theme.px(guildTitlePadding), 0, m_theme.px(guildTitlePadding), 0);
}

void GuildHead::retranslate()
{
    m_title->setText(tr("Guild"));
    m_read->setToolTip(tr("Read the guild again"));
    m_read->setAccessibleName(m_read->toolTip());
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More to do with guilds"));
    m_open->setText(tr("Open by id…"));
    m_save->setText(tr("Save snapshot…"));
    m_load->setText(tr("Load snapshot…"));
    m_forget->setText(tr("Forget this guild…"));
}

void GuildHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_GuildHead.cpp"
