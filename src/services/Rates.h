// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/BotKey.h"

#include <QHash>

#include <deque>

namespace botdeck::services {

/// How many updates a second each bot got, over the last few seconds.
class Rates
{
public:
    static constexpr core::Clock::Milliseconds window{5'000};

    void add(const domain::BotKey &bot, qint64 updates, core::Clock::Milliseconds now);
    /// Per second, averaged over the window; 0 for a bot that got nothing in it.
    double perSecond(const domain::BotKey &bot, core::Clock::Milliseconds now);
    /// Nothing arrived within the window, for no bot.
    bool isQuiet(core::Clock::Milliseconds now);

private:
    struct Arrival
    {
        core::Clock::Milliseconds at;
        qint64 updates;
    };

    void forget(core::Clock::Milliseconds now);

    QHash<domain::BotKey, std::deque<Arrival>> m_arrivals;
};

} // namespace botdeck::services
