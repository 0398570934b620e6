// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SecretForgetter.h"

#include "services/DemoSecrets.h"
#include "services/SecretCopy.h"
#include "services/SettingsKeeper.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>
#include <utility>

namespace botdeck::services {

using core::Result;
using domain::BotKey;
using security::SecretKind;
using security::SecretName;
using storage::Setting;

SecretForgetter::SecretForgetter(
    DemoSecrets &secrets, SettingsKeeper &settings, IsOwned isOwned, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_isOwned(std::move(isOwned))
{
}

void SecretForgetter::forget(const BotKey &key)
{
    for (const SecretKind kind :
         {SecretKind::BotToken, SecretKind::UserToken, SecretKind::ProxyPassword, SecretKind::WebhookPath,
          SecretKind::WebhookToken, SecretKind::PrivateKey})
        remove({kind, key.toString()});
}

void SecretForgetter::retry()
{
    for (const SecretName &name : waiting()) {
        if (!m_underWay.contains(name))
            remove(name);
    }
}

void SecretForgetter::remove(const SecretName &name)
{
    const BotKey key = BotKey::fromStored(name.subject);
    QList<SecretName> others = waiting();
    others.removeAll(name);
    if (m_isOwned(key)) {
        setWaiting(others);
        return;
    }
    // Before it is tried: the program may end while a keychain has not answered yet.
    if (!m_secrets.isDemo(name.subject))
        setWaiting(others + QList{name});
    m_underWay += name;
    whenDone(m_secrets.remove(name, this), this, [this, name, key](const Result<void> &done) {
        m_underWay.removeOne(name);
        if (done) {
            QList<SecretName> left = waiting();
            left.removeAll(name);
            setWaiting(left);
        } else if (!m_told.contains(key)) {
            m_told.insert(key);
            Q_EMIT failed(done.error());
        }
    });
}

QList<SecretName> SecretForgetter::waiting() const
{
    QList<SecretName> names;
    for (const QJsonValue &text :
         QJsonDocument::fromJson(m_settings.settings().bytes(Setting::SecretsToRemove)).array()) {
        if (const auto name = security::secretNameFrom(text.toString()))
            names += *name;
    }
    return names;
}

void SecretForgetter::setWaiting(const QList<SecretName> &names)
{
    QStringList texts;
    for (const SecretName &name : names)
        texts += security::secretNameText(name);
    const QByteArray json =
        texts.isEmpty() ? QByteArray()
                        : QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
    // Refused only where there are more names than a setting holds; those before them still stand there.
    std::ignore = m_settings.set(Setting::SecretsToRemove, json);
}

} // namespace botdeck::services

#include "moc_SecretForgetter.cpp"
