// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/HttpReceiver.h"

#include <functional>
#include <mutex>

namespace botdeck::api {

/// What goes from the receiver's thread to the one that asked for it.
class ReceiverInbox
{
public:
    struct Content
    {
        QList<ReceivedRequest> requests;
        ReceiverRefusals refusals;
    };

    /// `wake` is called in the receiver's thread, once until the next take().
    explicit ReceiverInbox(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    void put(ReceivedRequest request)
    {
        change([&request](Content &content) { content.requests.append(std::move(request)); });
    }
    void count(qint64 ReceiverRefusals::*which)
    {
        change([which](Content &content) { ++(content.refusals.*which); });
    }
    /// The requests leave it, the counts stay.
    Content take()
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = false;
        return {std::exchange(m_content.requests, {}), m_content.refusals};
    }

private:
    template <typename Change>
    void change(Change what)
    {
        bool first = false;
        {
            const std::scoped_lock lock(m_mutex);
            what(m_content);
            first = !std::exchange(m_woken, true);
        }
        if (first)
            m_wake();
    }

    const std::function<void()> m_wake;
    std::mutex m_mutex;
    Content m_content;
    bool m_woken = false;
};

} // namespace botdeck::api
