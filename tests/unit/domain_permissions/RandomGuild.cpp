// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RandomGuild.h"

namespace botdeck::test {

namespace {

using core::Id;
using domain::PermissionMask;

PermissionMask randomMask(QRandomGenerator &random)
{
    PermissionMask mask(random.generate64() & random.generate64() & random.generate64());
    return random.bounded(12) == 0 ? mask : mask.with(3, false);
}

} // namespace

domain::Guild randomGuild(QRandomGenerator &random)
{
    domain::Guild guild;
    guild.id = Id(5000);
    guild.owner = Id(9000);
    guild.permissions = randomMask(random);
    for (int role = 0; role < random.bounded(7); ++role)
        guild.roles += domain::GuildRole{Id(role == 3 ? 5000 : 6000 + role), {}, role, randomMask(random)};
    for (int member = 0; member < 4; ++member) {
        domain::GuildMember made{Id(9000 + member), {}, {}};
        for (const domain::GuildRole &role : guild.roles) {
            if (role.id != guild.id && random.bounded(2) == 0)
                made.roles += role.id;
        }
        guild.members += made;
    }
    for (int channel = 0; channel < 3; ++channel) {
        domain::GuildChannel made{Id(7000 + channel), {}, channel == 2 ? 1 : 0, {}, {}};
        QList<Id> subjects{guild.id};
        for (const domain::GuildRole &role : guild.roles)
            subjects += role.id;
        for (const domain::GuildMember &member : guild.members)
            subjects += member.id;
        for (int count = random.bounded(6); count > 0; --count) {
            const Id subject = subjects.takeAt(random.bounded(int(subjects.size())));
            made.overwrites += domain::PermissionOverwrite{
                subject, domain::PermissionOverwrite::Kind::Role, randomMask(random), randomMask(random)};
            subjects.removeAll(subject);
        }
        guild.channels += made;
    }
    return guild;
}

} // namespace botdeck::test
