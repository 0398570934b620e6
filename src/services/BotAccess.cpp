// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotAccess.h"

#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using security::SecretAnswer;
using security::SecretJob;
using security::SecretKind;

BotAccess::BotAccess(
    domain::BotProfile profile, const platform::Platform &platform, std::optional<QNetworkProxy> usual,
    security::SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_platform(platform)
    , m_usual(std::move(usual))
    , m_secrets(secrets)
{
}

void BotAccess::ask()
{
    SecretJob *job = m_secrets.read({SecretKind::BotToken, m_profile.key.toString()}, this);
    connect(job, &SecretJob::succeeded, this, [this](const SecretAnswer &answer) {
        if (m_profile.proxy.user.isEmpty())
            give(answer.secret, {});
        else
            askForPassword(answer.secret);
    });
    connect(job, &SecretJob::failed, this, [this](const Error &error) {
        if (error.kind != ErrorKind::NotFound) {
            refuse(error);
            return;
        }
        refuse(
            {ErrorKind::NotFound,
             {QT_TRANSLATE_NOOP(
                  "Phrase", "No token is kept for this bot in the %1. Give it one with "
                            "\"Replace token\"."),
              {m_secrets.backendName()}}});
    });
}

void BotAccess::askForPassword(const core::Secret &token)
{
    SecretJob *job = m_secrets.read({SecretKind::ProxyPassword, m_profile.key.toString()}, this);
    connect(job, &SecretJob::succeeded, this, [this, token](const SecretAnswer &answer) {
        give(token, answer.secret);
    });
    connect(job, &SecretJob::failed, this, [this, token](const Error &error) {
        if (error.kind == ErrorKind::NotFound)
            give(token, {});
        else
            refuse(error);
    });
}

void BotAccess::give(const core::Secret &token, const core::Secret &password)
{
    deleteLater();
    Q_EMIT ready(routeOf(m_profile, m_platform, token, password, m_usual));
}

void BotAccess::refuse(const Error &error)
{
    deleteLater();
    Q_EMIT failed(error);
}

} // namespace botdeck::services

#include "moc_BotAccess.cpp"
