// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to say what an edit of a role changes, in a guild of 10,000 members, 200 channels and 60
// roles (goal: 200 ms off the window's thread): prints the median of nine rounds and what was found.
#include "domain/permissions/PermissionImpact.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace botdeck;
using core::Id;
using domain::PermissionMask;

namespace {

PermissionMask fewBits(QRandomGenerator &random)
{
    return PermissionMask(random.generate64() & random.generate64() & random.generate64()).with(3, false);
}

domain::Guild largeGuild()
{
    QRandomGenerator random(4);
    domain::Guild guild;
    guild.id = Id(1);
    guild.permissions = fewBits(random);
    for (int role = 0; role < 60; ++role)
        guild.roles += domain::GuildRole{Id(100 + role), {}, role, fewBits(random)};
    for (int member = 0; member < 10000; ++member) {
        domain::GuildMember made{Id(100000 + member), {}};
        for (int count = random.bounded(8); count > 0; --count)
            made.roles += Id(100 + random.bounded(60));
        guild.members += made;
    }
    for (int channel = 0; channel < 200; ++channel) {
        domain::GuildChannel made{Id(1000 + channel), {}, channel % 5 == 0 ? 1 : 0};
        for (int count = random.bounded(20); count > 0; --count) {
            const Id subject =
                count % 4 == 0 ? Id(100000 + random.bounded(10000)) : Id(100 + random.bounded(60));
            made.overwrites += domain::PermissionOverwrite{
                subject, domain::PermissionOverwrite::Kind::Role, fewBits(random), fewBits(random)};
        }
        guild.channels += made;
    }
    return guild;
}

} // namespace

int main()
{
    const domain::Guild guild = largeGuild();
    domain::Guild edited = guild;
    edited.roles[30].setPermissions(edited.roles[30].permissions ^ PermissionMask(0x20C00));
    std::array<double, 9> rounds{};
    size_t changes = 0;
    for (double &round : rounds) {
        QElapsedTimer timer;
        timer.start();
        const domain::PermissionTable before(guild);
        changes = domain::permissionImpact(before, domain::PermissionTable(edited)).changes.size();
        round = double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(rounds);
    std::printf("{\"median_ms\":%.1f,\"longest_ms\":%.1f,\"changes\":%zu}\n", rounds[4], rounds[8], changes);
    return changes == 0 ? 1 : 0;
}
