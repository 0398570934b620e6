// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/WaitingPress.h"
#include "services/ChatPages.h"

#include <chrono>

namespace botdeck::services {

/// Lists the presses of one bot's buttons that no call in the log has answered, for one thread. The updates
/// are kept from one time to the next; calls are read anew.
class PressLister
{
public:
    /// Older ones wait for nobody any more.
    static constexpr std::chrono::milliseconds span = std::chrono::hours(24);
    /// So many presses are looked at, the newest ones.
    static constexpr qsizetype most = 200;

    explicit PressLister(const QString &storeFolder)
        : m_pages(storeFolder)
    {
    }

    /// Newest first; `nowMs` is wall time in ms since 1970. Errors are those of ChatPages.
    core::Result<QList<domain::WaitingPress>>
    list(const domain::BotKey &bot, qint64 nowMs, const ChatPages::Cancel &cancel);
    /// Rows went, or came elsewhere than at the end.
    void forget();

private:
    core::Result<void> readNewer(qint64 sinceMs, const ChatPages::Cancel &cancel);
    core::Result<void>
    addWaiting(const QList<domain::StoredUpdate> &ofChat, QList<domain::WaitingPress> &waiting);

    ChatPages m_pages;
    domain::BotKey m_bot;
    /// Everything up to this seq was looked at.
    qint64 m_upTo = 0;
    /// Updates that are presses, with their raw bytes, oldest first.
    QList<domain::StoredUpdate> m_presses;
};

} // namespace botdeck::services
