// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BackgroundWork.h"

#include <atomic>
#include <memory>

namespace botdeck::services {

/// One thing that is worked out in the background, of which only the latest counts: what was begun before is
/// told to end, and nobody hears of it. Lives in the thread of who asks.
class LatestWork
{
public:
    LatestWork() = default;
    /// Waits for what is under way, which is told to end.
    ~LatestWork() { drop(); }
    LatestWork(const LatestWork &) = delete;
    LatestWork &operator=(const LatestWork &) = delete;

    /// `work(cancel)` runs in the background and ends soon once `cancel` is set; then `then(its result)` in
    /// the context's thread, unless something newer was begun or it was dropped.
    template <typename Work, typename Then>
    void run(QObject *context, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, const std::atomic_bool &>;
        drop();
        m_cancel = std::make_shared<std::atomic_bool>(false);
        m_isBusy = true;
        m_work.run(
            context,
            [work = std::move(work), cancel = m_cancel] { return *cancel ? Answer() : work(*cancel); },
            [this, then = std::move(then), cancel = m_cancel](const Answer &answer) {
                if (*cancel)
                    return;
                m_isBusy = false;
                then(answer);
            });
    }

    void drop()
    {
        *m_cancel = true;
        m_isBusy = false;
    }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
    bool m_isBusy = false;
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
