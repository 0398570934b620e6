// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionEdit.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

template <typename Value>
Value *editable(QList<Value> &values, core::Id id)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [id](const Value &v) { return v.id == id; });
    return found == values.end() ? nullptr : &*found;
}

void editOverwrite(Guild &guild, const PermissionEdit &edit)
{
    GuildChannel *channel = editable(guild.channels, edit.channel);
    if (channel == nullptr)
        return;
    QList<PermissionOverwrite> overwrites = channel->overwrites;
    // Of several with one id the last one counts.
    auto row =
        std::find_if(overwrites.rbegin(), overwrites.rend(), [&edit](const PermissionOverwrite &overwrite) {
            return overwrite.id == edit.subject;
        });
    if (row == overwrites.rend()) {
        const bool isRole = edit.subject == guild.id || guild.role(edit.subject) != nullptr;
        overwrites += PermissionOverwrite::made(
            isRole ? PermissionOverwrite::Kind::Role : PermissionOverwrite::Kind::User, edit.subject);
        row = overwrites.rbegin();
    }
    row->setMasks(
        row->deny.with(edit.bit, edit.state == PermissionEdit::State::Deny),
        row->allows.with(edit.bit, edit.state == PermissionEdit::State::Allow));
    channel->setOverwrites(overwrites);
}

void applyEdit(Guild &guild, const PermissionEdit &edit)
{
    if (edit.kind == PermissionEdit::Kind::Overwrite) {
        editOverwrite(guild, edit);
    } else if (edit.kind == PermissionEdit::Kind::RoleBit) {
        if (GuildRole *role = editable(guild.roles, edit.subject))
            role->setPermissions(
                role->permissions.with(edit.bit, edit.state == PermissionEdit::State::Allow));
    } else if (GuildMember *member = editable(guild.members, edit.subject)) {
        member->roles.removeAll(edit.role);
        if (edit.kind == PermissionEdit::Kind::GiveRole)
            member->roles += edit.role;
    }
}

} // namespace

Guild withEdits(Guild guild, const QList<PermissionEdit> &edits)
{
    for (const PermissionEdit &edit : edits)
        applyEdit(guild, edit);
    return guild;
}

} // namespace botdeck::domain
