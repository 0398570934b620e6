// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Webhook.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>

namespace botdeck::sandbox {

/// In which order a bot's updates are delivered: those of one chat one after the other, each only once the
/// one before was taken; chats do not wait for each other. A chat whose update failed waits for its time.
class WebhookLanes
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Update_ids come in their order.
    void add(const WaitingUpdate &update);
    /// The oldest update that may go now. It is under way from here on.
    std::optional<WaitingUpdate> take(Time now);
    /// What was under way arrived.
    void done(qint64 id);
    /// It did not: it stays the first of its chat, until `next`. Returns its failures in a row.
    int failed(qint64 id);
    void waitUntil(qint64 id, Time next);

    /// How many there are, under way or not.
    [[nodiscard]] qsizetype size() const { return qsizetype(m_laneOf.size()); }
    /// When the next one that waits for its time may go; nothing where none waits.
    [[nodiscard]] std::optional<Time> nextTime() const;

private:
    struct Lane
    {
        std::deque<WaitingUpdate> updates = {};
        bool isUnderWay = false;
        int failures = 0;
        Time due = {};
    };
    using Lanes = std::map<QString, Lane>;

    Lanes m_lanes;
    std::map<qint64, Lanes::iterator> m_laneOf;
};

} // namespace botdeck::sandbox
