// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/BotClient.h"
#include "api/Transport.h"
#include "core/Clock.h"
#include "platform/SendPlan.h"
#include "services/BotRoute.h"
#include "services/CallLog.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace botdeck::services {

/// A call that was made, and the token that must not be in the log of it.
struct SendingCall
{
    MadeCall call;
    core::Secret token;
};

/// Sends: for each chat one thing after the other, chats beside each other. What a server asks to wait is
/// waited for and then sent; a call whose outcome is unknown is not made again. Made anywhere, then moved to
/// a thread where files may be read; every function below is to be called there.
class OutboxEngine : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives it.
    explicit OutboxEngine(core::Clock &clock);
    ~OutboxEngine() override;

    /// Takes its turn behind what the chat has. changed() tells everything that becomes of it, at once that
    /// it is there. Its messages take the numbers from its id on, one for each file and one more.
    void add(const domain::SendingState &ordered);
    /// How the bot is reached: the answer to routeNeeded(), or
    void setRoute(const domain::BotKey &bot, const BotRoute &route);
    /// why nothing may be sent for it: what waits for the route fails.
    void refuse(const domain::BotKey &bot, const core::Error &why);
    /// Settings or tokens changed: before its next call every bot's route is asked for again.
    void forgetRoutes();
    /// Gives it up, or forgets it where it has failed. What left may have had its effect and is then Unknown.
    void cancel(qint64 id);
    /// Goes on with the call that failed, behind what the chat has by now; only for what is Failed.
    void retry(qint64 id);
    /// Gives up everything, before the thread ends. The calls that were under way, for the log.
    QList<SendingCall> close();

Q_SIGNALS:
    /// The first call of a bot waits for setRoute() or refuse().
    void routeNeeded(const botdeck::domain::BotKey &bot);
    void changed(const botdeck::domain::SendingState &state);
    void called(const botdeck::services::SendingCall &call);

private:
    struct Connection
    {
        Connection(const BotRoute &asked, core::Clock &clock);

        BotRoute route;
        api::Transport transport;
        /// Before the transport it goes.
        api::BotClient client;
    };
    struct Bot
    {
        std::shared_ptr<Connection> connection;
        bool isAsked = false;
        /// Nothing is sent before; by the monotonic clock.
        core::Clock::Milliseconds heldUntil{0};
        bool isTicking = false;
    };
    /// A bot and one of its chats.
    using LineKey = std::pair<domain::BotKey, QString>;
    struct Sending
    {
        domain::SendingState state;
        platform::SendPlan plan;
        /// Where it waits; the chat may get another name on the way.
        LineKey line = {};
        bool isPlanned = false;
        bool isChatAsked = false;
        /// The number of calls that succeeded.
        int done = 0;
        /// How often this call was told to wait without being told how long.
        int vagueWaits = 0;
        QPointer<api::Job> job = {};
        MadeCall call = {};
        std::shared_ptr<Connection> through = {};
    };
    [[nodiscard]] Sending *find(qint64 id);
    [[nodiscard]] QList<qint64> firstOf(const domain::BotKey &bot) const;
    void enqueue(qint64 id);
    void proceed(qint64 id);
    [[nodiscard]] bool plan(Sending &sending);
    void make(Sending &sending, const platform::PlannedCall &planned);
    void listen(Sending &sending, bool uploads);
    void succeeded(qint64 id, const api::Reply &reply);
    void failed(qint64 id, const core::Error &error);
    void log(Sending &sending, const api::Exchange &exchange, const std::optional<core::Error> &error);
    void hold(const domain::BotKey &bot, std::chrono::seconds time);
    void tickLater(const domain::BotKey &bot);
    void tell(Sending &sending, domain::SendingPhase phase);
    void end(Sending &sending, domain::SendingPhase phase, const core::Phrase &trouble = {});
    void leaveLine(qint64 id);
    void retire(std::shared_ptr<Connection> connection);
    void dropIdle();

    core::Clock &m_clock;
    std::map<domain::BotKey, Bot> m_bots;
    /// By number; those that succeeded or were cancelled are gone.
    std::map<qint64, Sending> m_sendings;
    /// The first of each is under way.
    std::map<LineKey, QList<qint64>> m_lines;
    /// Those whose jobs may still be speaking.
    std::vector<std::shared_ptr<Connection>> m_retired;
};

} // namespace botdeck::services

Q_DECLARE_METATYPE(botdeck::services::SendingCall)
