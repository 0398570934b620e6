// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotRegistry.h"

#include "core/AtomicFile.h"
#include "services/BackgroundWork.h"
#include "services/BotAccess.h"
#include "services/BotCheck.h"
#include "services/BotRegistryRules.h"
#include "services/SecretCopy.h"
#include "services/Workbench.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::BotKey;
using domain::BotProfile;
using security::SecretKind;

BotRegistry::BotRegistry(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_secrets(parts.secrets)
    , m_forgetter(
          m_secrets, parts.settings, [this](const BotKey &key) { return bot(key) || m_adding.contains(key); })
{
    connect(&m_forgetter, &SecretForgetter::failed, this, &BotRegistry::notForgotten);
}

BotRegistry::~BotRegistry() = default;

std::optional<BotProfile> BotRegistry::bot(const BotKey &key) const
{
    const auto found = std::find_if(
        m_bots.cbegin(), m_bots.cend(), [&key](const BotProfile &bot) { return bot.key == key; });
    return found == m_bots.cend() ? std::nullopt : std::optional(*found);
}

BotChange *BotRegistry::add(const BotProfile &typed, const core::Secret &token)
{
    auto *change = new BotChange(this);
    const Result<BotProfile> ready =
        profileToAdd(typed, token, m_parts.known, QUuid::createUuid().toString(QUuid::Id128).left(8));
    if (!ready || m_adding.contains(ready->key)) {
        change->conclude(
            ready ? Error{ErrorKind::Refused, QT_TRANSLATE_NOOP("Phrase", "This bot is being added already.")}
                  : ready.error());
        return change;
    }
    m_adding.insert(ready->key);
    // Whether it is in the list is asked before anything touches a token that may be another's.
    const auto check = [profile = *ready](const Bots &bots) {
        const Result<Bots> fits = withBot(bots, profile);
        return fits ? Result<Bots>(bots) : fits;
    };
    edit(check, [this, change, profile = *ready, token](const Result<void> &fits) {
        const Result<void> may = fits ? mayWrite(profile.key) : fits;
        if (may && !token.isEmpty()) {
            whenDone(
                m_secrets.write({SecretKind::BotToken, profile.key.toString()}, token, this), this,
                [this, change, profile](const Result<void> &kept) { finishAdding(change, profile, kept); });
        } else {
            finishAdding(change, profile, may);
        }
    });
    return change;
}

void BotRegistry::finishAdding(BotChange *change, const BotProfile &profile, const Result<void> &soFar)
{
    const auto add = [profile, soFar](const Bots &bots) {
        return soFar ? withBot(bots, profile) : Result<Bots>(soFar.error());
    };
    edit(add, [this, change, key = profile.key, soFar](const Result<void> &done) {
        m_adding.remove(key);
        if (soFar && !done)
            m_forgetter.forget(key);
        change->conclude(done ? Result<BotKey>(key) : Result<BotKey>(done.error()));
    });
}

void BotRegistry::addDemo(const BotProfile &profile, const core::Secret &token)
{
    m_secrets.adopt(profile.key.toString(), token);
    edit(
        [profile](const Bots &bots) { return withBot(bots, profile); },
        [this](const Result<void> &done) { sayFailure(done); });
}

BotChange *BotRegistry::change(const BotProfile &profile)
{
    return change(profile.key, [profile](BotProfile &bot) {
        const BotKey key = bot.key;
        bot = profile;
        bot.key = key;
    });
}

BotChange *BotRegistry::change(const BotKey &key, const std::function<void(BotProfile &)> &alter)
{
    auto *change = new BotChange(this);
    const auto before = std::make_shared<std::optional<BotProfile>>();
    const auto altered = [this, key, alter, before](const Bots &bots) {
        *before = bot(keyNow(key));
        if (!*before)
            return Result<Bots>(noSuchBot(key));
        BotProfile changed = **before;
        alter(changed);
        if (const auto refusal = services::refusalToChange(**before, changed, m_parts.known))
            return Result<Bots>(refusalError(*refusal));
        return withChanged(bots, changed);
    };
    edit(altered, [this, change, before](const Result<void> &done) {
        if (!done) {
            change->conclude(done.error());
            return;
        }
        const BotKey now = (*before)->key;
        if (needsNewRoute(**before, *bot(now)))
            relaunch(now);
        change->conclude(now);
    });
    return change;
}

BotChange *BotRegistry::reorder(const QList<BotKey> &order)
{
    auto *change = new BotChange(this);
    edit(
        [order](const Bots &bots) { return Result<Bots>(inOrder(bots, order)); },
        [change](const auto &done) {
            change->conclude(done ? Result<BotKey>(BotKey()) : Result<BotKey>(done.error()));
        });
    return change;
}

BotChange *BotRegistry::remove(const BotKey &asked, History history)
{
    auto *change = new BotChange(this);
    const auto without = [this, asked](Bots bots) {
        const BotKey key = keyNow(asked);
        const qsizetype gone = bots.removeIf([&key](const BotProfile &bot) { return bot.key == key; });
        return gone > 0 ? Result<Bots>(bots) : Result<Bots>(noSuchBot(key));
    };
    edit(without, [this, change, asked, history](const Result<void> &done) {
        const BotKey key = keyNow(asked);
        if (done)
            m_forgetter.forget(key);
        if (done && history == History::Erase) {
            storage::ErasureSubject subject;
            subject.kind = storage::ErasureSubject::Kind::Bot;
            subject.bot = key;
            m_parts.workbench.eraser().erase(subject);
        }
        change->conclude(done ? Result<BotKey>(key) : Result<BotKey>(done.error()));
    });
    return change;
}

BotChange *BotRegistry::replaceToken(
    const BotKey &key, const core::Secret &token, const std::optional<domain::BotFacts> &facts)
{
    auto *change = new BotChange(this);
    const QString prefix = domain::idFromToken(token.reveal());
    const QString id = prefix.isEmpty() && facts ? facts->id : prefix;
    // First the doubt, then the token: whatever fails between, the next start asks once more.
    const auto doubted = [this, key, id, facts, empty = token.isEmpty()](const Bots &bots) {
        if (const Result<void> may = mayWrite(keyNow(key)); !may)
            return Result<Bots>(may.error());
        if (empty) {
            return Result<Bots>(Error{
                ErrorKind::WrongUse,
                QT_TRANSLATE_NOOP("Phrase", "There is no token. The old one was kept.")});
        }
        return withAnotherToken(bots, keyNow(key), id, facts);
    };
    edit(doubted, [this, change, key, token](const Result<void> &done) {
        if (done)
            writeToken(change, keyNow(key), token);
        else
            change->conclude(done.error());
    });
    return change;
}

void BotRegistry::writeToken(BotChange *change, const BotKey &key, const core::Secret &token)
{
    const auto written = [this, change, key](const Result<void> &done) {
        if (!done) {
            change->conclude(done.error());
            return;
        }
        // What the old token had issued goes with it.
        whenDone(
            m_secrets.remove({SecretKind::UserToken, key.toString()}, this), this,
            [this](const auto &removed) { sayFailure(removed); });
        relaunch(key);
        change->conclude(key);
    };
    whenDone(m_secrets.write({SecretKind::BotToken, key.toString()}, token, this), this, written);
}

BotChange *BotRegistry::setProxyPassword(const BotKey &asked, const core::Secret &password)
{
    auto *change = new BotChange(this);
    const BotKey key = keyNow(asked);
    const Result<void> may = bot(key) ? mayWrite(key) : Result<void>(noSuchBot(key));
    if (!may) {
        change->conclude(may.error());
        return change;
    }
    const security::SecretName name{SecretKind::ProxyPassword, key.toString()};
    security::SecretJob *job =
        password.isEmpty() ? m_secrets.remove(name, this) : m_secrets.write(name, password, this);
    whenDone(job, this, [this, change, key](const Result<void> &done) {
        if (done)
            relaunch(key);
        change->conclude(done ? Result<BotKey>(key) : Result<BotKey>(done.error()));
    });
    return change;
}

BotChange *BotRegistry::noteFacts(const BotKey &asked, const CheckedBot &checked)
{
    auto *change = new BotChange(this);
    const BotKey key = keyNow(asked);
    const auto noted = [this, key, facts = checked.facts](const Bots &bots) {
        return withFacts(bots, keyNow(key), facts);
    };
    const Result<void> may = mayWrite(key);
    const Result<Bots> fits = may ? noted(m_bots) : Result<Bots>(may.error());
    if (!fits) {
        change->conclude(fits.error());
        return change;
    }
    const BotKey after = keyAfterFacts(*bot(key), checked.facts);
    copySecrets(key, after, [=, this, userToken = checked.userToken](const Result<void> &copied) {
        if (!copied) {
            change->conclude(copied.error());
            return;
        }
        // Another answer may have come first and given the bot its key.
        const auto still = [this, key, after, noted](const Bots &bots) {
            const BotKey now = keyNow(key);
            return now == key || now == after ? noted(bots) : Result<Bots>(noSuchBot(key));
        };
        edit(still, [=, this](const Result<void> &done) {
            if (after != key)
                settleKey(key, after, done.has_value());
            if (done && !userToken.isEmpty()) {
                whenDone(
                    m_secrets.write({SecretKind::UserToken, after.toString()}, userToken, this), this,
                    [this](const Result<void> &kept) { sayFailure(kept); });
            }
            change->conclude(done ? Result<BotKey>(after) : Result<BotKey>(done.error()));
        });
    });
    return change;
}

/// The end of a change of key: the secrets lie under both.
void BotRegistry::settleKey(const BotKey &before, const BotKey &after, bool became)
{
    if (became)
        m_became.insert(before, after);
    m_forgetter.forget(became ? before : after);
    if (became)
        Q_EMIT keyChanged(before, after);
}

void BotRegistry::copySecrets(const BotKey &from, const BotKey &to, const Then &then)
{
    if (from == to) {
        then({});
        return;
    }
    const auto copy = [this, from, to](SecretKind kind, const Then &done) {
        copySecret(m_secrets, {kind, from.toString()}, {kind, to.toString()}, this, done);
    };
    copy(SecretKind::ProxyPassword, [copy, then](const Result<void> &copied) {
        if (copied)
            copy(SecretKind::BotToken, then);
        else
            then(copied);
    });
}

Result<void> BotRegistry::mayChange(const BotKey &key) const
{
    const std::optional<BotProfile> found = bot(key);
    if (!found)
        return noSuchBot(key);
    if (found->watchOnly) {
        return Error{
            ErrorKind::Refused,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "Nothing was sent: \"%1\" is only watched. Take that mark away to act for it."),
             {found->name}}};
    }
    return mayWrite(key);
}

