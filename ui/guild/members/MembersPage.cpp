// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/MembersPage.h"

#include "ui/guild/members/MemberActions.h"
#include "ui/guild/members/MemberHead.h"
#include "ui/guild/members/MemberWords.h"
#include "ui/guild/members/MuteDialog.h"
#include "ui/guild/members/NicknameDialog.h"
#include "ui/guild/roles/RoleChecks.h"
#include "ui/guild/ShownName.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

#include <QEvent>
#include <QStackedWidget>
#include <QStringList>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

using core::Id;
using domain::GuildMember;

namespace {

QList<Id> idsOf(const QList<const GuildMember *> &members)
{
    QList<Id> ids;
    for (const GuildMember *member : members)
        ids += member->id;
    return ids;
}

/// What is in the first and not in the second.
QList<Id> rolesWithout(const QList<Id> &roles, const QList<Id> &others)
{
    QList<Id> left;
    for (const Id role : roles) {
        if (!others.contains(role))
            left += role;
    }
    return left;
}

} // namespace

MembersPage::MembersPage(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyNote(theme, this))
    , m_sheet(new QWidget(this))
    , m_head(new MemberHead(theme, m_sheet))
    , m_roles(new RoleChecks(theme, m_sheet))
    , m_actions(new MemberActions(theme, m_sheet))
{
    setObjectName(QStringLiteral("membersPage"));
    build();
    connectParts();
    retranslate();
}

void MembersPage::build()
{
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_roles, 1);
    column->addWidget(m_actions);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_sheet);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    setFocusProxy(m_roles);
}

void MembersPage::connectParts()
{
    connect(m_head, &MemberHead::copyAsked, this, &MembersPage::copyAsked);
    connect(m_roles, &RoleChecks::giveAsked, this, &MembersPage::give);
    connect(m_roles, &RoleChecks::takeAsked, this, &MembersPage::take);
    connect(m_roles, &RoleChecks::setAsked, this, &MembersPage::askSet);
    connect(m_actions, &MemberActions::whyAsked, this, [this] { Q_EMIT whyAsked(m_members.first()); });
    connect(m_actions, &MemberActions::copyAsked, this, [this] {
        QStringList ids;
        for (const Id member : std::as_const(m_members))
            ids += member.toString();
        Q_EMIT copyAsked(ids.join(u'\n'));
    });
    connect(m_actions, &MemberActions::nicknameAsked, this, &MembersPage::askNickname);
    connect(m_actions, &MemberActions::muteAsked, this, &MembersPage::askMute);
    connect(m_actions, &MemberActions::kickAsked, this, &MembersPage::askKick);
}

void MembersPage::setGuild(const std::optional<ShownGuild> &guild)
{
    const bool isSame = guild && m_guild && guild->table->guild().id == m_guild->table->guild().id;
    m_guild = guild;
    m_places.clear();
    if (guild) {
        const QList<GuildMember> &members = guild->table->guild().members;
        m_places.reserve(members.size());
        for (qsizetype at = 0; at < members.size(); ++at)
            m_places.insert(members.at(at).id, at);
    }
    setMembers(isSame ? m_members : QList<Id>());
}

void MembersPage::setMembers(const QList<Id> &members)
{
    QList<Id> known;
    for (const Id member : members) {
        if (m_places.contains(member))
            known += member;
    }
    m_members = known;
    refresh();
}

void MembersPage::setReadOnly(const QString &why)
{
    m_readOnly = why;
    m_roles->setReadOnly(why);
    refreshActions();
}

void MembersPage::setLocks(const Lock &kick, const Lock &mute)
{
    m_kickLock = kick;
    m_muteLock = mute;
    refreshActions();
}

QList<const GuildMember *> MembersPage::chosen() const
{
    QList<const GuildMember *> members;
    members.reserve(m_members.size());
    for (const Id member : m_members)
        members += &m_guild->table->guild().members.at(m_places.value(member));
    return members;
}

void MembersPage::refresh()
{
    m_stack->setCurrentWidget(m_members.isEmpty() ? static_cast<QWidget *>(m_empty) : m_sheet);
    if (!m_members.isEmpty()) {
        const QList<const GuildMember *> members = chosen();
        m_head->setMembers(*m_guild, members);
        m_roles->setMembers(*m_guild, members);
    }
    refreshActions();
}

