// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/EditWords.h"

#include "domain/permissions/PermissionBits.h"
#include "domain/permissions/RoleHierarchy.h"
#include "ui/guild/changes/ImpactWords.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/ShownName.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace botdeck::ui::guild {

namespace {

using domain::PermissionEdit;

constexpr int impactLinesOfWay = 4;

QString editText(const char *text)
{
    return QCoreApplication::translate("GuildEdits", text);
}

QString overwriteSubjectWords(core::Id subject, const domain::Guild &guild)
{
    if (subject == guild.id)
        return editText(QT_TRANSLATE_NOOP("GuildEdits", "everybody"));
    if (const domain::GuildRole *role = guild.role(subject))
        return editText(QT_TRANSLATE_NOOP("GuildEdits", "the role %1")).arg(shownName(*role));
    return editText(QT_TRANSLATE_NOOP("GuildEdits", "the member %1"))
        .arg(shownName(guild.member(subject), subject));
}

// In the order of PermissionEdit::State. %1 a channel, %2 for whom, %3 a permission
constexpr std::array overwriteEdits{
    QT_TRANSLATE_NOOP("GuildEdits", "In %1, overwrite for %2: allow %3."),
    QT_TRANSLATE_NOOP("GuildEdits", "In %1, overwrite for %2: neither allow nor deny %3."),
    QT_TRANSLATE_NOOP("GuildEdits", "In %1, overwrite for %2: deny %3."),
};

} // namespace

QString editWords(const PermissionEdit &edit, const domain::Guild &guild)
{
    using Kind = PermissionEdit::Kind;
    const QString role = shownName(guild.role(edit.role), edit.role);
    const QString member = shownName(guild.member(edit.subject), edit.subject);
    switch (edit.kind) {
    case Kind::RoleBit:
        return (edit.state == PermissionEdit::State::Allow
                    ? editText(QT_TRANSLATE_NOOP("GuildEdits", "Role %1: grant %2."))
                    : editText(QT_TRANSLATE_NOOP("GuildEdits", "Role %1: take %2 away.")))
            .arg(shownName(guild.role(edit.subject), edit.subject), bitTitle(edit.bit));
    case Kind::GiveRole:
        return editText(QT_TRANSLATE_NOOP("GuildEdits", "Give %1 the role %2.")).arg(member, role);
    case Kind::TakeRole:
        return editText(QT_TRANSLATE_NOOP("GuildEdits", "Take from %1 the role %2.")).arg(member, role);
    case Kind::Overwrite:
        break;
    }
    return editText(overwriteEdits.at(size_t(edit.state)))
        .arg(
            shownName(guild.channel(edit.channel), edit.channel), overwriteSubjectWords(edit.subject, guild),
            bitTitle(edit.bit));
}

QString editLockWords(const PermissionEdit &edit, const ShownGuild &guild)
{
    using Kind = PermissionEdit::Kind;
    const domain::PermissionTable &table = *guild.table;
    if (table.guild().member(guild.self) == nullptr)
        return {};
    const domain::PermissionMask own = domain::grantablePermissions(table, guild.self);
    if (edit.kind == Kind::GiveRole || edit.kind == Kind::TakeRole)
        return widgets::translated(
            domain::roleLockWords(domain::roleRights(table, guild.self, edit.role).give));
    if (edit.kind == Kind::RoleBit) {
        const domain::RoleLock lock = domain::roleRights(table, guild.self, edit.subject).edit;
        if (lock != domain::RoleLock::None)
            return widgets::translated(domain::roleLockWords(lock));
    }
    if (!own.has(domain::manageRolesBit))
        return widgets::translated(domain::roleLockWords(domain::RoleLock::NoManageRoles));
    return own.has(edit.bit) ? QString()
                             : editText(QT_TRANSLATE_NOOP("GuildEdits", "The bot does not have %1 itself."))
                                   .arg(bitTitle(edit.bit));
}

StepRow proposalRow(const domain::PermissionProposal &proposal, const ShownGuild &guild)
{
    QStringList edits;
    QStringList locks;
    for (const PermissionEdit &edit : proposal.edits) {
        edits += editWords(edit, guild.table->guild());
        if (const QString lock = editLockWords(edit, guild); !lock.isEmpty() && !locks.contains(lock))
            locks += lock;
    }
    StepRow row;
    row.title = edits.join(u'\n');
    row.words = (QStringList{impactWords(proposal.impact, impactLinesOfWay)} + locks).join(u'\n');
    if (!locks.isEmpty()) {
        row.tag = editText(QT_TRANSLATE_NOOP("GuildEdits", "not by the bot"));
        row.tone = look::Tone::Warning;
    }
    return row;
}

} // namespace botdeck::ui::guild
