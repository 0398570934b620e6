// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "services/BotRoute.h"
#include "services/CallLog.h"
#include "services/FeedRules.h"
#include "services/StoreTask.h"
#include "services/UpdateFeed.h"
#include "storage/ErasureTypes.h"

#include <QObject>

#include <atomic>
#include <map>
#include <memory>
#include <set>

namespace botdeck::services {

/// A bot to receive for.
struct EngineBot
{
    domain::BotKey key;
    BotRoute route;
};

/// All feeds, the network and the writing side of the store, in a thread of their own: the user interface
/// never waits for the disk. Made anywhere, then moved to its thread; every function below is to be called
/// there (QMetaObject::invokeMethod).
class FeedEngine : public QObject
{
    Q_OBJECT

public:
    FeedEngine(core::Clock &clock, QString storeFolder, api::LongPoll::Random random);
    ~FeedEngine() override;

    /// Opens the store. storeOpened() or storeFailed() follows; after the latter it may still be readable.
    void open();
    /// Also in the place of what was known about the bot; its feed, if any, is stopped.
    void add(const EngineBot &bot);
    /// Stops the bot and forgets its route. What it received and could not store yet is not confirmed, so the
    /// server sends it again.
    void remove(const domain::BotKey &key);
    /// After open(). Where that failed it is tried once more, for all that are started at once, and then, as
    /// everything that hinders a start by a full or missing disk, from time to time until stop(); see
    /// storeReopenDelay. What takes long (a rescue) is tried once more only where it is due, or where a bot
    /// that waits for it is started again.
    void start(const domain::BotKey &key);
    /// From the next start() on, until stop() or remove(), the bot receives by a webhook receiver of our own,
    /// whatever its route says; what it receives by now is stopped.
    void useWebhook(const domain::BotKey &key, const WebhookReceiving &receiving);
    void stop(const domain::BotKey &key);
    // As UpdateFeed has them; a bot without a feed is answered too.
    void confirmTo(const domain::BotKey &key, qint64 seq);
    void deleteWebhook(const domain::BotKey &key, bool drop);
    void takeOver(const domain::BotKey &key);
    void waitForOther(const domain::BotKey &key);
    /// Says statusChanged(): what is said about a bot by others comes in one row with what its feed says.
    void tell(const domain::BotKey &key, const domain::BotStatus &status);
    /// Writes a call into the stored log, without its secrets; does nothing while there is no store.
    void log(const MadeCall &call, const core::Secret &token);
    /// For what is neither received nor called: runs it at once.
    void run(const StoreTask &task);
    /// erased() or eraseFailed() follows.
    void erase(const storage::ErasureSubject &subject);
    /// Stops all feeds and closes the store: before the thread ends.
    void close();
    /// From any thread, before close() is asked for: a rescue of a damaged store, a new layout of an older
    /// one or an erasure that is under way ends, and leaves the store as it was.
    void giveUp() { m_givenUp = true; }

Q_SIGNALS:
    /// It can be read from now on.
    void storeOpened();
    /// After storeOpened(), sentences: it was damaged, and not all of it can be read any more.
    void storeNoticed(const botdeck::core::Phrase &words);
    /// A sentence: nothing can be received.
    void storeFailed(const botdeck::core::Phrase &words);
    void statusChanged(const botdeck::domain::BotKey &bot, const botdeck::domain::BotStatus &status);
    void appended(const botdeck::domain::BotKey &bot, const botdeck::storage::AppendOutcome &outcome);
    /// As UpdateFeed has them.
    void timed(const botdeck::domain::BotKey &bot, const botdeck::services::FeedTiming &timing);
    void settled(const botdeck::domain::BotKey &bot, const QList<qint64> &seqs);
    void listening(const botdeck::domain::BotKey &bot, quint16 port);
    void
    delivered(const botdeck::domain::BotKey &bot, const QList<botdeck::domain::WebhookDelivery> &deliveries);
    void refused(const botdeck::domain::BotKey &bot, const botdeck::api::ReceiverRefusals &refusals);
    void confirmed(const botdeck::domain::BotKey &bot);
    void
    remedyFailed(const botdeck::domain::BotKey &bot, const botdeck::core::Error &error, bool requestLeft);
    void
    confirmFailed(const botdeck::domain::BotKey &bot, const botdeck::core::Error &error, bool requestLeft);
    void
    erased(const botdeck::storage::ErasureSubject &subject, const botdeck::storage::ErasureOutcome &outcome);
    void eraseFailed(const botdeck::storage::ErasureSubject &subject, const botdeck::core::Error &error);

private:
    /// Each bot has a transport of its own, because each may have a proxy of its own.
    struct Bot
    {
        BotRoute route;
        std::unique_ptr<api::Transport> transport;
        /// Made at the first start; before the transport it goes.
        std::unique_ptr<UpdateFeed> feed;
        /// The feed is a webhook receiver.
        bool isWebhook = false;
    };

    bool openStore();
    [[nodiscard]] domain::BotStatus storeStatus() const;
    void drop(const domain::BotKey &key);
    void forgetWait(const domain::BotKey &key);
    void tryAfter(core::Clock::Milliseconds delay);
    void tryAgain();
    [[nodiscard]] UpdateFeed *feedOf(const domain::BotKey &key);
    void connectReceiver(const domain::BotKey &key, UpdateFeed &feed);
    std::unique_ptr<UpdateFeed> makeFeed(const domain::BotKey &key, Bot &bot);

    core::Clock &m_clock;
    const QString m_storeFolder;
    const api::LongPoll::Random m_random;
    std::unique_ptr<storage::UpdateStore> m_store;
    /// What the last try to open the store said, how long it waits for another one, and before when no bot
    /// that is started for the first time makes one.
    core::Phrase m_storeFailure;
    core::Clock::Milliseconds m_storeDelay = storeReopenDelay;
    core::Clock::Milliseconds m_storeDue{0};
    std::atomic_bool m_givenUp = false;
    std::map<domain::BotKey, Bot> m_bots;
    /// Those that receive by a webhook, also where the bot is not there yet.
    std::map<domain::BotKey, WebhookReceiving> m_webhooks;
    /// Those that were started and wait for the store or the folder of the locks.
    std::set<domain::BotKey> m_waiting;
    /// The one timer for them belongs to it.
    std::unique_ptr<QObject> m_retry;
};

} // namespace botdeck::services
