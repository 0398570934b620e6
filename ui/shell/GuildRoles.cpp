// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuildRoles.h"

#include "domain/permissions/RoleFacts.h"
#include "domain/permissions/RoleHierarchy.h"
#include "models/SafeText.h"
#include "services/GuildLocks.h"
#include "services/OpenGuild.h"
#include "ui/guild/GuildPage.h"
#include "ui/guild/mask/MaskEditor.h"
#include "ui/guild/members/MemberWords.h"
#include "ui/guild/roles/DeleteRole.h"
#include "ui/guild/roles/RoleDialog.h"
#include "ui/shell/GuildEdits.h"
#include "ui/shell/GuildImpacts.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

#include <algorithm>

namespace botdeck::ui::shell {

using core::Id;
using domain::GuildRole;
using domain::PermissionMask;
using guild::GuildPane;
using guild::MaskEditor;
using guild::RoleDialog;
using services::RoleChange;

namespace {

constexpr int longestRoleName = 60;
constexpr quint64 colourBits = 0xFFFFFF;

} // namespace

GuildRoles::GuildRoles(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    MaskEditor *mask = &parts.page.mask();
    GuildPane *pane = &parts.page.pane();
    connect(pane, &GuildPane::roleChosen, this, &GuildRoles::choose);
    connect(pane, &GuildPane::roleCreateAsked, this, &GuildRoles::create);
    connect(pane, &GuildPane::roleDeleteAsked, this, &GuildRoles::erase);
    connect(mask, &MaskEditor::changed, this, [this] {
        tellEdited();
        Q_EMIT changed();
    });
    connect(mask, &MaskEditor::saveAsked, this, &GuildRoles::save);
    connect(mask, &MaskEditor::copyAsked, pane, &GuildPane::copyAsked);
    connect(&parts.edits, &GuildEdits::begun, this, &GuildRoles::noteSent);
    showNone();
}

void GuildRoles::noteSent(const services::GuildOrder &order)
{
    for (const services::GuildEdit &edit : order.edits) {
        const auto *change = std::get_if<RoleChange>(&edit);
        if (change && change->before.id == m_role && change->before.permissions != change->after.permissions)
            m_parts.page.mask().send(change->after.permissions);
    }
}

const GuildRole *GuildRoles::found() const
{
    return m_role && m_parts.open.table() ? m_parts.open.table()->guild().role(*m_role) : nullptr;
}

QString GuildRoles::whyLocked(const services::GuildEdit &edit) const
{
    if (!m_readOnly.isEmpty() || !m_parts.open.table())
        return m_readOnly;
    return widgets::translated(services::editLock(*m_parts.open.table(), m_parts.open.self(), edit));
}

void GuildRoles::refresh()
{
    if (!m_parts.open.table()) {
        m_role.reset();
        showNone();
        return;
    }
    tellCopies();
    const GuildRole *role = found();
    if (!role) {
        if (m_shown && m_parts.page.mask().isChanged())
            //: %1 is a role's name
            Q_EMIT said(tr("What was edited in %1 is gone: the role is not there any more.")
                            .arg(models::oneLine(m_shown->name, longestRoleName)));
        const QList<Id> ranked = domain::rolesByRank(m_parts.open.table()->guild());
        m_role = ranked.isEmpty() ? std::nullopt : std::optional(ranked.last());
        role = found();
    }
    if (!role) {
        showNone();
        return;
    }
    m_parts.page.pane().chooseRole(role->id);
    show(*role);
    tellEdited();
}

void GuildRoles::tellEdited()
{
    const bool isEdited = m_role && m_parts.page.mask().isChanged();
    m_parts.page.pane().setEdited(isEdited ? QSet<Id>{*m_role} : QSet<Id>());
}

void GuildRoles::setReadOnly(const QString &why)
{
    m_readOnly = why;
    refresh();
}

void GuildRoles::choose(Id role)
{
    if (role == m_role)
        return;
    if (!m_shown || !m_parts.page.mask().isChanged()) {
        take(role);
        return;
    }
    // Not while the list is choosing.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_role)
                m_parts.page.pane().chooseRole(*m_role);
        },
        Qt::QueuedConnection);
    askToGiveUp([this, role] { take(role); });
}

void GuildRoles::askToGiveUp(const std::function<void()> &then)
{
    widgets::askFirst(
        {"discardQuestion", tr("Changes that are not saved"),
         //: %1 is a role's name
         tr("Give up the changes of %1?").arg(models::oneLine(m_shown->name, longestRoleName)),
         tr("They were not saved. Saving them first keeps them."), tr("&Give up")},
        m_parts.window, then);
}

void GuildRoles::take(Id role)
{
    m_role = role;
    m_shown.reset();
    refresh();
    Q_EMIT changed();
}

