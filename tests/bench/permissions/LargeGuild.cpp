// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LargeGuild.h"

#include "domain/permissions/PermissionBits.h"

#include <QRandomGenerator>

namespace botdeck::bench {

namespace {

using core::Id;
using domain::PermissionMask;
using domain::PermissionOverwrite;

constexpr int roleCount = 60;
constexpr int memberCount = 10'000;
constexpr int channelCount = 200;
constexpr qint64 firstRole = 100;
constexpr qint64 firstChannel = 1'000;
constexpr int inCategory = 20;
// Fanbook's "Channel Type".
constexpr qint64 textChannel = 0;
constexpr qint64 voiceChannel = 1;
constexpr qint64 category = 4;

PermissionMask fewBits(QRandomGenerator &random)
{
    const PermissionMask mask(random.generate64() & random.generate64() & random.generate64());
    return mask.with(domain::administratorBit, false);
}

Id roleId(int role)
{
    return Id(firstRole + role);
}

Id memberId(int member)
{
    return Id(largeGuildsBot.value() + member);
}

domain::GuildRole inventedRole(int role, QRandomGenerator &random)
{
    return {
        roleId(role), QStringLiteral("Role 身份组 %1").arg(role), role, fewBits(random),
        random.bounded(0x1000000U)};
}

domain::GuildMember inventedMember(int member, QRandomGenerator &random)
{
    domain::GuildMember made{memberId(member), QStringLiteral("Member 成员 %1").arg(member)};
    for (int count = random.bounded(8); count > 0; --count)
        made.roles += roleId(random.bounded(roleCount));
    return made;
}

domain::GuildChannel inventedChannel(int channel, QRandomGenerator &random)
{
    const int place = channel % inCategory;
    domain::GuildChannel made{Id(firstChannel + channel), QStringLiteral("channel 频道 %1").arg(channel)};
    made.type = place == 0 ? category : place % 5 == 0 ? voiceChannel : textChannel;
    if (place != 0)
        made.parent = Id(firstChannel + channel - place);
    for (int count = random.bounded(20); count > 0; --count) {
        const bool isMember = count % 4 == 0;
        auto overwrite = PermissionOverwrite::made(
            isMember ? PermissionOverwrite::Kind::User : PermissionOverwrite::Kind::Role,
            isMember ? memberId(random.bounded(memberCount)) : roleId(random.bounded(roleCount)));
        const PermissionMask deny = fewBits(random);
        overwrite.setMasks(deny, fewBits(random));
        made.overwrites += overwrite;
    }
    return made;
}

} // namespace

domain::Guild largeGuild()
{
    QRandomGenerator random(4);
    domain::Guild guild;
    guild.id = Id(1);
    guild.name = QStringLiteral("Large guild 大公会");
    guild.permissions = fewBits(random);
    for (int role = 0; role < roleCount; ++role)
        guild.roles += inventedRole(role, random);
    domain::GuildRole &highest = guild.roles.last();
    highest.setPermissions(highest.permissions.with(domain::manageRolesBit));
    for (int member = 0; member < memberCount; ++member)
        guild.members += inventedMember(member, random);
    guild.members.first().roles = {highest.id};
    for (int channel = 0; channel < channelCount; ++channel)
        guild.channels += inventedChannel(channel, random);
    return guild;
}

} // namespace botdeck::bench