void BotRegistry::setUsualProxy(const std::optional<QNetworkProxy> &proxy)
{
    m_usualProxy = proxy;
    for (const BotProfile &each : std::as_const(m_bots)) {
        if (each.proxy.kind == domain::ProxyRoute::Kind::System)
            relaunch(each.key);
    }
}

std::optional<BotRefusal> BotRegistry::refusalToAdd(const BotProfile &typed, const core::Secret &token) const
{
    return services::refusalToAdd(m_bots, typed, token, m_parts.known);
}

std::optional<BotRefusal> BotRegistry::refusalToChange(const BotKey &key, const BotProfile &changed) const
{
    const std::optional<BotProfile> before = bot(keyNow(key));
    return before ? services::refusalToChange(*before, changed, m_parts.known) : std::nullopt;
}

std::optional<BotRefusal> BotRegistry::refusalToReplace(const BotKey &key, const core::Secret &token) const
{
    const std::optional<BotProfile> found = bot(keyNow(key));
    return found ? services::refusalToReplace(*found, token) : std::nullopt;
}

BotAccess *BotRegistry::access(const BotKey &key, QObject *parent)
{
    const std::optional<BotProfile> found = bot(keyNow(key));
    if (!found)
        return nullptr;
    return new BotAccess(*found, m_parts.platforms.at(found->platform), m_usualProxy, m_secrets, parent);
}

/// What runs goes on with what holds now; what does not run asks for it at its next start.
void BotRegistry::relaunch(const BotKey &key)
{
    const QList<models::BotRow> &rows = m_parts.workbench.bots();
    const auto row = std::find_if(
        rows.cbegin(), rows.cend(), [&key](const models::BotRow &each) { return each.key == key; });
    const bool ran = row != rows.cend() && row->status.state != domain::BotState::Stopped;
    m_parts.workbench.stop(key);
    m_parts.workbench.forgetRoute(key);
    if (ran)
        m_parts.workbench.start(key);
}

void BotRegistry::secretsThere()
{
    // An empty list that was not read, or cannot be, says of no bot that it is gone.
    if (m_loaded && mayWrite())
        m_forgetter.retry();
}

void BotRegistry::sayFailure(const Result<void> &outcome)
{
    if (!outcome)
        Q_EMIT said(outcome.error().detail);
}

} // namespace botdeck::services

#include "moc_BotRegistry.cpp"
