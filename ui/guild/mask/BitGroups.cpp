// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/BitGroups.h"

#include "domain/permissions/PermissionBits.h"
#include "ui/guild/mask/MaskDraft.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::ui::guild {

namespace {

using domain::PermissionGroup;

struct GroupRow
{
    PermissionGroup group;
    const char *title;
};

constexpr const char *unknownTitle =
    QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Not in Fanbook’s table");

// The same words as in the list of a role's permissions.
constexpr std::array bitGroupRows{
    GroupRow{
        PermissionGroup::AllChannels,
        QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "All channels")},
    GroupRow{
        PermissionGroup::TextChannels,
        QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Text channels")},
    GroupRow{
        PermissionGroup::VoiceChannels,
        QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Voice channels")},
    GroupRow{PermissionGroup::Server, QT_TRANSLATE_NOOP("botdeck::ui::guild::PermissionModel", "Server")},
};

QString groupTitle(const char *english)
{
    return QCoreApplication::translate("botdeck::ui::guild::PermissionModel", english);
}

} // namespace

QList<BitGroup> bitGroups(domain::PermissionMask unknown)
{
    QList<BitGroup> groups;
    for (const GroupRow &row : bitGroupRows) {
        groups += BitGroup{groupTitle(row.title), {}};
        for (const domain::PermissionBit &named : domain::namedPermissions()) {
            if (named.group == row.group)
                groups.last().bits += named.bit;
        }
    }
    const domain::PermissionMask kept = unknown & ~namedBits();
    if (kept.isEmpty())
        return groups;
    groups += BitGroup{groupTitle(unknownTitle), {}};
    for (int bit = 0; bit < domain::PermissionMask::width; ++bit) {
        if (kept.has(bit))
            groups.last().bits += bit;
    }
    return groups;
}

} // namespace botdeck::ui::guild
