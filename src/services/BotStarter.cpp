// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotStarter.h"

#include "api/PollPlan.h"
#include "services/BotAccess.h"
#include "services/BotCheck.h"
#include "services/BotRegistry.h"
#include "services/BotRegistryRules.h"
#include "services/Workbench.h"

#include <algorithm>
#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using domain::BotKey;
using domain::BotProfile;
using domain::BotState;

namespace {

/// Both mean that the operator must give a token.
bool wantsToken(const Error &error)
{
    return error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::NotFound;
}

Error sessionOpen()
{
    return {
        ErrorKind::Refused,
        QT_TRANSLATE_NOOP(
            "Phrase",
            "Nothing was sent: this bot's gateway session is open, and getMe would issue a new user "
            "token, which may end it. Stop the bot, then check it.")};
}

} // namespace

BotStarter::BotStarter(
    BotRegistry &registry, Workbench &workbench, core::Clock &clock, api::LongPoll::Random random,
    QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_workbench(workbench)
    , m_clock(clock)
    , m_random(std::move(random))
{
    connect(&workbench, &Workbench::tokenNeeded, this, &BotStarter::prepare);
    connect(&workbench, &Workbench::stopAsked, this, &BotStarter::stop);
    connect(&registry, &BotRegistry::keyChanged, this, &BotStarter::follow);
}

void BotStarter::startWithProgram(const QSet<BotKey> &others)
{
    for (const BotProfile &bot : m_registry.bots()) {
        if (bot.startWithProgram && !others.contains(bot.key))
            m_workbench.start(bot.key);
    }
}

void BotStarter::secretsThere()
{
    for (const BotKey &key : std::exchange(m_withoutSecrets, {}))
        m_workbench.start(key);
}

template <typename Call>
auto BotStarter::whileUnderWay(const BotKey &key, Call call)
{
    return [this, key, attempt = m_attempts.value(key), call](const auto &value) {
        if (m_attempts.value(key) == attempt)
            call(value);
    };
}

void BotStarter::prepare(const BotKey &key)
{
    const std::optional<BotProfile> bot = m_registry.bot(key);
    if (!bot || m_attempts.contains(key))
        return;
    m_withoutSecrets.remove(key);
    m_workbench.tell(key, {BotState::Connecting});
    auto *attempt = new QObject(this);
    m_attempts.insert(key, attempt);
    BotAccess *access = m_registry.access(key, attempt);
    const auto failed = [this, key](const Error &error) { giveUp(key, error); };
    const auto ready = [this, key, unproven = bot->unproven](const BotRoute &route) {
        if (unproven)
            prove(key, route);
        else
            poll(key, route);
    };
    connect(access, &BotAccess::failed, attempt, whileUnderWay(key, failed));
    connect(access, &BotAccess::ready, attempt, whileUnderWay(key, ready));
    access->ask();
}

void BotStarter::prove(const BotKey &key, const BotRoute &route)
{
    const auto told = [this, key, route](const CheckedBot &checked) {
        m_attempts.take(key)->deleteLater();
        m_settling.insert(key);
        BotChange *noted = m_registry.noteFacts(key, checked);
        connect(noted, &BotChange::succeeded, this, [this, key, route] {
            if (m_settling.remove(key))
                poll(key, route);
        });
        connect(noted, &BotChange::failed, this, [this, key](const Error &error) {
            if (m_settling.remove(key))
                giveUp(key, error);
        });
    };
    // A bot that is only watched is asked nothing that changes anything, now or later.
    const auto failed = [this, key, watchOnly = isWatchOnly(key)](const Error &error) {
        if (watchOnly && error.kind == ErrorKind::Refused && error.code == 0)
            giveUp(key, error);
        else
            tryAgain(key, error);
    };
    askGetMe(key, route, m_attempts.value(key), whileUnderWay(key, told), whileUnderWay(key, failed));
}

void BotStarter::poll(const BotKey &key, const BotRoute &route)
{
    stop(key);
    m_workbench.setRoute(key, route);
    m_workbench.start(key);
}

void BotStarter::giveUp(const BotKey &key, const Error &error)
{
    stop(key);
    if (error.kind == ErrorKind::Locked || error.kind == ErrorKind::Unavailable)
        m_withoutSecrets.insert(key);
    m_workbench.tell(key, {wantsToken(error) ? BotState::Unauthorised : BotState::Stopped, error.detail});
}

void BotStarter::tryAgain(const BotKey &key, const Error &error)
{
    const domain::BotStatus status = api::whatNow(error, true, m_failures[key] + 1, m_random());
    if (!status.retryIn) {
        stop(key);
        m_workbench.tell(key, status);
        return;
    }
    ++m_failures[key];
    m_workbench.tell(key, status);
    QObject *attempt = m_attempts.value(key);
    m_clock.after(*status.retryIn, attempt, [this, key, attempt] {
        if (m_attempts.value(key) != attempt)
            return;
        m_attempts.take(key)->deleteLater();
        prepare(key);
    });
}

/// Asked by the operator while the bot is listed; else its key ended, and what was under way may go on with
/// another one.
void BotStarter::stop(const BotKey &key)
{
    const bool listed = m_registry.bot(key).has_value();
    m_withoutSecrets.remove(key);
    m_failures.remove(key);
    if (listed)
        m_settling.remove(key);
    if (QObject *attempt = m_attempts.take(key)) {
        attempt->deleteLater();
        if (!listed)
            m_settling.insert(key);
    }
}

void BotStarter::follow(const BotKey &before, const BotKey &after)
{
    if (m_settling.remove(before))
        m_workbench.start(after);
}

bool BotStarter::isWatchOnly(const BotKey &key) const
{
    const std::optional<BotProfile> bot = m_registry.bot(key);
    return bot && bot->watchOnly;
}

bool BotStarter::isReceiving(const BotKey &key) const
{
    const QList<models::BotRow> &rows = m_workbench.bots();
    return std::any_of(rows.begin(), rows.end(), [&key](const models::BotRow &row) {
        return row.key == key && (row.status.state == BotState::Live || row.status.retryIn);
    });
}

BotChange *BotStarter::check(const BotKey &asked)
{
    const BotKey key = m_registry.keyNow(asked);
    auto *change = new BotChange(this);
    const auto failed = [change](const Error &error) { change->conclude(error); };
    BotAccess *access = m_registry.access(key, change);
    if (!access) {
        failed(noSuchBot(key));
        return change;
    }
    const auto told = [this, key, change, failed](const CheckedBot &checked) {
        BotChange *noted = m_registry.noteFacts(key, checked);
        connect(noted, &BotChange::succeeded, change, [change](const BotKey &now) { change->conclude(now); });
        connect(noted, &BotChange::failed, change, failed);
    };
    connect(access, &BotAccess::failed, change, failed);
    connect(access, &BotAccess::ready, change, [=, this](const BotRoute &route) {
        if (route.gateway && isReceiving(key)) {
            failed(sessionOpen());
            return;
        }
        Q_EMIT change->asking();
        askGetMe(key, route, change, told, failed);
    });
    access->ask();
    return change;
}

void BotStarter::askGetMe(
    const BotKey &key, const BotRoute &route, QObject *context,
    const std::function<void(const CheckedBot &)> &told, const Failed &failed)
{
    auto *check = new BotCheck(route, isWatchOnly(key), m_clock, context);
    connect(check, &BotCheck::called, this, [this, key, token = route.endpoint.token](MadeCall call) {
        if (call.bot.isEmpty() || !domain::isProvisional(key))
            call.bot = key;
        m_workbench.logCall(call, token);
    });
    connect(check, &BotCheck::succeeded, context, told);
    connect(check, &BotCheck::failed, context, failed);
    check->start();
}

} // namespace botdeck::services

#include "moc_BotStarter.cpp"
