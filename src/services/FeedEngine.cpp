// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedEngine.h"

#include "api/Transport.h"
#include "storage/UpdateStore.h"

#include <utility>

namespace botdeck::services {

FeedEngine::FeedEngine(core::Clock &clock, const QString &storeFolder, api::LongPoll::Random random)
    : m_clock(clock)
    , m_storeFolder(storeFolder)
    , m_random(std::move(random))
{
}

FeedEngine::~FeedEngine() = default;

void FeedEngine::open()
{
    if (!m_transport)
        m_transport = std::make_unique<api::Transport>();
    core::Result<std::unique_ptr<storage::UpdateStore>> store = storage::UpdateStore::open(m_storeFolder);
    if (!store) {
        m_storeFailure = store.error().detail;
        Q_EMIT storeFailed(m_storeFailure);
        return;
    }
    m_store = *std::move(store);
    Q_EMIT storeOpened();
}

void FeedEngine::add(const EngineBot &bot)
{
    m_bots.insert(bot.key, bot);
}

void FeedEngine::start(const domain::BotKey &key)
{
    // Whoever had the store may have let go of it meanwhile.
    if (!m_store)
        open();
    if (!m_store)
        Q_EMIT statusChanged(key, {domain::BotState::StoreFailed, m_storeFailure});
    else if (UpdateFeed *existing = feed(key))
        std::ignore = existing->start(); // a refusal shows in the feed's status
}

void FeedEngine::stop(const domain::BotKey &key)
{
    if (UpdateFeed *running = m_feeds.value(key))
        running->stop();
    else
        Q_EMIT statusChanged(key, {domain::BotState::Stopped});
}

void FeedEngine::close()
{
    qDeleteAll(std::exchange(m_feeds, {}));
    m_store.reset();
    m_transport.reset();
}

UpdateFeed *FeedEngine::feed(const domain::BotKey &key)
{
    const auto bot = m_bots.constFind(key);
    if (bot == m_bots.constEnd())
        return nullptr;
    UpdateFeed *&feed = m_feeds[key];
    if (!feed)
        feed = makeFeed(*bot);
    return feed;
}

UpdateFeed *FeedEngine::makeFeed(const EngineBot &bot)
{
    const UpdateFeed::Parts parts{*bot.platform, m_clock, *m_transport, *m_store, m_random};
    auto *feed = new UpdateFeed(bot.endpoint, bot.key, parts, {}, this);
    const domain::BotKey key = bot.key;
    connect(feed, &UpdateFeed::statusChanged, this, [this, key](const domain::BotStatus &status) {
        Q_EMIT statusChanged(key, status);
    });
    connect(feed, &UpdateFeed::appended, this, [this, key](const storage::AppendOutcome &outcome) {
        Q_EMIT appended(key, outcome);
    });
    return feed;
}

} // namespace botdeck::services
