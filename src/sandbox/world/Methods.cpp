// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Methods.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

QList<MethodRows> tablesOf(domain::PlatformId platform)
{
    if (platform != domain::PlatformId::Fanbook)
        return {botMethods(),    webhookMethods(), sendMethods(),      mediaMethods(),
                changeMethods(), chatMethods(),    chatMemberMethods()};
    // Fanbook's own come first: some share a name with the others' and differ in effect.
    return {
        fanbookBotMethods(),
        fanbookMessageMethods(),
        fanbookInteractionMethods(),
        fanbookMemberMethods(),
        fanbookModerationMethods(),
        fanbookChannelMethods(),
        fanbookRoleMethods(),
        fanbookCreditMethods(),
        fanbookCircleMethods(),
        fanbookInviteMethods(),
        botMethods(),
        changeMethods(),
    };
}

} // namespace

Handler handlerOf(domain::PlatformId platform, QStringView methodKey)
{
    for (const MethodRows &rows : tablesOf(platform)) {
        const auto is = [methodKey](const MethodRow &row) { return methodKey == QLatin1StringView(row.key); };
        if (const auto row = std::find_if(rows.begin(), rows.end(), is); row != rows.end())
            return row->handler;
    }
    return nullptr;
}

} // namespace botdeck::sandbox
