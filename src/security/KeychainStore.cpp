// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/KeychainStore.h"

#include "core/Identity.h"
#include "security/KeychainWords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace botdeck::security {

namespace {

using core::Error;
using core::ErrorKind;

core::Result<QStringList> indexFrom(const core::Secret &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.reveal().toByteArray());
    if (!document.isArray())
        return Error{
            ErrorKind::Storage,
            {QT_TRANSLATE_NOOP(
                 "Phrase",
                 "The list of Botdeck's entries in the %1 is damaged. The entries themselves are still "
                 "there; remove the one whose name ends in \"/index\" in the keychain's own program, "
                 "and save each secret again."),
             {keychainName()}}};
    QStringList names;
    for (const QJsonValue &value : document.array())
        names += value.toString();
    return names;
}

QList<SecretName> knownNames(const QStringList &texts)
{
    QList<SecretName> names;
    for (const QString &text : texts) {
        if (const auto name = secretNameFrom(text))
            names += *name;
    }
    return names;
}

/// "no such entry" with the name of what is missing.
Error withName(const Error &error, const SecretName &name)
{
    if (error.kind != ErrorKind::NotFound)
        return error;
    return {
        ErrorKind::NotFound,
        {QT_TRANSLATE_NOOP("Phrase", "The %1 has no %2 for %3."),
         {keychainName(), secretKindWords(name.kind), name.subject}}};
}

} // namespace

KeychainStore::KeychainStore(
    const QUuid &profile, core::Clock &clock, KeychainPatience patience, QObject *parent)
    : QObject(parent)
    , m_profile(profile.toString(QUuid::WithoutBraces))
    , m_link(core::applicationId, clock, patience)
{
    connect(&m_link, &KeychainLink::slow, this, [this] {
        if (m_underWay && m_tasks.front().job)
            m_tasks.front().job->tellSlow();
    });
}

core::Phrase KeychainStore::backendName() const
{
    return keychainName();
}

SecretJob *KeychainStore::read(const SecretName &name, QObject *parent)
{
    return enqueue(parent, [this, name] {
        m_link.read(keyOf(name), [this, name](const core::Result<core::Secret> &secret) {
            end(secret ? Outcome(SecretAnswer{*secret, {}}) : withName(secret.error(), name));
        });
    });
}

SecretJob *KeychainStore::write(const SecretName &name, const core::Secret &secret, QObject *parent)
{
    return enqueue(parent, [this, name, secret] {
        readIndex([this, name, secret](const Index &index) {
            if (!index)
                end(index.error());
            else if (index->contains(secretNameText(name)))
                writeSecret(name, secret);
            else
                writeIndex(*index + QStringList{secretNameText(name)}, [this, name, secret] {
                    writeSecret(name, secret);
                });
        });
    });
}

SecretJob *KeychainStore::remove(const SecretName &name, QObject *parent)
{
    return enqueue(parent, [this, name] {
        m_link.remove(keyOf(name), [this, name](const core::Result<core::Secret> &removed) {
            if (!removed && removed.error().kind != ErrorKind::NotFound) {
                end(removed.error());
                return;
            }
            readIndex([this, name](const Index &index) {
                if (!index)
                    end(index.error());
                else if (QStringList names = *index; names.removeAll(secretNameText(name)) > 0)
                    writeIndex(names, [this] { end(SecretAnswer{}); });
                else
                    end(SecretAnswer{});
            });
        });
    });
}

SecretJob *KeychainStore::list(QObject *parent)
{
    return enqueue(parent, [this] {
        readIndex([this](const Index &index) {
            end(index ? Outcome(SecretAnswer{{}, knownNames(*index)}) : index.error());
        });
    });
}

void KeychainStore::readIndex(const std::function<void(const Index &)> &then)
{
    m_link.read(indexKey(), [then](const core::Result<core::Secret> &bytes) {
        if (bytes)
            then(indexFrom(*bytes));
        else if (bytes.error().kind == ErrorKind::NotFound)
            then(QStringList());
        else
            then(bytes.error());
    });
}

void KeychainStore::writeIndex(const QStringList &names, const std::function<void()> &then)
{
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact);
    m_link.write(indexKey(), core::Secret(json), [this, then](const core::Result<core::Secret> &written) {
        if (written)
            then();
        else
            end(written.error());
    });
}

void KeychainStore::writeSecret(const SecretName &name, const core::Secret &secret)
{
    m_link.write(keyOf(name), secret, [this](const core::Result<core::Secret> &written) {
        end(written ? Outcome(SecretAnswer{}) : written.error());
    });
}

SecretJob *KeychainStore::enqueue(QObject *parent, std::function<void()> begin)
{
    auto *job = new SecretJob(parent);
    m_tasks.push_back({job, std::move(begin)});
    beginNext();
    return job;
}

void KeychainStore::beginNext()
{
    if (m_underWay)
        return;
    while (!m_tasks.empty() && m_tasks.front().job.isNull()) // nobody waits for it any more
        m_tasks.pop_front();
    if (m_tasks.empty())
        return;
    m_underWay = true;
    m_tasks.front().begin();
}

void KeychainStore::end(const Outcome &outcome)
{
    const QPointer<SecretJob> job = m_tasks.front().job;
    m_tasks.pop_front();
    m_underWay = false;
    if (job)
        job->conclude(outcome);
    beginNext();
}

QString KeychainStore::keyOf(const SecretName &name) const
{
    return m_profile + u'/' + secretNameText(name);
}

QString KeychainStore::indexKey() const
{
    return m_profile + QStringLiteral("/index");
}

} // namespace botdeck::security

#include "moc_KeychainStore.cpp"
