// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BotState.h"

#include <array>

namespace botdeck::domain {

QString botStateName(BotState state)
{
    static constexpr std::array names{"stopped",      "connecting",  "live",    "backing_off", "conflict",
                                      "unauthorised", "webhook_set", "peeking", "store_failed"};
    return QString::fromLatin1(names.at(size_t(state)));
}

} // namespace botdeck::domain
