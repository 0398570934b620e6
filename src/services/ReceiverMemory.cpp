// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ReceiverMemory.h"

#include "security/SecretStore.h"
#include "services/BotRegistry.h"
#include "services/SettingsKeeper.h"

#include <optional>
#include <utility>

namespace botdeck::services {

using core::Error;
using core::Secret;
using domain::BotKey;
using security::SecretJob;
using security::SecretKind;
using storage::Setting;

/// The secrets of one receiver on their way.
struct ReceiverMemory::Fetch : QObject
{
    using QObject::QObject;

    Secret path;
    Secret token;
    Secret identity;
    int left = 0;
    std::optional<Error> failure;
};

ReceiverMemory::ReceiverMemory(
    BotRegistry &registry, SettingsKeeper &settings, bool readOnly, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_settings(settings)
    , m_secrets(registry.secrets())
    , m_readOnly(readOnly)
{
}

ReceiverBook ReceiverMemory::book() const
{
    return readReceiverBook(m_settings.settings().bytes(Setting::Receivers));
}

void ReceiverMemory::write(const ReceiverBook &book)
{
    if (m_readOnly)
        return;
    const core::Result<void> kept = m_settings.set(Setting::Receivers, writeReceiverBook(book));
    if (!kept)
        sayNotKept(kept.error());
}

void ReceiverMemory::remember(const BotKey &bot, const KeptReceiver &receiver)
{
    if (m_registry.isDemo(bot))
        return;
    ReceiverBook rows = book();
    rows.insert_or_assign(bot, receiver);
    write(rows);
}

void ReceiverMemory::forget(const BotKey &bot)
{
    ReceiverBook rows = book();
    if (rows.erase(bot) > 0)
        write(rows);
}

void ReceiverMemory::keepSecrets(const BotKey &bot, const ReceiverPlan &plan)
{
    if (m_readOnly)
        return;
    const ReceiverBook kept = book();
    const auto row = kept.find(bot);
    const domain::ReceiverSetup former = row == kept.end() ? domain::ReceiverSetup() : row->second.setup;
    const auto keep = [this, bot](SecretKind kind, const Secret &secret) {
        const security::SecretName name{kind, bot.toString()};
        SecretJob *job =
            secret.isEmpty() ? m_secrets.remove(name, this) : m_secrets.write(name, secret, this);
        connect(job, &SecretJob::failed, this, &ReceiverMemory::sayNotKept);
    };
    m_saysNotKept = true;
    keep(SecretKind::WebhookPath, plan.path);
    if (plan.setup.wantsToken || former.wantsToken)
        keep(SecretKind::WebhookToken, plan.setup.wantsToken ? plan.token : Secret());
    if (plan.setup.isTls || former.isTls)
        keep(SecretKind::PrivateKey, plan.setup.isTls ? joinedIdentity(plan.identity) : Secret());
}

void ReceiverMemory::sayNotKept(const Error &why)
{
    if (std::exchange(m_saysNotKept, false))
        Q_EMIT notKept(why);
}

void ReceiverMemory::fetch(const BotKey &bot)
{
    const ReceiverBook kept = book();
    const auto row = kept.find(bot);
    if (row == kept.end() || m_fetches.contains(bot))
        return;
    m_fetches.insert(bot, new Fetch(this));
    read(bot, SecretKind::WebhookPath, &Fetch::path);
    if (row->second.setup.wantsToken)
        read(bot, SecretKind::WebhookToken, &Fetch::token);
    if (row->second.setup.isTls)
        read(bot, SecretKind::PrivateKey, &Fetch::identity);
}

void ReceiverMemory::cancel(const BotKey &bot)
{
    delete m_fetches.take(bot);
}

void ReceiverMemory::read(const BotKey &bot, SecretKind kind, Secret Fetch::*place)
{
    Fetch *fetch = m_fetches.value(bot);
    ++fetch->left;
    const auto ended = [this, bot, fetch] {
        if (--fetch->left == 0)
            end(bot);
    };
    SecretJob *job = m_secrets.read({kind, bot.toString()}, fetch);
    connect(job, &SecretJob::succeeded, fetch, [fetch, place, ended](const security::SecretAnswer &answer) {
        fetch->*place = answer.secret;
        ended();
    });
    connect(job, &SecretJob::failed, fetch, [fetch, ended](const Error &error) {
        fetch->failure = error;
        ended();
    });
}

void ReceiverMemory::end(const BotKey &bot)
{
    Fetch *fetch = m_fetches.take(bot);
    fetch->deleteLater();
    const ReceiverBook kept = book();
    const auto row = kept.find(bot);
    if (row == kept.end())
        return;
    if (fetch->failure)
        Q_EMIT notFetched(bot, *fetch->failure);
    else
        Q_EMIT fetched(bot, {row->second.setup, fetch->path, fetch->token, splitIdentity(fetch->identity)});
}

} // namespace botdeck::services

#include "moc_ReceiverMemory.cpp"
