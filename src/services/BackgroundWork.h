// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace botdeck::services {

/// Runs what blocks (small files, passphrases) in a thread of its own, one after the other in the order
/// asked.
class BackgroundWork
{
public:
    BackgroundWork() { m_pool.setMaxThreadCount(1); }
    /// Waits until everything that was asked is done: what is being written is written.
    ~BackgroundWork() { m_pool.waitForDone(); }
    BackgroundWork(const BackgroundWork &) = delete;
    BackgroundWork &operator=(const BackgroundWork &) = delete;

    /// `work()` runs in the background; then `then(its result)` in the context's thread, unless the context
    /// is gone by then. To be called in that thread.
    template <typename Work, typename Then>
    void run(QObject *context, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto *watcher = new QFutureWatcher<Answer>(context);
        QObject::connect(
            watcher, &QFutureWatcher<Answer>::finished, context, [watcher, then = std::move(then)] {
                watcher->deleteLater();
                then(watcher->result());
            });
        promise->start();
        watcher->setFuture(promise->future());
        m_pool.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
    }

    /// The same where nobody waits for an answer; from any thread.
    template <typename Work>
    void post(Work work)
    {
        m_pool.start(std::move(work));
    }

private:
    QThreadPool m_pool;
};

} // namespace botdeck::services
