// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/LongPoll.h"
#include "core/Clock.h"
#include "domain/BotState.h"
#include "services/BotChange.h"
#include "services/BotRoute.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace botdeck::services {

class BotRegistry;
class Workbench;
struct CheckedBot;

/// Brings a bot to its start: its token from the store of secrets, getMe where nobody has said yet whose
/// token it is, then the workbench polls. It says in the bot's state what is missing. Also asks getMe when
/// the operator wants to know. Lives beside the registry; all of them outlive it.
class BotStarter : public QObject
{
    Q_OBJECT

public:
    /// `random` in [0, 1) spreads the tries of many consoles over time.
    BotStarter(
        BotRegistry &registry, Workbench &workbench, core::Clock &clock, api::LongPoll::Random random,
        QObject *parent = nullptr);

    /// Starts the bots that are marked for it, once the registry is loaded; but for those that are started
    /// in another way.
    void startWithProgram(const QSet<domain::BotKey> &others = {});
    /// The place of the secrets is known now, or was unlocked: bots that were started before start now.
    void secretsThere();

    /// One getMe with the kept token. What it says is kept; a failed check changes nothing. Refused while the
    /// bot's gateway session is open, which getMe's new user token may end.
    BotChange *check(const domain::BotKey &asked);

private:
    using Route = std::function<void(const BotRoute &)>;
    using Failed = std::function<void(const core::Error &)>;

    void prepare(const domain::BotKey &key);
    void prove(const domain::BotKey &key, const BotRoute &route);
    /// `call` as long as the attempt that is under way now is under way.
    template <typename Call>
    auto whileUnderWay(const domain::BotKey &key, Call call);
    void poll(const domain::BotKey &key, const BotRoute &route);
    [[nodiscard]] bool isWatchOnly(const domain::BotKey &key) const;
    [[nodiscard]] bool isReceiving(const domain::BotKey &key) const;
    void giveUp(const domain::BotKey &key, const core::Error &error);
    void tryAgain(const domain::BotKey &key, const core::Error &error);
    void stop(const domain::BotKey &key);
    void follow(const domain::BotKey &before, const domain::BotKey &after);
    /// One getMe; `told` or `failed` follows, unless the context goes.
    void askGetMe(
        const domain::BotKey &key, const BotRoute &route, QObject *context,
        const std::function<void(const CheckedBot &)> &told, const Failed &failed);

    BotRegistry &m_registry;
    Workbench &m_workbench;
    core::Clock &m_clock;
    api::LongPoll::Random m_random;
    /// What is under way for a bot hangs on its object; deleting that ends it.
    QHash<domain::BotKey, QObject *> m_attempts;
    /// Starts that wait for the registry: what getMe said is being kept, and the bot may get another key. A
    /// stop that comes meanwhile takes the bot out.
    QSet<domain::BotKey> m_settling;
    QHash<domain::BotKey, int> m_failures;
    QSet<domain::BotKey> m_withoutSecrets;
};

} // namespace botdeck::services
