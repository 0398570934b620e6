// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportKeys.h"

#include "core/AtomicFile.h"
#include "core/Clock.h"
#include "security/SecretStore.h"

#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using core::Secret;
using security::RsaKey;
using security::SecretJob;

namespace {

security::SecretName secretNameOf(const PassportKey &key)
{
    return {security::SecretKind::PrivateKey, QString::fromLatin1(key.fingerprint.toHex())};
}

Error noSuchKey(const QString &name)
{
    return {ErrorKind::NotFound, {QT_TRANSLATE_NOOP("Phrase", "There is no key named \"%1\"."), {name}}};
}

void conclude(const QPointer<PassportKeyJob> &job, const Result<PassportKeyAnswer> &outcome)
{
    if (job)
        job->conclude(outcome);
}

bool isGivenUp(const QPointer<PassportKeyJob> &job)
{
    return !job || job->isCancelled();
}

Result<void> writeKeyFile(const Secret &pem, const Secret &passphrase, const QString &path)
{
    const Result<RsaKey> key = RsaKey::fromPem(pem);
    if (!key)
        return key.error();
    const Result<Secret> text = passphrase.isEmpty() ? key->toPem() : key->toEncryptedPem(passphrase);
    return text ? core::writeWhole(path, text->reveal()) : Result<void>(text.error());
}

} // namespace

