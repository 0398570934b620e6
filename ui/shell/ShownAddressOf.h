// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BotRoute.h"
#include "services/CopyAs.h"

#include <optional>

namespace botdeck::services {
class BotRegistry;
}

namespace botdeck::ui::shell {

/// Where a copied call of a bot leads; its token never stands in it. Nothing for a bot that is not known any
/// more.
std::optional<services::ShownAddress> shownAddress(
    const services::BotRegistry &registry, const services::Platforms &platforms, const domain::BotKey &key);

} // namespace botdeck::ui::shell