void MembersPage::refreshActions()
{
    if (m_members.isEmpty())
        return;
    const auto words = [this](const Lock &lock) {
        // Of several each has its own result.
        return lock && m_members.size() == 1 ? widgets::translated(lock(m_members.first())) : QString();
    };
    m_actions->setState(
        {int(m_members.size()), m_members == QList{m_guild->self}, words(m_kickLock), words(m_muteLock),
         m_readOnly});
}

QList<Id> MembersPage::withRole(Id role, bool has) const
{
    QList<Id> members;
    for (const GuildMember *member : chosen()) {
        if (member->roles.contains(role) == has)
            members += member->id;
    }
    return members;
}

void MembersPage::give(Id role)
{
    const QList<Id> members = withRole(role, false);
    if (m_members.size() == 1) {
        Q_EMIT giveAsked(members, role);
        return;
    }
    widgets::askFirst(
        {"giveRoleToAll", tr("Give a role"),
         //: %1 is a role's name
         tr("Give \"%1\" to %n member(s)?", nullptr, int(members.size()))
             .arg(roleTitle(m_guild->table->guild(), role)),
         tr("One after the other, each with its own result. It can be stopped."), tr("Give the role")},
        *this, [this, members, role] { Q_EMIT giveAsked(members, role); });
}

void MembersPage::take(Id role)
{
    const QList<Id> members = withRole(role, true);
    if (m_members.size() == 1) {
        Q_EMIT takeAsked(members, role);
        return;
    }
    widgets::askFirst(
        {"takeRoleFromAll", tr("Take a role"),
         //: %1 is a role's name
         tr("Take \"%1\" from %n member(s)?", nullptr, int(members.size()))
             .arg(roleTitle(m_guild->table->guild(), role)),
         tr("One after the other, each with its own result. It can be stopped."), tr("Take the role")},
        *this, [this, members, role] { Q_EMIT takeAsked(members, role); });
}

void MembersPage::askSet(const QList<Id> &roles)
{
    const GuildMember &member = *chosen().first();
    const domain::Guild &guild = m_guild->table->guild();
    const QList<Id> before = rolesWithout(member.roles, {guild.id});
    const QList<Id> given = rolesWithout(roles, before);
    const QList<Id> taken = rolesWithout(before, roles);
    QStringList detail;
    if (!given.isEmpty())
        detail += tr("Given: %1").arg(roleTitles(guild, given));
    if (!taken.isEmpty())
        detail += tr("Taken: %1").arg(roleTitles(guild, taken));
    detail += tr("The server replaces all: what somebody else gave meanwhile is taken, too.");
    widgets::askFirst(
        {"setRoles", tr("Set roles"),
         //: %1 is a member, %2 are the names of roles, or "no role"
         tr("%1 will have: %2").arg(memberWithId(member), roleTitles(guild, roles)), detail.join(u'\n'),
         tr("Set these roles")},
        *this, [this, id = member.id, roles] { Q_EMIT rolesAsked(id, roles); });
}

void MembersPage::askKick()
{
    const QList<const GuildMember *> members = chosen();
    widgets::askFirst(
        {"kickMembers", tr("Kick members"),
         //: %1 is a guild's name, %2 are names of members
         tr("Kick %n member(s) out of \"%1\": %2", nullptr, int(members.size()))
             .arg(shownName(m_guild->table->guild()), memberTitles(members)),
         tr("Whoever is kicked must join again and has none of the roles then."), tr("Kick")},
        *this, [this, ids = idsOf(members)] { Q_EMIT kickAsked(ids); });
}

void MembersPage::askMute()
{
    const QList<const GuildMember *> members = chosen();
    auto *dialog = new MuteDialog(memberTitles(members), m_theme, this);
    connect(dialog, &MuteDialog::told, this, [this, ids = idsOf(members)](std::chrono::seconds time) {
        Q_EMIT muteAsked(ids, time);
    });
    dialog->open();
}

void MembersPage::askNickname()
{
    auto *dialog = new NicknameDialog(chosen().first()->name, m_theme, this);
    connect(dialog, &NicknameDialog::told, this, &MembersPage::nicknameAsked);
    dialog->open();
}

void MembersPage::retranslate()
{
    m_empty->setWords(
        tr("Choose a member in the list"),
        tr("Several with Ctrl or Shift. Roles are given and taken here, members muted and kicked."), {});
    setAccessibleName(tr("Members"));
    refreshActions();
}

void MembersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_MembersPage.cpp"
