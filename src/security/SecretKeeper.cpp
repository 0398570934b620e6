// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretKeeper.h"

#include "security/EverySecret.h"

#include <utility>

namespace botdeck::security {

using core::Error;
using core::ErrorKind;

SecretKeeper::SecretKeeper(
    SecretStore &keychain, VaultStore &vault, Redactor &redactor, core::Clock &clock, Remember remember,
    QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_vault(vault)
    , m_redactor(redactor)
    , m_remember(std::move(remember))
    , m_autoLock(clock)
{
    connect(&m_autoLock, &AutoLock::due, this, &SecretKeeper::lockNow);
    connect(&m_vault, &VaultStore::stateChanged, this, [this](VaultStore::State state) {
        m_autoLock.setArmed(state == VaultStore::State::Unlocked);
        if (m_backend != SecretBackend::Vault)
            return;
        if (state == VaultStore::State::Unlocked)
            learn();
        Q_EMIT lockedChanged(isLocked());
    });
}

void SecretKeeper::choose(std::optional<SecretBackend> remembered)
{
    m_remembered = remembered.has_value();
    if (remembered || m_vault.state() != VaultStore::State::Absent) {
        const SecretBackend known = remembered.value_or(SecretBackend::Vault);
        QMetaObject::invokeMethod(
            this, [this, known] { settle(known, std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    SecretJob *job = told(m_keychain.list(this));
    connect(job, &SecretJob::succeeded, this, [this] {
        settle(SecretBackend::Keychain, std::nullopt);
        learn();
    });
    connect(job, &SecretJob::failed, this, [this](const Error &error) {
        // One that is locked is there, and will be unlocked.
        const bool there = error.kind == ErrorKind::Locked;
        settle(there ? SecretBackend::Keychain : SecretBackend::Vault, error);
    });
}

void SecretKeeper::settle(SecretBackend backend, const std::optional<Error> &reason)
{
    m_backend = backend;
    m_reason = reason;
    Q_EMIT chosen(backend);
}

core::Phrase SecretKeeper::backendName() const
{
    return m_backend ? store(*m_backend).backendName() : core::Phrase();
}

SecretJob *SecretKeeper::read(const SecretName &name, QObject *parent)
{
    if (SecretJob *refused = objection(false, parent))
        return refused;
    SecretJob *job = told(store(*m_backend).read(name, parent));
    // Connected first, so heard first.
    connect(job, &SecretJob::succeeded, this, [this](const SecretAnswer &answer) {
        m_redactor.add(answer.secret);
        if (!m_learnt)
            learn();
    });
    return job;
}

SecretJob *SecretKeeper::write(const SecretName &name, const core::Secret &secret, QObject *parent)
{
    m_redactor.add(secret);
    if (SecretJob *refused = objection(true, parent))
        return refused;
    SecretJob *job = told(store(*m_backend).write(name, secret, parent));
    connect(job, &SecretJob::succeeded, this, [this, name] {
        onKept();
        Q_EMIT changed(name);
    });
    return job;
}

SecretJob *SecretKeeper::remove(const SecretName &name, QObject *parent)
{
    if (SecretJob *refused = objection(true, parent))
        return refused;
    SecretJob *job = told(store(*m_backend).remove(name, parent));
    connect(job, &SecretJob::succeeded, this, [this, name] { Q_EMIT changed(name); });
    return job;
}

SecretJob *SecretKeeper::list(QObject *parent)
{
    if (SecretJob *refused = objection(false, parent))
        return refused;
    return told(store(*m_backend).list(parent));
}

void SecretKeeper::refuseChanges(const core::Error &why)
{
    m_refusal = why;
    m_vault.refuseChanges(why);
}

bool SecretKeeper::canLock() const
{
    return m_backend == SecretBackend::Vault && m_vault.state() == VaultStore::State::Unlocked;
}

bool SecretKeeper::isLocked() const
{
    return m_backend == SecretBackend::Vault && m_vault.state() == VaultStore::State::Locked;
}

void SecretKeeper::lockNow()
{
    m_vault.lock();
}

SecretMove *SecretKeeper::moveTo(SecretBackend target)
{
    if (!m_backend || m_move || m_refusal)
        return nullptr;
    const bool sweeps = target == *m_backend;
    const SecretBackend other =
        target == SecretBackend::Vault ? SecretBackend::Keychain : SecretBackend::Vault;
    m_move = new SecretMove(
        store(other), store(target),
        [this, target](const SecretMove::Committed &committed) { commit(target, committed); }, this);
    // Connected first, so heard first.
    connect(m_move, &SecretMove::succeeded, this, [this](const MoveReport &report) {
        endMove();
        Q_EMIT moved(report);
    });
    connect(m_move, &SecretMove::failed, this, [this](const Error &error) {
        endMove();
        Q_EMIT notMoved(error);
    });
    if (sweeps)
        m_move->startSweep();
    else
        m_move->start();
    return m_move;
}

void SecretKeeper::endMove()
{
    m_move.clear();
    // What may still lie in the vault is not left open.
    if (m_backend == SecretBackend::Keychain)
        lockNow();
}

void SecretKeeper::commit(SecretBackend backend, const SecretMove::Committed &committed)
{
    m_remember(backend, [keeper = QPointer(this), backend, committed](const core::Result<void> &remembered) {
        if (keeper && remembered) {
            keeper->m_remembered = true;
            keeper->settle(backend, std::nullopt);
            keeper->learn();
        }
        committed(remembered);
    });
}

/// From the first secret on it counts where it is: another keychain, or none, is no reason to look elsewhere.
void SecretKeeper::onKept()
{
    if (std::exchange(m_remembered, true))
        return;
    m_remember(*m_backend, [keeper = QPointer(this)](const core::Result<void> &remembered) {
        if (keeper && !remembered)
            Q_EMIT keeper->notRemembered(remembered.error());
    });
}

void SecretKeeper::learn()
{
    m_learnt = true;
    // What cannot be read now is told when somebody reads it.
    readEverySecret(
        store(*m_backend), this, [this](const core::Secret &secret) { m_redactor.add(secret); },
        [](const core::Result<void> &) {});
}

SecretStore &SecretKeeper::store(SecretBackend backend) const
{
    if (backend == SecretBackend::Vault)
        return m_vault;
    return m_keychain;
}

SecretJob *SecretKeeper::told(SecretJob *job)
{
    connect(job, &SecretJob::slow, this, &SecretKeeper::slow);
    return job;
}

SecretJob *SecretKeeper::objection(bool changes, QObject *parent) const
{
    std::optional<Error> error;
    if (changes && m_refusal)
        error = m_refusal;
    else if (!m_backend)
        error = Error{
            ErrorKind::Unavailable,
            QT_TRANSLATE_NOOP(
                "Phrase", "It is not known yet where secrets are kept; the keychain was "
                          "asked and has not answered.")};
    else if (changes && m_move)
        error = Error{
            ErrorKind::Conflict,
            QT_TRANSLATE_NOOP(
                "Phrase",
                "All secrets are being moved. Try again when that has ended; nothing was changed.")};
    if (!error)
        return nullptr;
    auto *job = new SecretJob(parent);
    job->conclude(*error);
    return job;
}

} // namespace botdeck::security

#include "moc_SecretKeeper.cpp"
