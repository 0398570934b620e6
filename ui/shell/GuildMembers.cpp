// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildMembers.h"

#include "services/GuildLocks.h"
#include "services/OpenGuild.h"
#include "ui/guild/GuildPage.h"
#include "ui/guild/members/MembersPage.h"
#include "ui/guild/why/WhyPane.h"
#include "ui/shell/GuildEdits.h"
#include "ui/shell/GuildImpacts.h"

namespace botdeck::ui::shell {

using core::Id;
using guild::MembersPage;
using services::GuildEdit;

GuildMembers::GuildMembers(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    MembersPage *page = &parts.page.members();
    connect(&parts.page.pane(), &guild::GuildPane::membersChosen, page, &MembersPage::setMembers);
    connect(page, &MembersPage::giveAsked, this, [this](const QList<Id> &members, Id role) {
        gift(members, role, true);
    });
    connect(page, &MembersPage::takeAsked, this, [this](const QList<Id> &members, Id role) {
        gift(members, role, false);
    });
    connect(page, &MembersPage::rolesAsked, this, &GuildMembers::setRoles);
    connect(page, &MembersPage::kickAsked, this, [this](const QList<Id> &members) {
        QList<GuildEdit> edits;
        for (const Id member : members)
            edits.append(services::MemberKick{member});
        m_parts.edits.run(edits);
    });
    connect(page, &MembersPage::muteAsked, this, [this](const QList<Id> &members, std::chrono::seconds time) {
        QList<GuildEdit> edits;
        for (const Id member : members)
            edits.append(services::MemberMute{member, time});
        m_parts.edits.run(edits);
    });
    connect(page, &MembersPage::nicknameAsked, this, [this](const QString &nickname) {
        m_parts.edits.run({services::BotNickname{nickname}});
    });
    connect(page, &MembersPage::whyAsked, this, [this](Id member) {
        m_parts.page.showWhy(true);
        m_parts.page.why().ask(member, {}, {});
    });
    connect(page, &MembersPage::copyAsked, this, &GuildMembers::copyAsked);
    page->setLocks(
        [this](Id member) { return lockOf(services::MemberKick{member}); },
        [this](Id member) { return lockOf(services::MemberMute{member}); });
}

core::Phrase GuildMembers::lockOf(const GuildEdit &edit) const
{
    const auto &open = m_parts.open;
    return open.table() ? services::editLock(*open.table(), open.self(), edit) : core::Phrase();
}

void GuildMembers::refresh()
{
    // Where the former ones are not in the guild, none is chosen.
    m_parts.page.pane().chooseMembers(m_parts.page.members().members());
}

void GuildMembers::gift(const QList<Id> &members, Id role, bool isGiven)
{
    QList<GuildEdit> edits;
    for (const Id member : members)
        edits.append(services::RoleGift{member, role, isGiven});
    changeRoles(edits, members);
}

void GuildMembers::setRoles(Id member, const QList<Id> &roles)
{
    const domain::GuildMember *before =
        m_parts.open.table() ? m_parts.open.table()->guild().member(member) : nullptr;
    if (before)
        changeRoles({services::MemberRoles{member, before->roles, roles}}, {member});
}

/// Only the bot and the owner can lock themselves out.
void GuildMembers::changeRoles(const QList<GuildEdit> &edits, const QList<Id> &members)
{
    const auto &open = m_parts.open;
    if (!open.table())
        return;
    const auto &owner = open.table()->guild().owner;
    if (members.contains(open.self()) || (owner && members.contains(*owner)))
        m_parts.impacts.confirm(
            edits, [this, edits, place = open.place()] { m_parts.edits.run(edits, place); });
    else
        m_parts.edits.run(edits);
}

} // namespace botdeck::ui::shell

#include "moc_GuildMembers.cpp"
