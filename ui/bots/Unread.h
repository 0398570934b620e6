// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"

#include <QHash>

#include <optional>

namespace botdeck::ui::bots {

/// Counts for each bot what arrived and was not shown. Updates are shown while somebody is looking and the
/// bot is the chosen one, or none is chosen, which shows all.
class Unread
{
public:
    /// Whether somebody is looking at what arrives: the window is active and its table follows.
    void setLooking(bool looking);
    void setChosen(const std::optional<domain::BotKey> &bot);
    void setCounters(const QHash<domain::BotKey, models::BotCounters> &counters);

    /// Only bots with something unread.
    [[nodiscard]] QHash<domain::BotKey, qint64> counts() const;

private:
    void see();

    bool m_looking = false;
    std::optional<domain::BotKey> m_chosen;
    /// Since the program started, by bot: what arrived, and how much of it was seen.
    QHash<domain::BotKey, qint64> m_arrived;
    QHash<domain::BotKey, qint64> m_seen;
};

} // namespace botdeck::ui::bots
