// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Endpoint.h"
#include "services/UpdateFeed.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace botdeck::services {

/// A bot to receive for.
struct EngineBot
{
    domain::BotKey key;
    api::Endpoint endpoint;
    const platform::Platform *platform = nullptr;
};

/// All feeds, the network and the writing side of the store, in a thread of their own: the user interface
/// never waits for the disk. Made anywhere, then moved to its thread; every function below is to be called
/// there (QMetaObject::invokeMethod).
class FeedEngine : public QObject
{
    Q_OBJECT

public:
    FeedEngine(core::Clock &clock, const QString &storeFolder, api::LongPoll::Random random);
    ~FeedEngine() override;

    /// Opens the store and makes the network ready. storeOpened() or storeFailed() follows.
    void open();
    void add(const EngineBot &bot);
    /// Where the store could not be opened it is tried once more.
    void start(const domain::BotKey &key);
    void stop(const domain::BotKey &key);
    /// Stops all feeds and closes the store: before the thread ends.
    void close();

Q_SIGNALS:
    void storeOpened();
    /// A sentence: nothing can be received.
    void storeFailed(const QString &words);
    void statusChanged(const botdeck::domain::BotKey &bot, const botdeck::domain::BotStatus &status);
    void appended(const botdeck::domain::BotKey &bot, const botdeck::storage::AppendOutcome &outcome);

private:
    UpdateFeed *feed(const domain::BotKey &key);
    UpdateFeed *makeFeed(const EngineBot &bot);

    core::Clock &m_clock;
    const QString m_storeFolder;
    const api::LongPoll::Random m_random;
    QString m_storeFailure;
    std::unique_ptr<api::Transport> m_transport;
    std::unique_ptr<storage::UpdateStore> m_store;
    QHash<domain::BotKey, EngineBot> m_bots;
    QHash<domain::BotKey, UpdateFeed *> m_feeds;
};

} // namespace botdeck::services
