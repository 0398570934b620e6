// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/DeleteRole.h"

#include "ui/guild/members/MemberWords.h"
#include "ui/guild/ShownName.h"
#include "ui/widgets/Question.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

constexpr qsizetype mostChannelNames = 8;

struct DeleteWords
{
    Q_DECLARE_TR_FUNCTIONS(DeleteRole)
};

/// The names of channels with an overwrite of the role.
QStringList channelsWith(const domain::Guild &guild, core::Id role)
{
    QStringList names;
    for (const domain::GuildChannel &channel : guild.channels) {
        if (std::ranges::any_of(channel.overwrites, [role](const domain::PermissionOverwrite &overwrite) {
                return overwrite.id == role;
            }))
            names += shownName(channel);
    }
    return names;
}

QString overwritesWords(const QStringList &channels)
{
    QString names = channels.first(std::min(channels.size(), mostChannelNames)).join(QStringLiteral(", "));
    if (channels.size() > mostChannelNames)
        names += QStringLiteral(" …");
    //: %1 are names of channels
    return DeleteWords::tr(
               "%n channel(s) have an overwrite of it: %1. Whether the server removes those it does not say; "
               "here they stay until the guild is read again.",
               nullptr, int(channels.size()))
        .arg(names);
}

} // namespace

void askDeleteRole(const ShownGuild &guild, core::Id role, QWidget &parent, const std::function<void()> &done)
{
    const domain::Guild &read = guild.table->guild();
    QStringList detail{DeleteWords::tr(
        "%n member(s) lose it, and with it what only it allows.", nullptr,
        int(holderCount(read, *read.role(role))))};
    if (const QStringList channels = channelsWith(read, role); !channels.isEmpty())
        detail += overwritesWords(channels);
    detail += DeleteWords::tr("It cannot be brought back.");
    widgets::askFirst(
        {"deleteRole", DeleteWords::tr("Delete role"),
         //: %1 is a role's name, %2 its id
         DeleteWords::tr("Delete the role \"%1\" (%2)?").arg(roleTitle(read, role), role.toString()),
         detail.join(u'\n'), DeleteWords::tr("Delete the role")},
        parent, done);
}

} // namespace botdeck::ui::guild
