// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShownAddressOf.h"

#include "services/BotRegistry.h"

namespace botdeck::ui::shell {

std::optional<services::ShownAddress> shownAddress(
    const services::BotRegistry &registry, const services::Platforms &platforms, const domain::BotKey &key)
{
    const std::optional<domain::BotProfile> bot = registry.bot(key);
    if (!bot)
        return {};
    const QString bullets(8, QChar(0x2022));
    services::ShownAddress address;
    address.server = bot->server;
    address.pathForm = bot->pathForm.isEmpty() ? platforms.at(bot->platform).pathForm() : bot->pathForm;
    // Fanbook's tokens do not begin with the id.
    const bool hasId = bot->platform != domain::PlatformId::Fanbook;
    address.maskedToken = hasId ? domain::idOfKey(key) + u':' + bullets : bullets;
    return address;
}

} // namespace botdeck::ui::shell
