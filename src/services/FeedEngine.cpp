// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedEngine.h"

#include "api/Transport.h"
#include "storage/UpdateStore.h"

#include <utility>

namespace botdeck::services {

namespace {

core::Error notStarted()
{
    return {
        core::ErrorKind::Refused,
        QT_TRANSLATE_NOOP("Phrase", "Nothing was sent: the bot is stopped. Start it first.")};
}

} // namespace

FeedEngine::FeedEngine(core::Clock &clock, QString storeFolder, api::LongPoll::Random random)
    : m_clock(clock)
    , m_storeFolder(std::move(storeFolder))
    , m_random(std::move(random))
{
}

FeedEngine::~FeedEngine() = default;

void FeedEngine::open()
{
    if (!openStore())
        Q_EMIT storeFailed(m_storeFailure);
}

bool FeedEngine::openStore()
{
    core::Result<std::unique_ptr<storage::UpdateStore>> store =
        storage::UpdateStore::open(m_storeFolder, &m_givenUp);
    if (!store) {
        const core::Error &error = store.error();
        m_storeFailure = error.detail;
        m_storeDelay = error.retryAfter ? *error.retryAfter : storeReopenDelay;
        m_storeDue = m_clock.monotonic() + error.retryAfter.value_or(std::chrono::seconds(0));
        return false;
    }
    m_storeDelay = storeReopenDelay;
    m_store = *std::move(store);
    Q_EMIT storeOpened();
    if (!m_store->notice().isEmpty())
        Q_EMIT storeNoticed(m_store->notice());
    return true;
}

void FeedEngine::add(const EngineBot &bot)
{
    drop(bot.key);
    Bot &added = m_bots[bot.key];
    added.route = bot.route;
    added.transport = std::make_unique<api::Transport>(bot.route.transport);
}

void FeedEngine::remove(const domain::BotKey &key)
{
    m_webhooks.erase(key);
    drop(key);
}

void FeedEngine::drop(const domain::BotKey &key)
{
    forgetWait(key);
    m_bots.erase(key);
}

void FeedEngine::start(const domain::BotKey &key)
{
    const auto bot = m_bots.find(key);
    if (bot == m_bots.end())
        return;
    const bool waited = m_waiting.contains(key);
    if (!m_store) {
        // Whoever had the store may have let go of it meanwhile.
        const bool isWorthIt = waited || (m_waiting.empty() && m_clock.monotonic() >= m_storeDue);
        m_waiting.insert(key);
        tryAfter(isWorthIt ? core::Clock::Milliseconds(0) : m_storeDelay);
        tell(key, storeStatus());
        return;
    }
    forgetWait(key);
    if (!bot->second.feed || bot->second.isWebhook != m_webhooks.contains(key))
        bot->second.feed = makeFeed(key, bot->second);
    const core::Result<void> started = bot->second.feed->start(); // a refusal shows in the feed's status
    if (!started && started.error().kind == core::ErrorKind::Storage) {
        m_waiting.insert(key);
        tryAfter(m_storeDelay);
    }
}

/// Another feed begins anew, also where it was such a receiver before.
void FeedEngine::useWebhook(const domain::BotKey &key, const WebhookReceiving &receiving)
{
    m_webhooks.insert_or_assign(key, receiving);
    if (const auto bot = m_bots.find(key); bot != m_bots.end())
        bot->second.feed.reset();
}

domain::BotStatus FeedEngine::storeStatus() const
{
    return {domain::BotState::StoreFailed, m_storeFailure, m_storeDelay};
}

void FeedEngine::forgetWait(const domain::BotKey &key)
{
    m_waiting.erase(key);
    if (m_waiting.empty())
        m_retry.reset();
}

/// Behind what is asked already: of many that are started at once, one tries for all.
void FeedEngine::tryAfter(core::Clock::Milliseconds delay)
{
    if (m_retry && delay.count() > 0)
        return;
    m_retry = std::make_unique<QObject>();
    m_clock.after(delay, m_retry.get(), [this] { tryAgain(); });
}

/// What people know already is not said again.
void FeedEngine::tryAgain()
{
    m_retry.reset();
    const core::Phrase before = m_storeFailure;
    if (m_store || openStore()) {
        for (const domain::BotKey &key : std::exchange(m_waiting, {}))
            start(key);
        return;
    }
    tryAfter(m_storeDelay);
    if (m_storeFailure == before)
        return;
    Q_EMIT storeFailed(m_storeFailure);
    for (const domain::BotKey &key : m_waiting)
        tell(key, storeStatus());
}

void FeedEngine::stop(const domain::BotKey &key)
{
    m_webhooks.erase(key);
    const auto bot = m_bots.find(key);
    if (bot == m_bots.end())
        return;
    forgetWait(key);
    if (bot->second.feed)
        bot->second.feed->stop();
    else
        tell(key, {domain::BotState::Stopped});
}

UpdateFeed *FeedEngine::feedOf(const domain::BotKey &key)
{
    const auto bot = m_bots.find(key);
    return bot == m_bots.end() ? nullptr : bot->second.feed.get();
}

void FeedEngine::confirmTo(const domain::BotKey &key, qint64 seq)
{
    if (UpdateFeed *feed = feedOf(key))
        feed->confirmTo(seq);
    else
        Q_EMIT confirmFailed(key, notStarted(), false);
}

void FeedEngine::deleteWebhook(const domain::BotKey &key, bool drop)
{
    if (UpdateFeed *feed = feedOf(key))
        feed->deleteWebhook(drop);
    else
        Q_EMIT remedyFailed(key, notStarted(), false);
}

void FeedEngine::takeOver(const domain::BotKey &key)
{
    if (UpdateFeed *feed = feedOf(key))
        feed->takeOver();
    else
        Q_EMIT remedyFailed(key, notStarted(), false);
}

void FeedEngine::waitForOther(const domain::BotKey &key)
{
    if (UpdateFeed *feed = feedOf(key))
        feed->waitForOther();
    else
        Q_EMIT remedyFailed(key, notStarted(), false);
}

void FeedEngine::tell(const domain::BotKey &key, const domain::BotStatus &status)
{
    Q_EMIT statusChanged(key, status);
}

void FeedEngine::log(const MadeCall &call, const core::Secret &token)
{
    if (m_store)
        logCall(*m_store, call, token);
}

void FeedEngine::run(const StoreTask &task)
{
    task(m_store.get());
}

void FeedEngine::erase(const storage::ErasureSubject &subject)
{
    if (!m_store) {
        Q_EMIT eraseFailed(
            subject, {core::ErrorKind::Storage,
                      QT_TRANSLATE_NOOP("Phrase", "The store is not open. Nothing was erased.")});
        return;
    }
    const core::Result<storage::ErasureOutcome> outcome = m_store->erase(subject, &m_givenUp);
    if (outcome)
        Q_EMIT erased(subject, *outcome);
    else
        Q_EMIT eraseFailed(subject, outcome.error());
}

void FeedEngine::close()
{
    m_retry.reset();
    m_waiting.clear();
    m_webhooks.clear();
    m_bots.clear();
    m_store.reset();
}

std::unique_ptr<UpdateFeed> FeedEngine::makeFeed(const domain::BotKey &key, Bot &bot)
{
    const UpdateFeed::Parts parts{*bot.route.platform, m_clock, *bot.transport, *m_store, m_random};
    FeedTransport transport{bot.route.gateway, {}};
    transport.poll.peek = bot.route.peek;
    if (const auto webhook = m_webhooks.find(key); webhook != m_webhooks.end())
        transport.webhook = webhook->second;
    bot.isWebhook = transport.webhook.has_value();
    auto feed = std::make_unique<UpdateFeed>(bot.route.endpoint, key, parts, transport);
    connect(feed.get(), &UpdateFeed::statusChanged, this, [this, key](const domain::BotStatus &status) {
        Q_EMIT statusChanged(key, status);
    });
    connect(feed.get(), &UpdateFeed::appended, this, [this, key](const storage::AppendOutcome &outcome) {
        Q_EMIT appended(key, outcome);
    });
    connect(feed.get(), &UpdateFeed::timed, this, [this, key](const FeedTiming &timing) {
        Q_EMIT timed(key, timing);
    });
    connect(feed.get(), &UpdateFeed::settled, this, [this, key](const QList<qint64> &seqs) {
        Q_EMIT settled(key, seqs);
    });
    connectReceiver(key, *feed);
    connect(feed.get(), &UpdateFeed::confirmed, this, [this, key] { Q_EMIT confirmed(key); });
    connect(feed.get(), &UpdateFeed::confirmFailed, this, [this, key](const auto &error, bool requestLeft) {
        Q_EMIT confirmFailed(key, error, requestLeft);
    });
    connect(feed.get(), &UpdateFeed::remedyFailed, this, [this, key](const auto &error, bool requestLeft) {
        Q_EMIT remedyFailed(key, error, requestLeft);
    });
    return feed;
}

void FeedEngine::connectReceiver(const domain::BotKey &key, UpdateFeed &feed)
{
    connect(&feed, &UpdateFeed::listening, this, [this, key](quint16 port) { Q_EMIT listening(key, port); });
    connect(&feed, &UpdateFeed::delivered, this, [this, key](const auto &deliveries) {
        Q_EMIT delivered(key, deliveries);
    });
    connect(&feed, &UpdateFeed::refused, this, [this, key](const api::ReceiverRefusals &refusals) {
        Q_EMIT refused(key, refusals);
    });
}

} // namespace botdeck::services

#include "moc_FeedEngine.cpp"