void GuildRoles::preview(Id role, int bit, bool allowed)
{
    const auto go = [this, role, bit, allowed] {
        if (role != m_role)
            take(role);
        if (role != m_role)
            return;
        m_parts.page.open(GuildPane::Part::Roles);
        m_parts.page.mask().turn(bit, allowed);
    };
    if (role == m_role || !m_shown || !m_parts.page.mask().isChanged())
        go();
    else
        askToGiveUp(go);
}

std::optional<domain::Guild> GuildRoles::edited() const
{
    const GuildRole *role = found();
    if (!role || !m_parts.page.mask().isChanged())
        return std::nullopt;
    domain::Guild guild = m_parts.open.table()->guild();
    const auto at = std::ranges::find(guild.roles, role->id, &GuildRole::id);
    at->setPermissions(m_parts.page.mask().mask());
    return guild;
}

void GuildRoles::show(const GuildRole &role)
{
    const domain::PermissionTable &table = *m_parts.open.table();
    const Id self = m_parts.open.self();
    const QString lock = whyLocked(RoleChange{role, role});
    const bool isKnown = table.guild().member(self) != nullptr || table.guild().owner == self;
    const PermissionMask granted =
        isKnown ? domain::grantablePermissions(table, self) : PermissionMask::all();
    guild::EditedRole shown;
    shown.name = models::oneLine(role.name, longestRoleName);
    if ((role.color & colourBits) != 0)
        shown.colour = QColor::fromRgb(QRgb(role.color & colourBits));
    //: %1 is a number, %2 "8 members", %3 an id
    shown.subtitle = tr("position %1 · %2 · id %3")
                         .arg(role.position)
                         .arg(tr("%n member(s)", nullptr, int(guild::holderCount(table.guild(), role))))
                         .arg(role.id.toString());
    shown.saved = role.permissions;
    shown.editable = lock.isEmpty() ? granted : PermissionMask();
    shown.lockReason = lock.isEmpty() ? tr("The bot does not have this permission itself.") : lock;
    MaskEditor &mask = m_parts.page.mask();
    const bool isSame = m_shown && m_shown->id == role.id;
    m_shown = role;
    if (isSame)
        mask.updateRole(shown);
    else
        mask.setRole(shown);
    mask.setEnabled(true);
}

void GuildRoles::showNone()
{
    m_shown.reset();
    m_parts.page.mask().setRole({});
    m_parts.page.mask().setEnabled(false);
}

void GuildRoles::tellCopies()
{
    const domain::Guild &guild = m_parts.open.table()->guild();
    QList<guild::RoleToCopy> copies;
    for (const Id id : domain::rolesByRank(guild)) {
        const GuildRole *role = guild.role(id);
        copies.append({models::oneLine(role->name, longestRoleName), role->permissions});
    }
    m_parts.page.mask().setRolesToCopy(copies);
}

void GuildRoles::save(PermissionMask mask)
{
    const GuildRole *role = found();
    if (!role)
        return;
    GuildRole after = *role;
    after.setPermissions(mask);
    m_parts.impacts.confirm([this, edit = RoleChange{*role, after}, place = m_parts.open.place()] {
        m_parts.edits.run({edit}, place);
    });
}

void GuildRoles::create()
{
    auto *dialog = new RoleDialog(std::nullopt, m_parts.desk.theme, &m_parts.window);
    const services::GuildPlace place = m_parts.open.place();
    connect(dialog, &RoleDialog::told, this, [this, place](const domain::RoleFacts &facts) {
        m_parts.edits.run(
            {services::RoleCreation{facts.name, facts.color, facts.isHoisted, facts.isMentionable}}, place);
    });
    dialog->open();
}

void GuildRoles::edit()
{
    const GuildRole *role = found();
    if (!role)
        return;
    auto *dialog = new RoleDialog(domain::roleFacts(*role), m_parts.desk.theme, &m_parts.window);
    const services::GuildPlace place = m_parts.open.place();
    connect(dialog, &RoleDialog::told, this, [this, place, before = *role](const domain::RoleFacts &facts) {
        GuildRole after = before;
        domain::setRoleFacts(after, facts);
        m_parts.edits.run({RoleChange{before, after}}, place);
    });
    dialog->open();
}

void GuildRoles::erase(Id role)
{
    const auto &open = m_parts.open;
    if (!open.table() || !open.table()->guild().role(role))
        return;
    const QList<services::GuildEdit> edits{services::RoleDeletion{role}};
    const services::GuildPlace place = open.place();
    guild::askDeleteRole({open.table(), open.self()}, role, m_parts.window, [this, edits, place] {
        m_parts.impacts.confirm(edits, [this, edits, place] { m_parts.edits.run(edits, place); });
    });
}

} // namespace botdeck::ui::shell

#include "moc_GuildRoles.cpp"
