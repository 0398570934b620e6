// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ReplayTypes.h"

#include <functional>

namespace botdeck::services {

/// Where replayed updates go, one at a time.
class ReplayTarget
{
public:
    using Then = std::function<void(const ReplayResult &result)>;

    ReplayTarget() = default;
    virtual ~ReplayTarget() = default;
    ReplayTarget(const ReplayTarget &) = delete;
    ReplayTarget &operator=(const ReplayTarget &) = delete;

    /// `then` is called once, from the event loop and with verdict and what belongs to it, unless it is given
    /// up before.
    virtual void send(const domain::StoredUpdate &update, const Then &then) = 0;
    /// Forgets what is under way; whether it may have arrived all the same.
    virtual bool giveUp() = 0;
};

} // namespace botdeck::services
