// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SafeText.h"
#include "ui/guild/channels/ChannelsView.h"
#include "ui/guild/GuildFoot.h"
#include "ui/guild/GuildHead.h"
#include "ui/guild/GuildPane.h"
#include "ui/guild/members/MembersPart.h"
#include "ui/guild/OpenGuildDialog.h"
#include "ui/guild/ReadingLine.h"
#include "ui/guild/roles/RolesView.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/Question.h"

#include <QStackedWidget>
#include <QVBoxLayout>

// How the pane is put together, and what it asks before it asks for something.
namespace botdeck::ui::guild {

namespace {

constexpr int guildPanePadding = 8;
constexpr qsizetype askedNameShown = 80;

} // namespace

void GuildPane::build()
{
    const int padding = m_theme.px(guildPanePadding);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(padding, 0, padding, padding / 2);
    top->setSpacing(padding / 2);
    top->addWidget(m_chooser);
    top->addWidget(m_status);
    m_status->hide();
    m_reading->hide();
    for (int tab = 0; tab < partCount; ++tab)
        m_tabs->addTab(QString());
    // What is too wide for the pane is said without its count.
    m_tabs->setMinimumWidth(1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_note, m_roles, m_channels, m_members})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(top);
    column->addWidget(m_reading);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
}

void GuildPane::connectHead()
{
    connect(m_head, &GuildHead::readAsked, this, &GuildPane::readAsked);
    connect(m_head, &GuildHead::openAsked, this, &GuildPane::askForId);
    connect(m_head, &GuildHead::snapshotSaveAsked, this, &GuildPane::snapshotSaveAsked);
    connect(m_head, &GuildHead::snapshotLoadAsked, this, &GuildPane::snapshotLoadAsked);
    connect(m_head, &GuildHead::forgetAsked, this, &GuildPane::askToForget);
    connect(m_chooser, &GuildChooser::guildChosen, this, &GuildPane::guildChosen);
    connect(m_chooser, &GuildChooser::openAsked, this, &GuildPane::askForId);
    connect(m_reading, &ReadingLine::cancelAsked, this, &GuildPane::cancelAsked);
    connect(m_note, &widgets::EmptyNote::actionAsked, this, &GuildPane::actOnNote);
    connect(m_foot, &GuildFoot::roleCreateAsked, this, &GuildPane::roleCreateAsked);
    connect(m_foot, &GuildFoot::compareAsked, this, &GuildPane::compareAsked);
}

void GuildPane::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showPart();
        Q_EMIT partChanged(part());
    });
    connect(m_roles, &RolesView::roleChosen, this, &GuildPane::roleChosen);
    connect(m_roles, &RolesView::deleteAsked, this, &GuildPane::roleDeleteAsked);
    connect(m_roles, &RolesView::copyAsked, this, &GuildPane::copyAsked);
    connect(m_channels, &ChannelsView::channelChosen, this, &GuildPane::channelChosen);
    connect(m_channels, &ChannelsView::whoCanAsked, this, &GuildPane::whoCanAsked);
    connect(m_channels, &ChannelsView::copyAsked, this, &GuildPane::copyAsked);
    connect(m_members, &MembersPart::membersChosen, this, &GuildPane::membersChosen);
    connect(m_members, &MembersPart::copyAsked, this, &GuildPane::copyAsked);
}

void GuildPane::askForId()
{
    auto *dialog = new OpenGuildDialog(m_theme, this);
    connect(dialog, &OpenGuildDialog::openAsked, this, &GuildPane::openAsked);
    dialog->open();
}

void GuildPane::askToForget()
{
    if (!m_current)
        return;
    const QString name = models::oneLine(currentName(), askedNameShown);
    const QString id = m_current->toString();
    widgets::askFirst(
        {"forgetGuildQuestion", tr("Forget this guild?"),
         //: %1 is a guild's name or id
         tr("What was read of %1 is removed from this computer.").arg(name.isEmpty() ? id : name),
         tr("Nothing changes on the server. It can be read again by its id %1.").arg(id), tr("Forget it")},
        *this, [this, guild = *m_current] { Q_EMIT forgetAsked(guild); });
}

/// Reads what is chosen, else asks what to choose.
void GuildPane::actOnNote()
{
    if (m_current)
        Q_EMIT readAsked();
    else
        askForId();
}

} // namespace botdeck::ui::guild
