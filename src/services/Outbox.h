// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/conversation/SendingState.h"

#include <QObject>
#include <QThread>

#include <map>
#include <memory>

namespace botdeck::services {

class BotRegistry;
class OutboxEngine;
class Workbench;

/// What all windows send through. Lives in the user interface's thread; files are read and calls are made in
/// a thread of its own. A bot's token is fetched when something is to be sent for it and forgotten when
/// nothing is any more; whether anything may be sent (BotRegistry::mayChange()) is asked then. Every call is
/// logged (Workbench::logCall()).
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives it.
    Outbox(BotRegistry &registry, Workbench &workbench, core::Clock &clock, QObject *parent = nullptr);
    /// What is under way is given up and logged so; what waits is not sent.
    ~Outbox() override;

    /// Its number, never 0; changed() tells what becomes of it, never before control returned to the event
    /// loop. Also a refusal comes that way.
    qint64 send(const domain::BotKey &bot, const domain::SendingOrder &order);
    /// Of any of the numbers of a sending's messages. Gives up what is under way, and says so in `trouble`;
    /// forgets what failed.
    void cancel(qint64 id);
    /// Goes on with the call that failed. Only what is SendingPhase::Failed is sent again.
    void retry(qint64 id);

    /// Everything that is under way, failed or unknown, oldest first: whoever opens a chat shows these too.
    [[nodiscard]] QList<domain::SendingState> sendings(const domain::BotKey &bot) const;
    /// Something is being sent, or waits to be.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void changed(const botdeck::domain::SendingState &state);

private:
    template <typename Call>
    void inEngine(Call call);
    [[nodiscard]] qint64 wholeOf(qint64 id) const;
    void take(domain::SendingState state);
    void answerRoute(const domain::BotKey &asked);

    BotRegistry &m_registry;
    Workbench &m_workbench;
    core::Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<OutboxEngine> m_engine;
    qint64 m_lastId = 0;
    /// By number.
    std::map<qint64, domain::SendingState> m_states;
};

} // namespace botdeck::services
