// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/World.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <utility>

namespace botdeck::sandbox {

/// The world as the server's threads see it: one mutex around every call, and a condition for held polls.
class SharedWorld
{
public:
    SharedWorld(quint64 seed, const core::Clock &clock);

    /// The bots never change: no lock.
    [[nodiscard]] const QList<BotAccount> &bots() const { return m_world.bots(); }
    [[nodiscard]] const BotAccount *botByToken(QByteArrayView token) const
    {
        return m_world.botByToken(token);
    }
    [[nodiscard]] const BotAccount *botByName(QStringView name) const { return m_world.botByName(name); }

    /// Called after every change, without the lock, in the thread that made it. Told before anything changes.
    void onChange(const std::function<void()> &call) { m_onChange.append(call); }

    /// `what(World &)` under the lock; then every held poll looks again.
    template <typename What>
    auto with(What what)
    {
        const Waker waker{*this};
        const std::scoped_lock lock(m_mutex);
        return what(m_world);
    }

    /// The same for what changes nothing that anybody waits for.
    template <typename What>
    auto peek(What what)
    {
        const std::scoped_lock lock(m_mutex);
        return what(m_world);
    }

    /// Raw updates as a JSON array: at once when there are any, else as soon as there are, at the latest
    /// after `hold`, then empty. A newer poll of the same bot ends this one with 409, as a webhook does.
    Answer poll(const BotAccount &bot, const PollRequest &request, std::chrono::milliseconds hold);

    /// Ends every held poll, and lets no other one wait.
    void stop();

private:
    struct Waker
    {
        SharedWorld &world;
        ~Waker()
        {
            world.m_changed.notify_all();
            for (const auto &call : world.m_onChange)
                call();
        }
    };

    std::mutex m_mutex;
    std::condition_variable m_changed;
    World m_world;
    /// By BotAccount::index: how many polls there were. A poll that is not the last one has to go.
    QHash<int, quint64> m_polls;
    bool m_stopping = false;
    QList<std::function<void()>> m_onChange;
};

} // namespace botdeck::sandbox