PassportKeys::PassportKeys(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

PassportKeys::~PassportKeys()
{
    m_leaving.request_stop();
}

PassportKeyJob *PassportKeys::generate(const QString &name, int bits, QObject *parent)
{
    return make(
        name, [bits](const IsWanted &isWanted) { return RsaKey::generate(bits, isWanted); }, parent);
}

PassportKeyJob *
PassportKeys::importPem(const QString &name, const Secret &text, const Secret &passphrase, QObject *parent)
{
    return make(
        name, [text, passphrase](const IsWanted &) { return RsaKey::fromPem(text, passphrase); }, parent);
}

PassportKeyJob *PassportKeys::make(const QString &name, Maker maker, QObject *parent)
{
    auto *job = new PassportKeyJob(parent);
    whenLoaded([this, name, maker = std::move(maker), job = JobPointer(job)] {
        if (isGivenUp(job))
            return;
        const Result<void> may = m_refusal ? Result<void>(*m_refusal) : m_book.checkName(name);
        if (!may) {
            conclude(job, may.error());
            return;
        }
        const auto makeWanted = [maker, asker = job->stopToken(), leaving = m_leaving.get_token()] {
            return maker([&] { return !asker.stop_requested() && !leaving.stop_requested(); });
        };
        m_work.run(this, makeWanted, [this, name, job](const Result<RsaKey> &made) {
            if (isGivenUp(job))
                return;
            if (made)
                keep(name, *made, job);
            else
                conclude(job, made.error());
        });
    });
    return job;
}

/// The private half first: a key in the list has one.
void PassportKeys::keep(const QString &name, const RsaKey &made, const JobPointer &job)
{
    const PassportKey key{name, made.bits(), made.fingerprint(), made.publicPem(), m_parts.clock.wallMs()};
    SecretJob *write = m_parts.secrets.write(secretNameOf(key), made.toPem(), this);
    connect(write, &SecretJob::failed, this, [job](const Error &error) { conclude(job, error); });
    connect(write, &SecretJob::succeeded, this, [this, key, job] { list(key, job); });
}

void PassportKeys::list(const PassportKey &key, const JobPointer &job)
{
    edit(
        [key](PassportBook &book) -> Result<PassportKey> {
            const Result<void> checked = book.checkName(key.name);
            if (!checked)
                return checked.error();
            if (const std::optional<PassportKey> same = book.keyOf(key.fingerprint)) {
                return Error{
                    ErrorKind::Refused,
                    {QT_TRANSLATE_NOOP("Phrase", "This key is there already, as \"%1\"."), {same->name}}};
            }
            book.add(key);
            return key;
        },
        [this, key, job](const Result<PassportKey> &listed) {
            // Unless it is there under another name.
            if (!listed && !m_book.keyOf(key.fingerprint))
                m_parts.secrets.remove(secretNameOf(key), this);
            conclude(job, listed ? Result<PassportKeyAnswer>({key}) : listed.error());
        });
}

PassportKeyJob *PassportKeys::editKey(const QString &name, Change change, QObject *parent)
{
    auto *job = new PassportKeyJob(parent);
    whenLoaded([this, name, change = std::move(change), job = JobPointer(job)] {
        edit(
            [name, change](PassportBook &book) -> Result<PassportKey> {
                const std::optional<PassportKey> key = book.key(name);
                return key ? change(book, *key) : noSuchKey(name);
            },
            [job](const Result<PassportKey> &key) {
                conclude(job, key ? Result<PassportKeyAnswer>({*key}) : key.error());
            });
    });
    return job;
}

PassportKeyJob *PassportKeys::rename(const QString &name, const QString &newName, QObject *parent)
{
    return editKey(
        name,
        [newName](PassportBook &book, PassportKey key) -> Result<PassportKey> {
            if (newName == key.name)
                return key;
            const Result<void> checked = book.checkName(newName);
            if (!checked)
                return checked.error();
            key.name = newName;
            book.replace(key);
            return key;
        },
        parent);
}

/// The private half first: what cannot be removed there stays in the list.
PassportKeyJob *PassportKeys::remove(const QString &name, QObject *parent)
{
    auto *job = new PassportKeyJob(parent);
    whenLoaded([this, name, job = JobPointer(job)] {
        const std::optional<PassportKey> key = m_book.key(name);
        if (m_refusal || !key) {
            conclude(job, m_refusal ? *m_refusal : noSuchKey(name));
            return;
        }
        SecretJob *removal = m_parts.secrets.remove(secretNameOf(*key), this);
        connect(removal, &SecretJob::failed, this, [job](const Error &error) { conclude(job, error); });
        connect(removal, &SecretJob::succeeded, this, [this, key = *key, job] {
            edit(
                [key](PassportBook &book) -> Result<PassportKey> {
                    book.remove(key.fingerprint);
                    return key;
                },
                [job](const Result<PassportKey> &removed) {
                    conclude(job, removed ? Result<PassportKeyAnswer>({*removed}) : removed.error());
                });
        });
    });
    return job;
}

PassportKeyJob *PassportKeys::setCurrent(const domain::BotKey &bot, const QString &name, QObject *parent)
{
    return editKey(
        name,
        [bot](PassportBook &book, const PassportKey &key) -> Result<PassportKey> {
            book.setCurrent(bot, key.fingerprint);
            return key;
        },
        parent);
}

PassportKeyJob *PassportKeys::setHandedOver(const QString &name, bool handedOver, QObject *parent)
{
    return editKey(
        name,
        [handedOver](PassportBook &book, PassportKey key) -> Result<PassportKey> {
            key.handedOver = handedOver;
            book.replace(key);
            return key;
        },
        parent);
}

/// `use` runs in the background with the private half; then the job ends as it says.
void PassportKeys::withPrivateHalf(const QString &name, const JobPointer &job, Use use)
{
    whenLoaded([this, name, job, use = std::move(use)] {
        const std::optional<PassportKey> key = m_book.key(name);
        if (!key) {
            conclude(job, noSuchKey(name));
            return;
        }
        SecretJob *read = m_parts.secrets.read(secretNameOf(*key), this);
        connect(read, &SecretJob::failed, this, [job, name](const Error &error) {
            conclude(
                job,
                error.kind != ErrorKind::NotFound
                    ? error
                    : Error{
                          ErrorKind::NotFound,
                          {QT_TRANSLATE_NOOP(
                               "Phrase", "The private half of \"%1\" is not kept here any more. Remove the "
                                         "key and import it again."),
                           {name}}});
        });
        connect(
            read, &SecretJob::succeeded, this,
            [this, key = *key, job, use](const security::SecretAnswer &answer) {
                m_work.run(
                    this, [key, use, secret = answer.secret] { return use(key, secret); },
                    [job](const Result<PassportKeyAnswer> &outcome) { conclude(job, outcome); });
            });
    });
}

PassportKeyJob *
PassportKeys::exportPem(const QString &name, const Secret &passphrase, const QString &path, QObject *parent)
{
    auto *job = new PassportKeyJob(parent);
    withPrivateHalf(
        name, job,
        [passphrase, path](const PassportKey &key, const Secret &pem) -> Result<PassportKeyAnswer> {
            const Result<void> written = writeKeyFile(pem, passphrase, path);
            return written ? Result<PassportKeyAnswer>({key}) : written.error();
        });
    return job;
}

PassportKeyJob *PassportKeys::load(const QString &name, QObject *parent)
{
    auto *job = new PassportKeyJob(parent);
    withPrivateHalf(name, job, [](const PassportKey &key, const Secret &pem) -> Result<PassportKeyAnswer> {
        const Result<RsaKey> whole = RsaKey::fromPem(pem);
        return whole ? Result<PassportKeyAnswer>({key, *whole}) : whole.error();
    });
    return job;
}

} // namespace botdeck::services

#include "moc_PassportKeys.cpp"
