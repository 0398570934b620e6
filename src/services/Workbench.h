// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "models/ConsoleData.h"
#include "services/Eraser.h"
#include "services/FeedEngine.h"
#include "services/FeedEvents.h"
#include "services/FeedWishes.h"
#include "services/Housekeeping.h"
#include "services/Rates.h"
#include "services/Remarks.h"
#include "services/SearchUpkeep.h"
#include "services/Traffic.h"

#include <QSet>
#include <QThread>

#include <memory>

namespace botdeck::services {

/// A bot as the program knows it: how it is shown and how it is reached.
struct BotEntry
{
    models::BotRow row;
    /// Without a token where it is not known yet: start() then says tokenNeeded().
    BotRoute route = {};
};

/// What all windows share: the bots, their feeds, the store's two threads. Lives in the user interface's
/// thread and never waits there; everything slow happens behind it.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// `readOnly`: the store is only read, nothing is received, and a bot that is to start says so.
    Workbench(
        core::Clock &clock, const QString &storeFolder, const api::LongPoll::Random &random,
        bool readOnly = false, QObject *parent = nullptr);
    /// Waits for the batch being written, for no rescue of a damaged store, then ends both threads.
    ~Workbench() override;

    /// Behind the others.
    void add(const BotEntry &bot);
    /// The bot is stopped and no longer listed; what was stored stays.
    void remove(const domain::BotKey &bot);
    /// Another name and the like; place, state and counters stay.
    void change(const models::BotRow &changed);
    /// These keys in this order; others keep theirs behind them.
    void reorder(const QList<domain::BotKey> &order);

    /// From now on start() polls on this route; what ran on another is stopped.
    void setRoute(const domain::BotKey &bot, const BotRoute &route);
    /// Stops the bot and forgets its token.
    void forgetRoute(const domain::BotKey &bot);
    /// Says a state that no feed can know, in one row with what the feeds say.
    void tell(const domain::BotKey &bot, const domain::BotStatus &status);

    void start(const domain::BotKey &bot);
    /// Starts the bot with a webhook receiver of our own in the place of polling or a gateway, until stop().
    void receiveHere(const domain::BotKey &bot, const WebhookReceiving &receiving);
    void stop(const domain::BotKey &bot);
    void startAll();
    void stopAll();

    [[nodiscard]] const QList<models::BotRow> &bots() const { return m_rows; }
    [[nodiscard]] const QHash<domain::BotKey, models::BotCounters> &counters() const { return m_counters; }
    /// What the feeds did and met in this session.
    [[nodiscard]] const FeedEvents &events() const { return m_events; }
    /// storeReady() or storeFailed() was said: since then the store can be read, if at all.
    [[nodiscard]] bool isStoreTried() const { return m_storeTried; }
    [[nodiscard]] const core::Phrase &storeFailure() const { return m_storeFailure; }
    [[nodiscard]] core::Clock &clock() const { return m_clock; }
    [[nodiscard]] const QString &storeFolder() const { return m_storeFolder; }
    /// Where readers of the store live.
    [[nodiscard]] QThread &readerThread() { return m_readerThread; }

    /// Runs the task where the store is written; from any thread.
    void inStore(const StoreTask &task);
    /// Rows of a capture are on the disk; from any thread. imported() follows before long.
    void tellImported(int stored);
    [[nodiscard]] Remarks &remarks() { return m_remarks; }
    [[nodiscard]] FeedWishes &wishes() { return m_wishes; }
    [[nodiscard]] Housekeeping &housekeeping() { return m_housekeeping; }
    /// What came in the last hour and day, and how well.
    [[nodiscard]] Traffic &traffic() { return m_traffic; }
    [[nodiscard]] Eraser &eraser() { return m_eraser; }

    /// Into the stored log of calls, without its secrets.
    void logCall(const MadeCall &call, const core::Secret &token);

    /// What was stored before the program started, once it is known.
    void setStored(const QHash<domain::BotKey, qint64> &stored);

Q_SIGNALS:
    /// The store is open: it can be read from now on.
    void storeReady();
    void storeFailed(const botdeck::core::Phrase &words);
    /// As FeedEngine has it.
    void storeNoticed(const botdeck::core::Phrase &words);
    void botsChanged();
    void statusChanged(const botdeck::domain::BotKey &bot, const botdeck::domain::BotStatus &status);
    void countersChanged();
    // Of a bot that receives here, as WebhookSource has them.
    void listening(const botdeck::domain::BotKey &bot, quint16 port);
    void
    delivered(const botdeck::domain::BotKey &bot, const QList<botdeck::domain::WebhookDelivery> &deliveries);
    void refused(const botdeck::domain::BotKey &bot, const botdeck::api::ReceiverRefusals &refusals);
    /// Rows firstSeq…lastSeq are on disk.
    void arrived(const botdeck::domain::BotKey &bot, qint64 firstSeq, qint64 lastSeq);
    /// Rows of a capture came at the end, of whatever bots; at most once a second.
    void imported();
    /// A call of the bot is being logged.
    void callLogged(const botdeck::domain::BotKey &bot);
    /// start() was asked for a bot without a route: who knows the token calls setRoute() and start().
    void tokenNeeded(const botdeck::domain::BotKey &bot);
    /// stop() was asked, or the bot is gone: whoever prepares its start gives up.
    void stopAsked(const botdeck::domain::BotKey &bot);

private:
    void appended(const domain::BotKey &bot, const storage::AppendOutcome &outcome);
    void setStatus(const domain::BotKey &bot, const domain::BotStatus &status);
    void countImported(int stored);
    void count();
    void forgetCounts();
    void connectTraffic();
    QList<models::BotRow>::iterator rowOf(const domain::BotKey &bot);
    template <typename Call>
    void inEngine(Call call);

    core::Clock &m_clock;
    const QString m_storeFolder;
    const bool m_readOnly;
    QThread m_engineThread;
    QThread m_readerThread;
    std::unique_ptr<FeedEngine> m_engine;
    QList<models::BotRow> m_rows;
    /// Those whose route the engine has.
    QSet<domain::BotKey> m_routed;
    QHash<domain::BotKey, models::BotCounters> m_counters;
    core::Phrase m_storeFailure;
    bool m_storeTried = false;
    std::unique_ptr<SearchUpkeep> m_upkeep;
    FeedEvents m_events;
    FeedWishes m_wishes;
    Remarks m_remarks;
    Housekeeping m_housekeeping;
    Eraser m_eraser;
    Rates m_rates;
    Traffic m_traffic;
    bool m_counting = false;
    bool m_tellsImported = false;
};

} // namespace botdeck::services
